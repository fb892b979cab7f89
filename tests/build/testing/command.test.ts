import { expect, test } from 'vitest';
import { runCommand } from '../../../scripts/testing/command.ts';

test('all that a command prints is kept', async () => {
  const script = 'console.log("out"); console.error("err")';
  const { ok, output } = await runCommand(process.execPath, ['-e', script]);
  expect(ok).toBe(true);
  expect(output).toContain('out');
  expect(output).toContain('err');
});

test('a command that ends with an error code is not ok', async () => {
  expect(await runCommand(process.execPath, ['-e', 'process.exit(3)'])).toMatchObject({
    ok: false,
  });
});

test('a command that does not exist is not ok, and says so', async () => {
  const { ok, output } = await runCommand('no-such-command-here');
  expect(ok).toBe(false);
  expect(output).toContain('no-such-command-here');
});

test('variables reach the command', async () => {
  const script = 'console.log(process.env.CHAPERONE_PRACTICE)';
  const { output } = await runCommand(process.execPath, ['-e', script], {
    CHAPERONE_PRACTICE: 'yes',
  });
  expect(output).toContain('yes');
});
