import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { policySystems, writePolicy } from '#lib/profile/policy.ts';
import { saveText } from '../../saveText.ts';

/** The files by which an administrator hands the guidelines out to everybody. */
export function PolicyFiles({ text }: { text: string }) {
  const save = (system: (typeof policySystems)[number]) => {
    const file = writePolicy(text, system, browser.runtime.id);
    saveText(file.name, 'text/plain', file.text);
  };
  return (
    <details>
      <summary>{i18n.t('editor.check.policy')}</summary>
      <div className="stack">
        <p className="small soft">{i18n.t('editor.check.policyText')}</p>
        <p className="row">
          {policySystems.map((system) => (
            <button key={system} type="button" className="button" onClick={() => save(system)}>
              {i18n.t(`editor.check.systems.${system}`)}
            </button>
          ))}
        </p>
      </div>
    </details>
  );
}
