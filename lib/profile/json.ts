import { describeStop, type JsonMistake, Unreadable } from './json-stop.ts';

/** Where a value stands in a text, in UTF-16 code units, and what it holds. */
export interface JsonNode {
  readonly offset: number;
  readonly members: ReadonlyMap<string, JsonMember>;
  readonly items: readonly JsonNode[];
}

/** A named value of an object, with the offset of its name. */
export interface JsonMember extends JsonNode {
  readonly nameOffset: number;
}

/** `root` is missing when the text is no JSON at all; the mistake that says why is then the last one. */
export interface JsonReading {
  readonly root?: JsonNode;
  readonly mistakes: readonly JsonMistake[];
}

/** Past one of these, reading stops: a small file must not cost much time. */
export interface JsonLimits {
  readonly depth: number;
  readonly values: number;
  readonly namesAnObject: number;
}

/**
 * Reads JSON for the places of its values, in one pass. Names that come twice are reported, and so
 * are names that could reach into a JavaScript prototype; both leave the rest readable.
 */
export function locateJson(text: string, limits: JsonLimits): JsonReading {
  const reader = new JsonReader(text, limits);
  try {
    return { root: reader.readDocument(), mistakes: reader.mistakes };
  } catch (error) {
    if (error instanceof Unreadable) return { mistakes: [...reader.mistakes, error.mistake] };
    throw error;
  }
}

const space = /[ \t\n\r]*/y;
const string = /"[^"\\\p{Cc}]*(?:\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})[^"\\\p{Cc}]*)*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null)(?![\w.+-])/y;
const noMembers: ReadonlyMap<string, JsonMember> = new Map();
const dangerousNames = new Set(['__proto__', 'constructor', 'prototype']);

class JsonReader {
  readonly mistakes: JsonMistake[] = [];
  readonly #text: string;
  readonly #limits: JsonLimits;
  readonly #path: (string | number)[] = [];
  #offset = 0;
  #values = 0;

  constructor(text: string, limits: JsonLimits) {
    this.#text = text;
    this.#limits = limits;
  }

  readDocument(): JsonNode {
    const node = this.#readValue();
    this.#skipSpace();
    if (this.#offset < this.#text.length) this.#fail('nothing more after the last }');
    return node;
  }

  #readValue(): JsonNode {
    this.#skipSpace();
    this.#count();
    const offset = this.#offset;
    if (this.#take('{')) return { offset, members: this.#readMembers(), items: [] };
    if (this.#take('[')) return { offset, members: noMembers, items: this.#readItems() };
    if (this.#match(scalar) === undefined) this.#readString('a value');
    return { offset, members: noMembers, items: [] };
  }

  #readMembers(): Map<string, JsonMember> {
    const members = new Map<string, JsonMember>();
    if (this.#take('}')) return members;
    do {
      this.#skipSpace();
      const nameOffset = this.#offset;
      const name = this.#readString('a name in "double quotes"');
      this.#path.push(name);
      this.#checkName(name, nameOffset, members);
      if (!this.#take(':')) this.#fail('a : after the name');
      const { offset, members: inner, items } = this.#readValue();
      members.set(name, { offset, members: inner, items, nameOffset });
      this.#path.pop();
    } while (this.#take(','));
    return this.#take('}') ? members : this.#fail('a comma or }');
  }

  #readItems(): JsonNode[] {
    const items: JsonNode[] = [];
    if (this.#take(']')) return items;
    do {
      this.#path.push(items.length);
      items.push(this.#readValue());
      this.#path.pop();
    } while (this.#take(','));
    return this.#take(']') ? items : this.#fail('a comma or ]');
  }

  #readString(expected: string): string {
    const found = this.#match(string);
    if (found === undefined) return this.#fail(expected);
    return found.includes('\\') ? String(JSON.parse(found)) : found.slice(1, -1);
  }

  #checkName(name: string, offset: number, members: Map<string, JsonMember>): void {
    const limit = this.#limits.namesAnObject;
    if (members.size >= limit) this.#refuse(`more than ${limit} names in one object`);
    const message = dangerousNames.has(name)
      ? 'this name is not allowed; take it out'
      : members.has(name) && 'this name stands here twice; keep one of them';
    if (message) this.mistakes.push({ path: [...this.#path], offset, message });
  }

  #count(): void {
    this.#values += 1;
    const { depth, values } = this.#limits;
    if (this.#path.length > depth) this.#refuse(`more than ${depth} levels inside each other`);
    if (this.#values > values) this.#refuse(`more than ${values} values; a profile is smaller`);
  }

  #skipSpace(): void {
    this.#match(space);
  }

  #take(sign: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#offset) !== sign) return false;
    this.#offset += 1;
    return true;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const found = pattern.exec(this.#text)?.[0];
    this.#offset += found?.length ?? 0;
    return found;
  }

  #fail(expected: string): never {
    return this.#refuse(describeStop(this.#text, this.#offset, expected));
  }

  #refuse(message: string): never {
    throw new Unreadable({ path: [...this.#path], offset: this.#offset, message });
  }
}
