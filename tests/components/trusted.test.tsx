import { fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { FindingCard } from '#components/FindingCard.tsx';
import { trusted } from '#components/trusted.ts';
import { makeFinding } from './findings.ts';

it('runs the handler for what the person did', () => {
  const event = { nativeEvent: { isTrusted: true } };
  const handler = vi.fn<(given: typeof event) => void>();
  trusted(handler)(event);
  expect(handler).toHaveBeenCalledExactlyOnceWith(event);
});

it('leaves the card as it is when a page makes up clicks', () => {
  const act = vi.fn<() => void>();
  render(
    <FindingCard
      finding={makeFinding()}
      quote="Maria Gonzalez"
      position={{ index: 0, total: 2 }}
      anchor={() => new DOMRect(20, 20, 80, 16)}
      canUse
      failed={false}
      onUse={act}
      onKeep={act}
      onCopy={act}
      onNext={act}
      onPrevious={act}
      onClose={act}
    />,
  );
  for (const button of screen.getAllByRole('button')) fireEvent.click(button);
  expect(act).not.toHaveBeenCalled();
});
