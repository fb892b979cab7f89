import { i18n } from '#i18n';
import { platforms } from '#lib/platforms/index.ts';
import { usePosted } from '#lib/store/posted.ts';

/** How many posts were counted on each site; for the person at this device alone. */
export function PostedList() {
  const { value, change } = usePosted();
  const counts = Object.values(platforms)
    .map(({ id, name }) => ({ name, count: value.filter((it) => it.platform === id).length }))
    .filter(({ count }) => count > 0);
  return (
    <section className="stack" aria-labelledby="posted">
      <h2 id="posted">{i18n.t('data.posted')}</h2>
      <p>{i18n.t('data.postedLede')}</p>
      {counts.length === 0 ? (
        <p className="soft">{i18n.t('data.postedNone')}</p>
      ) : (
        <>
          <ul>
            {counts.map(({ name, count }) => (
              <li key={name}>{`${name}: ${i18n.t('data.postedCount', count)}`}</li>
            ))}
          </ul>
          <p>
            <button type="button" className="button" onClick={() => void change(() => [])}>
              {i18n.t('data.postedForget')}
            </button>
          </p>
        </>
      )}
    </section>
  );
}
