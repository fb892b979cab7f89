import { parseSync } from 'vite';
import { expect, test } from 'vitest';
import { stripExamples } from '../../scripts/build/strip-examples.ts';

const parse = (code: string) => parseSync('file.js', code).program;

const strip = (code: string, id: string): unknown => {
  const { transform } = stripExamples();
  return typeof transform === 'function' ? transform.call({ parse } as never, code, id) : undefined;
};

test('a rule keeps its check and loses its posts', () => {
  const code = "export default defineRule({ id: 'fit/x', flags: ['⟦a⟧'], leaves: ['b'], check });";
  expect(strip(code, '/src/lib/rules/fit/x.ts')).toMatchObject({
    code: "export default defineRule({ id: 'fit/x', flags: [], leaves: [], check });",
  });
});

test('a field of a profile becomes its schema, inside and out', () => {
  const code = "const a = field(group({ b: field(text(9), 'B.', 'b').optional() }), 'A.');";
  expect(strip(code, '/src/lib/profile/sections/care.ts')).toMatchObject({
    code: 'const a = (group({ b: (text(9)).optional() }));',
  });
});

test('everything else stays as it is', () => {
  expect(strip("field(text(9), 'B.')", '/src/components/field.ts')).toBeNull();
});
