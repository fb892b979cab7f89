import { inputField } from '../kit/plain-field.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, findA, stamp } from '../kit/templates.ts';

/** The most that YouTube Studio takes, with commas and with quotes around tags of several words. */
const mostCharacters = 500;

/**
 * Runs a tags field as YouTube Studio does. Enter, a comma or leaving the field makes a chip of what was typed;
 * of several tags in one go only the last one stays; a tag that is there already, and one for which there is no
 * room, is not taken.
 */
export function startTags(surface: string, editor: HTMLElement): void {
  const input = findA(HTMLInputElement, '#tags-container #text-input', editor);
  const commit = () => commitTag(surface, editor, input);
  expose(surface, inputField(input));
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    commit();
  });
  input.addEventListener('input', () => {
    if (input.value.includes(',')) commit();
  });
  input.addEventListener('blur', commit);
}

function commitTag(surface: string, editor: HTMLElement, input: HTMLInputElement): void {
  const tag =
    input.value
      .split(',')
      .findLast((part) => part.trim() !== '')
      ?.trim() ?? '';
  const tags = tagsIn(editor);
  if (tag === '' || lengthOf([...tags, tag]) > mostCharacters) return;
  input.value = '';
  if (tags.includes(tag)) return;
  const chip = stamp('chip');
  find('[data-text]', chip).textContent = tag;
  find('#delete-icon', chip).addEventListener('click', () => {
    chip.remove();
    showCount(editor);
  });
  input.before(chip);
  showCount(editor);
  rememberPosted(surface, tag);
}

function tagsIn(editor: HTMLElement): string[] {
  const texts = editor.querySelectorAll('#tags-container ytcp-chip [data-text]');
  return [...texts].map((text) => text.textContent);
}

function showCount(editor: HTMLElement): void {
  find('[data-tags-count]', editor).textContent = `${lengthOf(tagsIn(editor))}/${mostCharacters}`;
}

function lengthOf(tags: readonly string[]): number {
  return tags.map((tag) => (tag.includes(' ') ? `"${tag}"` : tag)).join(',').length;
}
