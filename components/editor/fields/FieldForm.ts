import { createContext } from 'react';
import type { ComponentType } from 'react';
import type { FieldProps } from './useField.ts';

/**
 * The form of any field, for those that hold others: groups, tables and lists would otherwise have to
 * import what imports them.
 */
export const FieldForm = createContext<ComponentType<FieldProps>>(() => null);
