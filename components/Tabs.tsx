import { useEffect, useEffectEvent, useId, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';

export interface Tab {
  id: string;
  label: ReactNode;
  panel: ReactNode;
  /** Keys that lead to its first field from anywhere outside of a field. */
  keys?: string;
}

/** Panels of which one shows at a time; arrow keys move between their names. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly [Tab, ...Tab[]] }) {
  const prefix = useId();
  const [chosen, setChosen] = useState(tabs[0].id);
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  useShortcut(tabs, (tab) => {
    flushSync(() => setChosen(tab.id));
    document.querySelector<HTMLElement>(`[id="${prefix}panel"] input`)?.focus();
  });
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const next = tabs[indexAfterKey(event, tabs.indexOf(current), tabs.length)];
    if (!next) return;
    event.preventDefault();
    setChosen(next.id);
    document.querySelector<HTMLElement>(`[id="${prefix}${next.id}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${prefix}${tab.id}`}
            aria-selected={tab === current}
            aria-controls={`${prefix}panel`}
            tabIndex={tab === current ? 0 : -1}
            onClick={() => setChosen(tab.id)}
            onKeyDown={moveByKey}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        className="panel"
        role="tabpanel"
        id={`${prefix}panel`}
        aria-labelledby={`${prefix}${current.id}`}
        tabIndex={0}
        key={current.id}
      >
        {current.panel}
      </div>
    </>
  );
}

/** Calls `onTab` for a tab whose key is pressed where nobody types. */
function useShortcut(tabs: readonly Tab[], onTab: (tab: Tab) => void): void {
  const react = useEffectEvent((event: globalThis.KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const isTyping = target instanceof Element && target.matches('input, textarea, select');
    const tab = tabs.find(({ keys }) => key.length === 1 && keys?.includes(key));
    if (!tab || isTyping || ctrlKey || metaKey || altKey) return;
    event.preventDefault();
    onTab(tab);
  });
  useEffect(() => {
    document.addEventListener('keydown', react);
    return () => document.removeEventListener('keydown', react);
  }, []);
}

/** Which tab a key leads to, or -1 when the key leads nowhere. */
function indexAfterKey(event: KeyboardEvent<HTMLElement>, index: number, count: number): number {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? -1 : 1;
  if (event.key === 'ArrowRight') return (index + forward + count) % count;
  if (event.key === 'ArrowLeft') return (index - forward + count) % count;
  if (event.key === 'Home') return 0;
  return event.key === 'End' ? count - 1 : -1;
}
