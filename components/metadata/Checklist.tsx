import { i18n } from '#i18n';

/** What the hospital wants looked at before a video goes out, which no text can tell. */
export function Checklist({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <details className="section">
      <summary>
        <h3>{i18n.t('video.section.checklist')}</h3>
      </summary>
      <ul className="body checklist">
        {lines.map((line) => (
          <li key={line}>
            <label className="choice" dir="auto">
              <input type="checkbox" />
              {line}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
