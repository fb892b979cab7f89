import type { Finding } from '#lib/lint/finding.ts';

const base: Finding = {
  rule: 'phi/patient-name',
  category: 'phi',
  severity: 'stop',
  start: 12,
  end: 26,
  message: 'This may tell people that Maria was a patient here.',
  why: 'A name with a room can point to one person.',
  source: '45 CFR 164.514(b)(2)',
  suggestion: 'one of our patients',
};

/** A finding about a patient's name, changed as asked. */
export function makeFinding(changes: Partial<Finding> = {}): Finding {
  return { ...base, ...changes };
}

/** The same without a rewrite: only the writer can mend it. */
export function makeFindingWithoutRewrite(): Finding {
  const { suggestion: _, ...finding } = base;
  return finding;
}
