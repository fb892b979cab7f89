import type { Visit } from './tour.ts';

/** One block for each sample: where it was written, what it says, and a row for each finding. */
export function describeVisits(visits: readonly Visit[]): string {
  return visits.map(describeVisit).join('\n\n');
}

function describeVisit({ sample, report }: Visit): string {
  const heading = `${report?.platform ?? sample.surface} · ${report?.kind ?? 'not checked'}`;
  const text = `  ${sample.text.replaceAll('\n', '\n  ')}`;
  return [heading, text, ...rows(report)].join('\n');
}

function rows(report: Visit['report']): string[] {
  if (!report) return ['    Chaperone did not see this field.'];
  if (report.state !== 'checked') return [`    State: ${report.state}.`];
  if (report.findings.length === 0) return ['    Nothing found.'];
  return report.findings.map(
    ({ severity, quote, message }) =>
      `    ${severity.padEnd(7)} ${`“${shorten(quote)}”`.padEnd(36)} ${message}`,
  );
}

function shorten(quote: string): string {
  const line = quote.replaceAll(/\s+/g, ' ');
  return line.length <= 34 ? line : `${line.slice(0, 33)}…`;
}
