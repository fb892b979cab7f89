import type { Finding } from '#lib/lint/finding.ts';
import { FindingCard } from '../FindingCard.tsx';

interface TryCardProps {
  text: string;
  findings: readonly Finding[];
  /** Which finding is shown, and how the card was asked for. */
  index: number;
  finding: Finding;
  byKeyboard: boolean;
  onGo: (index: number) => void;
  onUse: (finding: Finding) => void;
  onKeep: (finding: Finding) => void;
  onClose: (returnFocus: boolean) => void;
}

/** The same card that stands beside a post, beside the marked words of this page. */
export function TryCard(props: TryCardProps) {
  const { text, findings, index, finding, byKeyboard, onGo, onUse, onKeep, onClose } = props;
  const total = findings.length;
  return (
    <FindingCard
      finding={finding}
      quote={text.slice(finding.start, finding.end)}
      position={{ index, total }}
      anchor={currentMark}
      canUse
      failed={false}
      focusOnOpen={byKeyboard}
      onUse={() => onUse(finding)}
      onKeep={() => {
        onKeep(finding);
        onClose(true);
      }}
      onCopy={() => void navigator.clipboard.writeText(finding.suggestion ?? '')}
      onNext={() => onGo((index + 1) % total)}
      onPrevious={() => onGo((index - 1 + total) % total)}
      onClose={onClose}
    />
  );
}

/** Where the words of the open card stand. */
function currentMark(): DOMRect {
  const mark = document.querySelector('.mirror [data-current]') ?? document.body;
  return mark.getBoundingClientRect();
}
