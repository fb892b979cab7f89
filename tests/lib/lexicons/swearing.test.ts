import { expect, it } from 'vitest';
import { mildSwearing, officialSwearing, strongSwearing } from '#lib/lexicons/swearing.ts';

const isSwearing = (text: string) =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${strongSwearing}|${mildSwearing}|${officialSwearing})(?![\p{L}\p{N}])`,
    'iu',
  ).test(text);

it.each(
  `Scunthorpe, Penistone, Cockermouth, Dick Hancock, Cockburn, Shittu, Fanny, Willy,
   assess, classic, bassoon, cocktail, shiitake, mishit, cumin, analysis, title, titrate, blue tit, circumcise,
   penis, vagina, vulva, anus, rectal, scrotum, breast, nipple, testicle, clitoris, semen, faeces, stool, urine, pus,
   finger prick, heel prick, skin prick test, bloody diarrhoea, bloody nose, hello, shell, Hellen, Helsinki, niggling,
   sniggered, retardation, retardant, spice, despicable, Dickens, peacock, hancock, spick and span, country, Fuchs, Fukuoka`.split(
    /,\s*/,
  ),
)('leaves “%s” alone', (word) => {
  expect(isSwearing(word)).toBe(false);
});

it.each(
  'fuck, f*ck, f**k, fucking, clusterfuck, fkn, wtf, shit, sh!t, sh*tshow, bullshit, arsehole, asshole, a$$hole, bitch, b*tch, bastard, dickhead, such a dick, twat, bollocks, crap, pissed off, bloody hell, what the hell, goddamn, damn'.split(
    ', ',
  ),
)('finds “%s”', (word) => {
  expect(isSwearing(word)).toBe(true);
});
