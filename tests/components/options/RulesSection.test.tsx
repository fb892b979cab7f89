import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it } from 'vitest';
import { RulesSection } from '#components/options/RulesSection.tsx';
import { rules } from '#lib/rules/index.ts';

// jsdom has no layout to scroll in.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const titles = () => screen.getAllByRole('group').map((group) => group.textContent);

it('shows every rule', () => {
  render(<RulesSection rules={rules} openId="" />);
  expect(titles()).toHaveLength(rules.length);
});

it('opens the rule that the address names, the flagged part of its examples marked', () => {
  render(<RulesSection rules={rules} openId="phi/patient-name" />);
  const name = screen.getAllByText('Maria Gonzalez').find(({ tagName }) => tagName === 'MARK');
  expect(name).toBeVisible();
  expect(screen.queryByText(/[⟦⟧]/)).toBeNull();
});

it.each(['superlative', 'Claims', '45 CFR'])('finds rules by “%s”', async (wanted) => {
  render(<RulesSection rules={rules} openId="" />);
  await userEvent.type(screen.getByRole('searchbox'), wanted);
  expect(titles().length).toBeGreaterThan(0);
  expect(titles().length).toBeLessThan(rules.length);
});

it('says when none fits', async () => {
  render(<RulesSection rules={rules} openId="" />);
  await userEvent.type(screen.getByRole('searchbox'), 'zzzz');
  expect(screen.getByRole('status')).toHaveTextContent('No rule fits');
});
