import { createPortal } from 'react-dom';
import { find } from '../kit/templates.ts';
import { Composer } from './Composer.tsx';

interface Props {
  surface: 'thread' | 'quote';
  onPost: (text: string) => void;
}

/** The dialog for a post of one's own: a thread of two items, or one that quotes another post. */
export function PostDialog({ surface, onPost }: Props) {
  const isThread = surface === 'thread';
  return createPortal(
    <div className="scrim">
      <div aria-labelledby="modal-header" aria-modal="true" className="card dialog" role="dialog">
        <h2 className="soft" id="modal-header">
          {isThread ? 'Thread' : 'Quote'}
        </h2>
        {isThread && (
          <Composer
            isLast={false}
            onPost={onPost}
            placeholder="What is happening?"
            submitLabel="Post all"
            submitTestId="tweetButton"
            surface="threadStart"
          />
        )}
        <Composer
          focusOnMount
          item={isThread ? 1 : 0}
          onPost={onPost}
          placeholder="Add another post"
          submitLabel={isThread ? 'Post all' : 'Post'}
          submitTestId="tweetButton"
          surface={surface}
        />
        {!isThread && (
          <div className="card" data-testid="quotedPost" role="link" tabIndex={0}>
            Sam Okafor: Does anyone know if the clinic on Oak Street takes walk-ins?
          </div>
        )}
      </div>
    </div>,
    find('#layers'),
  );
}
