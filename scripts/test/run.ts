/** Runs one of the project's own tools and keeps quiet about what went well. */
import { spawn } from 'node:child_process';

/** Lines of a tool that has succeeded that are worth showing: its last ones, with the counts. */
const LINES_OF_SUCCESS = 12;

/** True if the tool exits with 0. All its output is shown if it does not. */
export function run(command: readonly string[], env: Record<string, string>): Promise<boolean> {
  const [tool = '', ...args] = command;
  return new Promise((resolve) => {
    // npm puts node_modules/.bin first on the path, and with it the project's own Node
    const child = spawn(tool, args, {
      env: { ...process.env, ...env, FORCE_COLOR: '0' },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString('utf8').trim();
      console.log(code === 0 ? text.split('\n').slice(-LINES_OF_SUCCESS).join('\n') : text);
      resolve(code === 0);
    });
  });
}
