import { i18n } from '#i18n';

const facts = ['text', 'network', 'stored', 'employer', 'permissions', 'wrong'] as const;

/** What happens with a post's words, said plainly, and how anybody can check it. */
export function PrivacySection() {
  return (
    <>
      <h1>{i18n.t('privacy.heading')}</h1>
      <p className="lede">{i18n.t('privacy.lede')}</p>
      <dl className="facts-list">
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{i18n.t(`privacy.${fact}Heading`)}</dt>
            <dd>{i18n.t(`privacy.${fact}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
