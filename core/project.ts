/** How the project is reached; the one place to change when it moves. */

/** Takes reports of errors. The host is a placeholder until the project has an address of its own. */
export const REPORTS_TO = 'corrections@amicus.invalid';
