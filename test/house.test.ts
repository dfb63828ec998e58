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
  ['secrets.ts'],
  ['plan'],
  ['ledger'],
  ['base'],
  ['github'],
  ['files'],
  ['git'],
  ['match'],
  ['tables'],
  ['adding'],
  ['aliases'],
  // package.json
  ['..'],
];
const level = (file: string): number => ORDER.findIndex((rooms) => rooms.includes(file.split('/')[0] ?? ''));

interface Import {
  readonly from: string;
  readonly what: string;
  readonly typeOnly: boolean;
  /** Whether it is loaded only when it is wanted. */
  readonly late: boolean;
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
    late: late !== undefined,
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

  it('never brings the commands that only the command line has into the action, and the reading of tables not at its start', () => {
    const reached = (follow: (one: Import) => boolean): ReadonlySet<string> => {
      const found = new Set(['main.ts']);
      for (const file of found)
        for (const one of imports)
          if (one.from === file && one.what.startsWith('.') && follow(one)) found.add(target(one));
      return found;
    };
    const ever = [...reached(() => true)];
    expect(ever).toContain('commands/plan.ts');
    expect(ever.filter((file) => /^(?:cli|sandbox|match|commands\/(?:import|export|match))\//.test(file))).toEqual([]);
    const atStart = [...reached(({ late, typeOnly }) => !late && !typeOnly)];
    expect(atStart).toContain('action/action.ts');
    expect(atStart.filter((file) => file.startsWith('tables/'))).toEqual([]);
  });

  it('keeps files, processes and the network out of the pure rooms', () => {
    const pure = ['adding', 'aliases', 'match', 'plan', 'report', 'tables'];
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
