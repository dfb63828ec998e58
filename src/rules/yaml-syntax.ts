/** A file that YAML parsers reject or read in different ways. Found while reading: src/aliases/reading. */
import type { Rule } from './rule.ts';

export const YAML_SYNTAX = { id: 'yaml-syntax', severity: 'error' } as const satisfies Rule;
