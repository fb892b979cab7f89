import type { Severity } from '../../lib/lint/severity.ts';
import type { SitePage } from './site-page.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Highlighted {
  text: string;
  /** Where it is painted, in CSS pixels from the top left of the viewport; one for each line. */
  rectangles: Rectangle[];
}

/**
 * What Chaperone highlights on the page right now, by severity.
 * Works because page and extension share one `CSS.highlights` registry.
 */
export function highlights(page: SitePage): Promise<Record<Severity, Highlighted[]>> {
  return page.evaluate(() => {
    const describe = (abstract: AbstractRange): Highlighted => {
      const range = document.createRange();
      range.setStart(abstract.startContainer, abstract.startOffset);
      range.setEnd(abstract.endContainer, abstract.endOffset);
      const rectangles = [...range.getClientRects()].map(({ x, y, width, height }) => ({
        x,
        y,
        width,
        height,
      }));
      return { text: range.toString(), rectangles };
    };
    const read = (severity: string) =>
      [...(CSS.highlights.get(`chaperone-${severity}`) ?? [])].map(describe);
    return {
      stop: read('stop'),
      warn: read('warn'),
      advise: read('advise'),
      hint: read('hint'),
    };
  });
}

/** Only the highlighted texts, in the order of their ranges. */
export async function highlightedTexts(page: SitePage): Promise<Record<Severity, string[]>> {
  const found = await highlights(page);
  const texts = (severity: Severity) => found[severity].map(({ text }) => text);
  return {
    stop: texts('stop'),
    warn: texts('warn'),
    advise: texts('advise'),
    hint: texts('hint'),
  };
}
