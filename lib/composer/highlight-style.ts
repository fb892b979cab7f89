import { severities, type Severity } from '#lib/lint/severity.ts';

/** How bright the page is behind the text. */
export type Tone = 'light' | 'dark';

/**
 * The shapes of `components/tokens.css`, told apart without hue; the worst is the only one with a ground. None is wavy,
 * for Chromium draws every line in view again at every key, and a wavy one takes it longest.
 */
const lines: Record<Severity, string> = {
  stop: 'double 1.5px',
  warn: 'solid 2px',
  advise: 'dotted 2px',
  hint: 'dashed 1px',
};

/** The tokens of `components/tokens.css`; `::highlight` takes no variables from us, only from the page. */
const colours: Record<Tone, Record<Severity, string>> = {
  light: { stop: '#a5172c', warn: '#7a5000', advise: '#1c55a3', hint: '#505f67' },
  dark: { stop: '#ff9ea8', warn: '#edc36f', advise: '#9bc4ff', hint: '#abb8be' },
};

const grounds: Record<Tone, string> = {
  light: 'rgb(165 23 44 / 10%)',
  dark: 'rgb(255 158 168 / 18%)',
};

/** The rules that draw the underlines. */
export function highlightRules(tone: Tone): string {
  return severities.map((severity) => highlightRule(severity, tone)).join('\n');
}

/** Where a person sets the colours, Chromium puts its own ground behind each passage, outside of which no line shows. */
function highlightRule(severity: Severity, tone: Tone): string {
  const selector = `::highlight(chaperone-${severity})`;
  const ground = severity === 'stop' ? `background-color: ${grounds[tone]};` : '';
  return `${selector} {
    text-decoration: underline ${lines[severity]} ${colours[tone][severity]};
    text-underline-offset: 3px; ${ground}
  }
  @media (forced-colors: active) {
    ${selector} { text-decoration-thickness: 1px; text-underline-offset: 1px; }
  }`;
}

/** Tells the tone from the colour of the text, which an editor sets itself: light text stands on dark ground. */
export function toneOf(element: Element): Tone {
  const channels =
    getComputedStyle(element)
      .color.match(/[\d.]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.3 * red + 0.59 * green + 0.11 * blue > 140 ? 'dark' : 'light';
}
