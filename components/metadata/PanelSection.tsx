import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { VideoPanelProps } from '#lib/composer/video/view.ts';
import type { DetailCheck, Section, State, Words } from '#lib/metadata/check.ts';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import { StateSign } from './StateSign.tsx';

/** What each section gets. */
export interface SectionProps extends VideoPanelProps {
  guidance: VideoGuidance;
  /** All of them; a section looks for its own. */
  checks: readonly DetailCheck[];
}

interface PanelSectionProps {
  section: Section;
  checks: readonly DetailCheck[];
  /** How much is used of how much there is. */
  count?: { used: number; limit: number };
  children?: ReactNode;
}

/** One part of the details: how it stands in a line, and behind that what is missing and what can be put in. */
export function PanelSection({ section, checks, count, children }: PanelSectionProps) {
  const own = checks.filter((check) => check.section === section);
  const open = own.find(({ state }) => state !== 'done');
  const state = own.length > 0 ? (open?.state ?? 'done') : undefined;
  return (
    <details className="section">
      <summary>
        {state && <StateSign state={state} />}
        <h3>{i18n.t(`video.section.${section}`)}</h3>
        {count && <Count {...count} />}
      </summary>
      <div className="body">
        <ul className="checks">
          {own.map((check) => (
            <li key={check.id} data-state={check.state}>
              <StateSign state={check.state} />
              <span dir="auto">{wordsOf(check.words)}</span>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </details>
  );
}

function Count({ used, limit }: { used: number; limit: number }) {
  const state: State = used > limit ? 'over' : 'done';
  return (
    <span className="count" data-state={state}>
      {i18n.t('video.of', [used, limit])}
    </span>
  );
}

function wordsOf(words: Words): string {
  if (words.length === 1) return i18n.t(`video.says.${words[0]}`);
  if (words.length === 2) return i18n.t(`video.says.${words[0]}`, [words[1]]);
  return i18n.t(`video.says.${words[0]}`, [words[1], words[2]]);
}
