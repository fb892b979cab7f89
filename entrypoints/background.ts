import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answer } from '#lib/worker/answer.ts';
import { readManaged } from '#lib/store/stored-managed.ts';
import { forgetGuidelines, touchesGuidelines } from '#lib/worker/guidelines.ts';
import { pickUp } from '#lib/worker/line.ts';
import { forwardCommand, recheckAll } from '#lib/worker/tabs.ts';
import { warmUp } from '#lib/worker/warm-up.ts';

/** Owns the engine and the active profile. Listeners are there before the first event is given out. */
export default defineBackground(() => {
  browser.runtime.onMessage.addListener(answer);
  browser.runtime.onConnect.addListener(pickUp);

  browser.commands.onCommand.addListener((command, tab) => {
    void forwardCommand(command, tab?.id);
  });

  browser.storage.onChanged.addListener((changes, area) => {
    if (!touchesGuidelines(changes, area)) return;
    forgetGuidelines();
    void recheckAll();
  });

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });

  void keepStorageFromPages();
  // After the event that woke the worker, whose answer should not wait.
  setTimeout(() => void warmUp());
});

async function openWelcome(): Promise<void> {
  const { disableWelcome } = await readManaged();
  if (disableWelcome) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Content scripts get what they need by message; Firefox has no such switch. */
async function keepStorageFromPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
