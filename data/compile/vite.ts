/** Serves the compiled dataset to the bundler as two virtual modules, and reloads on a change. */
import type { Plugin } from 'vite';
import { compile, DATA } from './index.ts';

const MODULES = {
  'virtual:amicus/lexicon': 'lexicon',
  'virtual:amicus/casebook': 'casebook',
} as const;
const resolved = (id: string) => `\0${id}`;

/** One compilation serves every entrypoint of a build; a broken record fails it with file and line. */
export function casebook(): Plugin {
  let compiled: ReturnType<typeof compile> | undefined;
  const names = new Map(Object.entries(MODULES).map(([id, name]) => [resolved(id), name]));
  return {
    name: 'amicus-casebook',
    resolveId: (id) => (id in MODULES ? resolved(id) : undefined),
    load(id) {
      const name = names.get(id);
      if (name === undefined) return undefined;
      this.addWatchFile(DATA);
      compiled ??= compile();
      // JSON.parse of a string is read faster by both engines than the same object literal
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(compiled[name]))});`;
    },
    watchChange(id) {
      if (id.startsWith(DATA) && id.endsWith('.yaml')) compiled = undefined;
    },
    configureServer(server) {
      server.watcher.add(`${DATA}/**/*.yaml`);
      server.watcher.on('change', (file) => {
        if (!file.startsWith(DATA) || !file.endsWith('.yaml')) return;
        compiled = undefined;
        for (const id of names.keys()) {
          const module = server.moduleGraph.getModuleById(id);
          if (module) server.moduleGraph.invalidateModule(module);
        }
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
