import { i18n } from '#i18n';

interface TemplatePreviewProps {
  title: string;
  /** `{…}` is filled in. */
  words: string;
  /** Passages by the name that stands in the braces. */
  blocks?: Readonly<Record<string, string>>;
  /** The most it may be, in characters. */
  limit?: number;
}

/** A ready text as it will look: its blocks in their places, what is still to fill in marked. */
export function TemplatePreview({ title, words, blocks, limit }: TemplatePreviewProps) {
  const filled = words.replaceAll(/\{([^{}]+)\}/g, (open, name: string) => blocks?.[name] ?? open);
  return (
    <figure className="template">
      <figcaption className="small">
        <strong>{title}</strong>{' '}
        <span className="soft">
          {limit === undefined
            ? i18n.t('editor.templates.length', [filled.length])
            : i18n.t('editor.templates.lengthOf', [filled.length, limit])}
        </span>
      </figcaption>
      <blockquote dir="auto">
        {filled ? markGaps(filled) : <em>{i18n.t('editor.templates.empty')}</em>}
      </blockquote>
    </figure>
  );
}

/** Takes `Call {number}.` apart and marks what is to be filled in. */
function markGaps(text: string) {
  return [...text.matchAll(/\{([^{}]+)\}|[^{]+|\{/g)].map(({ 0: piece, 1: name, index }) =>
    name === undefined ? piece : <mark key={index}>{name}</mark>,
  );
}
