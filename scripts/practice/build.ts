import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../tests/practice', import.meta.url));

/** Where the built practice pages land. */
export const practiceFolder = fileURLToPath(new URL('../../.output/practice', import.meta.url));

const pages = {
  home: 'index.html',
  facebook: 'facebook/index.html',
  x: 'x/index.html',
  linkedin: 'linkedin/index.html',
  youtube: 'youtube/index.html',
  studio: 'studio/index.html',
};

/**
 * Bundles the practice pages with their real editors into `.output/practice`.
 *
 * Only the X page uses React. It gets React 18, under the names of 19, because Draft.js 0.11
 * asks for methods that React 19 took out.
 */
export async function buildPractice(): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { global: 'globalThis' },
    resolve: { alias: { react: 'react-18', 'react-dom': 'react-dom-18' } },
    build: {
      outDir: practiceFolder,
      // Fixed names and no emptying: a browser that has a page open keeps working while this runs.
      emptyOutDir: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: Object.fromEntries(
          Object.entries(pages).map(([name, path]) => [name, `${root}/${path}`]),
        ),
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  });
}

if (import.meta.main) await buildPractice();
