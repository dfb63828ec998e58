/**
 * Writes the address of this project into files. `repository` in package.json has it; the schema's id, `uses:` in the docs and
 * the links there come from it. Before the first release its owner is `OWNER`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from '../src/init/pin.ts';

const root = join(import.meta.dirname, '..');

/** Files with the address. The current one is read from the first. */
const SCHEMAS = ['src/aliases/aliases.schema.json', 'aliases/aliases.schema.json'];
const PAGES = ['README.md', 'SECURITY.md', 'docs/other-ci.md', 'docs/releasing.md', 'docs/setup.md'];

export interface Published {
  /** `OWNER/REPO` on GitHub. */
  readonly address: string;
  readonly version: string;
}

/** The address and version in package.json. @throws if it names no repository on GitHub */
export function published(): Published {
  const { repository, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = repositoryOf(repository.url);
  if (address === undefined) throw new Error(`package.json names no repository on GitHub: ${repository.url}`);
  return { address, version };
}

/** The files with the address, as they are now. */
export function addressedFiles(): ReadonlyMap<string, string> {
  return new Map([...SCHEMAS, ...PAGES].map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Writes the given address and version into these files. */
export function withAddress(
  files: ReadonlyMap<string, string>,
  { address, version }: Published,
): ReadonlyMap<string, string> {
  const old = /raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)\/v\d+\//.exec(files.get(SCHEMAS[0] ?? '') ?? '')?.[1];
  if (old === undefined) throw new Error(`${SCHEMAS[0]} has lost its $id.`);
  const major = `v${version.split('.')[0]}`;
  return new Map(
    [...files].map(([file, text]) => [
      file,
      text
        .replace(new RegExp(`(githubusercontent\\.com/)${escaped(old)}/v\\d+/`), `$1${address}/${major}/`)
        .replace(new RegExp(`${escaped(old)}@v\\d+ `, 'g'), `${address}@${major} `)
        .replace(new RegExp(`(?<![\\w./-])((?:https://github\\.com/)?)${escaped(old)}(?![\\w-])`, 'g'), `$1${address}`)
        .replace(/(?<=^ +rev: )v[\d.]+$/m, `v${version}`)
        .replace(/(<!-- owner:start -->\n)[\s\S]*?(<!-- owner:end -->)/, `$1${standIn(address)}$2`),
    ]),
  );
}

/** A paragraph of the README and the setup page until the action is published. */
function standIn(address: string): string {
  if (!address.startsWith('OWNER/')) return '';
  return `
npm does not know \`customergauge-aliases\` yet. Do not run it with \`npx\`: install it from a clone of this repository, with Node 24, and leave
out \`npx\` below. \`OWNER\` stands for the account on GitHub that has the action: your own, if you keep a copy.

\`\`\`sh
npm pack && npm install --global ./customergauge-aliases-*.tgz
\`\`\`

`;
}

function escaped(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
