export type StyledRoot = Document | ShadowRoot;

/** Gives a tree a style sheet without touching its elements; does nothing when the tree already has it. */
export function adopt(root: StyledRoot, sheet: CSSStyleSheet): void {
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** Takes a sheet out again that `adopt` put in. */
export function discard(root: StyledRoot, sheet: CSSStyleSheet): void {
  root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
}
