import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiledSchema, SCHEMA_FILE, VALIDATOR_FILE } from '../../scripts/schema.ts';
import { validate } from '../../src/aliases/schema.generated.js';
import { tries } from '../support/sample.ts';

const root = join(import.meta.dirname, '../..');
const schema = JSON.parse(readFileSync(join(root, SCHEMA_FILE), 'utf8'));
const published = new Ajv2020({ allErrors: true }).compile(schema);

const ENTRY = { account: 'ACME', aliases: ['A'] };

describe('the JSON Schema of alias files', () => {
  it('is valid draft 2020-12 and valid by its own examples', () => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const example of [...schema.examples, ...schema.$defs.entry.examples]) expect(published(example)).toBe(true);
  });

  it('explains every part to someone who hovers over it', () => {
    const { entry } = schema.$defs;
    const { account, aliases } = entry.properties;
    for (const part of [schema, entry, account, aliases, aliases.items]) {
      expect(part.title).toMatch(/^[A-Z]/);
      expect(part.description).toMatch(/\.$/);
      expect(part.examples.length).toBeGreaterThan(0);
    }
  });

  it('tells editors about aliases that stand twice, which the product leaves to its own rule', () => {
    const twice = { account: 'ACME', aliases: ['A', 'A'] };
    expect(published(twice)).toBe(false);
    expect(validate(twice)).toBe(true);
  });
});

describe('the compiled validator', () => {
  it('is fresh', () => {
    expect(readFileSync(join(root, VALIDATOR_FILE), 'utf8')).toBe(
      compiledSchema(readFileSync(join(root, SCHEMA_FILE), 'utf8')),
    );
  });

  it('runs in plain Node without any import', () => {
    const url = pathToFileURL(join(root, VALIDATOR_FILE)).href;
    const program = `import { validate } from '${url}'; console.log(validate(${JSON.stringify(ENTRY)}), validate({}));`;
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' });
    expect(printed.trim()).toBe('true false');
    expect(readFileSync(join(root, VALIDATOR_FILE), 'utf8')).not.toMatch(/\brequire\(|^import /m);
  });

  it('agrees with the published schema about every shape', () => {
    const text = fc.string({ minLength: 1 });
    const entry = fc.record(
      { account: fc.oneof(text, fc.jsonValue()), aliases: fc.oneof(fc.uniqueArray(text), fc.jsonValue()), other: text },
      { requiredKeys: [] },
    );
    const property = fc.property(fc.oneof(entry, fc.array(entry), fc.jsonValue()), (value) => {
      const complaints = published(value) ? [] : (published.errors ?? []);
      if (complaints.some(({ keyword }) => keyword === 'uniqueItems' || keyword === 'minLength')) return;
      expect(validate(value)).toBe(complaints.length === 0);
    });
    fc.assert(property, tries(2000));
  });
});
