import { i18n } from '#i18n';
import type { Problem } from '#lib/profile/problem.ts';
import { SeverityGlyph } from '../SeverityGlyph.tsx';

/** All that is to be mended in a file, each with its place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  return (
    <section className="problems" role="alert" data-severity="stop">
      <h3>
        <SeverityGlyph severity="stop" />
        {i18n.t('import.problems', problems.length)}
      </h3>
      <p className="small">{i18n.t('import.unchanged')}</p>
      <ol>
        {problems.map(({ path, line, column, message }) => (
          <li key={`${path} ${line} ${column} ${message}`}>
            <span className="line">{i18n.t('import.line', [line])}</span>
            <span>
              {path && <code>{path}</code>} {message}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
