import type { SurfaceName } from '../../tests/e2e/surfaces.ts';
import { openComposer } from '../../tests/e2e/composer.ts';
import { highlights } from '../../tests/e2e/highlights.ts';
import { askTab } from '../../tests/e2e/requests.ts';
import { bringInExamples } from './guidelines.ts';
import type { Set, Shot } from './shot.ts';

/** What a text needs to be checked on a busy machine, in ms. */
const checkTime = 1500;

const risky =
  'So proud of Maria Gonzalez in room 412, MRN 00482913. Thank you to our amazing customers!';
const harmless = 'Our free blood pressure checks are back for Heart Month. Walk in any weekday.';

interface Panel {
  name: string;
  surface: SurfaceName;
  text: string;
  open: (set: Set) => Promise<void>;
}

/** What stands beside a text field of a site, with the examples brought in. */
function panel({ name, surface, text, open }: Panel): Shot {
  return {
    name,
    isPanel: true,
    arrange: async (set) => {
      await bringInExamples(set.worker);
      const composer = await openComposer(set.page, surface);
      await composer.type(text);
      await set.page.waitForTimeout(checkTime);
      await open(set);
      await set.page.waitForTimeout(checkTime);
    },
  };
}

const openBeside = ({ worker }: Set) =>
  askTab(worker, { type: 'command', command: 'open-beside' }).then(() => undefined);

const sites = ['facebook/post', 'x/post', 'linkedin/post', 'youtube/community'] as const;
const answers = ['facebook/reply', 'x/reply', 'youtube/comment', 'linkedin/comment'] as const;

const called = (start: string, surface: SurfaceName) => `${start}-${surface.replace('/', '-')}`;

/** Everything that Chaperone shows on a site's own pages. */
export const panels: readonly Shot[] = [
  ...sites.map((surface) =>
    panel({ name: called('card', surface), surface, text: risky, open: openCard }),
  ),
  ...sites.map((surface) =>
    panel({ name: called('beside', surface), surface, text: harmless, open: openBeside }),
  ),
  ...answers.map((surface) =>
    panel({ name: called('beside', surface), surface, text: '', open: openBeside }),
  ),
  panel({ name: 'gate', surface: 'x/post', text: risky, open: ({ page }) => pressPost(page) }),
  panel({
    name: 'gate-reason',
    surface: 'x/post',
    text: risky,
    open: async ({ page, ui }) => {
      await pressPost(page);
      await ui.press('Post anyway');
    },
  }),
  ...(['Title', 'Description', 'Chapters', 'Tags', 'Hashtags'] as const).map((section) =>
    panel({
      name: `video-${section.toLowerCase()}`,
      surface: 'studio/description',
      text: 'Check your blood pressure at home.\n\n0:00 Why\n0:05 How\n\n#HeartHealth #BloodPressure',
      open: ({ page, ui }) => openVideo(page, ui, section),
    }),
  ),
];

async function openCard({ page }: Set): Promise<void> {
  const { stop, warn, advise } = await highlights(page);
  const box = [...stop, ...warn, ...advise][0]?.rectangles[0];
  if (!box) throw new Error('Nothing is underlined.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const pressPost = (page: Set['page']) => page.locator('[data-testid="tweetButtonInline"]').click();

async function openVideo(page: Set['page'], ui: Set['ui'], section: string): Promise<void> {
  await page.locator('ytcp-video-metadata-editor #toggle-button').click();
  await ui.press('Details: what your guidelines ask');
  await ui.press(new RegExp(`: ${section}`));
}
