import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** How a finished command went, with all it printed. */
export type CommandResult = { ok: boolean; output: string };

/** Longer than any command needs on two slow cores; one that hangs is ended and fails. */
const timeLimitMs = 15 * 60_000;

/**
 * Runs a command of the project's own packages and keeps what it prints. Never rejects.
 *
 * @param args - The arguments, one a string; nothing goes through a shell.
 * @param extraEnv - Variables on top of this process's own.
 */
export function runCommand(
  command: string,
  args: readonly string[] = [],
  extraEnv: Record<string, string> = {},
): Promise<CommandResult> {
  const path = [join(process.cwd(), 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  const child = spawn(command, args, {
    env: { ...process.env, NO_COLOR: '1', ...extraEnv, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: timeLimitMs,
  });
  const printed: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));

  return new Promise((resolve) => {
    const finish = (ok: boolean, note = '') => {
      const output = stripVTControlCharacters(Buffer.concat(printed).toString());
      resolve({ ok, output: output + note });
    };
    child.on('error', (error) => finish(false, `Could not start ${command}: ${error.message}\n`));
    child.on('close', (code, signal) =>
      finish(code === 0, signal ? `\n${command} was ended by ${signal}.\n` : ''),
    );
  });
}
