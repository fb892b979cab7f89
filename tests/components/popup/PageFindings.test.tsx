import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PageFindings } from '#components/popup/PageFindings.tsx';
import type { TabState } from '#components/popup/useTab.ts';
import type { TabReport } from '#lib/messages.ts';
import { platforms } from '#lib/platforms/index.ts';
import { makeFinding } from '../findings.ts';

type Composer = TabReport['composers'][number];

function reached(...composers: Partial<Composer>[]): TabState {
  const blank: Composer = { platform: 'x', kind: 'post', state: 'checked', findings: [] };
  const report = { composers: composers.map((composer) => ({ ...blank, ...composer })) };
  return { status: 'reached', tabId: 1, platform: platforms.x, report };
}

const found = { ...makeFinding(), quote: 'Maria Gonzalez' };

it.each<[string, TabState, string]>([
  ['it has not looked yet', { status: 'loading' }, 'Looking…'],
  ['the site is none of ours', { status: 'unsupported' }, 'Chaperone works where you write'],
  [
    'nothing answers',
    { status: 'silent', tabId: 1, platform: platforms.x },
    'Not checking this page yet. Reload X',
  ],
  ['no post is open', reached(), 'No post is open.'],
  ['the site is switched off', reached({ state: 'off' }), 'Switched off on this site.'],
  ['a check is under way', reached({ state: 'checking' }), 'Looking…'],
  ['checking fails', reached({ state: 'failed' }), 'Not checking right now'],
  ['nothing is found', reached({}), 'Nothing found in what is written here.'],
])('says so when %s', (_, tab, words) => {
  render(<PageFindings tab={tab} />);
  expect(screen.getByRole('status')).toHaveTextContent(words);
});

it('lists what was found in every post, the worst first', () => {
  const hint = { ...found, rule: 'fit/length', severity: 'hint' as const, message: 'A hint.' };
  render(<PageFindings tab={reached({ findings: [hint] }, { findings: [found] })} />);
  const [first, second] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent('Check before you post');
  expect(first).toHaveTextContent('Maria Gonzalez');
  expect(within(first ?? document.body).getByText('one of our patients')).toBeVisible();
  expect(second).toHaveTextContent('A hint.');
});

it('says beside the findings that another post is not checked', () => {
  render(<PageFindings tab={reached({ state: 'failed' }, { findings: [found] })} />);
  expect(screen.getByText(/Not checking right now/)).toBeVisible();
  expect(screen.getByRole('listitem')).toHaveTextContent('Maria Gonzalez');
});
