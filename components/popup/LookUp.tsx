import { useDeferredValue, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Entry, LookUp as Index } from '#lib/suggest/lookup.ts';
import { LookUpRow, type RowActions } from './LookUpRow.tsx';
import { moveBetweenRows } from './moveBetweenRows.ts';

/** A longer list helps nobody: another letter is quicker. */
const mostShown = 40;

interface LookUpProps {
  index: Index;
  actions: RowActions;
  /** What was done last, for all to hear. */
  said: string;
  /** What stands before the list until somebody types. */
  children: ReactNode;
}

/** Finds what the guidelines offer by its name or what it is for; Enter puts the first one into the post. */
export function LookUp({ index, actions, said, children }: LookUpProps) {
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const found = favouritesFirst(index.search(useDeferredValue(wanted)), wanted, actions);

  const insertFirst = (event: KeyboardEvent) => {
    // What was typed last may not be looked up yet.
    const [first] = wanted.trim() === '' ? [] : index.search(wanted);
    if (event.key === 'Enter' && first && !event.nativeEvent.isComposing) {
      void actions.onInsert(first);
    }
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
        onKeyDown={insertFirst}
      />
      <p role="status" className="small soft">
        {said || (wanted.trim() && i18n.t('popup.found', found.length))}
      </p>
      {wanted.trim() === '' && children}
      <ul>
        {found.slice(0, mostShown).map((entry) => (
          <LookUpRow key={entry.id} entry={entry} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

function favouritesFirst(found: readonly Entry[], wanted: string, { isFavourite }: RowActions) {
  if (wanted.trim() !== '') return found;
  return [...found.filter(isFavourite), ...found.filter((entry) => !isFavourite(entry))];
}
