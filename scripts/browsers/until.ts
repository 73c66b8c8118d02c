/** Waiting for a state instead of for time to pass. */

export const POLL_MS = 40;

/**
 * Asks until the answer is neither `undefined` nor `false`, and returns it. `what` completes the
 * sentence "waited for …" of the error.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  timeoutMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  let problem = '';
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
      problem = '';
    } catch (error) {
      // A page that is just navigating cannot answer: that is not yet a failure.
      problem = ` (last: ${error instanceof Error ? error.message.split('\n')[0] : String(error)})`;
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  } while (Date.now() < deadline);
  throw new Error(`waited ${timeoutMs} ms in vain for ${what}${problem}`);
}
