import { i18n } from '#i18n';
import { blankDraft, builtInDraft, type Draft, toDraft } from '#lib/profile/draft.ts';
import { defaultProfile } from '#lib/profile/default.ts';
import { useDraft } from '#lib/store/draft.ts';
import { textOf } from '#lib/store/profiles.ts';
import { examples, exampleText } from '../options/examples.ts';
import { revealField } from './revealField.ts';
import { today } from './today.ts';
import { useGuidelines } from '../useGuidelines.ts';

/** Where a new draft may begin. */
export function StartDraft() {
  const { profiles } = useGuidelines();
  const start = useDraft((state) => state.start);
  const begin = (draft: Draft | null) => {
    start(draft);
    revealField('name');
  };
  const own = profiles.filter((profile) => profile !== defaultProfile);
  return (
    <>
      <h1>{i18n.t('editor.heading')}</h1>
      <p className="lede">{i18n.t('editor.lede')}</p>
      <div className="starts">
        <Start
          name={i18n.t('editor.startBuiltIn')}
          text={i18n.t('editor.startBuiltInText')}
          onBegin={() => begin(builtInDraft(today()))}
        />
        <Start
          name={i18n.t('editor.startBlank')}
          text={i18n.t('editor.startBlankText')}
          onBegin={() => begin(blankDraft(today()))}
        />
        {own.map((profile) => (
          <Start
            key={profile.id}
            name={profile.name}
            text={i18n.t('editor.startOwn', [profile.version])}
            onBegin={() => begin(unsigned(toDraft(textOf(profile))))}
          />
        ))}
        {examples.filter(isNotOneOf(own)).map(({ id, name }) => (
          <Start
            key={id}
            name={name}
            text={i18n.t('editor.startExample')}
            onBegin={() => begin(unsigned(toDraft(exampleText(id) ?? '')))}
          />
        ))}
      </div>
    </>
  );
}

interface StartProps {
  name: string;
  text: string;
  onBegin: () => void;
}

function Start({ name, text, onBegin }: StartProps) {
  return (
    <button type="button" className="start" onClick={onBegin}>
      <strong>{name}</strong>
      <span className="small soft">{text}</span>
    </button>
  );
}

/** What was brought in stands among one's own. */
const isNotOneOf =
  (own: readonly { id: string }[]) =>
  ({ id }: { id: string }) =>
    own.every((profile) => profile.id !== id);

/** A signature is for the file as it was. */
function unsigned(draft: Draft | undefined): Draft | null {
  if (!draft) return null;
  const { signature: _signature, ...rest } = draft;
  return rest;
}
