const pages = [
  ['/', 'All pages'],
  ['/facebook/', 'Facebook'],
  ['/x/', 'X'],
  ['/linkedin/', 'LinkedIn'],
  ['/youtube/', 'YouTube'],
  ['/studio/', 'YouTube Studio'],
] as const;

/** Puts the bar on top that says where one is and leads to the other practice pages. */
export function addStrip(): void {
  const strip = document.createElement('nav');
  strip.className = 'practice-strip';
  strip.setAttribute('aria-label', 'Practice pages');
  strip.append('Practice page: what you post here stays here.');
  for (const [path, name] of pages) strip.append(link(path, name));
  document.body.prepend(strip);
}

function link(path: string, name: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = path;
  anchor.textContent = name;
  if (location.pathname === path) anchor.setAttribute('aria-current', 'page');
  return anchor;
}
