/** Looking into a tab's frames through the handle that each reader leaves there. */
import browser from 'webextension-polyfill';
import type { Direction, ToReader } from '../../core/messages.ts';
import type {} from '../../page/handle.ts';

interface FrameState {
  frameId: number;
  marks: number;
  focused: boolean;
}

async function framesOf(tabId: number): Promise<FrameState[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => ({
      marks: (Object.hasOwn(globalThis, 'amicus') && globalThis.amicus?.marks?.count()) || 0,
      focused: document.hasFocus(),
    }),
  });
  return results.flatMap(({ frameId, result }) => {
    const state = result as Omit<FrameState, 'frameId'> | undefined;
    return state ? [{ frameId, ...state }] : [];
  });
}

/** Shows the number of marks in all frames of a tab on the toolbar button; none shows nothing. */
export async function showCount(tabId: number): Promise<void> {
  const total = (await framesOf(tabId)).reduce((sum, { marks }) => sum + marks, 0);
  const text = total === 0 ? '' : total > 999 ? '999+' : String(total);
  await browser.action.setBadgeText({ tabId, text });
}

/** Steps in the frame that the reader is in, if it has marks, else in the first that has. */
export async function step(tabId: number, direction: Direction): Promise<void> {
  const marked = (await framesOf(tabId)).filter(({ marks }) => marks > 0);
  const frame = marked.findLast(({ focused }) => focused) ?? marked[0];
  if (!frame) return;
  const message: ToReader = { type: 'reader/step', direction };
  await browser.tabs.sendMessage(tabId, message, { frameId: frame.frameId });
}
