import { say } from '../kit/language.ts';
import { inputField } from '../kit/plain-field.ts';
import { expose, rememberPosted } from '../kit/surfaces.ts';
import { find, findA, stamp } from '../kit/templates.ts';
import { startTipTap } from './tiptap.ts';

/** Shows the editor for articles. "Next" leads to a share box, which this page leaves out. */
export function startArticle(): void {
  const page = stamp('article-page');
  document.body.append(page);
  const title = findA(HTMLTextAreaElement, 'textarea', page);
  const body = startTipTap(find('.article-editor-content', page), {
    label: say('Article editor content'),
    placeholder: '',
    attributes: { 'data-test-article-editor-content-textbox': 'true' },
    onChange: () => undefined,
  });
  expose('article-title', inputField(title));
  expose('article', body);
  find('.article-editor-nav__publish', page).addEventListener('click', () => {
    rememberPosted('article-title', title.value);
    rememberPosted('article', body.text());
  });
  find('input[type="file"]', page).addEventListener('change', () => {
    find('.article-editor-cover-image', page).append(document.createElement('img'));
  });
}
