import type { Check } from './check.ts';
import { trackedTextFiles, type TextFile } from './files.ts';

/** Home folders on Linux, macOS and Windows, not as a part of a web address or a longer path. */
const homeFolder = /(?<![\w.:/*-])(?:\/(?:home|Users|root)\/\w|[A-Z]:\\Users\\)/;

/** A sentence for each line that names a folder that only one machine has. */
export function pathProblems(files: readonly TextFile[], root: string): string[] {
  const isLocal = (line: string) => homeFolder.test(line) || line.includes(`${root}/`);
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => {
      if (!isLocal(line)) return [];
      return [
        `${path}:${index + 1} names a folder of one machine; use a path from the project's root.`,
      ];
    }),
  );
}

/** No tracked file knows where somebody keeps the project. */
export const paths: Check = {
  name: 'paths',
  readsBuild: false,
  run: (root) => ({ problems: pathProblems(trackedTextFiles(root), root) }),
};
