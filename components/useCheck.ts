import { useEffect, useState } from 'react';
import type { PostInput } from '#lib/lint/post.ts';
import type { LintReply } from '#lib/messages.ts';
import { checkText } from './ask.ts';

/** Long enough not to check every letter, short enough to feel at once. */
const pauseMilliseconds = 250;

/** The worker's answer for `text` once typing has paused; `undefined` until then, and for an empty text. */
export function useCheck(text: string, context?: Omit<PostInput, 'text'>): LintReply | undefined {
  const [answer, setAnswer] = useState<{ text: string; reply: LintReply }>();
  useEffect(() => {
    if (!text.trim()) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void checkText({ ...context, text }).then((reply) => wanted && setAnswer({ text, reply }));
    }, pauseMilliseconds);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [text, context]);
  return answer?.text === text ? answer.reply : undefined;
}
