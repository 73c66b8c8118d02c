/**
 * Pages of frameworks, made when they are asked for: `NAME.html` with the markup that the framework
 * draws on the server, and `frameworks/NAME.js`, bundled. Made once a run.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type InlineConfig, type Plugin, runnerImport } from 'vite';

/** Those that draw on the server, too. */
const SERVED = ['react', 'vue', 'svelte'];

const svelte: Plugin = {
  name: 'svelte',
  transform(code, id, options) {
    if (!id.endsWith('.svelte')) return undefined;
    const generate = options?.ssr ? 'server' : 'client';
    const { js } = compile(code, { filename: id, dev: generate === 'client', generate });
    return { code: js.code, map: null, moduleType: 'js' };
  },
};

/** In development mode: only there do they say what hydration found. */
const CONFIG: InlineConfig = {
  configFile: false,
  logLevel: 'error',
  mode: 'development',
  plugins: [svelte],
};

/** Answers paths of framework pages in `folder`; undefined for any other. */
export function frameworkPages(folder: string): (path: string) => Promise<string | undefined> {
  const made = new Map<string, Promise<string>>();
  return async (path) => {
    const [, page] = /^\/(\w+)\.html$/.exec(path) ?? [];
    const [, script] = /^\/frameworks\/(\w+)\.js$/.exec(path) ?? [];
    const make =
      page && SERVED.includes(page)
        ? () => servedPage(folder, page)
        : script && (() => bundle(join(folder, 'frameworks', script, 'client.js')));
    if (!make) return undefined;
    const ready = made.get(path) ?? make();
    made.set(path, ready);
    return ready;
  };
}

async function servedPage(folder: string, name: string): Promise<string> {
  const entry = join(folder, 'frameworks', name, 'server.js');
  const { module } = await runnerImport<{ render(): string | Promise<string> }>(entry, CONFIG);
  const markup = await module.render();
  const page = await readFile(join(folder, `${name}.html`), 'utf8');
  return page.replace('{{server}}', () => markup);
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    ...CONFIG,
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    // templates of Vue are compiled in the page
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: 'zoo' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} did not build`);
  return chunk.code;
}
