/**
 * Compiles `src/aliases/aliases.schema.json` into the validator that the product loads. Compiling it at every start would take
 * longer than the rest of the start.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

export const SCHEMA_FILE = 'src/aliases/aliases.schema.json';
export const VALIDATOR_FILE = 'src/aliases/schema.generated.js';

/** Keywords for editors only: rules of the product check the same, with better messages. */
const LEFT_TO_RULES: ReadonlySet<string> = new Set(['uniqueItems', 'minLength']);

/** Keywords with text for people, left out to keep the validator small. */
const FOR_EDITORS: ReadonlySet<string> = new Set(['title', 'description', 'examples']);

/** The source of the validator: an ES module without imports. @param text the schema as JSON */
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
