import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { find } from '../kit/templates.ts';
import { Composer } from './Composer.tsx';
import { Tweet } from './Tweet.tsx';

interface Props {
  onClose: () => void;
  onPost: (text: string) => void;
}

/** The dialog that opens over the timeline; the address bar says so, as on X. */
export function ReplyDialog({ onClose, onPost }: Props) {
  useEffect(() => {
    const before = location.href;
    history.pushState(null, '', '/compose/post');
    return () => history.pushState(null, '', before);
  }, []);

  return createPortal(
    <div className="scrim">
      <div aria-labelledby="modal-header" aria-modal="true" className="card dialog" role="dialog">
        <div className="row">
          <button
            aria-label="Close"
            className="plain"
            data-testid="app-bar-close"
            onClick={onClose}
            type="button"
          >
            ✕
          </button>
          <h2 className="soft" id="modal-header">
            Reply
          </h2>
        </div>
        <Tweet />
        <p className="soft">
          Replying to <a href="/samokafor">@samokafor</a>
        </p>
        <Composer
          focusOnMount
          onPost={onPost}
          placeholder="Post your reply"
          submitLabel="Reply"
          submitTestId="tweetButton"
          surface="reply"
        />
      </div>
    </div>,
    find('#layers'),
  );
}
