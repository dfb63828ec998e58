/**
 * Where this action is published: `repository` in package.json says it, once. From it come the address of the schema, what
 * `uses:` names in the docs, and the addresses there. `OWNER` stands in for whoever has not published it yet.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryOf } from '../src/init/pin.ts';

const root = join(import.meta.dirname, '..');

/** What names the address. The first is asked which one is there now. */
const SCHEMAS = ['src/aliases/aliases.schema.json', 'aliases/aliases.schema.json'];
const PAGES = ['README.md', 'SECURITY.md', 'docs/other-ci.md', 'docs/releasing.md'];

export interface Published {
  /** `OWNER/REPO` on GitHub. */
  readonly address: string;
  readonly version: string;
}

/** What package.json says. */
export function published(): Published {
  const { repository, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const address = repositoryOf(repository.url);
  if (address === undefined) throw new Error(`package.json names no repository on GitHub: ${repository.url}`);
  return { address, version };
}

/** The files that name the address, as they are now. */
export function addressedFiles(): ReadonlyMap<string, string> {
  return new Map([...SCHEMAS, ...PAGES].map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** The same files with the address and the version that package.json says. */
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

/** Said on the first page for as long as nobody has published the action. */
function standIn(address: string): string {
  if (!address.startsWith('OWNER/')) return '';
  return `
\`OWNER\` stands for the account on GitHub that has the action: your own, if you keep a copy of it. Nor does npm know \`customergauge-aliases\`
yet. With Node 24, in a clone of this repository, this installs the command; write it without \`npx\` then:

\`\`\`sh
npm pack && npm install --global ./customergauge-aliases-*.tgz
\`\`\`

`;
}

function escaped(text: string): string {
  return text.replace(/[.]/g, '\\.');
}
