/** The file does not have the shape that its JSON Schema asks for. Found while it is read: src/aliases/reading/schema-problems.ts. */
import type { Rule } from './rule.ts';

export const SCHEMA = { id: 'schema', severity: 'error' } as const satisfies Rule;
