/**
 * What the second script has to know to find names, in a file of its own: reading it takes as long as all else
 * that happens before the first mark, and so it is a task of its own.
 */
import lexicon from 'virtual:amicus/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type {} from '../page/handle.ts';

export default defineUnlistedScript(() => {
  if (Object.hasOwn(globalThis, 'amicus') && globalThis.amicus) globalThis.amicus.lexicon = lexicon;
});
