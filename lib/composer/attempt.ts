import type { Platform, Surface } from '#lib/platforms/platform.ts';
import { takenBy } from './chips.ts';
import { isField } from './field.ts';
import { closestOf, composerOf, composersIn, isShown, matchesAny, type Found } from './find.ts';

/** Somebody, or the page itself, is about to publish what stands in these composers. */
export interface Attempt {
  readonly composers: readonly Found[];
  /** What holds the composers and the button. */
  readonly box: Element;
  /** `advance` leads to a further step of the site's, and publishes nothing yet. */
  readonly step: 'submit' | 'advance';
  /** Does what the event would have done. */
  readonly repeat: () => void;
}

/** What an event would publish; `undefined` for all others. Keys of an input method are never meant for the site. */
export function attemptOf(event: Event, platform: Platform): Attempt | undefined {
  if (event instanceof KeyboardEvent) {
    // 229 is what some input methods send instead of `isComposing` (https://www.w3.org/TR/uievents/#determine-keydown-keyup-keyCode).
    // oxlint-disable-next-line typescript/no-deprecated -- see above
    if (event.isComposing || event.keyCode === 229) return undefined;
    if (event.key === 'Enter') return typed(event, platform) ?? pressed(event, platform);
    return event.key === ' ' && !isTyping(event) ? pressed(event, platform) : undefined;
  }
  return event.type === 'submit' ? sent(event, platform) : pressed(event, platform);
}

function isTyping(event: Event): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && (target.isContentEditable || isField(target));
}

/** Enter in an editor, unless it picks a name or a tag from the site's own list. */
function typed(event: KeyboardEvent, platform: Platform): Attempt | undefined {
  const found = composerOf(event, platform);
  if (!found) return undefined;
  const { element, surface } = found;
  const isChoosing =
    element.ariaExpanded === 'true' || element.hasAttribute('aria-activedescendant');
  const isPlain = surface.submitsOnEnter && !event.shiftKey && !event.altKey && !isChoosing;
  if (!isPlain && !event.ctrlKey && !event.metaKey) return undefined;
  const box = closestOf(element, surface.container);
  return {
    composers: box ? composersIn(box, platform).filter((one) => one.surface === surface) : [found],
    box: box ?? element,
    step: 'submit',
    // A key that a script makes starts no line and presses no button; an editor engine hears it all the same.
    repeat: () => element.dispatchEvent(new KeyboardEvent(event.type, event)),
  };
}

/** A form that is sent, by a key, a button or the page's own call. */
function sent(event: Event, platform: Platform): Attempt | undefined {
  const [form] = event.composedPath();
  if (!(form instanceof HTMLFormElement)) return undefined;
  const composers = composersIn(form, platform);
  const submitter = event instanceof SubmitEvent ? event.submitter : null;
  const repeat = () => form.requestSubmit(submitter);
  return composers.length > 0 ? { composers, box: form, step: 'submit', repeat } : undefined;
}

/** A press on a button, by mouse, key, or the page's own call. */
function pressed(event: Event, platform: Platform): Attempt | undefined {
  let withoutText: Attempt | undefined;
  const path = event.composedPath().filter((node) => node instanceof HTMLElement);
  // A site's own kind of button may listen on a part of it.
  const repeat = () => path[0]?.click();
  for (const button of path) {
    for (const surface of platform.surfaces) {
      const step = stepOf(button, surface);
      const box = step && closestOf(button, surface.container);
      if (!box || isDisabled(button)) continue;
      // A dialog may hold composers of other kinds, whose texts stay where they are.
      const composers = composersIn(box, platform)
        .filter((one) => belongs(button, one))
        .flatMap((one) => [one, takenBy(one) ?? []].flat());
      const attempt = { composers, box, step, repeat };
      if (composers.length > 0) return attempt;
      withoutText ??= attempt;
    }
  }
  return withoutText;
}

/** Whether a button is for this composer, as far as both stand in the same box. */
function belongs(button: Element, { element, surface }: Found): boolean {
  const box = closestOf(element, surface.container);
  return box !== undefined && box.contains(button) && stepOf(button, surface) !== undefined;
}

/** The buttons of a composer that lead on, as far as they are on show. */
export function buttonsOf({ element, surface }: Found): Element[] {
  const box = closestOf(element, surface.container);
  const all = [...(surface.advance ?? []), ...surface.submit].flatMap(({ css }) => [
    ...(box?.querySelectorAll(css) ?? []),
  ]);
  return all.filter((button) => isShown(button) && stepOf(button, surface) !== undefined);
}

function stepOf(button: Element, surface: Surface): Attempt['step'] | undefined {
  if (matchesAny(button, surface.advance ?? [])) return 'advance';
  const publishes = surface.submit.some(({ css, last }) => {
    if (!button.matches(css)) return false;
    if (!last) return true;
    const all = closestOf(button, surface.container)?.querySelectorAll(css) ?? [];
    return [...all].findLast(isShown) === button;
  });
  return publishes ? 'submit' : undefined;
}

function isDisabled(button: Element): boolean {
  return button.ariaDisabled === 'true' || button.matches(':disabled');
}
