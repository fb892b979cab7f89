/**
 * Opens what a field lies in, brings it into view and puts the focus on it. The closest one around
 * it is taken where the field itself is not drawn.
 *
 * @param place - The field's place in the profile, for example `people[2].consentToName`.
 */
export function revealField(place: string): void {
  const entry = document.querySelector<HTMLDetailsElement>(
    `[data-path="${CSS.escape(entryOf(place))}"]`,
  );
  if (entry) entry.open = true;
  // An entry draws its fields once it is open.
  setTimeout(() => focusClosest(place));
}

/** `people[2].consentToName` lies in `people[2]`. */
function entryOf(place: string): string {
  return /^.*\[\d+\]/.exec(place)?.[0] ?? place;
}

function focusClosest(place: string): void {
  for (let rest = place; rest !== ''; rest = parentOf(rest)) {
    const found =
      document.querySelector<HTMLElement>(`[id="${CSS.escape(rest)}"]`) ??
      document.querySelector<HTMLElement>(`[data-path="${CSS.escape(rest)}"] > summary`);
    if (found) {
      found.scrollIntoView({ block: 'center' });
      found.focus();
      return;
    }
  }
}

function parentOf(place: string): string {
  return place.slice(0, Math.max(place.lastIndexOf('.'), place.lastIndexOf('['), 0));
}
