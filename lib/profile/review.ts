import type { RuleWeight } from './compare.ts';
import type { Path } from './draft.ts';
import { severityFor, statusOn } from './effective.ts';
import { tagKey } from './hashtags.ts';
import type { Profile } from './schema.ts';

/** Something in a sound profile that its owner may not have meant. */
export interface Remark {
  readonly path: Path;
  /** In plain words, complete as it stands. */
  readonly text: string;
}

/** Says what to look at before a profile is handed on. `today` is `YYYY-MM-DD`. */
export function reviewProfile(
  profile: Profile,
  today: string,
  rules: readonly RuleWeight[],
): Remark[] {
  return [
    ...reviewValidity(profile, today),
    ...reviewDays(profile, today),
    ...reviewTags(profile),
    ...reviewPeople(profile, today),
    ...reviewRules(profile, rules),
    ...reviewTerms(profile),
    ...reviewTemplates(profile),
    ...reviewContacts(profile),
  ];
}

function* reviewValidity(profile: Profile, today: string): Generator<Remark> {
  const path = ['validity', 'expires'];
  const { reviewBy, expires } = profile.validity;
  const status = statusOn(profile, today);
  if (status === 'expired') yield { path, text: 'These guidelines have already ended.' };
  if (status === 'ending') yield { path, text: `These guidelines end soon, on ${expires}.` };
  if (reviewBy && reviewBy < today) {
    yield { path: ['validity', 'reviewBy'], text: 'The day for the next review has passed.' };
  }
}

/** Tags, campaigns and events that are over, or that lie where the profile does not hold. */
function* reviewDays({ hashtags, ...profile }: Profile, today: string): Generator<Remark> {
  const { issued, effective = issued, expires } = profile.validity;
  const dated = [
    ...hashtags.approved.map((it, at) => ({
      ...it,
      name: it.tag,
      path: ['hashtags', 'approved', at],
    })),
    ...hashtags.required.map((it, at) => ({
      ...it,
      name: it.tag,
      path: ['hashtags', 'required', at],
    })),
    ...profile.campaigns.map((it, at) => ({ ...it, path: ['campaigns', at] })),
    ...profile.events.map((it, at) => ({ ...it, path: ['events', at] })),
  ];
  for (const { path, name, from, to } of dated) {
    if (to && to < today) {
      yield { path: [...path, 'to'], text: `${name} ended on ${to}.` };
    } else if ((from && from > expires) || (to && to < effective)) {
      yield { path, text: `${name} lies outside the time in which these guidelines hold.` };
    }
  }
}

function* reviewTags({ hashtags, platforms, campaigns }: Profile): Generator<Remark> {
  const banned = new Set(hashtags.banned.map(({ tag }) => tagKey(tag)));
  const wanted = [
    ...hashtags.approved.map(({ tag }, at) => ({ tag, path: ['hashtags', 'approved', at, 'tag'] })),
    ...hashtags.required.map(({ tag }, at) => ({ tag, path: ['hashtags', 'required', at, 'tag'] })),
    ...Object.entries(platforms).flatMap(([site, guide]) =>
      (guide?.hashtags.required ?? []).map((tag, at) => ({
        tag,
        path: ['platforms', site, 'hashtags', 'required', at],
      })),
    ),
    ...campaigns.flatMap(({ tags }, campaign) =>
      tags.map((tag, at) => ({ tag, path: ['campaigns', campaign, 'tags', at] })),
    ),
  ];
  for (const { tag, path } of wanted) {
    if (banned.has(tagKey(tag))) {
      yield { path, text: `${tag} is both wanted and banned; banned wins.` };
    }
  }
  yield* repeated(
    hashtags.approved.map(({ tag }) => tagKey(tag)),
    (at) => ({
      path: ['hashtags', 'approved', at, 'tag'],
      text: `${hashtags.approved[at]?.tag} stands in the list twice.`,
    }),
  );
}

function* reviewPeople({ people }: Profile, today: string): Generator<Remark> {
  for (const [at, { name, consentToName, until }] of people.entries()) {
    if (!consentToName) {
      const path = ['people', at, 'consentToName'];
      yield { path, text: `${name}: write down the day they agreed to be named.` };
    }
    if (until && until < today) {
      yield { path: ['people', at, 'until'], text: `${name}: this entry ended on ${until}.` };
    }
  }
}

function* reviewRules(profile: Profile, rules: readonly RuleWeight[]): Generator<Remark> {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  for (const [id, { enabled, severity, locked, params, message, reason }] of Object.entries(
    profile.rules,
  )) {
    const path = ['rules', id];
    const rule = known.get(id);
    const wanted = enabled ? severity : 'off';
    if (!rule) yield { path, text: `There is no rule ${id}; this does nothing.` };
    else if (wanted && severityFor(profile, id, rule.severity) !== wanted) {
      yield { path, text: `“${rule.title}” cannot be lowered that far; safety rules stay on.` };
    } else if (wanted === undefined || wanted === rule.severity) {
      const isEmpty = !locked && !message && !reason && Object.keys(params).length === 0;
      if (isEmpty) yield { path, text: `“${rule.title}” already is so; this changes nothing.` };
    }
  }
}

/** Words that can never be found, or that lead in a circle. */
function* reviewTerms({ terms, platforms }: Profile): Generator<Remark> {
  const words = terms.flatMap(({ match, ...term }, at) =>
    match.map((word) => ({ word: word.toLowerCase(), at, term })),
  );
  yield* repeated(
    words.map(({ word, term: { platforms: sites, locales, context } }) =>
      JSON.stringify([word, sites, locales, context]),
    ),
    (index) => ({
      path: ['terms', words[index]?.at ?? 0, 'match'],
      text: `“${words[index]?.word}” is already in an earlier entry, so this one is never reached.`,
    }),
  );
  for (const [at, { match, suggest, except, platforms: sites }] of terms.entries()) {
    const path = ['terms', at];
    const list = match.join(', ');
    if (match.some((word) => except.includes(word))) {
      yield {
        path: [...path, 'except'],
        text: `“${list}” is excepted from itself, so it is never found.`,
      };
    }
    if (match.some((word) => suggest.includes(word))) {
      yield { path: [...path, 'suggest'], text: `“${list}” suggests a word that it finds itself.` };
    }
    if (sites.length > 0 && sites.every((site) => platforms[site]?.enabled === false)) {
      yield {
        path: [...path, 'platforms'],
        text: `“${list}” is only for sites that are switched off.`,
      };
    }
  }
}

/** Replies with a place to fill in that nothing names, and the other way round. */
function* reviewTemplates({ canned }: Profile): Generator<Remark> {
  for (const [at, { title, text, vars, doNot }] of canned.entries()) {
    const all = Object.values(text).join('\n');
    const used = new Set([...all.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name));
    const path = ['canned', at];
    for (const name of used) {
      if (!vars.includes(name)) {
        yield { path: [...path, 'vars'], text: `“${title}” uses {${name}}, which its list lacks.` };
      }
    }
    for (const name of vars.filter((it) => !used.has(it))) {
      yield { path: [...path, 'vars'], text: `“${title}” lists {${name}} and never uses it.` };
    }
    for (const phrase of doNot.filter((it) => all.toLowerCase().includes(it.toLowerCase()))) {
      yield {
        path: [...path, 'text'],
        text: `“${title}” says “${phrase}”, which it should leave out.`,
      };
    }
  }
}

function* reviewContacts({ escalation }: Profile): Generator<Remark> {
  const roles = new Set(escalation.contacts.map(({ role }) => role));
  for (const [at, { to }] of escalation.routes.entries()) {
    if (to && !roles.has(to)) {
      const path = ['escalation', 'routes', at, 'to'];
      yield { path, text: `Nobody among the contacts is “${to}”.` };
    }
  }
}

/** A remark for each key that came before. */
function* repeated(keys: readonly string[], say: (index: number) => Remark): Generator<Remark> {
  const seen = new Set<string>();
  for (const [index, key] of keys.entries()) {
    if (seen.has(key)) yield say(index);
    seen.add(key);
  }
}
