import { i18n } from '#i18n';

interface TagButtonProps {
  /** What is put into the post, in its own words. */
  name: string;
  /** Why it is offered, or what it is. */
  about: string;
  onInsert: () => Promise<void>;
}

/** Puts one thing into the post. */
export function TagButton({ name, about, onInsert }: TagButtonProps) {
  return (
    <button
      type="button"
      className="tag"
      aria-label={i18n.t('popup.tagInsert', [name])}
      onClick={() => void onInsert()}
    >
      <b dir="auto">{name}</b>
      <span dir="auto">{about}</span>
    </button>
  );
}
