import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { readPutAside } from '#lib/store/put-aside.ts';
import { saveText } from '../saveText.ts';

/** What was kept here and could not be read, to be saved and looked at elsewhere; nothing without any. */
export function PutAside() {
  const [kept, setKept] = useState<Readonly<Record<string, unknown>>>({});
  useEffect(() => void readPutAside().then(setKept), []);
  const names = Object.keys(kept);
  if (names.length === 0) return null;
  const save = (name: string) =>
    saveText(`${name}.json`, 'application/json', JSON.stringify(kept[name], null, 2));
  return (
    <section className="stack" aria-labelledby="put-aside">
      <h2 id="put-aside">{i18n.t('data.putAside')}</h2>
      <p>{i18n.t('data.putAsideLede')}</p>
      <p className="row">
        {names.map((name) => (
          <button key={name} type="button" className="button" onClick={() => save(name)}>
            {i18n.t('data.putAsideSave', [name])}
          </button>
        ))}
      </p>
    </section>
  );
}
