/**
 * Compiles `src/aliases/aliases.schema.json` into the validator that the product loads: compiling at every start would cost
 * more than the rest of it.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

export const SCHEMA_FILE = 'src/aliases/aliases.schema.json';
export const VALIDATOR_FILE = 'src/aliases/schema.generated.js';

/** Rules of the product judge these, with better words; the schema has them for editors. */
const LEFT_TO_RULES: ReadonlySet<string> = new Set(['uniqueItems', 'minLength']);

/** Explains a value to people, and would only make the validator larger. */
const FOR_EDITORS: ReadonlySet<string> = new Set(['title', 'description', 'examples']);

/** The source of the validator: an ES module without imports. @param text of the schema */
export function compiledSchema(text: string): string {
  const schema: unknown = JSON.parse(text);
  const ajv = new Ajv2020({ allErrors: true, code: { source: true, esm: true } });
  const code = standalone.default(ajv, ajv.compile(enforced(schema) as object));
  if (/\brequire\(/.test(code)) throw new Error('The validator needs a part of ajv at run time: it must not.');
  return `// Generated from ${SCHEMA_FILE} by \`npm run generate\`.\n${code}\n`;
}

function enforced(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(enforced);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(([key]) => !LEFT_TO_RULES.has(key) && !FOR_EDITORS.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, enforced(value)]));
}
