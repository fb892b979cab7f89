import { type Browser, browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { type GuidanceReply, type LoadReply, WorkerRequest } from '../messages.ts';
import { guidanceOf } from '../metadata/guidance-of.ts';
import { keepOverride } from '../store/stored-overrides.ts';
import { clearBadge } from './badge.ts';
import { replyToLint } from './check.ts';
import { countPosted, guidanceOn } from './guidance.ts';
import { readGuidelines } from './guidelines.ts';

type Sender = Browser.runtime.MessageSender;

/**
 * Answers a message by `sendResponse` and returns whether an answer will come. A listener that
 * returned a promise would be refused by the tests' browser; this form works in every one.
 */
export function answer(
  message: unknown,
  sender: Sender,
  sendResponse: (reply: unknown) => void,
): boolean {
  const request = WorkerRequest.safeParse(message);
  if (sender.id !== browser.runtime.id || !request.success) return false;
  if (request.data.type === 'idle') {
    if (sender.tab?.id !== undefined) void clearBadge(sender.tab.id);
    return false;
  }
  if (request.data.type === 'override') {
    void keepOverride(request.data.override, new Date());
    return false;
  }
  if (request.data.type === 'posted') {
    void countPosted(request.data.platform);
    return false;
  }
  void reply(request.data, sender).then(sendResponse);
  return true;
}

type Question = Exclude<WorkerRequest, { type: 'idle' | 'override' | 'posted' }>;

/** Never rejects: each answer has its own way of saying that it failed. */
function reply(request: Question, sender: Sender): Promise<unknown> {
  if (request.type === 'lint') return replyToLint(request.post, sender);
  if (request.type === 'post-guidance') return guidanceOn(request.platform);
  if (request.type === 'video-guidance') return replyToGuidance();
  return replyToLoad(scripts[request.type], sender);
}

async function replyToGuidance(): Promise<z.infer<typeof GuidanceReply>> {
  try {
    const { profile } = await readGuidelines('youtube');
    return { guidance: guidanceOf(profile) };
  } catch {
    return {};
  }
}

const scripts = {
  'load-composer': '/composer.js',
  'load-card': '/card.js',
  'load-metadata': '/metadata.js',
  'load-beside': '/beside.js',
} as const;

/** Puts a script into the frame that asks, and no other. */
async function replyToLoad(
  file: (typeof scripts)[keyof typeof scripts],
  { tab, frameId }: Sender,
): Promise<z.infer<typeof LoadReply>> {
  if (tab?.id === undefined || frameId === undefined) return { loaded: false };
  try {
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: [file] });
    return { loaded: true };
  } catch {
    return { loaded: false };
  }
}
