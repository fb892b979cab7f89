import { Profile } from '#lib/profile/schema.ts';
import { schemaAt } from '#lib/profile/walk.ts';
import { Field } from '../fields/Field.tsx';
import { TagTable } from './TagTable.tsx';

const others = ['required', 'banned', 'noTagTopics', 'useBuiltinTopics', 'useBuiltinCalendar'];

/** Approved hashtags as a table, and what else is said about tags. */
export function HashtagSection() {
  return (
    <>
      <TagTable />
      {others.map((name) => {
        const path = ['hashtags', name];
        const schema = schemaAt(Profile, path);
        return schema && <Field key={name} path={path} schema={schema} />;
      })}
    </>
  );
}
