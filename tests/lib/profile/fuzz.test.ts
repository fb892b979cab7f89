import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateJson, type JsonNode } from '#lib/profile/json.ts';
import { formatPath, lineFinder, type Problem } from '#lib/profile/problem.ts';
import { readProfile } from '#lib/profile/read.ts';
import { Profile } from '#lib/profile/schema.ts';
import { shapeOf } from '#lib/profile/shape.ts';
import { schemaAt } from '#lib/profile/walk.ts';

const runs = 1000;
const mostMilliseconds = 100;
const seed = 20_261_122;

type Path = (string | number)[];

interface Place {
  readonly path: Path;
  /** Of the value, and of its name where it has one, in UTF-16 code units. */
  readonly offset: number;
  readonly nameOffset?: number;
}

/** A damaged text with where the damage must be said to be; without a path, anywhere on the line. */
interface Damage {
  readonly text: string;
  readonly path?: string;
  /** Of the damage in the text, in UTF-16 code units. */
  readonly offset: number;
}

interface Example {
  readonly text: string;
  readonly places: readonly Place[];
}

const examples = ['general-hospital', 'childrens-hospital'].map((name): Example => {
  const file = new URL(`../../../lib/profile/examples/${name}.json`, import.meta.url);
  const text = `${JSON.stringify(JSON.parse(readFileSync(file, 'utf8')), null, 2)}\n`;
  const { root } = locateJson(text, { depth: 50, values: 1e6, namesAnObject: 1e6 });
  if (!root) throw new Error(`${name} is no JSON.`);
  return { text, places: [...placesIn(root, [])] };
});

function* placesIn(node: JsonNode, path: Path): Generator<Place> {
  for (const [name, member] of node.members) {
    const { offset, nameOffset } = member;
    yield { path: [...path, name], offset, nameOffset };
    yield* placesIn(member, [...path, name]);
  }
  for (const [index, item] of node.items.entries()) {
    yield { path: [...path, index], offset: item.offset };
    yield* placesIn(item, [...path, index]);
  }
}

const valueAt = (text: string, path: Path) =>
  path.reduce<unknown>((value, step) => Reflect.get(value as object, step), JSON.parse(text));

/** Puts other text in the place of the value there. */
function replace({ text }: Example, { path, offset }: Place, put: string): string {
  const indent = ' '.repeat(2 * path.length);
  const written = JSON.stringify(valueAt(text, path), null, 2).replaceAll('\n', `\n${indent}`);
  return text.slice(0, offset) + put + text.slice(offset + written.length);
}

type Breaker = (example: Example, place: Place, pick: number) => Damage | undefined;

/** A value of a kind that cannot stand there. */
const putWrongType: Breaker = (example, place) => {
  const schema = schemaAt(Profile, place.path);
  const kind = schema && shapeOf(schema).kind;
  if (!kind || kind === 'other' || place.path[0] === 'format') return undefined;
  const wrong = kind === 'number' ? '"seven"' : '7';
  return {
    text: replace(example, place, wrong),
    path: formatPath(place.path),
    offset: place.offset,
  };
};

const putNull: Breaker = (example, place) => {
  if (place.path[0] === 'format') return undefined;
  return {
    text: replace(example, place, 'null'),
    path: formatPath(place.path),
    offset: place.offset,
  };
};

/** A text far over every limit, but within that of the file. */
const putLongText: Breaker = (example, place) => {
  if (typeof valueAt(example.text, place.path) !== 'string' || place.path[0] === 'format') {
    return undefined;
  }
  const text = replace(example, place, JSON.stringify('long '.repeat(20_000)));
  return { text, path: formatPath(place.path), offset: place.offset };
};

const putHtml: Breaker = (example, place) => {
  if (typeof valueAt(example.text, place.path) !== 'string' || place.path[0] === 'format') {
    return undefined;
  }
  const text = replace(example, place, '"<img src=x onerror=alert(1)>"');
  return { text, path: formatPath(place.path), offset: place.offset };
};

/** A member before another one, under a name that is not to be there. */
function putMember(name: (own: string) => string): Breaker {
  return ({ text }, { path, nameOffset }) => {
    if (nameOffset === undefined) return undefined;
    const wrong = name(String(path.at(-1)));
    const written = `${JSON.stringify(wrong)}: 1, `;
    return {
      text: text.slice(0, nameOffset) + written + text.slice(nameOffset),
      path: formatPath([...path.slice(0, -1), wrong]),
      offset: nameOffset,
    };
  };
}

const putPrototypeName: Breaker = (example, place, pick) =>
  putMember(() => ['__proto__', 'constructor', 'prototype'][pick % 3] ?? '')(example, place, pick);
const putTwice = putMember((own) => own);

const putUnknownName: Breaker = (example, place, pick) => {
  const schema = schemaAt(Profile, place.path.slice(0, -1));
  if (!schema || shapeOf(schema).kind !== 'group') return undefined;
  return putMember(() => 'surprise')(example, place, pick);
};

/** Bytes that are no UTF-8, as a reader of the file would give them to us. */
const putBadBytes: Breaker = (example, place) => {
  if (typeof valueAt(example.text, place.path) !== 'string' || place.path[0] === 'format') {
    return undefined;
  }
  const at = place.offset + 1;
  const [before, after] = [example.text.slice(0, at), example.text.slice(at)];
  const bytes = Buffer.concat([
    Buffer.from(before),
    Buffer.from([0xc3, 0x28, 0xff]),
    Buffer.from(after),
  ]);
  const text = new TextDecoder().decode(bytes);
  return { text, path: formatPath(place.path), offset: place.offset };
};

const cutOff: Breaker = ({ text }, { offset }) => {
  const cut = text.slice(0, offset);
  return { text: cut, offset: cut.length };
};

const putDeep: Breaker = (example, place) => {
  const text = replace(example, place, '['.repeat(3000) + ']'.repeat(3000));
  return { text, offset: place.offset };
};

/** A list with more values than a profile has. */
const putMany: Breaker = (example, place) => {
  const text = replace(example, place, `[${Array.from({ length: 40_000 }, () => '0').join(',')}]`);
  return { text, offset: place.offset };
};

const putHuge: Breaker = (example, place) => ({
  text: replace(example, place, JSON.stringify('x'.repeat(1_000_000))),
  path: '',
  offset: 0,
});

/** Every way in which a file may be damaged, each as often as the others. */
const breakers: Readonly<Record<string, Breaker>> = {
  putWrongType,
  putNull,
  putLongText,
  putHtml,
  putUnknownName,
  putPrototypeName,
  putTwice,
  putBadBytes,
  cutOff,
  putDeep,
  putMany,
  putHuge,
};
const runsEach = Math.ceil(runs / Object.keys(breakers).length);

function damagesBy(breaker: Breaker): Damage[] {
  const damage = fc
    .tuple(fc.constantFrom(...examples), fc.nat(), fc.nat())
    .map(([example, at, pick]) => {
      const place = example.places[at % example.places.length];
      return place && breaker(example, place, pick);
    })
    .filter((found) => found !== undefined);
  return fc.sample(damage, { numRuns: runsEach, seed });
}

function isSaid({ text, path, offset }: Damage, problems: readonly Problem[]): boolean {
  const { line } = lineFinder(text)(offset);
  return problems.some(
    (problem) => problem.line === line && (path === undefined || problem.path === path),
  );
}

/** In ms; the machine may be busy with something else, so the best of five counts. */
function quickest(text: string): number {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = performance.now();
    readProfile(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

it(`refuses ${runs} damaged profiles with a right place, each within ${mostMilliseconds} ms`, () => {
  const times: number[] = [];
  const missed: string[] = [];
  const damages = Object.entries(breakers).flatMap(([name, breaker]) =>
    damagesBy(breaker).map((damage) => ({ ...damage, name })),
  );
  for (const damage of damages) {
    const start = performance.now();
    const reading = readProfile(damage.text);
    const time = performance.now() - start;
    times.push(time > mostMilliseconds ? quickest(damage.text) : time);
    if (reading.ok || !isSaid(damage, reading.problems)) {
      const said = reading.ok ? 'taken' : JSON.stringify(reading.problems.slice(0, 2));
      missed.push(`${damage.name}, ${damage.path} at ${damage.offset}: ${said}`);
    }
  }
  const sorted = times.toSorted((one, other) => one - other);
  const [median, most] = [sorted[Math.floor(sorted.length / 2)] ?? 0, sorted.at(-1) ?? 0];
  console.log(
    `${damages.length} damaged profiles: median ${median.toFixed(1)} ms, most ${most.toFixed(1)} ms`,
  );
  expect(missed).toEqual([]);
  expect(most).toBeLessThan(mostMilliseconds);
});
