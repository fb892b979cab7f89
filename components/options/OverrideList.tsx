import { i18n } from '#i18n';
import { useOverrides } from '#lib/store/overrides.ts';

/** Why posts went out although something was pointed out, newest first; for the person at this device alone. */
export function OverrideList() {
  const { value, change } = useOverrides();
  return (
    <section className="stack" aria-labelledby="overrides">
      <h2 id="overrides">{i18n.t('data.overrides')}</h2>
      <p>{i18n.t('data.overridesLede')}</p>
      {value.length === 0 ? (
        <p className="soft">{i18n.t('data.overridesNone')}</p>
      ) : (
        <>
          <ul className="stack">
            {value.map(({ at, rules, reason, note }) => (
              <li key={at}>
                <time dateTime={at}>{new Date(at).toLocaleString()}</time>
                {` · ${i18n.t(`gate.${reason}`)} · `}
                {[...new Set(rules)].map((rule) => (
                  <a key={rule} href={`#rules/${rule}`}>
                    {`${rule} `}
                  </a>
                ))}
                {note && <p dir="auto">{note}</p>}
              </li>
            ))}
          </ul>
          <p>
            <button type="button" className="button" onClick={() => void change(() => [])}>
              {i18n.t('data.overridesForget')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
