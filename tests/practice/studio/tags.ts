import { inputField } from '../kit/plain-field.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, findA, stamp } from '../kit/templates.ts';

/** Runs the tags field: a comma or Enter makes a chip of what was typed. */
export function startTags(): void {
  const input = findA(HTMLInputElement, '#tags-container #text-input');
  expose('tags', inputField(input));
  input.addEventListener('keydown', (event) => {
    if (event.key !== ',' && event.key !== 'Enter') return;
    event.preventDefault();
    commit(input);
  });
  input.addEventListener('blur', () => commit(input));
}

function commit(input: HTMLInputElement): void {
  const tag = input.value.trim();
  if (tag === '') return;
  const chip = stamp('chip');
  find('[data-text]', chip).textContent = tag;
  find('button', chip).addEventListener('click', () => chip.remove());
  find('[data-chips]').append(chip);
  input.value = '';
  rememberPosted('tags', tag);
}
