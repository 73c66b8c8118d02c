/** Builds what tests and the bench put into a page: our own modules, outside the extension. */
import { build } from 'vite';

/** The source of a classic script that leaves the exports of `entry` in the variable `name`. */
export async function inPageScript(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error(`${entry} did not build`);
  return chunk.code;
}
