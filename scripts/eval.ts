/**
 * `npm run eval`: scores detection on labelled passages, beside three simpler detectors on the same
 * text. Our own passages always; the shared ones where they exist. `-- --misses` lists what went wrong.
 */
import { parseArgs } from 'node:util';
import { findMentions } from '../core/matching/document.ts';
import { createMatcher } from '../core/matching/matcher.ts';
import { compile } from '../data/compile/index.ts';
import { type Detector, everySpelling, properNouns } from './eval/baselines.ts';
import { ownPassages, savedPages, sharedPassages } from './eval/corpora.ts';
import { table } from './eval/report.ts';
import { type Passage, scoreAll } from './eval/score.ts';
import { textOfHtml } from './scan/html.ts';

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const { casebook, lexicon } = compile();
const kinds = new Map(casebook.records.map(({ id, kind }) => [id, kind as string]));
const matcher = createMatcher(lexicon);

const detectors: Record<string, Detector> = {
  Amicus: (text) => findMentions(matcher, text),
  'every spelling, any case': everySpelling(lexicon, true),
  'every spelling, its case': everySpelling(lexicon, false),
  'proper nouns (compromise)': properNouns(lexicon),
};

const kindOf = (id: string): string => kinds.get(id) ?? 'none';

function report(title: string, passages: readonly Passage[]): void {
  console.log(`\n== ${title}: ${passages.length} passages`);
  for (const [name, detect] of Object.entries(detectors)) {
    const { tallies, misses } = scoreAll(passages, detect, kindOf);
    const ours = name === 'Amicus';
    const rows = ours ? tallies : new Map([...tallies].filter(([group]) => group === 'all'));
    console.log(`\n${name}\n${table(rows)}`);
    if (!ours || !values.misses) continue;
    for (const { passage, what, entity, surface } of misses) {
      console.log(`${what}  ${passage}  ${entity}  «${surface.replace(/\s+/g, ' ')}»`);
    }
  }
}

/** Saved real pages, none of which is about spyware: every mark is a candidate for a wrong one. */
function reportPages(pages: ReturnType<typeof savedPages>): void {
  const marks = pages.flatMap(({ file, html }) =>
    findMentions(matcher, textOfHtml(html)).map((mention) => ({ file, ...mention })),
  );
  console.log(`\n== saved pages: ${pages.length}, marks on them: ${marks.length}`);
  for (const { file, surface, entity } of marks) console.log(`${file}  ${surface} → ${entity}`);
}

report('our own', ownPassages());
const shared = sharedPassages();
if (shared) report('shared', shared);
else console.log('\nThe shared passages are not here: skipped.');
const pages = savedPages();
if (pages.length > 0) reportPages(pages);
else console.log('\nThe saved pages are not here: skipped.');
