/**
 * Writes all generated files: action.yml and the tables of docs/reference.md (from src/inputs/ and docs/rules.md), the validator
 * (from the JSON Schema), the look-alike letters (from Unicode's list), and the project's address wherever it is used (from
 * package.json). With `--check` it writes nothing, and fails if a file is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { INPUT_LIST } from '../src/inputs/all-inputs.ts';
import { OUTPUTS } from '../src/inputs/outputs.ts';
import { addressedFiles, published, withAddress } from './address.ts';
import { LOOK_ALIKES_FILE, lookAlikes } from './look-alikes.ts';
import { RULE_TEXTS_FILE, RULES_PAGE, rulesTable, ruleTexts } from './rules-page.ts';
import { compiledSchema, SCHEMA_FILE, VALIDATOR_FILE } from './schema.ts';

const root = join(import.meta.dirname, '..');

/** The page with the tables of inputs, outputs and rules. */
const REFERENCE = 'docs/reference.md';

/** The paths of all generated files, with the content that they should have. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const addressed = withAddress(addressedFiles(), published());
  return new Map([
    ...addressed,
    [VALIDATOR_FILE, compiledSchema(addressed.get(SCHEMA_FILE) ?? '')],
    [LOOK_ALIKES_FILE, lookAlikes()],
    ['action.yml', actionYaml()],
    [RULE_TEXTS_FILE, ruleTexts(readFileSync(join(root, RULES_PAGE), 'utf8'))],
    [REFERENCE, withTables(readFileSync(join(root, REFERENCE), 'utf8'))],
  ]);
}

function actionYaml(): string {
  const inputs = Object.fromEntries(
    INPUT_LIST.map(([name, input]) => [
      name,
      { description: input.description, ...(input.default === undefined ? {} : { default: input.default }) },
    ]),
  );
  const outputs = Object.fromEntries(Object.entries(OUTPUTS).map(([name, description]) => [name, { description }]));
  const action = {
    name: 'Aliases as Code for CustomerGauge',
    description: 'Check account aliases, show what a merge will send, send it to CustomerGauge, and keep count.',
    author: 'Aliases as Code contributors',
    branding: { icon: 'users', color: 'blue' },
    inputs,
    outputs,
    runs: { using: 'node24', main: 'dist/index.js' },
  };
  return `# Generated from src/inputs/ by \`npm run generate\`.\n${stringify(action, { lineWidth: 0 })}`;
}

function withTables(page: string): string {
  const inputs = INPUT_LIST.map(
    ([name, { description, default: value }]) =>
      `| \`${name}\` | ${value === undefined ? '' : `\`${value}\``} | ${cell(description)} |`,
  );
  const outputs = Object.entries(OUTPUTS).map(([name, description]) => `| \`${name}\` | ${cell(description)} |`);
  const rules = rulesTable(readFileSync(join(root, RULES_PAGE), 'utf8'));
  let text = between(page, 'rules', rules);
  text = between(text, 'inputs', ['| input | default | |', '|---|---|---|', ...inputs]);
  return between(text, 'outputs', ['| output | |', '|---|---|', ...outputs]);
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function between(text: string, name: string, lines: readonly string[]): string {
  const pattern = new RegExp(`(<!-- ${name}:start -->\n)[\\s\\S]*?(<!-- ${name}:end -->)`);
  if (!pattern.test(text)) throw new Error(`${REFERENCE} has lost its markers for ${name}.`);
  return text.replace(pattern, (_all, start: string, end: string) => `${start}${lines.join('\n')}\n${end}`);
}

if (import.meta.main) {
  const check = process.argv.includes('--check');
  for (const [file, content] of generatedFiles()) {
    if (readFileSync(join(root, file), { encoding: 'utf8', flag: 'a+' }) === content) continue;
    if (check) {
      console.error(`${file} is stale: run \`npm run generate\`.`);
      process.exitCode = 1;
    } else {
      writeFileSync(join(root, file), content);
      console.log(`${file} written.`);
    }
  }
}
