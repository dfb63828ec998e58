import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { openTerminal } from '../../src/cli/terminal.ts';
import { WorkFolder } from '../support/folder.ts';
import { runProgram } from '../support/program.ts';

/** A stream that says whether it is a terminal, and what was written to it. */
function stream(isTTY: boolean) {
  const chunks: string[] = [];
  const written = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk));
      done();
    },
  });
  return {
    stream: Object.assign(written, { isTTY, columns: 80, cursorTo: () => true, clearLine: () => true }),
    text: () => chunks.join(''),
  };
}

async function shown(isTTY: boolean, manner: { readonly quiet: boolean; readonly progress: boolean }): Promise<string> {
  const [stdout, stderr] = [stream(isTTY), stream(isTTY)];
  const streams = { stdout: stdout.stream, stderr: stderr.stream };
  const terminal = await openTerminal(streams, (text) => text, { ...manner, color: false });
  terminal.work({ done: 0, total: 3000, what: 'reading 7 accounts' });
  terminal.work({ done: 2000, total: 3000, what: 'names matched' });
  terminal.say(['The answer.']);
  expect(stdout.text()).toBe('The answer.\n');
  return stderr.text();
}

describe('how far long work is', () => {
  it('is a bar on a terminal, that ends before the answer', async () => {
    const text = await shown(true, { quiet: false, progress: true });
    expect(text).toContain('0/3000  reading 7 accounts');
    expect(text).toContain('2000/3000  names matched');
  });

  it('is not shown with --quiet or --json, nor at once in a log', async () => {
    expect(await shown(true, { quiet: true, progress: true })).toBe('');
    expect(await shown(true, { quiet: false, progress: false })).toBe('');
    expect(await shown(false, { quiet: false, progress: true })).toBe('');
  });

  it('keeps out of the output of match and import', async () => {
    using folder = new WorkFolder({
      'accounts.txt': 'Acme Corporation\n',
      'names.txt': `${Array.from({ length: 2500 }, (_, at) => `Name ${at}`).join('\n')}\n`,
    });
    const args = ['match', 'names.txt', '--accounts', 'accounts.txt', '--out', '-', '--quiet'];
    const ended = await runProgram('cli.js', { cwd: folder.path, args, env: {} });
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout.split('\r\n')).toHaveLength(2502);
  });
});
