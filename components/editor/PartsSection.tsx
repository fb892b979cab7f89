import { Profile } from '#lib/profile/schema.ts';
import { shapeOf } from '#lib/profile/shape.ts';
import { membersOf } from '#lib/profile/walk.ts';
import { Field } from './fields/Field.tsx';
import { Members } from './fields/GroupField.tsx';
import { type EditorSectionId, editorSections } from './sections.ts';

const members = membersOf(Profile);

/** The fields of a section, as the schema describes them. A section that is one group needs no frame. */
export function PartsSection({ id }: { id: EditorSectionId }) {
  const section = editorSections.find((it) => it.id === id);
  const parts: readonly string[] = section?.parts ?? [];
  return parts.map((part) => {
    const schema = members[part];
    if (!schema) return null;
    const isAlone = parts.length === 1 && shapeOf(schema).kind === 'group';
    return isAlone ? (
      <Members key={part} path={[part]} schema={schema} />
    ) : (
      <Field key={part} path={[part]} schema={schema} />
    );
  });
}
