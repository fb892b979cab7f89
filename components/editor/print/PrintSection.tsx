import { i18n } from '#i18n';
import { Profile } from '#lib/profile/schema.ts';
import { membersOf } from '#lib/profile/walk.ts';
import { formatDay } from '../../Validity.tsx';
import { useSoundProfile } from '../useSoundProfile.ts';
import { PrintedValue } from './PrintedValue.tsx';

/** Parts that say something to a program, or that stand in the head of the page. */
const unprinted = new Set(['format', 'id', 'name', 'version', 'signature', 'extends', 'notes']);

/** The guidelines as a page to read, for the intranet or on paper. */
export function PrintSection() {
  const profile = useSoundProfile();
  const values: Readonly<Record<string, unknown>> = profile;
  const { name, version, validity, voice } = profile;
  return (
    <>
      <p className="row no-print">
        <button type="button" className="button primary" onClick={() => print()}>
          {i18n.t('editor.print.print')}
        </button>
      </p>
      <article className="printed">
        <h2 dir="auto">{name}</h2>
        <p className="soft">
          {i18n.t('editor.print.head', [
            version,
            formatDay(validity.issued),
            formatDay(validity.expires),
          ])}
        </p>
        {voice.summary && (
          <p className="summary" dir="auto">
            {voice.summary}
          </p>
        )}
        {Object.entries(membersOf(Profile)).map(([part, schema]) =>
          unprinted.has(part) ? null : (
            <PrintedValue key={part} name={part} schema={schema} value={values[part]} level={3} />
          ),
        )}
      </article>
    </>
  );
}
