/** Going through a page of ours with the Tab key alone, as somebody without a pointer does. */
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';

/**
 * Presses Tab through the whole page. Answers what should have had the focus and had not, in that
 * order, had no visible focus, or was covered by something else while it had it.
 */
export async function tabThrough(tab: Tab): Promise<string[]> {
  await toFront(tab);
  const stops = await tab.run(() => {
    const focusable = 'a[href], button, input, select, textarea, summary';
    const all = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (one) =>
        one.checkVisibility() &&
        !one.matches(':disabled') &&
        // of a group of radio buttons the chosen one stands for all
        !one.matches('[type=radio]:not(:checked)'),
    );
    all.forEach((one, at) => {
      one.dataset.stop = String(at);
    });
    // so that each look finds the page at rest
    document.documentElement.style.scrollBehavior = 'auto';
    all[1]?.focus();
    return all.length;
  });
  await tab.press('Shift+Tab');
  const problems: string[] = [];
  for (let at = 0; at < stops; at += 1) {
    if (at > 0) await tab.press('Tab');
    const problem = await tab.run((wanted) => {
      const there = document.activeElement as HTMLElement;
      const name = `${there.localName} “${there.textContent.slice(0, 40)}”`;
      if (there.dataset.stop !== String(wanted)) return `${wanted}: ${name} ${there.dataset.stop}`;
      const style = getComputedStyle(there);
      if (style.outlineStyle === 'none') return `${name}: no visible focus`;
      const { left, top, width, height } = there.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      const seen = over === there || there.contains(over) || over?.contains(there);
      return seen ? '' : `${name}: covered by ${over?.localName} ${over?.className}`;
    }, at);
    if (problem !== '') problems.push(problem);
  }
  return problems;
}

/** Makes a page of ours the active tab: behind another it is not drawn, and has no visible focus. */
export async function toFront(tab: Tab): Promise<void> {
  await tab.run(async () => {
    const id = (await chrome.tabs.getCurrent())?.id;
    if (id !== undefined) await chrome.tabs.update(id, { active: true });
  });
  await until('the page to be in front', () => tab.run(() => document.hasFocus()));
}
