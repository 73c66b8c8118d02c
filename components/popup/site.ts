/** What the popup says of the site in the tab: a state, and the sentence that explains it. */
import type { Decision } from '../../core/sites/decision.ts';
import { say } from '../messages/say.ts';

/** The decision of `core/sites`, or what stands before it: the browser's own permission. */
export type Site = Decision | { run: false; because: 'no-permission'; host: string };

/** One sentence or two on why Amicus is on or off here, and what the switch would do. */
export function explain(site: Site): string {
  if (site.because !== 'listed' && site.because !== 'off') {
    return say(`popup.site.${site.because}`);
  }
  return site.rule === site.host
    ? say(`popup.site.${site.because}`)
    : say(`popup.site.${site.because}-by`, { rule: site.rule });
}
