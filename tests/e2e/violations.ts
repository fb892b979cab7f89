import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Part {
  /** Only these of axe's rules. */
  rules?: string[];
  /** Only what stands inside this selector. */
  inside?: string;
}

/** What axe finds on a page that somebody may stumble over, as `rule: where it stands`. */
export async function violationsOn(page: Page, { rules, inside }: Part = {}): Promise<string[]> {
  // axe opens a page of its own at each look to put the frames together; ours have none.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
  if (rules) axe.withRules(rules);
  if (inside !== undefined) axe.include(inside);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${String(target)}`),
  );
}
