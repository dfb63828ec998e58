import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutatedFiles } from '../support/mutated-files.ts';
import { compareReaders } from '../support/readers.ts';
import { tries } from '../support/sample.ts';

const entry = (written: string): string => `- account: A\n  aliases:\n    - ${written}\n    - Z\n`;

describe('no file is accepted that another reader of YAML 1.2 or 1.1 reads otherwise, unless it or we say so', () => {
  it('after random edits', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(mutatedFiles, async (text) => {
        const compared = await compareReaders(text);
        if (compared.accepted) accepted++;
        expect({ text, differing: compared.differing }).toEqual({ text, differing: [] });
      }),
      tries(4000),
    );
    expect(accepted).toBeGreaterThan(50);
  });

  it.each([
    ['a CR behind a comment', entry('Short # the short one\r    - Hidden')],
    ['a CR in a comment line', `# a\r# b\n${entry('B')}`],
    ['a quote that an escaped one closes', entry('"Pizza 12\\"')],
    ['an apostrophe that a doubled one closes', entry("'Levi''")],
    ['a line separator in a comment', entry('B # note\u2028- account: Hidden')],
    ['a NUL in a comment', entry('B # a\0b')],
    ['a form feed', entry('B\n\f')],
  ])('with %s', async (_what, text) => {
    expect(await compareReaders(text)).toEqual({ accepted: false, differing: [] });
  });

  it.each([
    ['a plain file', entry('B')],
    ['a word that YAML 1.1 reads as false, which is said', entry('no')],
    ['a quote that is closed behind an escaped one', entry('"Pizza 12\\""')],
    ['a quote over two lines', entry('"Pizza\n      Twelve"')],
  ])('as %s is accepted', async (_what, text) => {
    expect(await compareReaders(text)).toEqual({ accepted: true, differing: [] });
  });
});
