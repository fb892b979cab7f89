import type { Token } from '../../lint/annotation/tokens.ts';
import { type Check, defineRule, type Hit } from '../../lint/rule.ts';
import { guideFor } from '../../profile/effective.ts';
import type { Profile } from '../../profile/schema.ts';
import type { Post } from '../../lint/post.ts';

/** They hide where they lead. What the sites themselves shorten to (t.co, lnkd.in, youtu.be, fb.me) is left alone. */
const SHORTENERS = new Set(
  'bit.ly tinyurl.com goo.gl ow.ly is.gd cutt.ly rb.gy shorturl.at tiny.cc rebrand.ly t.ly s.id adf.ly bl.ink v.gd shorte.st tr.im'.split(
    ' ',
  ),
);
/** Places that only people inside can open. */
const INSIDE =
  /^(?:[\w-]+\.)*(?:intranet|sharepoint|staffnet|extranet)\.|\.sharepoint\.com$|^(?:localhost|10\.|192\.168\.)|\.(?:local|internal|lan|corp)$/i;

const hostOf = (link: string) =>
  (/^(?:https?:\/\/)?(?:www\.)?([^/?#:]{1,253})/i.exec(link)?.[1] ?? '').toLowerCase();

/** A link to the house's own site without the parameters that the house counts by. */
function lacksCampaign(link: string, post: Post, profile: Profile): boolean {
  const wanted = Object.keys(guideFor(profile, post.platform).links.utm);
  const host = hostOf(link);
  const isOwn = profile.org.domains.some((it) => host === it || host.endsWith(`.${it}`));
  return post.account === 'official' && isOwn && wanted.some((name) => !link.includes(`${name}=`));
}

function judge({ text, start, end }: Token, post: Post, profile: Profile): Hit | undefined {
  const host = hostOf(text);
  const place = { start, end };
  const { allowedShorteners } = guideFor(profile, post.platform).links;
  if (INSIDE.test(host)) return { ...place, message: 'inside' };
  if (SHORTENERS.has(host) && !allowedShorteners.includes(host)) {
    return {
      ...place,
      message: 'short',
      ...(post.account === 'personal' && { confidence: 'low' as const }),
    };
  }
  if (text.toLowerCase().startsWith('http://')) {
    const suggestion = `https${text.slice(4)}`;
    return {
      ...place,
      message: 'open',
      suggestion,
      ...(post.account === 'personal' && { confidence: 'low' as const }),
    };
  }
  if (lacksCampaign(text, post, profile)) return { ...place, message: 'count', confidence: 'low' };
  return undefined;
}

const check: Check = function* ({ post, tokens, text }, profile) {
  if (!text.includes('.')) return;
  for (const token of tokens) {
    const isLink =
      token.kind === 'url' && (/^https?:/i.test(token.text) || token.text.includes('/'));
    const hit = isLink ? judge(token, post, profile) : undefined;
    if (hit) yield hit;
  }
};

const counted = {
  org: { legalName: 'Maple Ridge', domains: ['mapleridge.example'] },
  platforms: { facebook: { objective: 'News.', links: { utm: { utm_source: 'facebook' } } } },
};

export default defineRule({
  id: 'fit/link-safety',
  title: 'A link that readers can trust',
  severity: 'advise',
  reason: 'People are told not to open links when they cannot see where these lead.',
  source: {
    label: 'CISA, recognize and report phishing; NCSC, phishing guidance',
    url: 'https://www.cisa.gov/secure-our-world/recognize-and-report-phishing',
  },
  messages: {
    short: 'Readers cannot see where “{quote}” leads, and may not dare to open it.',
    open: 'A link without https may show a warning.',
    inside: 'Readers outside may not get in at “{quote}”.',
    count: 'This link may lack what the hospital counts visits by.',
  },
  flags: [
    { account: 'official', text: 'Our flu guide: ⟦http://riverbend.example/flu⟧' },
    { platform: 'x', account: 'official', text: 'Sign up here: ⟦https://bit.ly/3xYzAbC⟧' },
    { platform: 'linkedin', text: 'Our rota tool: ⟦https://intranet.riverbend.example/rota⟧' },
    { account: 'official', text: 'Book a class ⟦tinyurl.com/riverclass⟧' },
    { account: 'official', text: 'Visit ⟦https://mapleridge.example/flu⟧', house: counted },
  ],
  leaves: [
    { account: 'official', text: 'Our flu guide: https://riverbend.example/flu' },
    { platform: 'x', text: 'Watch: https://youtu.be/abc123 and https://lnkd.in/xyz' },
    { platform: 'linkedin', text: 'Why you had better not click short links like bit.ly.' },
    { account: 'official', text: 'https://www.cdc.gov/flu has the map.' },
    {
      account: 'official',
      text: 'https://mapleridge.example/flu?utm_source=facebook',
      house: counted,
    },
  ],
  check,
});
