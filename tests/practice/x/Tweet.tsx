import { say } from '../kit/language.ts';
import { writer } from '../kit/writer.ts';

const question = 'Does anyone know if the clinic on Oak Street takes walk-ins?';

/** A post by somebody else; with `onReply` it can be answered. */
export function Tweet({ onReply }: { onReply?: () => void }) {
  return (
    <article className="tweet" data-testid="tweet">
      <div className="avatar">SO</div>
      <div className="grow">
        <div data-testid="User-Name">
          <strong>Sam Okafor</strong> <span className="soft">@samokafor · 1h</span>
        </div>
        <div className="text" data-testid="tweetText">
          {question}
        </div>
        {onReply && (
          <button
            aria-label={say('Reply')}
            className="plain"
            data-testid="reply"
            onClick={onReply}
            type="button"
          >
            {say('Reply')}
          </button>
        )}
      </div>
    </article>
  );
}

/** A post by the writer. */
export function OwnTweet({ text }: { text: string }) {
  return (
    <article className="tweet" data-post data-testid="tweet">
      <div className="avatar">{writer.initials}</div>
      <div className="grow">
        <div data-testid="User-Name">
          <strong>{writer.name}</strong> <span className="soft">@{writer.handle} · now</span>
        </div>
        <div className="text" data-testid="tweetText" data-text>
          {text}
        </div>
      </div>
    </article>
  );
}
