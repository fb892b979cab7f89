import childrens from '#lib/profile/examples/childrens-hospital.json' with { type: 'json' };
import general from '#lib/profile/examples/general-hospital.json' with { type: 'json' };

/** Complete profiles of hospitals that do not exist, to look through or to begin with. */
export const examples: readonly { id: string; name: string }[] = [general, childrens];

/** An example as the text of its file; `undefined` when there is none with this id. */
export function exampleText(id: string): string | undefined {
  const example = examples.find((it) => it.id === id);
  return example && `${JSON.stringify(example, null, 2)}\n`;
}
