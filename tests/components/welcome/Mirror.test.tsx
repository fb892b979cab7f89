import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Mirror } from '#components/welcome/Mirror.tsx';
import { makeFinding } from '../findings.ts';

const text = 'Maria in room 412 beat it';
const story = makeFinding({ rule: 'phi/patient-anecdote', start: 0, end: 22, severity: 'warn' });
const room = makeFinding({ rule: 'phi/room-number', start: 9, end: 17 });
const battle = makeFinding({ rule: 'tone/battle', start: 14, end: 25, severity: 'advise' });

function marksOf(current?: typeof story) {
  const { container } = render(
    <Mirror text={text} findings={[story, room, battle]} current={current} />,
  );
  expect(container.textContent.replace('\u200B', '')).toBe(text);
  return [...container.querySelectorAll('mark')].map(
    ({ textContent, dataset }) =>
      `${dataset['severity']}${'current' in dataset ? '!' : ''} ${textContent}`,
  );
}

it('shows the worst of what is found in each place, and keeps every letter', () => {
  expect(marksOf()).toEqual([
    'warn Maria in ',
    'stop room ',
    'stop 412',
    'warn  beat',
    'advise  it',
  ]);
});

it('shows the open one throughout', () => {
  expect(marksOf(battle)).toEqual([
    'warn Maria in ',
    'stop room ',
    'advise! 412',
    'advise!  beat',
    'advise!  it',
  ]);
});
