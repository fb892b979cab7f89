import type { Profile } from '../profile/schema.ts';
import type { Word } from './reading.ts';

/** Small words that hardly any other of these languages has; enough to tell a post's language by. */
const small: Readonly<Record<string, string>> = {
  en: 'the and of to is are you your for with this that our we it have from at be not can will',
  es: 'el los las una del que para por con su sus es y son esta este como mas nuestro nuestra hoy si puede tiene gratis usted cada sin',
  pl: 'jest nie na sie do jak w z dla twoje dziecko oraz moze czy przez przy i o po od',
  fr: 'le les des une est dans pour avec votre vous nous et sur du au que qui ne pas',
  gd: 'agus tha air an na le gu do airson bhith ann ort leis chan',
  cy: 'yn y yr ar mae i gan eich ein ac wedi oes gyda',
  de: 'der die und das ist nicht mit fur sie ihr wir auf ein eine im zu',
  pt: 'voce nao uma para com os as do da em seu sua mais nos ao pelo',
};
const languages = Object.entries(small).map(([name, words]) => ({
  name,
  words: new Set(words.split(' ')),
}));

/** The language most of whose small words stand in a text; `undefined` where it is too short to tell. */
function guessLanguage(words: readonly Word[]): string | undefined {
  const counts = languages.map(({ name, words: own }) => ({
    name,
    count: words.filter(({ key }) => own.has(key.normalize('NFD').replaceAll(/\p{M}/gu, '')))
      .length,
  }));
  const [best, next] = counts.toSorted((one, other) => other.count - one.count);
  return best && next && best.count > 1 && best.count > next.count ? best.name : undefined;
}

/** The locale that a post is written in, among those of the profile where it is one of them; BCP 47. */
export function localeOf(words: readonly Word[], given: string, { locale }: Profile): string {
  const language = guessLanguage(words);
  const known = [given, locale.default, ...locale.others];
  if (language === undefined) return given;
  return known.find((it) => `${it}-`.startsWith(`${language}-`)) ?? language;
}
