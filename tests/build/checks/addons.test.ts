import { expect, test } from 'vitest';
import { addonsProblems } from '../../../scripts/checks/addons.ts';

const warning = {
  _type: 'warning',
  code: 'DANGEROUS_EVAL',
  message: 'The Function constructor is eval.',
  file: 'background.js',
  line: 2,
  column: 12,
};

function report(lists: { errors?: object[]; warnings?: object[]; notices?: object[] }): string {
  return JSON.stringify({ count: 1, errors: [], warnings: [], notices: [], ...lists });
}

const probe = 'first\ntry{return Function(``),!0}catch{return!1}';
const ours = 'first\ntry{return Function(text)()}catch{return!1}';

test('a build without findings has no problems, whatever else was printed', () => {
  expect(addonsProblems(`(node:1) A warning\n${report({})}\n`, () => '')).toEqual([]);
});

test('a warning is let through only where the code is what was looked at', () => {
  expect(addonsProblems(report({ warnings: [warning] }), () => probe)).toEqual([]);
  const [problem] = addonsProblems(report({ warnings: [warning] }), () => ours);
  expect(problem).toContain('background.js:2:12 has the warning DANGEROUS_EVAL');
});

test('errors, notices and warnings about the extension as a whole are told', () => {
  const whole = { _type: 'notice', code: 'ANY', message: 'Something' };
  const error = { ...warning, _type: 'error' };
  const problems = addonsProblems(report({ errors: [error], notices: [whole] }), () => probe);
  expect(problems).toHaveLength(2);
});

test('a linter that could not run fails', () => {
  expect(() => addonsProblems('Cannot find module', () => '')).toThrow('JSON');
});
