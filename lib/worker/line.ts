import { type Browser, browser } from 'wxt/browser';
import { changeBetween } from '../findings-change.ts';
import type { Finding } from '../lint/finding.ts';
import { LineQuestion, lineName, type LineAnswer, type LintReply } from '../messages.ts';
import { replyToLint } from './check.ts';

/** Checks the texts that come over a line, and tells what is new since the one before. */
export function pickUp(port: Browser.runtime.Port): void {
  const { name, sender } = port;
  if (name !== lineName || sender?.id !== browser.runtime.id) return;
  let told: readonly Finding[] = [];
  const tell = (id: number, reply: LintReply) => {
    if (reply.status !== 'checked') {
      say(port, { id, reply });
      return;
    }
    const change = changeBetween(told, reply.findings);
    told = reply.findings;
    say(port, { id, reply: { status: 'checked', change } });
  };
  port.onMessage.addListener((message: unknown) => {
    const { data } = LineQuestion.safeParse(message);
    if (data) void replyToLint(data.post, sender).then((reply) => tell(data.id, reply));
  });
}

/** The page may have ended the line meanwhile. */
function say(port: Browser.runtime.Port, answer: LineAnswer): void {
  try {
    port.postMessage(answer);
  } catch {
    // Nobody waits for it any more.
  }
}
