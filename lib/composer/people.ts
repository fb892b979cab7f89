import type { NameSelector } from '#lib/platforms/platform.ts';
import type { Composer } from './composer.ts';

/** How much is read of a name, in UTF-16 code units. */
const longest = 200;

/** The account that speaks, as the site names it, maybe with words around the name; `undefined` where it does not tell. */
export function speakerOf({ container, root, surface }: Composer): string | undefined {
  const { identity } = surface;
  return nameIn(container, identity) ?? nameIn(root, identity) ?? nameIn(document, identity);
}

/** The post or comment that is answered, as far as the site shows which one that is. */
export function answeredBy({ element, root, surface }: Composer): Element | undefined {
  for (const { css, before } of surface.replyTo ?? []) {
    const found = before ? lastBefore(element, root, css) : element.closest(css);
    if (found) return found;
  }
  return undefined;
}

/** Who wrote what is answered, as the site names them; `undefined` where it does not tell. */
export function addresseeOf(composer: Composer): string | undefined {
  const answered = answeredBy(composer);
  return answered && nameIn(answered, composer.surface.author ?? []);
}

function lastBefore(element: Element, root: ParentNode, css: string): Element | undefined {
  return [...root.querySelectorAll(css)].findLast(
    (one) => one.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

function nameIn(root: ParentNode, selectors: readonly NameSelector[]): string | undefined {
  for (const { css, attribute } of selectors) {
    const isNamed = root instanceof Element && root.matches(css);
    for (const element of [...(isNamed ? [root] : []), ...root.querySelectorAll(css)]) {
      const name = nameOf(element, attribute);
      if (name !== '') return name;
    }
  }
  return undefined;
}

function nameOf(element: Element, attribute: NameSelector['attribute']): string {
  const said = attribute ? element.getAttribute(attribute) : element.textContent;
  const name = attribute === 'href' ? pathOf(said ?? '') : (said ?? '');
  return name.trim().replaceAll(/\s+/g, ' ').slice(0, longest);
}

/** `in/dana-reyes` of `https://www.linkedin.com/in/dana-reyes/?trk=feed`. */
function pathOf(address: string): string {
  return address.replaceAll(/^https?:\/\/[^/]*|[?#].*$/g, '').replaceAll(/^\/+|\/+$/g, '');
}
