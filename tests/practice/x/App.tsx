import { useState } from 'react';
import { say } from '../kit/language.ts';
import { rememberPosted } from '../kit/surfaces.ts';
import { Composer } from './Composer.tsx';
import { DirectMessage } from './DirectMessage.tsx';
import { PostDialog } from './PostDialog.tsx';
import { ReplyDialog } from './ReplyDialog.tsx';
import { SideNavigation } from './SideNavigation.tsx';
import { OwnTweet, Tweet } from './Tweet.tsx';

/** The home page of X: navigation, the inline composer over the timeline, search and messages. */
export function App() {
  const [posts, setPosts] = useState<string[]>([]);
  const [replying, setReplying] = useState(false);
  const [dialog, setDialog] = useState<'thread' | 'quote'>();
  const isPostPage = location.pathname.includes('/status/');
  const publish = (surface: string) => (text: string) => {
    rememberPosted(surface, text);
    setPosts((before) => [text, ...before]);
    setReplying(false);
    setDialog(undefined);
  };

  return (
    <div className="frame">
      <SideNavigation />
      <main className="column" data-testid="primaryColumn">
        {!isPostPage && (
          <Composer
            onPost={publish('post')}
            placeholder="What's happening?"
            submitLabel="Post"
            submitTestId="tweetButtonInline"
            surface="post"
          />
        )}
        {posts.map((text, index) => (
          <OwnTweet key={posts.length - index} text={text} />
        ))}
        <Tweet onReply={() => setReplying(true)} />
        {isPostPage && (
          <div data-testid="inline_reply_offscreen">
            <Composer
              onPost={publish('inline')}
              placeholder="Post your reply"
              submitLabel="Reply"
              submitTestId="tweetButtonInline"
              surface="inline"
            />
          </div>
        )}
        <div className="row">
          <button
            className="plain"
            data-open-thread
            onClick={() => setDialog('thread')}
            type="button"
          >
            Write a thread
          </button>
          <button
            className="plain"
            data-open-quote
            onClick={() => setDialog('quote')}
            type="button"
          >
            Quote
          </button>
        </div>
      </main>
      <aside className="side" data-testid="sidebarColumn">
        <input
          aria-label={say('Search query')}
          className="searchbox"
          data-testid="SearchBox_Search_Input"
          placeholder={say('Search')}
          role="combobox"
          aria-expanded="false"
          type="search"
        />
        <DirectMessage />
      </aside>
      <div className="ghost">
        <div
          className="public-DraftEditor-content"
          contentEditable
          data-testid="tweetTextarea_0"
          role="textbox"
          suppressContentEditableWarning
          tabIndex={-1}
        >
          So proud of Maria Gonzalez in room 412
        </div>
      </div>
      {dialog && <PostDialog onPost={publish(dialog)} surface={dialog} />}
      {replying && <ReplyDialog onClose={() => setReplying(false)} onPost={publish('reply')} />}
    </div>
  );
}
