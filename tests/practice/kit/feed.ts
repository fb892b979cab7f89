import { rememberPosted } from './surfaces.ts';
import { find, stamp } from './templates.ts';

/**
 * Shows a posted text at the top of a list on the page, as the site would.
 *
 * @param surface the field it came from, as tests know it
 * @param list selector of the list
 * @param template id of the template for one entry; its `[data-text]` gets the text
 */
export function publish(surface: string, text: string, list: string, template: string): void {
  rememberPosted(surface, text);
  const entry = stamp(template);
  find('[data-text]', entry).textContent = text;
  find(list).prepend(entry);
}
