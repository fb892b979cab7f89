import type { Page, Worker } from 'playwright-core';
import { editBetween, type Edit } from '../../lib/composer/edit.ts';
import type { Finding } from '../../lib/lint/finding.ts';
import { compareSeverity } from '../../lib/lint/severity.ts';
import { TabReport } from '../../lib/messages.ts';
import { ClosedRoot } from '../../tests/e2e/closed-root.ts';
import { type Composer, openComposer } from '../../tests/e2e/composer.ts';
import { RandomWriter } from '../../tests/e2e/random-writer.ts';
import { askTab } from '../../tests/e2e/requests.ts';
import type { SurfaceName } from '../../tests/e2e/surfaces.ts';
import type { Tally } from './tally.ts';

const stretches = 5;
/** Edits between two looks at the findings. */
const edits = 8;
/** How long a check, a change or the end of an engine's step of undo takes at most, in ms. */
const settling = 1200;
/**
 * For 200 ms after it got the focus, ProseMirror puts a caret back that goes to the start of the text (`lastFocus` in
 * prosemirror-view). No hand is as quick. In ms.
 */
const focusing = 300;
/** How long a text may stay unchecked, or differ from its copy, in ms. */
const patience = 5000;

interface Given {
  page: Page;
  worker: Worker;
  surface: SurfaceName;
  random: () => number;
  tally: Tally;
}

/** Goes to a field, writes there at random, and uses or turns down what the card offers. */
export class Visit {
  readonly #given: Given;
  readonly #composer: Composer;
  readonly #writer: RandomWriter;
  readonly #ui: ClosedRoot;

  private constructor(given: Given, composer: Composer) {
    this.#given = given;
    this.#composer = composer;
    this.#writer = new RandomWriter(composer, given.random, { withTags: false });
    this.#ui = new ClosedRoot(given.page);
  }

  /** @throws Error when the text is not what it must be, or cannot be checked */
  static async make(given: Given): Promise<void> {
    const composer = await openComposer(given.page, given.surface);
    await composer.clear();
    await composer.type('Ask for MRN 00482913 today ');
    await new Visit(given, composer).#write();
  }

  async #write(): Promise<void> {
    const { page, tally, surface } = this.#given;
    await this.#goToEnd();
    tally.visits += 1;
    tally.surfaces.add(surface);
    for (let stretch = 0; stretch < stretches; stretch++) {
      for (let edit = 0; edit < edits; edit++) await this.#writer.edit();
      tally.edits += edits;
      await this.#expectText(this.#writer.text, `after ${edits} edits`);
      await this.#writer.takeOver();
      await page.waitForTimeout(settling);
      await this.#answerCard();
    }
    const errors = await this.#composer.errors();
    if (errors.length > 0) throw new Error(`the editor reports ${errors.join('; ')}`);
  }

  /** Opens the card, goes on to one of its findings, and presses "Use it", "Keep mine" or Escape. */
  async #answerCard(): Promise<void> {
    const { worker, random, tally, page } = this.#given;
    const findings = await this.#findings();
    tally.findings += findings.length;
    const worst = findings.toSorted((a, b) => compareSeverity(a.severity, b.severity))[0];
    if (!worst) return;
    const steps = Math.floor(random() * Math.min(findings.length, 4));
    await askTab(worker, { type: 'command', command: 'open-card' });
    await this.#ui.waitFor('Keep mine');
    for (let step = 0; step < steps; step++) {
      await askTab(worker, { type: 'command', command: 'next-finding' });
    }
    const finding = findings[(findings.indexOf(worst) + steps) % findings.length] ?? worst;
    const chance = random();
    const canUse = finding.suggestion !== undefined && finding.start < finding.end;
    if (canUse && chance < 0.5) await this.#use(finding, chance < 0.25);
    else if (chance < 0.8) await this.#keep();
    else await page.keyboard.press('Escape');
    await this.#goToEnd();
  }

  /** An undo leaves the words selected that it brought back, and an engine hears of a moved caret a little later. */
  async #goToEnd(): Promise<void> {
    await this.#composer.editor.focus();
    await this.#composer.page.keyboard.press('ControlOrMeta+End');
    const { length } = await this.#composer.text();
    await this.#until(async () => (await this.#composer.caret()) === length);
    await this.#given.page.waitForTimeout(focusing);
    await this.#writer.takeOver();
  }

  /** Waits for something; goes on without it when it does not come. */
  async #until(isSo: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + patience; Date.now() < deadline && !(await isSo());) {
      await this.#given.page.waitForTimeout(50);
    }
  }

  async #use({ start, end, suggestion = '' }: Finding, undo: boolean): Promise<void> {
    const { text } = this.#writer;
    await this.#ui.press('Use it');
    const wanted = text.slice(0, start) + suggestion + text.slice(end);
    await this.#expectText(wanted, `after “Use it” for ${JSON.stringify(text.slice(start, end))}`);
    this.#given.tally.fixes += 1;
    if (!undo) return;
    await this.#given.page.waitForTimeout(focusing);
    await this.#given.page.keyboard.press('ControlOrMeta+z');
    await this.#expectText(text, 'after the undo');
    this.#given.tally.undone += 1;
  }

  async #keep(): Promise<void> {
    await this.#ui.press('Keep mine');
    await this.#expectText(this.#writer.text, 'after “Keep mine”');
    this.#given.tally.kept += 1;
  }

  /** What is found in the text as it stands. */
  async #findings(): Promise<Finding[]> {
    const { worker } = this.#given;
    const { text } = this.#writer;
    let composer: TabReport['composers'][number] | undefined;
    await this.#until(async () => {
      const { data } = TabReport.safeParse(await askTab(worker, { type: 'report' }));
      composer = data?.composers.find((one) => one.text === text);
      return composer?.state === 'checked';
    });
    if (composer?.state === 'checked') return composer.findings;
    throw new Error(`${JSON.stringify(text)} is ${composer?.state ?? 'not known to Chaperone'}`);
  }

  async #expectText(wanted: string, when: string): Promise<void> {
    this.#given.tally.compared += 1;
    await this.#until(async () => (await this.#composer.text()) === wanted);
    const text = await this.#composer.text();
    const difference = editBetween(wanted, text);
    if (!difference) return;
    const errors = (await this.#composer.errors()).join('; ');
    throw new Error(`${when} ${describe(difference, wanted, text)} ${errors}`);
  }
}

function describe({ start, removed, added }: Edit, wanted: string, text: string): string {
  const [stands, belongs] = [
    text.slice(start, start + added),
    wanted.slice(start, start + removed),
  ];
  return `holds ⟦${stands}⟧ in place of ⟦${belongs}⟧ behind ${JSON.stringify(wanted.slice(0, start))}`;
}
