/** Judges plan.json, report.json and what commands print with --json by their published schemas, and takes no key that these don't describe. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

// biome-ignore lint/suspicious/noExplicitAny: a schema walked as data
type Schema = any;

const judges = new Map<string, ValidateFunction>();

/** What is wrong with a document; nothing where it is as published. */
export function documentMistakes(
  kind: 'plan' | 'report' | 'import' | 'export' | 'match',
  document: unknown,
): string | undefined {
  const judge = judges.get(kind) ?? compile(kind);
  judges.set(kind, judge);
  return judge(document) ? undefined : new Ajv2020().errorsText(judge.errors);
}

function compile(kind: string): ValidateFunction {
  const file = join(import.meta.dirname, `../../docs/${kind}.schema.json`);
  return new Ajv2020({ allowUnionTypes: true }).compile(closed(JSON.parse(readFileSync(file, 'utf8'))));
}

/** The same schema, in which every object has the described keys only. */
function closed(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  // Counts by name are described as well as keys are.
  const isDescribed = typeof schema.additionalProperties === 'object';
  return 'required' in schema && !isDescribed ? { ...inner, additionalProperties: false } : inner;
}
