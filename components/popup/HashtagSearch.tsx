import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { i18n } from '#i18n';
import { searchTags } from '#lib/profile/hashtags.ts';
import type { ApprovedTag } from '#lib/profile/hashtags.ts';
import { Icon } from '../Icon.tsx';

interface HashtagSearchProps {
  tags: readonly ApprovedTag[];
  /** Puts a tag into the post being written; false when there is none. */
  onInsert: (tag: string) => Promise<boolean>;
}

/** Finds an approved hashtag by what it is for, and puts it into the post or on the clipboard. */
export function HashtagSearch({ tags, onInsert }: HashtagSearchProps) {
  const [wanted, setWanted] = useState('');
  const [said, setSaid] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = searchTags(tags, wanted);

  const copy = async (tag: string) => {
    await navigator.clipboard.writeText(tag);
    setSaid(i18n.t('popup.tagCopied', [tag]));
  };
  const insert = async (tag: string) => {
    if (await onInsert(tag)) setSaid(i18n.t('popup.tagInserted', [tag]));
    else await copy(tag);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrow keys are a shortcut between buttons that Tab reaches too
    <div
      className="hashtags stack"
      ref={list}
      onKeyDown={(event) => moveBetweenRows(event, list.current)}
    >
      <input
        type="search"
        className="field"
        aria-label={i18n.t('popup.tagSearch')}
        placeholder={i18n.t('popup.tagSearch')}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
      />
      <p role="status" className="small soft">
        {said || i18n.t('popup.tagCount', found.length)}
      </p>
      <ul>
        {found.map((tag) => (
          <TagRow key={tag.tag} tag={tag} onInsert={insert} onCopy={copy} />
        ))}
      </ul>
    </div>
  );
}

interface TagRowProps {
  tag: ApprovedTag;
  onInsert: (tag: string) => Promise<void>;
  onCopy: (tag: string) => Promise<void>;
}

function TagRow({ tag: { tag, note, topics }, onInsert, onCopy }: TagRowProps) {
  return (
    <li>
      <button
        type="button"
        className="tag"
        aria-label={i18n.t('popup.tagInsert', [tag])}
        onClick={() => void onInsert(tag)}
      >
        <b dir="auto">{tag}</b>
        <span dir="auto">{note ?? topics.join(', ')}</span>
      </button>
      <button
        type="button"
        className="button quiet icon"
        aria-label={i18n.t('popup.tagCopy', [tag])}
        onClick={() => void onCopy(tag)}
      >
        <Icon name="copy" />
      </button>
    </li>
  );
}

/** Up and down move through the search field and the rows; typing in a row goes on with the search. */
function moveBetweenRows(event: KeyboardEvent, list: HTMLElement | null): void {
  const stops = [...(list?.querySelectorAll<HTMLElement>('input, .tag') ?? [])];
  const row = event.target instanceof Element && event.target.closest('li');
  const here = row ? row.querySelector<HTMLElement>('.tag') : stops[0];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    stops[here ? stops.indexOf(here) + step : 0]?.focus();
  } else if (row && isLetter(event)) {
    stops[0]?.focus();
  }
}

function isLetter({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return /^[\p{L}\p{N}#]$/u.test(key) && !ctrlKey && !metaKey && !altKey;
}
