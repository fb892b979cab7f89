import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useDraft } from '#lib/store/draft.ts';
import { TroubleNotice } from '../TroubleNotice.tsx';
import { CalendarSection } from './calendar/CalendarSection.tsx';
import { CheckSection } from './check/CheckSection.tsx';
import { DraftBar } from './DraftBar.tsx';
import { Field } from './fields/Field.tsx';
import { FieldForm } from './fields/FieldForm.ts';
import { HashtagSection } from './hashtags/HashtagSection.tsx';
import { PartsSection } from './PartsSection.tsx';
import { PrintSection } from './print/PrintSection.tsx';
import { revealField } from './revealField.ts';
import { RuleWeights } from './rules/RuleWeights.tsx';
import { type EditorSectionId, editorSections } from './sections.ts';
import { StartDraft } from './StartDraft.tsx';
import { TemplateSection } from './templates/TemplateSection.tsx';
import { TryWords } from './words/TryWords.tsx';

/** What stands in a section beside or in place of its fields. */
const contents: Partial<Record<EditorSectionId, () => ReactNode>> = {
  hashtags: () => <HashtagSection />,
  words: () => (
    <>
      <TryWords />
      <PartsSection id="words" />
    </>
  ),
  rules: () => <RuleWeights />,
  templates: () => <TemplateSection />,
  calendar: () => <CalendarSection />,
  check: () => <CheckSection />,
  print: () => <PrintSection />,
};

interface EditorProps {
  /** From the address: `people`, and after a / the field to go to. */
  place: string;
}

/** Makes and changes guidelines, section by section, for somebody who never saw JSON. */
export function Editor({ place }: EditorProps) {
  const { draft, isLoaded, trouble } = useDraft();
  const [name, ...field] = place.split('/');
  const section = editorSections.find(({ id }) => id === name)?.id ?? 'about';
  const wanted = field.join('/');
  useEffect(() => {
    if (wanted && isLoaded) revealField(wanted);
  }, [wanted, isLoaded]);
  if (!isLoaded) return null;
  if (!draft) return <StartDraft />;
  return (
    <>
      <DraftBar />
      <TroubleNotice trouble={trouble} />
      <h1>{i18n.t(`editor.sections.${section}`)}</h1>
      <p className="lede">{i18n.t(`editor.ledes.${section}`)}</p>
      <FieldForm value={Field}>
        <div className="stack" key={section}>
          {contents[section]?.() ?? <PartsSection id={section} />}
        </div>
      </FieldForm>
    </>
  );
}
