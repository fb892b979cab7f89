/** Something Mozilla's linter warns of in code that is not ours, and why it stands. */
export type Allowance = {
  code: string;
  /** Matches where the warning begins. */
  text: RegExp;
  reason: string;
};

export const allowedWarnings: readonly Allowance[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    text: /^\w\.innerHTML=\w\)\}\}break;case`(?:multiple|children)`:/,
    reason:
      'React sets it for the property dangerouslySetInnerHTML alone, which no component here uses.',
  },
  {
    code: 'DANGEROUS_EVAL',
    text: /^Function\(``\),!0\}catch\{return!1\}/,
    reason:
      'zod asks whether it may compile parsers; the security policy says no, and it interprets.',
  },
];
