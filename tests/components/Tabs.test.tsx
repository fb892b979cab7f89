import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { Tabs } from '#components/Tabs.tsx';

function showTabs() {
  render(
    <Tabs
      label="Sections"
      tabs={[
        { id: 'one', label: 'One', panel: 'first panel' },
        { id: 'two', label: 'Two', panel: 'second panel' },
        { id: 'three', label: 'Three', panel: 'third panel' },
      ]}
    />,
  );
}

it('shows the panel of the tab that is pressed, under its name', async () => {
  showTabs();
  await userEvent.click(screen.getByRole('tab', { name: 'Two' }));
  expect(screen.getByRole('tabpanel', { name: 'Two' })).toHaveTextContent('second panel');
});

it.each([
  ['{ArrowRight}', 'Two'],
  ['{ArrowLeft}', 'Three'],
  ['{End}', 'Three'],
  ['{End}{Home}', 'One'],
  ['{End}{ArrowRight}', 'One'],
])('goes by %s to %s, and takes the focus along', async (keys, name) => {
  showTabs();
  await userEvent.tab();
  await userEvent.keyboard(keys);
  const tab = screen.getByRole('tab', { name });
  expect(tab).toHaveFocus();
  expect(tab).toHaveAttribute('aria-selected', 'true');
});

it('is one stop for Tab', async () => {
  showTabs();
  await userEvent.tab();
  await userEvent.tab();
  expect(screen.getByRole('tabpanel')).toHaveFocus();
});
