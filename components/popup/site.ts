/** What the popup says of the site in the tab: a state, and the sentence that explains it. */
import type { Decision } from '../../core/sites/decision.ts';

/** The decision of `core/sites`, or what stands before it: the browser's own permission. */
export type Site = Decision | { run: false; because: 'no-permission'; host: string };

const NO_SWITCH = {
  'browser-page':
    'This is one of the browser’s own pages. Browsers keep extensions out of them, so Amicus cannot run here.',
  store:
    'Browsers keep extensions out of their maker’s own sites, such as the add-on store, so Amicus cannot run here.',
  file: 'This is a file on your computer. Amicus reads web pages only.',
  'no-page': 'There is no web page in this tab for Amicus to read.',
} as const;

/** One sentence or two on why Amicus is on or off here, and what the switch would do. */
export function explain(site: Site): string {
  switch (site.because) {
    case 'everywhere':
      return 'Amicus is on. It marks names on this site, as on every other that you have not switched off.';
    case 'listed':
      return site.rule === site.host
        ? 'Amicus is on, because this site is on your list.'
        : `Amicus is on, because your list has ${site.rule}. Switching off takes that whole entry off the list.`;
    case 'off':
      return site.rule === site.host
        ? 'Amicus is off on this site, and none of it is in the page.'
        : `Amicus is off, because your list has ${site.rule}. Switching on takes that whole entry off the list.`;
    case 'not-listed':
      return 'Amicus is off. You have it run on listed sites only, and this one is not listed.';
    case 'no-permission':
      return 'Amicus cannot read this page, because the browser has not given it permission to read pages.';
    default:
      return NO_SWITCH[site.because];
  }
}
