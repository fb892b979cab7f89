import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background.ts';
import { GuidanceReply, LineAnswer, LintReply, PostGuidanceReply } from '#lib/messages.ts';
import { dayOf } from '#lib/profile/effective.ts';
import { writeProfile } from '#lib/profile/read.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { storedProfiles } from '#lib/store/stored-profiles.ts';
import { storedSettings } from '#lib/store/stored-settings.ts';
import * as engine from '#lib/lint/lint.ts';
import type { Finding } from '#lib/lint/finding.ts';
import { forgetGuidelines } from '#lib/worker/guidelines.ts';
import { warmUp } from '#lib/worker/warm-up.ts';
import { makeProfile } from '../lib/profile/samples.ts';

vi.mock(import('#lib/lint/lint.ts'), { spy: true });
vi.mock(import('#lib/worker/warm-up.ts'), { spy: true });

const tabId = 7;
const page = { id: 'test-extension-id', url: 'https://x.com/home', frameId: 0, tab: { id: tabId } };
const finding: Finding = {
  rule: 'phi/minor',
  category: 'phi',
  severity: 'stop',
  start: 0,
  end: 4,
  message: 'This may tell who the child is.',
  why: 'A child cannot agree.',
  source: 'HIPAA',
};

const onCommand = vi.fn<(listener: (command: string, tab?: { id?: number }) => void) => void>();
const executeScript = vi.fn<(injection: unknown) => Promise<unknown>>();
const onConnect = vi.fn<(listener: (port: object) => void) => void>();
const setAccessLevel = vi.fn<(level: object) => Promise<void>>();
const sendToTab = vi.fn<(tabId: number, message: unknown) => Promise<unknown>>();

/** Sends a message as a page's script would and gives the answer; `undefined` when none comes. */
async function send(message: unknown, sender: object = page): Promise<unknown> {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const answers: unknown[] = await fakeBrowser.runtime.onMessage.trigger(message, sender, resolve);
  return answers.includes(true) ? promise : undefined;
}

const lint = (post: object, sender?: object) =>
  send({ type: 'lint', post: { text: 'Text', platform: 'x', ...post } }, sender);
const badge = () => fakeBrowser.action.getBadgeText({ tabId });
const postOfLastLint = () => vi.mocked(engine.lint).mock.lastCall?.[0];

beforeEach(() => {
  forgetGuidelines();
  vi.mocked(engine.lint).mockReset().mockReturnValue([]);
  vi.mocked(warmUp).mockReset().mockResolvedValue();
  executeScript.mockReset().mockResolvedValue([]);
  sendToTab.mockReset().mockResolvedValue(undefined);
  onCommand.mockReset();
  onConnect.mockReset();
  setAccessLevel.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.commands, { onCommand: { addListener: onCommand } });
  Object.assign(fakeBrowser.runtime, { onConnect: { addListener: onConnect } });
  Object.assign(fakeBrowser.scripting, { executeScript });
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
  Object.assign(fakeBrowser.storage.local, { setAccessLevel });
  background.main();
});

describe('getting ready', () => {
  it('begins when the worker starts', async () => {
    await vi.waitFor(() => expect(warmUp).toHaveBeenCalledOnce());
  });

  it('takes the engine through a text once', async () => {
    vi.mocked(warmUp).mockRestore();
    await warmUp();
    expect(engine.lint).toHaveBeenCalledOnce();
  });

  it('leaves a fault of the engine to the first real check', async () => {
    vi.mocked(warmUp).mockRestore();
    vi.mocked(engine.lint).mockImplementation(() => {
      throw new Error('The lists are damaged.');
    });
    await expect(warmUp()).resolves.toBeUndefined();
  });
});

/** Opens a line as a page's script would. What is said on it goes to `hear`. */
function connect(sender: object, hear: (message: unknown) => void) {
  const heard = vi.fn<(listener: (message: unknown) => void) => void>();
  const port = { name: 'line', sender, onMessage: { addListener: heard }, postMessage: hear };
  onConnect.mock.lastCall?.[0](port);
  return (message: unknown) => heard.mock.lastCall?.[0](message);
}

describe('a line for texts', () => {
  const post = { text: 'Text', platform: 'x' };

  it('tells only what is new since the last text', async () => {
    const hear = vi.fn<(message: unknown) => void>();
    const say = connect(page, hear);
    const second = { ...finding, start: 10, end: 14 };
    vi.mocked(engine.lint).mockReturnValueOnce([finding, second]);
    say({ id: 1, post });
    await vi.waitFor(() => expect(hear).toHaveBeenCalledOnce());
    vi.mocked(engine.lint).mockReturnValueOnce([finding, { ...second, start: 12, end: 16 }]);
    say({ id: 2, post });
    await vi.waitFor(() => expect(hear).toHaveBeenCalledTimes(2));
    const [first, then] = hear.mock.calls.map(([message]) => LineAnswer.parse(message));
    expect(first?.reply).toMatchObject({ change: { kept: 0, findings: [finding, second] } });
    expect(then).toEqual({
      id: 2,
      reply: { status: 'checked', change: { kept: 1, moved: 1, by: 2, findings: [] } },
    });
  });

  it('says when the engine fails, and on what is no question nothing', async () => {
    const hear = vi.fn<(message: unknown) => void>();
    const say = connect(page, hear);
    vi.mocked(engine.lint).mockImplementation(() => {
      throw new Error('The lists are damaged.');
    });
    say({ id: 1 });
    say({ id: 2, post });
    await vi.waitFor(() => expect(hear).toHaveBeenCalled());
    expect(hear.mock.calls).toEqual([[{ id: 2, reply: { status: 'failed' } }]]);
  });

  it('is not picked up for anybody else', () => {
    const say = connect({ id: 'another-extension' }, vi.fn<() => void>());
    expect(say({ id: 1, post })).toBeUndefined();
    expect(engine.lint).not.toHaveBeenCalled();
  });
});

describe('a text to check', () => {
  it('is answered with what was found', async () => {
    vi.mocked(engine.lint).mockReturnValue([finding]);
    const reply = await lint({});
    expect(LintReply.parse(reply)).toEqual({ status: 'checked', findings: [finding] });
  });

  it('is completed from the settings and the profile', async () => {
    const profile = makeProfile({ id: 'maple-ridge', locale: { default: 'en-GB' } });
    await storedProfiles.write([{ id: 'maple-ridge', text: writeProfile(profile) }]);
    await storedSettings.write({
      ...storedSettings.fallback,
      account: 'official',
      activeProfileId: 'maple-ridge',
    });
    await lint({});
    expect(postOfLastLint()).toEqual({
      text: 'Text',
      platform: 'x',
      kind: 'post',
      account: 'official',
      locale: 'en-GB',
      media: false,
      day: dayOf(new Date()),
    });
    expect(vi.mocked(engine.lint).mock.lastCall?.[1].id).toBe('maple-ridge');
    await lint({ account: 'personal', locale: 'fr-FR' });
    expect(postOfLastLint()).toMatchObject({ account: 'personal', locale: 'fr-FR' });
  });

  it('is checked by the built-in rules once the house’s own have run out', async () => {
    const profile = makeProfile({
      validity: { issued: '2020-01-01', expires: '2020-12-31' },
      terms: [{ match: ['customer'] }],
    });
    await storedProfiles.write([{ id: profile.id, text: writeProfile(profile) }]);
    await storedSettings.write({ ...storedSettings.fallback, activeProfileId: profile.id });
    await lint({});
    expect(vi.mocked(engine.lint).mock.lastCall?.[1]).toMatchObject({ id: profile.id, terms: [] });
  });

  it('is left alone where the person switched Chaperone off, until they switch it on', async () => {
    await storedSettings.write({ ...storedSettings.fallback, disabledSites: ['x'] });
    expect(await lint({})).toEqual({ status: 'off' });
    expect(engine.lint).not.toHaveBeenCalled();
    expect(await lint({ platform: 'linkedin' })).toMatchObject({ status: 'checked' });
    await storedSettings.write(storedSettings.fallback);
    expect(await lint({})).toMatchObject({ status: 'checked' });
  });

  it('is checked on Chaperone’s own pages whatever is switched off', async () => {
    await storedSettings.write({ ...storedSettings.fallback, disabledSites: ['x'] });
    const own = { ...page, url: 'chrome-extension://test-extension-id/welcome.html' };
    vi.mocked(engine.lint).mockReturnValue([finding]);
    expect(await lint({}, own)).toMatchObject({ status: 'checked' });
    expect(await badge()).toBe('');
  });

  it('is answered with "failed" when the engine throws', async () => {
    vi.mocked(engine.lint).mockImplementation(() => {
      throw new Error('a rule broke');
    });
    expect(await lint({})).toEqual({ status: 'failed' });
  });

  it('is checked by the built-in profile when storage is broken', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('disk'));
    expect(await lint({})).toMatchObject({ status: 'checked' });
  });

  it('reads the profile once, and again after a change', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    await lint({});
    const reads = get.mock.calls.length;
    await lint({});
    expect(get).toHaveBeenCalledTimes(reads);
    await storedSettings.write({ ...storedSettings.fallback, account: 'official' });
    await lint({});
    expect(postOfLastLint()).toMatchObject({ account: 'official' });
  });
});

describe('the badge', () => {
  it('counts what matters, in the color of the worst', async () => {
    const warning: Finding = { ...finding, severity: 'warn' };
    vi.mocked(engine.lint).mockReturnValue([warning, finding, { ...finding, severity: 'hint' }]);
    await lint({});
    expect(await badge()).toBe('2');
    expect(await fakeBrowser.action.getBadgeBackgroundColor({ tabId })).toEqual([165, 23, 44, 255]);
  });

  it.each([
    ['nothing is found', () => lint({})],
    ['the composer is left', () => send({ type: 'idle' })],
  ])('is cleared when %s', async (_when, act) => {
    vi.mocked(engine.lint).mockReturnValueOnce([finding]);
    await lint({});
    expect(await badge()).toBe('1');
    await act();
    expect(await badge()).toBe('');
  });

  it('does not keep an answer back when its tab is gone', async () => {
    vi.mocked(engine.lint).mockReturnValue([finding]);
    vi.spyOn(fakeBrowser.action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    expect(await lint({})).toMatchObject({ status: 'checked' });
  });

  it('is not for a message without a tab', async () => {
    vi.mocked(engine.lint).mockReturnValue([finding]);
    const { tab: _tab, ...popup } = page;
    expect(await lint({}, popup)).toMatchObject({ status: 'checked' });
    expect(await badge()).toBe('');
  });
});

describe('the card', () => {
  it('is brought into the frame that asks, and no other', async () => {
    expect(await send({ type: 'load-card' }, { ...page, frameId: 3 })).toEqual({ loaded: true });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId, frameIds: [3] },
      files: ['/card.js'],
    });
  });

  it('is told to be missing when it cannot be brought', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await send({ type: 'load-card' })).toEqual({ loaded: false });
    expect(await send({ type: 'load-card' }, { id: page.id })).toEqual({ loaded: false });
  });
});

describe('the panel for a video', () => {
  it('is brought into the frame that asks', async () => {
    expect(await send({ type: 'load-metadata' }, { ...page, frameId: 3 })).toEqual({
      loaded: true,
    });
    expect(executeScript).toHaveBeenCalledExactlyOnceWith({
      target: { tabId, frameIds: [3] },
      files: ['/metadata.js'],
    });
  });

  it('gets what the profile for YouTube says about videos, and nothing else of it', async () => {
    const youtube = { tags: { core: ['Maple Ridge'] } };
    const profile = makeProfile({ id: 'maple-ridge', youtube });
    await storedProfiles.write([{ id: 'maple-ridge', text: writeProfile(profile) }]);
    await storedSettings.write({
      ...storedSettings.fallback,
      siteProfiles: { youtube: 'maple-ridge' },
    });
    const { guidance } = GuidanceReply.parse(await send({ type: 'video-guidance' }));
    expect(guidance?.tags.core).toEqual(['Maple Ridge']);
  });

  it('is told when storage cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('No room.'));
    const { guidance } = GuidanceReply.parse(await send({ type: 'video-guidance' }));
    // The built-in guidelines hold then.
    expect(guidance?.tags.core).toEqual([]);
  });
});

describe('a message that is none of ours', () => {
  it.each([
    ['from another extension', { type: 'lint', post: { text: 'a' } }, { ...page, id: 'other' }],
    ['without a sender', { type: 'load-card' }, {}],
    ['of another kind', { type: 'steal' }, page],
    ['with too much in it', { type: 'load-card', file: '/evil.js' }, page],
    ['with the wrong text', { type: 'lint', post: { text: 1 } }, page],
    ['that is no message', null, page],
  ])('%s gets no answer', async (_what, message, sender) => {
    expect(await send(message, sender)).toBeUndefined();
    expect(engine.lint).not.toHaveBeenCalled();
    expect(executeScript).not.toHaveBeenCalled();
  });
});

describe('a shortcut', () => {
  const press = (command: string, tab?: { id?: number }) =>
    onCommand.mock.lastCall?.[0](command, tab);

  it('goes to the tab it was pressed in', async () => {
    press('next-finding', { id: tabId });
    await vi.waitFor(() =>
      expect(sendToTab).toHaveBeenCalledExactlyOnceWith(tabId, {
        type: 'command',
        command: 'next-finding',
      }),
    );
  });

  it('goes nowhere when it is unknown or there is no tab', () => {
    press('format-disk', { id: tabId });
    press('next-finding');
    expect(sendToTab).not.toHaveBeenCalled();
  });

  it('is forgotten where nobody listens', () => {
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist.'));
    expect(() => press('open-card', { id: tabId })).not.toThrow();
  });
});

describe('what holds where somebody writes', () => {
  const counting = (keepLocalHistory: boolean) =>
    makeProfile({
      validity: { issued: '2026-01-01', expires: '2099-12-31' },
      privacy: { keepLocalHistory },
    });
  const use = async (profile: Profile) => {
    const file = { id: profile.id, text: writeProfile(profile) };
    await storedProfiles.write([file]);
    await storedSettings.write({ ...storedSettings.fallback, activeProfileId: profile.id });
    forgetGuidelines();
  };
  const ask = async () =>
    PostGuidanceReply.parse(await send({ type: 'post-guidance', platform: 'x' }));

  it('is the profile, the platform and who speaks', async () => {
    const { profile, guide, account, day } = await ask();
    expect(profile.id).toBe('chaperone-default');
    expect(guide.objective).toBe('Short, accurate news.');
    expect({ account, day }).toEqual({ account: 'personal', day: dayOf(new Date()) });
  });

  it('counts posts where the guidelines let counts be kept', async () => {
    await use(counting(true));
    await send({ type: 'posted', platform: 'x' });
    await vi.waitFor(async () => expect((await ask()).sent).toBe(1));
  });

  it('counts none elsewhere', async () => {
    await use(counting(false));
    await send({ type: 'posted', platform: 'x' });
    expect((await ask()).sent).toBeUndefined();
    expect(await fakeBrowser.storage.local.get('posted')).toEqual({});
  });
});

describe('the worker', () => {
  it('opens the welcome page on the first day, and only then', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.1.0' });
    expect(create).not.toHaveBeenCalled();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(create).toHaveBeenCalledExactlyOnceWith({
      url: 'chrome-extension://test-extension-id/welcome.html',
    });
  });

  it('has open pages check again when the settings change', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1 }, { id: 2 }, {}] as never);
    await storedSettings.write({ ...storedSettings.fallback, account: 'official' });
    await vi.waitFor(() => expect(sendToTab).toHaveBeenCalledTimes(2));
    expect(sendToTab).toHaveBeenCalledWith(1, { type: 'recheck' });
  });

  it('does not go round in circles over damaged settings', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: tabId }] as never);
    sendToTab.mockImplementation(() => lint({}));
    await fakeBrowser.storage.local.set({ settings: 'damaged' });
    await vi.waitFor(() => expect(engine.lint).toHaveBeenCalledOnce());
    expect(await fakeBrowser.storage.local.get('settings.corrupt')).toEqual({
      'settings.corrupt': 'damaged',
    });
    expect(sendToTab).toHaveBeenCalledOnce();
  });

  it('keeps storage from pages where the browser can', () => {
    expect(setAccessLevel).toHaveBeenCalledExactlyOnceWith({ accessLevel: 'TRUSTED_CONTEXTS' });
    Reflect.deleteProperty(fakeBrowser.storage.local, 'setAccessLevel');
    expect(() => background.main()).not.toThrow();
  });
});
