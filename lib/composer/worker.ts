import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import type { WorkerRequest } from '#lib/messages.ts';
import { within } from './within.ts';

/** How long the worker may take, in ms. It starts from cold after 30 s of rest. */
const patience = 5000;

/** Whether the extension was reloaded or removed under this page, which leaves this script without a partner. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime.id === undefined;
  } catch {
    return true;
  }
}

/**
 * Asks the worker, and once more when no fitting answer comes: a worker that is stopped while it answers takes
 * the answer with it. `undefined` when that fails as well.
 */
export async function ask<T>(
  request: WorkerRequest,
  reply: z.ZodMiniType<T>,
): Promise<T | undefined> {
  return (await askOnce(request, reply)) ?? (isOrphaned() ? undefined : askOnce(request, reply));
}

/** Has the worker put the composer's script into this frame. Resolves when that is done or has failed. */
export async function loadComposer(): Promise<void> {
  await within(patience, send({ type: 'load-composer' }));
}

/** Tells the worker something that needs no answer. */
export function tell(request: WorkerRequest): void {
  void send(request);
}

async function askOnce<T>(request: WorkerRequest, reply: z.ZodMiniType<T>): Promise<T | undefined> {
  return reply.safeParse(await within(patience, send(request))).data;
}

async function send(request: WorkerRequest): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(request);
  } catch {
    return undefined;
  }
}
