import { useId, useState } from 'react';
import { i18n } from '#i18n';
import type { LintReply } from '#lib/messages.ts';
import { FindingList } from '../FindingList.tsx';
import { useCheck } from '../useCheck.ts';

/** A box for any text, from anywhere; what is found stands under it. */
export function CheckText() {
  const [text, setText] = useState('');
  const reply = useCheck(text);
  const field = useId();
  return (
    <div className="stack">
      <label htmlFor={field} className="small soft">
        {i18n.t('popup.checkLabel')}
      </label>
      <textarea
        id={field}
        className="field"
        rows={4}
        dir="auto"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div role="status" className="small">
        {summarise(text, reply)}
      </div>
      {reply?.status === 'checked' && <FindingList findings={quoteFrom(text, reply)} />}
    </div>
  );
}

function summarise(text: string, reply: LintReply | undefined): string {
  if (!text.trim()) return '';
  if (!reply) return i18n.t('popup.loading');
  if (reply.status !== 'checked') return i18n.t('popup.failed');
  const count = reply.findings.length;
  return count === 0 ? i18n.t('popup.checkClean') : i18n.t('popup.checkFound', count);
}

function quoteFrom(text: string, { findings }: Extract<LintReply, { status: 'checked' }>) {
  return findings.map((finding) => ({ ...finding, quote: text.slice(finding.start, finding.end) }));
}
