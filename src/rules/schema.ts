/** A file that does not match the JSON Schema. Found while reading: src/aliases/reading/schema-problems.ts. */
import type { Rule } from './rule.ts';

export const SCHEMA = { id: 'schema', severity: 'error' } as const satisfies Rule;
