/** The file is not YAML that every reader reads in the same way. Found while it is read: src/aliases/reading. */
import type { Rule } from './rule.ts';

export const YAML_SYNTAX = { id: 'yaml-syntax', severity: 'error' } as const satisfies Rule;
