/** A file that not every YAML reader reads in the same way. Found while reading: src/aliases/reading. */
import type { Rule } from './rule.ts';

export const YAML_SYNTAX = { id: 'yaml-syntax', severity: 'error' } as const satisfies Rule;
