/** Bench: `plan` after a small edit against only reading all files. */
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkOut, commitAndPush, git, writeRepository } from './repository.ts';
import { dist, type Row, ratio, runNode, timeNode } from './side-by-side.ts';

/** A whole plan against only reading the files. */
export function plan(folder: string): readonly Row[] {
  const written = writeRepository(folder, { files: 2000, aliases: 1_000_000, seed: 1 });
  runNode({ cwd: written.author, args: [dist('cli.js'), 'adopt', '--confirm=1000000'] });
  const aliases = join(written.author, 'aliases/part-00');
  const [edited = ''] = readdirSync(aliases);
  appendFileSync(join(aliases, edited), '    - One alias more\n');
  commitAndPush(written.author);
  const checkout = checkOut(folder, written);
  const files = Number(git(checkout, 'ls-files', 'aliases').split('\n').length);
  if (files !== 2000) throw new Error(`There are ${files} files.`);
  const stream = (): number => timeNode({ cwd: checkout, args: [join(import.meta.dirname, 'stream.ts')] });
  const ours = (args: readonly string[]) => () =>
    timeNode({ cwd: checkout, args: [dist('cli.js'), 'plan', '--exit-code', ...args], expected: 5 });
  return [
    {
      what: '`plan` after a one-file edit among 1,000,000 aliases in 2,000 files ÷ `git cat-file --batch` of all blobs into Node',
      target: '≤ 3',
      value: ratio(5, ours([]), stream),
    },
    {
      what: 'first `plan` of 1,000,000 aliases in 2,000 files, `plan.json` written ÷ `git cat-file --batch` of all blobs into Node',
      target: '≤ 12',
      value: ratio(1, ours(['--environment=new', '--plan-file=plan.json']), stream),
    },
  ];
}
