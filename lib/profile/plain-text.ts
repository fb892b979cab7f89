const checks: readonly [pattern: RegExp, expected: string][] = [
  [/<[a-z!/?]/i, 'plain text without HTML'],
  [
    /(?:^|[^a-z0-9+.-])(?!https:)[a-z][a-z0-9+.-]*:\/\//i,
    'text whose links all start with https://',
  ],
  [/\b(?:javascript|vbscript|data:text)\s*:/i, 'text without script links'],
  [/[^\P{Cc}\t\n\r]/u, 'text without control characters'],
  [/[\u202A-\u202E\u2066-\u2069]/, 'text without hidden characters that turn its direction'],
  [/\uFFFD/, 'text saved as UTF-8; a character here could not be read'],
];

/**
 * What a text from a shared file should have been, or `undefined` when it is harmless as it stands.
 * A profile comes from somebody else: its words must not be able to act, hide or mislead.
 */
export function findUnsafeText(text: string): string | undefined {
  if (!text.isWellFormed()) return 'text of whole characters; half of one stands here';
  return checks.find(([pattern]) => pattern.test(text))?.[1];
}
