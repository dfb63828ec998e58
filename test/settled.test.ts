import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AliasFile } from '../src/aliases/alias-file.ts';
import { readAliasFiles } from '../src/aliases/reading/read-files.ts';
import { type ListedFile, readUnsettled } from '../src/aliases/settled/read-unsettled.ts';
import { addName, settledFile } from '../src/aliases/settled/settled-file.ts';
import { bucketOf } from '../src/ledger/ledger.ts';
import { readSettled, writeSettled } from '../src/ledger/settled.ts';
import { type CheckOptions, checkAliases, checkRead } from '../src/rules/check.ts';
import { checkedWith } from '../src/rules/checked-with.ts';
import { DEFAULT_SEVERITIES } from '../src/rules/severities.ts';
import { Scene } from './support/scene.ts';

type Files = Readonly<Record<string, string>>;

const ABOUT = { checkedWith: 'these rules', tree: 'this tree', path: '.' };
const OPTIONS: CheckOptions = { severities: DEFAULT_SEVERITIES };

function aliasFiles(files: Files): readonly (AliasFile & { readonly id: string })[] {
  return Object.entries(files).map(([path, text]) => ({
    path,
    bytes: Buffer.from(text),
    id: createHash('sha1').update(text).digest('hex'),
  }));
}

/** What has to be read of a folder, given the same folder as it was when it was checked as a whole. */
async function look(before: Files, now: Files, { options = OPTIONS, wanted = [] as readonly string[] } = {}) {
  const were = aliasFiles(before);
  const { settled } = await checkAliases(were, options);
  const contents = new Map([...were, ...aliasFiles(now)].map((file) => [file.id, file]));
  const asked: string[] = [];
  const numbers = new Set<number>();
  for (const name of wanted) addName(numbers, name);
  const found = await readUnsettled(aliasFiles(now), {
    before: {
      files: new Map(were.map(({ path, id }) => [path, id])),
      settled: readSettled(writeSettled(settled(), ABOUT)).files,
    },
    wanted: numbers,
    read: (files: readonly ListedFile[]) => {
      asked.push(...files.map(({ path }) => path));
      return readAliasFiles(
        files.map(({ path, id = '' }) => ({ path, id, bytes: contents.get(id)?.bytes ?? Buffer.alloc(0) })),
      );
    },
  });
  return { ...found, asked: asked.sort() };
}

const entry = (account: string, ...aliases: readonly string[]): string =>
  `- account: ${account}\n  aliases:\n${aliases.map((alias) => `    - ${alias}\n`).join('')}`;

const FOLDER: Files = {
  'acme.yaml': entry('ACME Corporation', 'ACME', 'Acme Inc.'),
  'beta.yaml': entry('Beta', 'B1'),
  'gamma.yaml': entry('Gamma', 'G1', 'G2'),
};

/** “I want”, as it should be spelled, without the joiner that nobody sees, and with a vowel sign. */
const WISH = { joined: 'می\u200cخواهم', plain: 'میخواهم', marked: 'میخوَاهم' };

describe('after all files were checked together, a plan reads', () => {
  it('only the file that changed, as it is and as it was', async () => {
    const { asked, leftOut } = await look(FOLDER, { ...FOLDER, 'beta.yaml': entry('Beta', 'B2') });
    expect(asked).toEqual(['beta.yaml', 'beta.yaml']);
    expect(leftOut.map(({ file }) => file.aliases)).toEqual([2, 2]);
  });

  it('every file that has a name of it, or one that looks like it', async () => {
    const edited = { ...FOLDER, 'beta.yaml': entry('Beta', 'acme inc', 'Gamma') };
    expect((await look(FOLDER, edited)).leftOut).toEqual([]);
    const { 'gamma.yaml': _, ...without } = FOLDER;
    const other = { ...without, 'delta.yaml': entry('Gаmma', 'D1') };
    const found = await look(
      { ...FOLDER, 'z.yaml': entry('Zeta', 'gamma') },
      { ...other, 'z.yaml': entry('Zeta', 'gamma') },
    );
    expect(found.asked).toContain('z.yaml');
    expect(found.leftOut).toHaveLength(2);
  });

  it('every file that moved, and every one in which something was found or that has to do with it, even if its rule is off', async () => {
    const { 'acme.yaml': moved = '', ...rest } = FOLDER;
    expect((await look(FOLDER, { ...rest, 'eu/acme.yaml': moved })).asked).toEqual(['acme.yaml', 'eu/acme.yaml']);
    const conflict = { ...FOLDER, 'z.yaml': entry('Zeta', 'G1') };
    for (const severity of ['error', 'off'] as const) {
      const options = { severities: { ...DEFAULT_SEVERITIES, 'conflicting-alias': severity } };
      expect((await look(conflict, conflict, { options })).asked).toEqual(['gamma.yaml', 'z.yaml']);
    }
    const twice = { ...FOLDER, 'z.yaml': FOLDER['beta.yaml'] ?? '' };
    expect((await look(twice, twice)).asked).toEqual(['beta.yaml', 'z.yaml']);
    const odd = { ...FOLDER, 'z.yaml': entry('Zeta', 'no') };
    expect((await look(odd, odd)).asked).toEqual(['z.yaml']);
    const broken = { ...FOLDER, 'z.yaml': '{' };
    expect((await look(broken, broken)).asked).toEqual(['z.yaml']);
  });

  it('every file that has a name which is gone elsewhere: what was said there may have to be said here', async () => {
    const before = { 'a.yaml': entry('Acme', 'a1'), 'b.yaml': entry('ACME', 'b1') };
    const again = { 'y.yaml': entry('Acme', 'y1'), 'z.yaml': entry('ACME', 'z1') };
    const { problems } = await checkAliases(aliasFiles({ ...before, ...again }), OPTIONS);
    expect(problems.map(({ place }) => place.file)).toEqual(['b.yaml']);
    const { read } = await look({ ...before, ...again }, again);
    expect(checkRead(read, OPTIONS).problems).toMatchObject([{ rule: 'looks-alike', place: { file: 'z.yaml' } }]);
  });

  it('every file with a name of which not all is seen: two of them count as one, and so do the files between', async () => {
    const folder = {
      '1.yaml': entry('Arman', WISH.plain),
      '2.yaml': entry('Arman', WISH.marked, 'two'),
      '3.yaml': entry('Behzad', WISH.joined, 'three'),
    };
    const { read } = await look(folder, folder, { wanted: ['two', 'three'] });
    const { problems } = await checkAliases(aliasFiles(folder), OPTIONS);
    expect(checkRead(read, OPTIONS).problems).toEqual(problems);
  });

  it('every file that holds an alias it asks for', async () => {
    expect((await look(FOLDER, FOLDER)).asked).toEqual([]);
    expect((await look(FOLDER, FOLDER, { wanted: ['G2'] })).asked).toEqual(['gamma.yaml']);
  });

  it('enough for every problem and every difference that reading all files would find', async () => {
    // Few names, so that they meet often, and all kinds of ways to be alike.
    const names = ['Acme', 'ACME', 'Ácme', 'Аcme', 'A.c.m.e', 'x', 'X', 'no', ...Object.values(WISH)];
    const path = fc.constantFrom('a.yaml', 'b.yaml', 'c/c.yaml', 'd.yaml', 'e.yaml', 'f.yaml');
    const folders = fc.subarray(names, { minLength: 2, maxLength: 3 }).chain((few) => {
      const name = fc.constantFrom(...few);
      const text = fc.tuple(
        name,
        fc.oneof(
          name,
          fc.string({ minLength: 9, maxLength: 9 }).map((one) => JSON.stringify(one)),
        ),
      );
      const file = fc.array(text, { maxLength: 2 }).map((list) => list.map((one) => entry(...one)).join(''));
      return fc.tuple(
        fc.dictionary(path, file, { minKeys: 3, maxKeys: 6 }),
        fc.array(fc.tuple(path, fc.option(fc.oneof(file, path))), { maxLength: 4 }),
      );
    });
    const rules = fc.constantFrom(
      'looks-alike',
      'duplicate-alias',
      'conflicting-alias',
      'alias-is-account',
      'blank' as const,
    );
    await fc.assert(
      fc.asyncProperty(folders, rules, fc.boolean(), async ([before, changes], rule, off) => {
        const now: Record<string, string> = { ...before };
        for (const [at, change] of changes) {
          if (change === null) delete now[at];
          // Another file's path stands for a copy of that file.
          else now[at] = before[change] ?? (change.endsWith('.yaml') ? '' : change);
        }
        const options = { severities: { ...DEFAULT_SEVERITIES, [rule]: off ? 'off' : DEFAULT_SEVERITIES[rule] } };
        const { read, gone, leftOut } = await look(before, now, { options });
        const all = await checkAliases(aliasFiles(now), options);
        const some = checkRead(read, options);
        expect(some.problems).toEqual(all.problems);
        const unread = leftOut.reduce((sum, { file: { aliases } }) => sum + aliases, 0);
        expect(some.pairs.size + unread).toBe(all.pairs.size);
        for (const pair of some.pairs) expect(all.pairs.has(pair)).toBe(true);
        // What only the files before held is not in a file that was left out.
        for (const { entries } of gone)
          for (const { pairs } of entries)
            for (const pair of pairs) expect(all.pairs.has(pair)).toBe(some.pairs.has(pair));
      }),
      { numRuns: 2000 },
    );
  });

  it('all files again, where the rules, their severities or the known accounts are others', () => {
    const names = (...list: readonly string[]) => ({ file: 'accounts.txt', names: new Set(list) });
    const severities = { ...DEFAULT_SEVERITIES, 'looks-alike': 'off' as const };
    const different = [
      OPTIONS,
      { severities },
      { ...OPTIONS, known: names('A') },
      { ...OPTIONS, known: names('A', 'B') },
    ];
    expect(new Set(different.map(checkedWith)).size).toBe(4);
    const reordered = Object.fromEntries(Object.entries(DEFAULT_SEVERITIES).reverse()) as CheckOptions['severities'];
    expect(checkedWith({ severities: reordered })).toBe(checkedWith(OPTIONS));
    expect(checkedWith({ ...OPTIONS, known: names('B', 'A') })).toBe(
      checkedWith({ ...OPTIONS, known: names('A', 'B') }),
    );
  });
});

describe('what the ledger keeps of settled files', () => {
  it('is read back as it was written', async () => {
    const files = await readAliasFiles(aliasFiles({ ...FOLDER, 'empty.yaml': '# Nothing yet.\n' }));
    const back = readSettled(writeSettled(files, ABOUT));
    expect(back).toMatchObject({ checkedWith: 'these rules', tree: 'this tree' });
    expect(back.files).toEqual(new Map(files.map(({ source, entries }) => [source.file, settledFile(entries)])));
  });

  const path = 'a.yaml';
  const name = `${bucketOf(path)}.ndjson`;
  const good = { path, aliases: 1, names: 'AAAAAA==' };
  it.each([
    ['no object', '[]'],
    ['no JSON', '{"path":'],
    ['no path', JSON.stringify({ ...good, path: 1 })],
    ['a path that belongs elsewhere', JSON.stringify({ ...good, path: 'b.yaml' })],
    ['a path that stands twice', `${JSON.stringify(good)}\n${JSON.stringify(good)}`],
    ['a count below zero', JSON.stringify({ ...good, aliases: -7 })],
    ['half an alias', JSON.stringify({ ...good, aliases: 0.5 })],
    ['more aliases than there can be', '{"path":"a.yaml","aliases":1e999,"names":"AAAAAA=="}'],
    ['no Base64', JSON.stringify({ ...good, names: '!!!!' })],
    ['half a number', JSON.stringify({ ...good, names: 'AAA=' })],
  ])('is refused where a line has %s', (_what, text) => {
    const about = writeSettled([], ABOUT);
    expect(readSettled(new Map([...about, [name, `${JSON.stringify(good)}\n`]])).files.size).toBe(1);
    expect(() => readSettled(new Map([...about, [name, `${text}\n`]]))).toThrow(`\`settled/${name}\`, line `);
  });
});

describe('a plan on a repository that was pushed', () => {
  const rules = 'ambiguous-text: off';
  const plan = { command: 'plan', rules };

  it('says what one says that reads everything, and still finds what only other rules find', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    repository.write('aliases/a.yaml', entry('Acme', 'a1', 'no'));
    repository.write('aliases/b.yaml', entry('Beta', 'b1'));
    repository.write('aliases/c.yaml', entry('Gamma', 'c1', 'c2'));
    await scene.run(repository.commitAll(), { rules });
    repository.write('aliases/b.yaml', entry('Beta', 'b2', 'C2'));
    const edit = repository.commitAll();
    const quick = await scene.run(edit, plan);
    expect(quick).toMatchObject({
      files: 3,
      aliases: 6,
      problems: [{ rule: 'looks-alike', related: [{ place: { file: 'aliases/b.yaml' } }] }],
      planned: { plan: { create: [{ alias: 'C2' }, { alias: 'b2' }], remove: [{ alias: 'b1' }], unchanged: 4 } },
    });
    const strict = await scene.run(edit, { command: 'plan' });
    expect(strict.problems.map(({ rule }) => rule)).toEqual(['ambiguous-text', 'looks-alike']);
    expect(strict.planned?.plan).toEqual(quick.planned?.plan);
  });

  it('reads no file that has nothing to do with the change', async () => {
    await using scene = await Scene.open();
    const { repository } = scene;
    for (const name of ['a', 'b', 'c']) repository.write(`aliases/${name}.yaml`, entry(name.repeat(9), `${name}1`));
    await scene.run(repository.commitAll(), { rules });
    repository.write('aliases/b.yaml', entry('b'.repeat(9), 'b2'));
    const edit = repository.commitAll();
    // The ledger says of a file that nothing concerns it, so nobody looks what it holds.
    const path = 'c.yaml';
    const file = `settled/${bucketOf(path)}.ndjson`;
    const settled = scene.ledger(file);
    expect(JSON.parse(settled)).toMatchObject({ path, aliases: 1 });
    scene.tamper(file, `${settled.replace('"aliases":1', '"aliases":1001')}\n`);
    expect(await scene.run(edit, plan)).toMatchObject({ aliases: 1003, planned: { plan: { unchanged: 1002 } } });
    // A push does look; and a plan, where the list is damaged, which is no reason to stop.
    scene.tamper('settled/about.json', '{}');
    const careful = await scene.run(edit, plan);
    expect(careful).toMatchObject({ result: 'planned', aliases: 3 });
    expect(careful.notices.join()).toContain('(`settled/`) is damaged. The next push of a change writes it anew.');
    expect(await scene.run(edit, { rules })).toMatchObject({ aliases: 3, result: 'pushed' });
  });
});
