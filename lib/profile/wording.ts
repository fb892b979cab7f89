/** The words for a place, of a table by platform or language: those of its platform, its language, or any other. */
export function wordingFor(
  table: Readonly<Record<string, string>>,
  { platform, locale }: { readonly platform: string; readonly locale: string },
): string | undefined {
  return table[platform] ?? table[locale] ?? table['*'] ?? Object.values(table)[0];
}
