/** Checks plan.json, report.json and the documents of --json against their published schemas, without additional keys. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

// biome-ignore lint/suspicious/noExplicitAny: a schema walked as data
type Schema = any;

const judges = new Map<string, ValidateFunction>();

/** The mistakes of a document; `undefined` if it matches its schema. */
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

/** A schema that allows only the described keys in every object. */
function closed(schema: Schema): Schema {
  if (Array.isArray(schema)) return schema.map(closed);
  if (schema === null || typeof schema !== 'object') return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, closed(value)]));
  // Maps of counts by name are described, too.
  const isDescribed = typeof schema.additionalProperties === 'object';
  return 'required' in schema && !isDescribed ? { ...inner, additionalProperties: false } : inner;
}
