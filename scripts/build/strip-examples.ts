import type { Plugin, UserConfig } from 'vite';

const RULE_FILE = /\/lib\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/;
const PROFILE_FILE = /\/lib\/profile\/(?:schema|sections\/[a-z]+)\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Property extends Node {
  key?: { name?: string };
  value?: Node;
}
interface Call extends Node {
  callee?: { name?: string };
  arguments?: Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every node of a syntax tree. */
function* nodesOf(node: Node): Iterable<Node> {
  yield node;
  for (const child of Object.values(node).flat()) {
    if (isNode(child)) yield* nodesOf(child);
  }
}

/** Whether a build makes the worker; WXT builds it alone, as a library. */
function buildsWorker({ build }: UserConfig): boolean {
  return build?.lib ? JSON.stringify(build.lib.entry).includes('background') : false;
}

/** A part of a file, in UTF-16 code units, and what takes its place. */
interface Cut {
  start: number;
  end: number;
  text: string;
}

/** The example posts of a rule. A check may have words of its own under these names; examples are lists. */
function* examplesIn(tree: Node): Iterable<Cut> {
  for (const node of nodesOf(tree)) {
    const { key, value } = node as Property;
    if (node.type !== 'Property' || value?.type !== 'ArrayExpression') continue;
    if (key?.name === 'flags' || key?.name === 'leaves') yield { ...value, text: '[]' };
  }
}

/** `field(schema, meaning, example)` of a profile becomes its schema. */
function* meaningsIn(tree: Node): Iterable<Cut> {
  for (const node of nodesOf(tree)) {
    const { callee, arguments: [schema] = [] } = node as Call;
    if (node.type !== 'CallExpression' || callee?.name !== 'field' || !schema) continue;
    yield { start: node.start, end: schema.start, text: '(' };
    yield { start: schema.end, end: node.end, text: ')' };
  }
}

function replaceAll(code: string, cuts: readonly Cut[]): string {
  let result = code;
  for (const { start, end, text } of cuts.toSorted((a, b) => b.start - a.start)) {
    result = result.slice(0, start) + text + result.slice(end);
  }
  return result;
}

/**
 * Leaves out of the worker what only the options page shows, and what would be parsed at each wake: the example posts of
 * the rules, and what each field of a profile means. The worker is built by itself, so the options page keeps them.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    apply: buildsWorker,
    // Behind the step that takes the types out: the parser reads JavaScript.
    enforce: 'post',
    transform(code, id) {
      const find = (RULE_FILE.test(id) && examplesIn) || (PROFILE_FILE.test(id) && meaningsIn);
      if (!find) return null;
      return { code: replaceAll(code, [...find(this.parse(code))]), map: null };
    },
  };
}
