import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generate.ts';
import { RULE_IDS, RULES, type RuleId } from '../../src/rules/all-rules.ts';

const root = join(import.meta.dirname, '../..');
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .map((file) => file.replaceAll('\\', '/'));

/** From the faces down: each room may import from rooms further down, and from itself. */
const ORDER = [
  ['main.ts', 'cli.ts'],
  ['action', 'cli'],
  ['sandbox'],
  ['commands'],
  ['run'],
  ['review'],
  ['base'],
  ['report'],
  ['inputs'],
  ['delivery'],
  ['customergauge'],
  ['secrets.ts'],
  ['plan'],
  ['ledger'],
  ['github'],
  ['files'],
  ['git'],
  ['match'],
  ['tables'],
  ['adding'],
  ['init'],
  ['rules'],
  ['aliases'],
  ['error.ts', 'json-value.ts', 'clock.ts'],
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
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\((?:\/\*.*?\*\/\s*)?'([^']+)'\)/gm,
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

/** The first circle that following some arrows leads round; empty where there is none. */
function circleIn(arrows: readonly (readonly [from: string, to: string])[]): readonly string[] {
  const next = Map.groupBy(arrows, ([from]) => from);
  const done = new Set<string>();
  const follow = (at: string, way: readonly string[]): readonly string[] => {
    if (way.includes(at)) return [...way.slice(way.indexOf(at)), at];
    if (done.has(at)) return [];
    for (const [, to] of next.get(at) ?? []) {
      const circle = follow(to, [...way, at]);
      if (circle.length > 0) return circle;
    }
    done.add(at);
    return [];
  };
  for (const from of next.keys()) {
    const circle = follow(from, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

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

  it('has no circle of imports, neither among files nor among the folders inside a folder', () => {
    const inside = imports.filter((one) => one.what.startsWith('.') && sources.includes(target(one)));
    expect(circleIn(inside.map((one) => [one.from, target(one)]))).toEqual([]);
    const folders = inside
      .map((one) => [dirname(one.from), dirname(target(one))] as const)
      // A folder may use what lies directly in the folder around it, and the other way round.
      .filter(([from, to]) => dirname(from) === dirname(to) && from !== to && dirname(from) !== '.');
    expect(circleIn(folders)).toEqual([]);
  });

  it('has for every rule a file, a section in the docs and a test case, all of its name', () => {
    const named = (folder: string, ending: string): readonly string[] =>
      readdirSync(join(root, folder))
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length));
    const files = named('src/rules', '.ts');
    expect(files.filter((file) => RULE_IDS.includes(file as RuleId)).sort()).toEqual([...RULE_IDS].sort());
    for (const { id } of RULES)
      expect(readFileSync(join(root, `src/rules/${id}.ts`), 'utf8'), id).toContain(`id: '${id}'`);
    const others = ['all-rules', 'check', 'problem', 'rule', 'severities'];
    expect(files.filter((file) => !RULE_IDS.includes(file as RuleId))).toEqual(others);
    expect([...named('test/cases/problems/one-of-each', '.yaml')].sort()).toEqual([...RULE_IDS].sort());
    const sections = readFileSync(join(root, 'docs/rules.md'), 'utf8').matchAll(/^## (.+)$/gm);
    expect(Array.from(sections, ([, title]) => title)).toEqual(expect.arrayContaining([...RULE_IDS]));
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
    expect(ever.filter((file) => /^(?:cli|sandbox|match|commands\/(?:import|export|init|match))\b/.test(file))).toEqual(
      [],
    );
    const atStart = [...reached(({ late, typeOnly }) => !late && !typeOnly)];
    expect(atStart).toContain('action/action.ts');
    expect(atStart.filter((file) => file.startsWith('tables/'))).toEqual([]);
  });

  it('reads environment, clock and chance only at the faces, and hands them down as arguments', () => {
    const faces = /^(?:main|cli)\.ts$|^(?:action|cli)\//;
    const owners = {
      'process.env': faces,
      'process.cwd': faces,
      'Date.now': /^run\/host\.ts$|^sandbox\/sandbox\.ts$/,
      'new Date()': /^$/,
      'performance.now': /^run\/host\.ts$|^sandbox\/sandbox\.ts$/,
      'Math.random': /^run\/host\.ts$/,
    };
    const read = sources.flatMap((file) => {
      const text = readFileSync(join(root, 'src', file), 'utf8');
      return Object.entries(owners)
        .filter(([what, where]) => text.includes(what) && !where.test(file))
        .map(([what]) => `${file} reads ${what}`);
    });
    expect(read).toEqual([]);
    const takers = imports.filter((one) => !one.typeOnly && target(one) === 'run/host.ts');
    expect(takers.map(({ from }) => from).filter((from) => !faces.test(from))).toEqual([]);
  });

  it('keeps files, processes and the network out of the pure rooms', () => {
    const pure = ['adding', 'aliases', 'init', 'match', 'rules', 'plan', 'report', 'tables'];
    // These only compute.
    const pureModules = ['node:buffer', 'node:crypto'];
    const effects = imports
      .filter(({ from }) => pure.includes(from.split('/')[0] ?? ''))
      .filter(({ what }) => what.startsWith('node:') && !pureModules.includes(what))
      .map(({ from, what }) => `${from} imports ${what}`);
    expect(effects).toEqual([]);
  });

  it('has an action.yml and tables in docs/reference.md that match src/inputs/', () => {
    for (const [file, content] of generatedFiles()) {
      expect(readFileSync(join(root, file), 'utf8'), `${file}: run npm run generate`).toBe(content);
    }
  });

  it('has a lock file that installs from whatever registry its user has', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
