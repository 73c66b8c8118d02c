/** Questions of a page script to the background. */
import type { Answers, ToBackground } from '../core/messages.ts';

/** The answer; undefined if the extension is gone, or the background stopped between two words. */
export async function ask<M extends ToBackground>(
  message: M,
  alive: () => boolean,
): Promise<Answers[M['type']] | undefined> {
  if (!alive()) return undefined;
  try {
    return await chrome.runtime.sendMessage(message);
  } catch {
    // the next interaction finds out for good
    return undefined;
  }
}
