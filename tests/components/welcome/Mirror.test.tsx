import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Mirror } from '#components/welcome/Mirror.tsx';
import { makeFinding } from '../findings.ts';

it('marks each finding once, and keeps every letter where findings overlap', () => {
  const text = 'Maria in room 412 beat it';
  const findings = [
    makeFinding({ start: 0, end: 17 }),
    makeFinding({ rule: 'phi/room-number', start: 9, end: 17 }),
    makeFinding({ rule: 'tone/battle', start: 14, end: 22, severity: 'advise' }),
  ];
  const { container } = render(<Mirror text={text} findings={findings} current={findings[2]} />);
  const marks = [...container.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marks).toEqual(['Maria in room 412', ' beat']);
  expect(container.querySelector('[data-current]')).toHaveTextContent('beat');
  expect(container.textContent.replace('\u200B', '')).toBe(text);
});
