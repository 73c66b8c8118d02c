/** What every framework's page shows first, so that server and browser agree. */
export const first = {
  name: 'NSO Group',
  rows: ['NSO Group', 'the weather', 'RCS Lab', 'the sea'],
};

/** The label of a row: what must be marked in it. */
export const marksIn = (row) => (row.startsWith('the ') ? '' : row);
