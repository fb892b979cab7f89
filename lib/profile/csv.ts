/*
 * Written here since the known readers cannot ship: Papa Parse holds XMLHttpRequest and d3-dsv makes
 * functions from text, and the scan of the built files refuses both.
 */

/** Writes rows as CSV (RFC 4180), with a mark at its start by which spreadsheets know it as UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quoteCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A cell that a spreadsheet would take for a formula gets a ' in front, as OWASP advises. */
function quoteCell(cell: string): string {
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Reads CSV as spreadsheets write it: commas, semicolons or tabs between cells, whichever the first
 * line has most of, and quotes around cells that hold one. Never throws; empty lines are left out.
 */
export function readCsv(text: string): string[][] {
  const csv = text.replace(/^\uFEFF/, '');
  const separator = findSeparator(csv.split(/\r?\n/, 1)[0] ?? '');
  const rows: string[][] = [[]];
  const cell = new RegExp(`"((?:[^"]|"")*)"?|[^${separator}\\r\\n]*`, 'y');
  let offset = 0;
  while (offset < csv.length) {
    cell.lastIndex = offset;
    const [found = '', quoted] = cell.exec(csv) ?? [];
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? found).replace(/^'(?=[=+\-@])/, '').trim());
    offset += found.length;
    const end = /^(?:\r?\n|\r)/.exec(csv.slice(offset, offset + 2))?.[0];
    if (end) rows.push([]);
    offset += end?.length ?? 1;
  }
  return rows.filter((row) => row.some(Boolean));
}

function findSeparator(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].toSorted((one, other) => count(other) - count(one))[0] ?? ',';
}
