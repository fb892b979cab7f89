import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The keys that work in a post, as the browser has them now. */
export function ShortcutsSection() {
  const shortcuts = useShortcuts();
  return (
    <>
      <h1>{i18n.t('shortcuts.heading')}</h1>
      <p className="lede">{i18n.t('shortcuts.lede')}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('shortcuts.what')}</th>
            <th scope="col">{i18n.t('shortcuts.keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{description}</th>
              <td>
                <Keys keys={keys} />
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">{i18n.t('shortcuts.closeCard')}</th>
            <td>
              <kbd>Esc</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p className="small soft">
        {i18n.t(import.meta.env.FIREFOX ? 'shortcuts.changeFirefox' : 'shortcuts.change')}
      </p>
    </>
  );
}

/** `Alt+Shift+Period` as single keys; the browser names two of them by their English names. */
function Keys({ keys }: { keys: string }) {
  if (!keys) return <span className="soft">{i18n.t('shortcuts.none')}</span>;
  return keys
    .split('+')
    .map((key) => <kbd key={key}>{{ Period: '.', Comma: ',' }[key] ?? key}</kbd>);
}

function useShortcuts(): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setShortcuts(
        commands.map(({ name = '', description, shortcut = '' }) => ({
          name,
          // The browser gives its own command, which opens the popup, no words.
          description: description || i18n.t('shortcuts.openPopup'),
          keys: shortcut,
        })),
      ),
    );
  }, []);
  return shortcuts;
}
