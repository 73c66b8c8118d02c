/** Serves the compiled dataset to the bundler as virtual modules, and reloads on a change. */
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile, DATA } from './index.ts';

const MODULES = {
  'virtual:amicus/lexicon': 'lexicon',
  'virtual:amicus/sieves': 'sieves',
  'virtual:amicus/casebook': 'casebook',
  'virtual:amicus/docket': 'docket',
} as const;

type Form = (typeof MODULES)[keyof typeof MODULES];

const isForm = (text: string | undefined): text is Form =>
  Object.values<string | undefined>(MODULES).includes(text);

/**
 * The modules go under the name of a real file: WXT's dev server rebuilds an entrypoint only when
 * a changed file is one of its modules, and never looks at a virtual module's watch files.
 */
const DATASET = join(DATA, 'dataset.yaml');
const resolved = (id: keyof typeof MODULES) => `${DATASET}?${MODULES[id]}`;
const isRecord = (file: string) => file.startsWith(DATA) && file.endsWith('.yaml');

/**
 * Use one instance for all builds: the dataset is compiled once, and again when a file of it
 * changes. A broken record fails the build with file, line and reason.
 */
export function casebook(): Plugin {
  let compiled: ReturnType<typeof compile> | undefined;
  return {
    name: 'amicus-casebook',
    resolveId: (id) => (id in MODULES ? resolved(id as keyof typeof MODULES) : undefined),
    load(id) {
      const [file, form] = id.split('?');
      if (file !== DATASET || !isForm(form)) return undefined;
      compiled ??= compile();
      return source(form, compiled[form]);
    },
    configureServer(server) {
      server.watcher.on('all', (event, file) => {
        if (!isRecord(file)) return;
        compiled = undefined;
        invalidate(server);
        if (file !== DATASET) server.watcher.emit('all', event, DATASET);
      });
    },
  };
}

/** Our own pages, which the dev server serves, load again with the new data. */
function invalidate(server: ViteDevServer): void {
  for (const id of Object.keys(MODULES) as (keyof typeof MODULES)[]) {
    const module = server.moduleGraph.getModuleById(resolved(id));
    if (module) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}

/**
 * JSON.parse of a string is read faster by both engines than the same object literal; what is a string
 * anyway is read as it is. The casebook is megabytes, and the background is woken far more often than
 * it is asked for a record: it is parsed when first asked for.
 */
function source(form: Form, value: object): string {
  if (form === 'casebook') {
    return `let parsed;\nexport default () => (parsed ??= ${parsing(value)});`;
  }
  const fields = Object.entries(value).map(
    ([name, field]) => `${name}: ${isOfStrings(field) ? JSON.stringify(field) : parsing(field)}`,
  );
  return `export default { ${fields.join(', ')} };`;
}

const parsing = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

const isOfStrings = (value: unknown): boolean =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => typeof one === 'string'));
