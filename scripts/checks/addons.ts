import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { runCommand } from '../testing/command.ts';
import { allowedWarnings } from './addons-allowances.ts';
import type { Check } from './check.ts';
import { buildFolder } from './files.ts';

const Message = z.object({
  _type: z.enum(['error', 'warning', 'notice']),
  code: z.string(),
  message: z.string(),
  file: z.optional(z.string()),
  /** Both counted from one; columns in UTF-16 code units. */
  line: z.optional(z.int()),
  column: z.optional(z.int()),
});
type Message = z.infer<typeof Message>;

const Report = z.object({
  errors: z.array(Message),
  warnings: z.array(Message),
  notices: z.array(Message),
});

/**
 * A sentence for each thing the linter finds that nothing explains.
 *
 * @param output - What `addons-linter --output json` printed.
 * @param read - Gives the text of a file of the build.
 */
export function addonsProblems(output: string, read: (path: string) => string): string[] {
  const { errors, warnings, notices } = Report.parse(JSON.parse(reportIn(output)));
  return [...errors, ...warnings, ...notices]
    .filter((message) => !isAllowed(message, read))
    .map(
      ({ _type: type, code, message, file = 'The extension', line = 0, column = 0 }) =>
        `${file}:${line}:${column} has the ${type} ${code} in Mozilla's linter: ${message}. Mend it; ` +
        'if it is in a package and cannot do harm, allow it with a reason in ' +
        'scripts/checks/addons-allowances.ts.',
    );
}

/** Node may print warnings of its own before or after the report. */
function reportIn(output: string): string {
  return output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
}

function isAllowed(
  { _type, code, file, line, column }: Message,
  read: (path: string) => string,
): boolean {
  if (_type !== 'warning' || !file || line === undefined || column === undefined) return false;
  const lines = read(file).split('\n');
  const rest = lines[line - 1]?.slice(column - 1) ?? '';
  return allowedWarnings.some((allowance) => allowance.code === code && allowance.text.test(rest));
}

/** What Mozilla asks of an add-on, by the linter behind `web-ext lint`. */
export const addons: Check = {
  name: 'addons',
  readsBuild: true,
  run: async (root) => {
    const folder = buildFolder(root, 'firefox');
    const { output } = await runCommand('addons-linter', ['--output', 'json', folder]);
    return { problems: addonsProblems(output, (path) => readFileSync(join(folder, path), 'utf8')) };
  },
};
