import type { Plugin, UserConfig } from 'vite';

const RULE_FILE = /\/lib\/rules\/[a-z]+\/[a-z0-9-]+\.ts$/;

interface Node {
  type: string;
  start: number;
  end: number;
}
interface Property extends Node {
  key?: { name?: string };
  value?: Node;
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

/**
 * Leaves the example posts out of the worker: they are tests and documentation, which only the options page shows, and
 * would be parsed at each wake. The worker is built by itself, so the options page keeps them.
 */
export function stripExamples(): Plugin {
  return {
    name: 'strip-examples',
    apply: buildsWorker,
    // Behind the step that takes the types out: the parser reads JavaScript.
    enforce: 'post',
    transform(code, id) {
      if (!RULE_FILE.test(id)) return null;
      const examples = [...nodesOf(this.parse(code) as unknown as Node)].filter(
        (node): node is Property =>
          node.type === 'Property' &&
          /^(?:flags|leaves)$/.test((node as Property).key?.name ?? '') &&
          // A check may have words of its own under these names; examples are lists.
          (node as Property).value?.type === 'ArrayExpression',
      );
      let stripped = code;
      for (const { value } of examples.toReversed()) {
        if (value) stripped = `${stripped.slice(0, value.start)}[]${stripped.slice(value.end)}`;
      }
      return { code: stripped, map: null };
    },
  };
}
