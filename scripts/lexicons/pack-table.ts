import { checkOf, openTable, type PackedTable, slotsOf } from '../../lib/lexicons/packed-table.ts';

/** Room for three slots a word that can be peeled apart: 1.23 slots a word, Graf and Lemire, 2020. */
const SLOTS_PER_WORD = 1.23;
const SPARE = 32;

/** The order in which words can be set so that each has a slot nobody sets after it; undefined when there is none. */
function peel(slots: ReadonlyMap<string, readonly number[]>, size: number) {
  const users = Array.from({ length: size }, () => new Set<string>());
  for (const [word, own] of slots) {
    for (const slot of own) users[slot]?.add(word);
  }
  const order: { word: string; slot: number }[] = [];
  const lonely = users.flatMap((set, slot) => (set.size === 1 ? [slot] : []));
  for (let slot = lonely.pop(); slot !== undefined; slot = lonely.pop()) {
    const [word] = users[slot] ?? [];
    if (word === undefined || users[slot]?.size !== 1) continue;
    order.push({ word, slot });
    for (const other of slots.get(word) ?? []) {
      users[other]?.delete(word);
      if (users[other]?.size === 1) lonely.push(other);
    }
  }
  return order.length === slots.size ? order.toReversed() : undefined;
}

function toBase64(values: Uint32Array, width: number): string {
  const bytes = new Uint8Array(Math.ceil((values.length * width) / 8));
  for (const [index, value] of values.entries()) {
    for (let bit = 0; bit < width; bit++) {
      const at = index * width + bit;
      const bitAtPlace = ((value >> (width - 1 - bit)) & 1) << (7 - (at & 7));
      bytes[at >> 3] = (bytes[at >> 3] ?? 0) | bitAtPlace;
    }
  }
  return Buffer.from(bytes).toString('base64');
}

function packWith(
  entries: ReadonlyMap<string, number>,
  { seed, valueBits, checkBits }: Pick<PackedTable, 'seed' | 'valueBits' | 'checkBits'>,
): PackedTable | undefined {
  const block = Math.ceil((entries.size * SLOTS_PER_WORD + SPARE) / 3);
  const slots = new Map([...entries.keys()].map((word) => [word, slotsOf(word, seed, block)]));
  const order = peel(slots, block * 3);
  if (!order) return undefined;
  const values = new Uint32Array(block * 3);
  for (const { word, slot } of order) {
    const wanted = (checkOf(word, seed, checkBits) << valueBits) | (entries.get(word) ?? 0);
    const others = (slots.get(word) ?? []).filter((other) => other !== slot);
    values[slot] = others.reduce((sum, other) => sum ^ (values[other] ?? 0), wanted);
  }
  const width = valueBits + checkBits;
  return { seed, valueBits, checkBits, block, slots: toBase64(values, width) };
}

/**
 * Packs words and their values (1 and up) for `openTable`. Of the tables that can be built, takes the one that mistakes
 * the fewest of `strangers`, words in everyday use, for entries.
 */
export function packTable(
  entries: ReadonlyMap<string, number>,
  bits: Pick<PackedTable, 'valueBits' | 'checkBits'>,
  strangers: readonly string[] = [],
  tries = 20,
): PackedTable {
  const unknown = strangers.filter((word) => !entries.has(word));
  const tables = Array.from({ length: tries }, (_, at) =>
    packWith(entries, { ...bits, seed: (at + 1) * 1000 }),
  ).filter((table) => table !== undefined);
  const mistakes = (table: PackedTable) => {
    const lookUp = openTable(table);
    return unknown.filter((word) => lookUp(word) > 0).length;
  };
  const [best] = tables
    .map((table) => ({ table, wrong: mistakes(table) }))
    .toSorted((a, b) => a.wrong - b.wrong);
  if (!best) throw new Error(`No table of ${entries.size} words could be built; give more tries.`);
  console.log(
    `${entries.size} words, ${best.table.slots.length} characters, ${best.wrong} of ${unknown.length} strangers taken for entries`,
  );
  return best.table;
}
