import { i18n } from '#i18n';
import type { Problem } from '#lib/profile/problem.ts';
import { SeverityGlyph } from '../../SeverityGlyph.tsx';
import { PlaceLink } from './PlaceLink.tsx';

/** What must be mended before the guidelines can be used, each with the way to its field. */
export function Mistakes({ problems }: { problems: readonly Problem[] }) {
  return (
    <section className="problems" data-severity="stop">
      <h2>
        <SeverityGlyph severity="stop" />
        {i18n.t('editor.check.mistakes', problems.length)}
      </h2>
      <ul className="remarks">
        {problems.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <PlaceLink place={path} />
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
