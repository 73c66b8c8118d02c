/** The demo without a display: a marked page, a card, popup and options, as pictures. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { en } from '../../components/messages/en.ts';
import { speak } from '../../components/messages/say.ts';
import { explain } from '../../components/text/why.ts';
import type { ListedMention } from '../../core/messages.ts';
import type { Driver } from '../browsers/extension.ts';
import { until } from '../browsers/until.ts';

speak('en', en);

type Marked = Omit<ListedMention, 'frameId'>;

/** Takes the pictures into `folder` and prints what is marked on the page that is open. */
export async function tour(driver: Driver, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const picture = (name: string) => join(folder, `${name}.png`);
  const marked = await settledMarks(driver);
  await driver.page.screenshot(picture('page'));
  if (marked.length > 0) {
    await hoverFirst(driver);
    await driver.page.screenshot(picture('card'));
  }
  const popup = await driver.open('popup.html');
  await popup.setViewport(400, 900);
  await popup.screenshot(picture('popup'));
  await popup.close();
  const settings = await driver.open('options.html');
  await settings.setViewport(1000, 900);
  await settings.screenshot(picture('options'));
  await settings.close();
  print(marked);
  console.log(`\nPictures of page, card, popup and options are in ${folder}.`);
}

/** The marks once two looks in a row agree; a page that names nobody has none. */
export async function settledMarks(driver: Driver): Promise<Marked[]> {
  let last: string | undefined;
  return until('the page to be read', async () => {
    const listed = (await driver.inReader(() => {
      const { amicus } = globalThis;
      // the reader is not there yet, or has asked for the second script and waits for it
      if (!amicus || (amicus.allowed && !amicus.marks)) return null as never;
      return (amicus.marks?.list() ?? []) as never;
    })) as Marked[] | null;
    if (!listed) return false;
    const now = JSON.stringify(listed);
    const settled = now === last;
    last = now;
    return settled && listed;
  });
}

/** Rests the pointer on the first vendor or product in view and waits for its card. */
export async function hoverFirst(driver: Driver): Promise<void> {
  const point = await driver.page.run(() => {
    const ranges = [...(CSS.highlights.get('a1') ?? CSS.highlights.values().next().value ?? [])];
    for (const range of ranges) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      const inView =
        box.top > 0 && box.bottom < innerHeight && box.width > 0 && box.right < innerWidth;
      if (inView) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  });
  if (!point) return;
  await driver.page.moveMouse(point.x - 4, point.y);
  await driver.page.moveMouse(point.x, point.y);
  await until('the card', () =>
    driver.page.run(() => document.querySelector(':scope > [popover]:popover-open') !== null),
  );
}

function print(marked: readonly Marked[]): void {
  console.log(`Marked ${marked.length} names:`);
  for (const { surface, entity, why } of marked) {
    console.log(
      `  ${surface.replace(/\s+/g, ' ').padEnd(32)} ${entity.padEnd(32)} ${explain(surface, why)}`,
    );
  }
}
