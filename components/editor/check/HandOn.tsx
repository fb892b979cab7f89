import { useState } from 'react';
import { i18n } from '#i18n';
import type { Profile } from '#lib/profile/schema.ts';
import { bringIn } from '#lib/store/profiles.ts';
import { saveText } from '../../saveText.ts';
import { useGuidelines } from '../../useGuidelines.ts';
import { PolicyFiles } from './PolicyFiles.tsx';

/** Gives sound guidelines to colleagues: as a file, as text, on paper, by policy, or here at once. */
export function HandOn({ profile, text }: { profile: Profile; text: string }) {
  const { locked } = useGuidelines();
  const [said, setSaid] = useState('');
  const { id, version } = profile;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setSaid(i18n.t('profile.copied'));
  };
  const use = async () => {
    await bringIn(text);
    setSaid(i18n.t('profile.applied'));
  };
  return (
    <section className="stack">
      <h2>{i18n.t('editor.check.handOn')}</h2>
      <p className="small soft">{i18n.t('editor.check.handOnText')}</p>
      <p className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => saveText(`${id}-${version}.json`, 'application/json', text)}
        >
          {i18n.t('profile.export')}
        </button>
        <button type="button" className="button" onClick={() => void copy()}>
          {i18n.t('profile.copy')}
        </button>
        {!locked && (
          <button type="button" className="button" onClick={() => void use()}>
            {i18n.t('editor.check.useHere')}
          </button>
        )}
        <a className="button" href="#editor/print">
          {i18n.t('editor.check.print')}
        </a>
        <span role="status" className="small">
          {said}
        </span>
      </p>
      <PolicyFiles text={text} />
    </section>
  );
}
