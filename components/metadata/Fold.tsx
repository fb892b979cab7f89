import { i18n } from '#i18n';
import { foldAt } from '#lib/metadata/fold.ts';

/** What readers see of a text at once, and the beginning of what is cut off. */
export function Fold({ label, text, most }: { label: string; text: string; most: number }) {
  const { shown, hidden } = foldAt(text.trim(), most);
  return (
    <p className="fold">
      <span className="soft">{label}</span>{' '}
      {shown ? <span dir="auto">{shown}</span> : <em>{i18n.t('video.nothing')}</em>}
      {hidden && <span className="cut"> … {foldAt(hidden, 60).shown}</span>}
    </p>
  );
}
