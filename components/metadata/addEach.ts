/** How far tags have been added. */
export interface Progress {
  readonly isBusy: boolean;
  readonly added: number;
  readonly total: number;
  /** Those that the page did not take. */
  readonly left: readonly string[];
}

/**
 * Adds tags one after the other, each only when the page has taken the one before. It stops at the first one
 * that is not taken, because that one may still stand in the field.
 */
export async function addEach(
  tags: readonly string[],
  onTag: (tag: string) => Promise<boolean>,
  tell: (progress: Progress) => void,
): Promise<void> {
  const total = tags.length;
  for (const [added, tag] of tags.entries()) {
    tell({ isBusy: true, added, total, left: [] });
    // oxlint-disable-next-line no-await-in-loop -- the page takes one tag at a time
    if (await onTag(tag)) continue;
    tell({ isBusy: false, added, total, left: tags.slice(added) });
    return;
  }
  tell({ isBusy: false, added: total, total, left: [] });
}
