/**
 * `npm run bench [-- --browser firefox] [-- --page NAME] [-- --ci]`: what our scripts cost a page, as ratios taken in
 * one run, in real browsers. Writes `bench.json`. With `--ci` it fails where a ratio is far beyond its
 * budget. docs/performance.md says how each figure is taken.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allAliases } from '../core/matching/aliases.ts';
import { compile } from '../data/compile/index.ts';
import { hugePage, namesPage, onePage, plainPage } from '../tests/bench/pages.ts';
import { type Figures, measure, measureOne } from './bench/measure.ts';
import { budgets, tables } from './bench/report.ts';
import { prepared, serveBench } from './bench/server.ts';
import { BUILDS } from './browsers/builds.ts';
import type { Engine } from './browsers/find.ts';
import { inPageScript } from './browsers/in-page.ts';
import { launch } from './browsers/launch.ts';
import { savedPages } from './eval/corpora.ts';

const IN_PAGE = fileURLToPath(new URL('../tests/bench/in-page.ts', import.meta.url));

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    page: { type: 'string' },
    ci: { type: 'boolean', default: false },
  },
});
const engines: Engine[] =
  values.browser === 'chromium' || values.browser === 'firefox'
    ? [values.browser]
    : values.ci
      ? ['chromium']
      : ['chromium', 'firefox'];

const { lexicon, sieves } = compile();
const site = await serveBench();
site.files.set('bench.js', await inPageScript(IN_PAGE, 'bench'));
const generated: Record<string, string> = {
  'empty.html': '<!doctype html><title>Empty</title><body>',
  'plain-100k.html': plainPage(100_000),
  'plain-1m.html': plainPage(1_000_000),
  'names.html': namesPage(1000),
  'huge.html': hugePage(),
  'one-node.html': onePage(),
};
for (const [name, html] of Object.entries(generated)) site.files.set(name, prepared(html));
// the same everywhere, and quick
const saved = values.ci ? [] : savedPages();
for (const { file, html } of saved) site.files.set(file, prepared(html));
if (saved.length === 0 && !values.ci)
  console.log('The saved pages are not here: those figures are skipped.');

const results: Record<string, Figures> = {};
for (const engine of engines) {
  const { folder } = BUILDS[engine];
  const driver = await launch(engine, { extension: folder });
  try {
    // the extension itself stays away: the bench runs its scripts by hand
    await driver.control.run(() => chrome.storage.sync.set({ mode: 'listed' }).then(() => 0));
    const scripts = {
      reader: readFileSync(join(folder, 'reader.js'), 'utf8'),
      lexicon: readFileSync(join(folder, 'lexicon.js'), 'utf8'),
      marker: readFileSync(join(folder, 'marker.js'), 'utf8'),
    };
    if (values.page !== undefined) {
      console.log(engine, await measureOne(driver, site, values.page, scripts));
      continue;
    }
    results[engine] = await measure(driver, site, {
      pages: [...saved.map(({ file }) => file), ...Object.keys(generated)].filter(
        (page) => page !== 'empty.html' && !(values.ci && page === 'one-node.html'),
      ),
      quick: values.ci,
      aliases: allAliases(lexicon.aliases).flatMap(({ text, match }) =>
        match === 'short' ? [] : text,
      ),
      sieves,
      scripts,
    });
    console.log(`\n== ${engine} ${driver.version}\n${tables(results[engine])}`);
  } finally {
    await driver.close().catch(() => {});
  }
}
await site.close();
if (values.page === undefined) writeFileSync('bench.json', `${JSON.stringify(results, null, 2)}\n`);
if (values.ci) {
  const broken = Object.entries(results).flatMap(([engine, figures]) =>
    budgets(figures).flatMap(({ name, is, most, margin }) =>
      is > most * margin ? [`${engine}: ${name} is ${is.toFixed(2)}, budget ${most}`] : [],
    ),
  );
  for (const line of broken) console.error(line);
  if (broken.length > 0) process.exitCode = 1;
}
