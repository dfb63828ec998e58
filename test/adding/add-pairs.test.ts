import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeRows } from '../../src/adding/judge-rows.ts';
import { writtenName } from '../../src/adding/written-name.ts';
import type { LocatedPair } from '../../src/aliases/alias.ts';
import { PairSet } from '../../src/aliases/pair-set.ts';
import { readAliasFile } from '../../src/aliases/reading/read-files.ts';
import { DEFAULT_SEVERITIES } from '../../src/rules/severities.ts';
import { tries } from '../support/sample.ts';

const NOTHING = { read: [], pairs: new PairSet<LocatedPair>(), options: { severities: DEFAULT_SEVERITIES } };
const NAMES = fc.constantFrom('Acme', 'ACME', 'Globex', 'Globex Inc', '007', 'x'.repeat(120), 'Müller', 'Mueller');

describe('rows', () => {
  it('are judged alike whether they are read with an odd one or not', async () => {
    const rows = fc.array(fc.record({ account: NAMES, alias: NAMES }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(rows, async (some) => {
        const alone = await judgeRows(some, NOTHING);
        // Its joiner sends all of them to the reader that explains mistakes.
        const odd = { account: 'Some other account', alias: 'a\u200bb' };
        const { taken, present, repeated, rejected, warnings } = await judgeRows([...some, odd], NOTHING);
        const others = new Map(rejected);
        expect(others.delete(some.length)).toBe(true);
        expect({ taken, present, repeated, rejected: others, warnings }).toEqual(alone);
      }),
      tries(100),
    );
  });
});

describe('a name', () => {
  it('is written so that every reader reads it as it is, in a list and behind a key', async () => {
    const text = fc.string({ minLength: 1, maxLength: 10, unit: 'grapheme' });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(text, fc.mixedCase(fc.constantFrom('yes', 'null', '1e5', '0o7', '12:30:45'))),
        async (name) => {
          const yaml = `- account: ${writtenName(name)}\n  aliases:\n    - ${writtenName(name)}\n`;
          const { entries, problems } = await readAliasFile({ path: 'a.yaml', bytes: Buffer.from(yaml) });
          if (name.trim() === '') return;
          expect(problems.filter(({ rule }) => /yaml|text|schema/.test(rule))).toEqual([]);
          expect(entries.map(({ account, pairs }) => [account, ...pairs.map(({ alias }) => alias)])).toEqual([
            [name.normalize('NFC'), name.normalize('NFC')],
          ]);
        },
      ),
      tries(500),
    );
  });
});
