import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildPractice } from '../../scripts/practice/build.ts';
import { extensionFolder } from './folders.ts';

/** Makes the practice pages new, and says so when there is no extension to test. */
export default async function prepare(): Promise<void> {
  if (!existsSync(join(extensionFolder, 'manifest.json'))) {
    throw new Error(
      `There is no built extension in ${extensionFolder}. Run "npm run build" first.`,
    );
  }
  await buildPractice();
}
