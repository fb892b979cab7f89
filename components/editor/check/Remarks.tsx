import { i18n } from '#i18n';
import { formatPath } from '#lib/profile/problem.ts';
import type { Remark } from '#lib/profile/review.ts';
import { SeverityGlyph } from '../../SeverityGlyph.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** What may not be meant so. The guidelines can be used all the same. */
export function Remarks({ remarks }: { remarks: readonly Remark[] }) {
  if (remarks.length === 0) return <p className="soft">{i18n.t('editor.check.noRemarks')}</p>;
  return (
    <section className="problems" data-severity="advise">
      <h2>
        <SeverityGlyph severity="advise" />
        {i18n.t('editor.check.remarks', remarks.length)}
      </h2>
      <ul className="remarks">
        {remarks.map(({ path, text }) => (
          <li key={`${formatPath(path)} ${text}`}>
            <PlaceLink place={formatPath(path)} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
