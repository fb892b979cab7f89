import { useMemo } from 'react';
import { i18n } from '#i18n';
import { writeDraft } from '#lib/profile/draft.ts';
import { readProfile } from '#lib/profile/read.ts';
import { reviewProfile } from '#lib/profile/review.ts';
import { rules } from '#lib/rules/index.ts';
import { useDraft } from '#lib/store/draft.ts';
import { weightOf } from '../../options/ruleWeight.ts';
import { today } from '../today.ts';
import { DiscardDraft } from './DiscardDraft.tsx';
import { HandOn } from './HandOn.tsx';
import { Mistakes } from './Mistakes.tsx';
import { Remarks } from './Remarks.tsx';

/** What is still to mend, what to look at once more, and the ways to hand the guidelines on. */
export function CheckSection() {
  const draft = useDraft((state) => state.draft);
  const text = writeDraft(draft ?? {});
  const reading = useMemo(() => readProfile(text), [text]);
  const remarks = useMemo(
    () => (reading.ok ? reviewProfile(reading.profile, today(), rules.map(weightOf)) : []),
    [reading],
  );
  return (
    <>
      {reading.ok ? (
        <>
          <p className="notice">{i18n.t('editor.check.sound')}</p>
          <Remarks remarks={remarks} />
          <HandOn profile={reading.profile} text={text} />
        </>
      ) : (
        <Mistakes problems={reading.problems} />
      )}
      <DiscardDraft />
    </>
  );
}
