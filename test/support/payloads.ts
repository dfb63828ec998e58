/** GitHub's event payloads: its own examples, and changed ones that pass its schema. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';

// biome-ignore lint/suspicious/noExplicitAny: payloads are judged by GitHub's own schema
export type Payload = any;

const OCTOKIT = join(import.meta.dirname, '../../node_modules/@octokit');
/** By event. */
export const EXAMPLES: readonly { readonly name: string; readonly examples: readonly Payload[] }[] = JSON.parse(
  readFileSync(join(OCTOKIT, 'webhooks-examples/api.github.com/index.json'), 'utf8'),
);
const SCHEMA = JSON.parse(readFileSync(join(OCTOKIT, 'webhooks-schemas/schema.json'), 'utf8'));
/** What keeps large schemas small when they are compiled: they would take seconds, and hundreds of megabytes. */
export const SMALL = { inlineRefs: false, code: { optimize: false } } as const;
const ajv = new Ajv({ ...SMALL, strict: false, validateFormats: false, validateSchema: false });

/** GitHub's own examples of an event. */
export function examples(event: string): readonly Payload[] {
  const found = EXAMPLES.find(({ name }) => name === event)?.examples ?? [];
  if (found.length === 0) throw new Error(`GitHub has no example of ${event}.`);
  return found;
}

/** The mistakes of a payload according to GitHub's schema, if any: a few examples are older than the schema. */
export function mistakes(event: string, payload: Payload): string | undefined {
  const name = [`${event}$${payload.action}`, `${event}$event`].find((one) => one in SCHEMA.definitions) ?? '';
  if (!ajv.getSchema(name)) ajv.addSchema({ $ref: `#/definitions/${name}`, definitions: definitions(name) }, name);
  return ajv.validate(name, payload) ? undefined : ajv.errorsText();
}

/** One definition, and all that it refers to. */
function definitions(name: string, found: Record<string, unknown> = {}): Readonly<Record<string, unknown>> {
  if (name in found) return found;
  found[name] = SCHEMA.definitions[name];
  for (const [, other = ''] of JSON.stringify(found[name]).matchAll(/"#\/definitions\/([^"]+)"/g))
    definitions(other, found);
  return found;
}

/** An example with changes, both valid for GitHub's schema. */
export function derived(
  event: string,
  change: (payload: Payload) => void,
  like: (payload: Payload) => boolean = () => true,
) {
  const payload = structuredClone(examples(event).find((one) => like(one) && mistakes(event, one) === undefined));
  change(payload);
  const wrong = mistakes(event, payload);
  if (wrong !== undefined) throw new Error(`GitHub would not send this ${event}: ${wrong}`);
  return payload;
}
