import type { Beside } from '#lib/beside/beside.ts';
import { PostGuidanceReply, LoadReply } from '#lib/messages.ts';
import { link } from './link.ts';
import { answeredBy } from './people.ts';
import type { Session } from './session.ts';
import { ask } from './worker.ts';

/** How much is read of what is answered, in UTF-16 code units. */
const longest = 2000;

/** Brings what finds out what fits a post, and answers a look at it that may be taken again; `undefined` when that fails. */
export async function prepareOffer(session: Session): Promise<(() => Beside) | undefined> {
  const platform = session.platform.id;
  const [guidance] = await Promise.all([
    ask({ type: 'post-guidance', platform }, PostGuidanceReply),
    link().gather ?? ask({ type: 'load-beside' }, LoadReply),
  ]);
  const { gather } = link();
  if (!guidance || !gather) return undefined;
  return () => gather({ post: session.post, answered: wordsAnswered(session) }, guidance);
}

/** What the comment says that is answered, as far as the site shows which one that is. */
function wordsAnswered({ composer, text }: Session): string {
  if (composer.surface.kind !== 'reply') return '';
  const said = answeredBy(composer)?.textContent ?? '';
  return said.replace(text, '').slice(0, longest);
}
