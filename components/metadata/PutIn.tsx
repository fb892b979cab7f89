import { useState } from 'react';
import { i18n } from '#i18n';
import { trusted } from '../trusted.ts';

interface PutInProps {
  label: string;
  /** What goes in; copied when the field does not take it. */
  text: string;
  isFirst?: boolean;
  onPut: () => Promise<boolean>;
  onCopy: (text: string) => void;
}

/** Puts a text into a field and says how that went; a copy is offered where the field did not take it. */
export function PutIn({ label, text, isFirst = false, onPut, onCopy }: PutInProps) {
  const [state, setState] = useState<'ready' | 'busy' | 'done' | 'failed' | 'copied'>('ready');
  const [last, setLast] = useState(text);
  if (last !== text) {
    setLast(text);
    setState('ready');
  }
  const put = async () => {
    setState('busy');
    setState((await onPut()) ? 'done' : 'failed');
  };
  const copy = () => {
    onCopy(text);
    setState('copied');
  };
  const hasFailed = state === 'failed' || state === 'copied';
  return (
    <span className="put-in">
      <button
        type="button"
        className={isFirst ? 'button primary' : 'button'}
        disabled={text.trim() === ''}
        onClick={trusted(() => (hasFailed ? copy() : void put()))}
      >
        {hasFailed ? i18n.t(state === 'copied' ? 'video.copied' : 'video.copy') : label}
      </button>
      <span className="outcome" role="status">
        {state === 'done' && i18n.t('video.putDone')}
        {hasFailed && i18n.t('video.failed')}
      </span>
    </span>
  );
}
