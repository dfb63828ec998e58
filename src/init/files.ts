/** Pure: the files that `init` writes into a repository. */
import schema from '../aliases/aliases.schema.json' with { type: 'json' };
import { type WorkflowOptions, workflowFile } from './workflow.ts';

export interface NewFile {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string;
  readonly content: string;
  /** The lines to add by hand if the file exists already and has other content. */
  readonly otherwise?: string;
}

const WORKFLOW_PATH = '.github/workflows/aliases.yml';

/** The entry that the first alias file begins with. */
export interface FirstEntry {
  readonly account: string;
  readonly alias: string;
}

/** The entry if the user names no account. A merge would send it, so `nextSteps` says to replace it. */
export const EXAMPLE_ENTRY: FirstEntry = { account: 'ACME Corporation', alias: 'Acme Inc.' };

/** All files, the workflow first. @param owners who is asked for a review, such as `@acme/cx` */
export function newFiles(
  options: WorkflowOptions,
  { first, owners }: { readonly first: FirstEntry; readonly owners: string | undefined },
): readonly NewFile[] {
  const folders = [...new Set(options.tenants.map(({ path }) => path))];
  return [
    { path: WORKFLOW_PATH, content: workflowFile(options) },
    ...folders.flatMap((folder) => [
      { path: `${folder}/aliases.schema.json`, content: `${JSON.stringify(schema, undefined, 2)}\n` },
      { path: `${folder}/customers.yaml`, content: firstFile(first) },
    ]),
    editorSettings(folders),
    ...(owners === undefined ? [] : [codeOwners(folders, owners)]),
  ];
}

function firstFile({ account, alias }: FirstEntry): string {
  return `# yaml-language-server: $schema=./aliases.schema.json
# One entry for each account: its name in CustomerGauge, and below it the names that other systems use for it.
- account: ${JSON.stringify(account)}
  aliases:
    - ${JSON.stringify(alias)}
`;
}

function editorSettings(folders: readonly string[]): NewFile {
  const schemas = Object.fromEntries(
    folders.map((folder) => [`./${folder}/aliases.schema.json`, [`${folder}/**/*.yaml`, `${folder}/**/*.yml`]]),
  );
  const content = `${JSON.stringify({ 'yaml.schemas': schemas }, undefined, 2)}\n`;
  return { path: '.vscode/settings.json', content, otherwise: content };
}

function codeOwners(folders: readonly string[], owners: string): NewFile {
  const content = [...folders.map((folder) => `/${folder}/ ${owners}`), `/${WORKFLOW_PATH} ${owners}`, ''].join('\n');
  return { path: '.github/CODEOWNERS', content, otherwise: content };
}
