import { type Path, valueAt } from '#lib/profile/draft.ts';
import { z } from '#lib/profile/zod.ts';
import { useDraft } from '#lib/store/draft.ts';

export interface FieldProps {
  /** Where in the draft the value stands. */
  path: Path;
  /** What may stand there. */
  schema: z.core.$ZodType;
}

interface FieldState {
  value: unknown;
  /** `undefined` leaves the field out of the profile. */
  put: (value: unknown) => void;
}

/** One value of the draft; only what shows it is drawn anew when it changes. */
export function useField(path: Path): FieldState {
  const value = useDraft(({ draft }) => valueAt(draft, path));
  const put = useDraft((state) => state.put);
  return { value, put: (next) => put(path, next) };
}

/** What holds when the field is left out; `undefined` when nothing does. */
export function defaultOf(schema: z.core.$ZodType): unknown {
  return z.safeParse(schema, undefined).data;
}

/** Whether the field must be filled in. */
export function isRequired(schema: z.core.$ZodType): boolean {
  return !z.safeParse(schema, undefined).success;
}

/** What should stand there, when what stands there does not fit. */
export function expectedInstead(schema: z.core.$ZodType, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return z.safeParse(schema, value).error?.issues[0]?.message;
}
