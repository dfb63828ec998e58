import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../scripts/generate.ts';

const root = join(import.meta.dirname, '..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** From the faces down: each room may import from rooms further down, and from itself. */
const ORDER = [
  ['main.ts', 'cli.ts'],
  ['action', 'cli'],
  ['sandbox'],
  ['commands'],
  ['report'],
  ['settings.ts'],
  ['inputs.ts'],
  ['delivery'],
  ['customergauge'],
  ['secrets.ts', 'secret-parts.ts'],
  ['plan'],
  ['ledger'],
  ['base'],
  ['github'],
  ['files'],
  ['git'],
  ['aliases'],
  // package.json
  ['..'],
];
const level = (file: string): number => ORDER.findIndex((rooms) => rooms.includes(file.split('/')[0] ?? ''));

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): readonly Import[] {
  const text = readFileSync(join(root, 'src', file), 'utf8');
  const statements = text.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm,
  );
  return [...statements].map(([, type, from, late]) => ({
    from: file,
    what: from ?? late ?? '',
    typeOnly: type !== undefined,
  }));
}

const imports = sources.flatMap(importsOf);
const target = ({ from, what }: Import): string => posix.normalize(posix.join(dirname(from), what));

describe('the house', () => {
  it('is tested on the Node version that the action runs on', () => {
    expect(process.version).toMatch(/^v24\./);
  });

  it('has a known place for every source file', () => {
    expect(sources.filter((file) => level(file) === -1)).toEqual([]);
  });

  it('lets imports run one way, from the faces down to what an alias is', () => {
    const upward = imports
      .filter((one) => one.what.startsWith('.') && !target(one).startsWith('../node_modules/'))
      .filter((one) => level(target(one)) < level(one.from))
      .map((one) => `${one.from} imports ${target(one)}`);
    expect(upward).toEqual([]);
  });

  it('keeps GitHub packages in the action, HTTP in customergauge, and the sandbox out of the action', () => {
    const allowed = (pattern: RegExp, rooms: readonly string[]) =>
      imports
        .filter(({ what, from }) => pattern.test(what) && !rooms.includes(from.split('/')[0] ?? ''))
        .map(({ from }) => from);
    expect(allowed(/@actions\//, ['action'])).toEqual([]);
    expect(allowed(/^undici$/, ['customergauge'])).toEqual([]);
    expect(allowed(/sandbox\//, ['sandbox', 'cli'])).toEqual([]);
  });

  it('keeps files, processes and the network out of the pure rooms', () => {
    const pure = ['aliases', 'plan', 'report'];
    const effects = imports
      .filter(({ from }) => pure.includes(from.split('/')[0] ?? ''))
      .filter(({ what }) => what.startsWith('node:') && what !== 'node:crypto')
      .map(({ from, what }) => `${from} imports ${what}`);
    expect(effects).toEqual([]);
  });

  it('has an action.yml and README tables that match src/inputs.ts', () => {
    for (const [file, content] of generatedFiles()) {
      expect(readFileSync(join(root, file), 'utf8'), `${file}: run npm run generate`).toBe(content);
    }
  });

  it('has a lock file that installs from whatever registry its user has', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
