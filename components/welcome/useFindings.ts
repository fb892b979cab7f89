import { useState } from 'react';
import { i18n } from '#i18n';
import type { Finding } from '#lib/lint/finding.ts';
import type { PostInput } from '#lib/lint/post.ts';
import { useCheck } from '../useCheck.ts';

const context: Omit<PostInput, 'text'> = {
  platform: 'facebook',
  kind: 'post',
  account: 'personal',
};

interface Findings {
  findings: readonly Finding[];
  /** How it stands, in a sentence. */
  summary: string;
  /** Does not bring up these words for this rule again. */
  keep: (finding: Finding) => void;
}

/** What the engine finds in a text, without what the writer chose to keep. */
export function useFindings(text: string): Findings {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const reply = useCheck(text, context);
  const nameOf = ({ rule, start, end }: Finding) => `${rule} ${text.slice(start, end)}`;
  const found = reply?.status === 'checked' ? reply.findings : [];
  const findings = found.filter((finding) => !kept.has(nameOf(finding)));
  return {
    findings,
    summary: summarise(text, reply?.status, findings.length),
    keep: (finding) => setKept(new Set([...kept, nameOf(finding)])),
  };
}

function summarise(text: string, status: string | undefined, count: number): string {
  if (!text.trim()) return i18n.t('welcome.empty');
  if (!status) return i18n.t('popup.loading');
  if (status !== 'checked') return i18n.t('popup.failed');
  return count === 0 ? i18n.t('welcome.clean') : i18n.t('popup.checkFound', count);
}
