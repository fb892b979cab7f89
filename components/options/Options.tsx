import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { rules } from '#lib/rules/index.ts';
import { BrandMark } from '../BrandMark.tsx';
import { Editor } from '../editor/Editor.tsx';
import { EditorNav } from '../editor/EditorNav.tsx';
import { DataSection } from './DataSection.tsx';
import { GuidelinesSection } from './GuidelinesSection.tsx';
import { OverrideList } from './OverrideList.tsx';
import { PostedList } from './PostedList.tsx';
import { PrivacySection } from './PrivacySection.tsx';
import { PutAside } from './PutAside.tsx';
import { RulesSection } from './RulesSection.tsx';
import { ShortcutsSection } from './ShortcutsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { useHash } from './useHash.ts';

const sections = [
  'guidelines',
  'editor',
  'rules',
  'sites',
  'privacy',
  'shortcuts',
  'data',
] as const;
type Section = (typeof sections)[number];

const contents: Record<Section, (rest: string) => ReactNode> = {
  guidelines: (rest) => <GuidelinesSection exampleId={rest} />,
  editor: (rest) => <Editor place={rest} />,
  rules: (rest) => <RulesSection rules={rules} openId={rest} />,
  sites: () => <SitesSection />,
  privacy: () => <PrivacySection />,
  shortcuts: () => <ShortcutsSection />,
  data: () => (
    <>
      <DataSection onDelete={() => browser.storage.local.clear()} />
      <OverrideList />
      <PostedList />
      <PutAside />
    </>
  ),
};

/** The settings page: one section at a time, named in the address (`#rules/phi/patient-name`). */
export function Options() {
  const [name, ...rest] = useHash().split('/');
  const current = sections.find((section) => section === name) ?? 'guidelines';
  return (
    <div className="options" data-section={current}>
      <title>{`${i18n.t(`options.${current}`)} · ${i18n.t('options.title')}`}</title>
      <header className="rail">
        <p className="row brand">
          <BrandMark />
          <strong>{i18n.t('extensionName')}</strong>
        </p>
        <nav aria-label={i18n.t('options.navigation')}>
          {sections.map((section) => (
            <Fragment key={section}>
              <a href={`#${section}`} aria-current={section === current ? 'page' : undefined}>
                {i18n.t(`options.${section}`)}
              </a>
              {section === 'editor' && current === 'editor' && <EditorNav place={rest[0] ?? ''} />}
            </Fragment>
          ))}
        </nav>
      </header>
      <main className="section stack" key={current}>
        {contents[current](rest.join('/'))}
      </main>
    </div>
  );
}
