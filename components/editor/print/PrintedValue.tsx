import { i18n } from '#i18n';
import { isTable } from '#lib/profile/draft.ts';
import { labelOf } from '#lib/profile/label.ts';
import { shapeOf } from '#lib/profile/shape.ts';
import { contentOf, membersOf } from '#lib/profile/walk.ts';
import type { z } from '#lib/profile/zod.ts';

interface PrintedValueProps {
  name: string;
  schema: z.core.$ZodType;
  value: unknown;
  /** Of the heading, 3 to 6; below that, names stand in the line. */
  level: number;
}

/** What says something to the program and nothing to a reader. */
const technical = new Set(['whenExpired', 'supersedes', 'minAppVersion', 'utm', 'keepCase']);

/** A part of the guidelines with what stands in it; what is empty is left out. */
export function PrintedValue({ name, schema, value, level }: PrintedValueProps) {
  if (isEmpty(value) || technical.has(name)) return null;
  const { kind } = shapeOf(schema);
  if (kind === 'group' || kind === 'table') {
    return (
      <section>
        <Heading level={level}>{nameOf(name)}</Heading>
        <Inside schema={schema} value={value} level={level + 1} />
      </section>
    );
  }
  if (Array.isArray(value) && value.some(needsLine)) {
    return (
      <section>
        <Heading level={level}>{nameOf(name)}</Heading>
        <ul className="printed-entries">
          {value.map((entry) => (
            <li key={JSON.stringify(entry)}>{describeEntry(entry)}</li>
          ))}
        </ul>
      </section>
    );
  }
  return (
    <p className="printed-line">
      <strong>{nameOf(name)}</strong>{' '}
      <span dir="auto">{kind === 'choice' ? nameChoice(value) : describe(value)}</span>
    </p>
  );
}

function Inside({ schema, value, level }: Omit<PrintedValueProps, 'name'>) {
  const members = membersOf(schema);
  const content = contentOf(schema);
  return Object.entries(isTable(value) ? value : {}).map(([name, inner]) => {
    const member = members[name] ?? content;
    return (
      member && <PrintedValue key={name} name={name} schema={member} value={inner} level={level} />
    );
  });
}

function Heading({ level, children }: { level: number; children: string }) {
  if (level === 3) return <h3>{children}</h3>;
  return level === 4 ? <h4>{children}</h4> : <p className="printed-head">{children}</p>;
}

/** Entries and sentences would run into each other on one line. */
function needsLine(item: unknown): boolean {
  return isTable(item) || (typeof item === 'string' && /[.!?]$/.test(item));
}

/** As the editor calls it. */
function nameChoice(value: unknown): string {
  return labelOf(String(value).replaceAll('-', ' '));
}

function nameOf(name: string): string {
  if (name === '*') return i18n.t('editor.print.everyOther');
  return /^[a-zA-Z]+$/.test(name) ? labelOf(name) : name;
}

/** An entry on a line: what names it first, then the rest. */
function describeEntry(entry: unknown): string {
  if (!isTable(entry)) return describe(entry);
  const told = Object.entries(entry).filter(([name, value]) => name !== 'id' && !isEmpty(value));
  return told
    .map(([name, value], at) =>
      at === 0 ? describe(value) : `${nameOf(name)}: ${describe(value)}`,
    )
    .join(' · ');
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.map(describe).join(', ');
  if (isTable(value)) {
    return Object.entries(value)
      .filter(([, inner]) => !isEmpty(inner))
      .map(([name, inner]) => `${nameOf(name)}: ${describe(inner)}`)
      .join('; ');
  }
  return value === true ? i18n.t('editor.print.yes') : String(value);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === false || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  return isTable(value) && Object.values(value).every(isEmpty);
}
