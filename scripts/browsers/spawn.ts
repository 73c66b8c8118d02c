/** Child processes that must not be able to hang us. */
import { spawn } from 'node:child_process';

interface Options {
  env?: NodeJS.ProcessEnv;
  cwd?: string;
  /** Give up after so many milliseconds without a byte of output. */
  silence: number;
}

/** Runs a program to its end and returns what it printed; rejects with its last lines. */
export function follow(
  program: string,
  args: readonly string[],
  options: Options,
): Promise<string> {
  const { silence, ...rest } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: string[] = [];
    const shown = `${program.split('/').at(-1)} ${args.slice(0, 3).join(' ')}`;
    const giveUp = () => {
      child.kill();
      reject(new Error(`${shown}: silent for ${silence / 1000} s, given up`));
    };
    let timer = setTimeout(giveUp, silence);
    const hear = (chunk: Buffer) => {
      printed.push(chunk.toString());
      clearTimeout(timer);
      timer = setTimeout(giveUp, silence);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      const text = printed.join('');
      if (code === 0) resolve(text);
      else reject(new Error(`${shown}: exit code ${code}: ${gist(text)}`));
    });
  });
}

/** The line that says most: the first that speaks of an error, or else the last. */
function gist(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /^(Error|E:)/.test(line)) ?? lines.at(-1) ?? 'no output').slice(
    0,
    200,
  );
}
