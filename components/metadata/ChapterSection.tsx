import { i18n } from '#i18n';
import { chaptersOf } from '#lib/metadata/chapters.ts';
import { minutesIn } from '#lib/metadata/checks.ts';
import { PanelSection, type SectionProps } from './PanelSection.tsx';

interface ChapterSectionProps extends SectionProps {
  isShort: boolean;
  onShort: (isShort: boolean) => void;
}

/** The chapters that YouTube will read out of the description, and what may keep it from that. */
export function ChapterSection({
  details,
  guidance,
  checks,
  isShort,
  onShort,
}: ChapterSectionProps) {
  const { chapters } = chaptersOf(details.description);
  const { requiredOverSeconds } = guidance.chapters;
  return (
    <PanelSection section="chapters" checks={checks}>
      {chapters.length > 0 ? (
        <div className="found">
          <p className="soft">{i18n.t('video.found')}</p>
          <ol>
            {chapters.map(({ line }, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two chapters may read the same
              <li key={index} dir="auto">
                {line}
              </li>
            ))}
          </ol>
        </div>
      ) : (
        <p className="soft">{i18n.t('video.chapterForm')}</p>
      )}
      {requiredOverSeconds !== undefined && chapters.length === 0 && (
        <label className="choice">
          <input
            type="checkbox"
            checked={isShort}
            onChange={(event) => onShort(event.currentTarget.checked)}
          />
          {i18n.t('video.isShort', [minutesIn(requiredOverSeconds)])}
        </label>
      )}
    </PanelSection>
  );
}
