import { useDeferredValue, useId, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { lint } from '#lib/lint/lint.ts';
import { completePost, type PlatformId, platformIds } from '#lib/lint/post.ts';
import { labelOf } from '#lib/profile/label.ts';
import { FindingList } from '../../FindingList.tsx';
import { Mirror } from '../../welcome/Mirror.tsx';
import { useSoundProfile } from '../useSoundProfile.ts';

/** A post to try the house's words on: checked with the draft while somebody types, and kept nowhere. */
export function TryWords() {
  const profile = useSoundProfile();
  const [text, setText] = useState(i18n.t('editor.words.sample'));
  const [platform, setPlatform] = useState<PlatformId>('facebook');
  const checked = useDeferredValue(text);
  const findings = useMemo(() => {
    const post = { text: checked, platform, locale: profile.locale.default };
    const found = lint(completePost({ ...post, account: 'official' }), profile);
    return found.map((finding) => ({
      ...finding,
      quote: checked.slice(finding.start, finding.end),
    }));
  }, [checked, platform, profile]);
  const field = useId();
  return (
    <section className="try-words stack">
      <div className="row">
        <label htmlFor={field}>{i18n.t('editor.words.try')}</label>
        <select
          className="field short"
          aria-label={i18n.t('editor.words.site')}
          value={platform}
          onChange={({ currentTarget: { value } }) =>
            setPlatform(platformIds.find((id) => id === value) ?? 'facebook')
          }
        >
          {platformIds.map((id) => (
            <option key={id} value={id}>
              {labelOf(id)}
            </option>
          ))}
        </select>
      </div>
      <div className="editor">
        <Mirror text={checked} findings={findings} current={undefined} />
        <textarea
          id={field}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <div role="status">
        {findings.length === 0 ? (
          <p className="small soft">{i18n.t('editor.words.nothing')}</p>
        ) : (
          <FindingList findings={findings} />
        )}
      </div>
    </section>
  );
}
