import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/tables/read-table.ts';
import type { TableResult } from '../../src/tables/table.ts';
import { amount } from '../support/sample.ts';

const PLAIN = readFileSync(join(import.meta.dirname, '../cases/tables/xlsx-plain/table.xlsx'));

function read(bytes: Uint8Array, file = 'table.csv'): Promise<TableResult<'account' | 'alias'>> {
  const columns = [
    { key: 'account', heading: 'Account Name' },
    { key: 'alias', heading: 'Alias' },
  ] as const;
  return readTable(bytes, { file, columns });
}

async function refusal(bytes: Uint8Array): Promise<string> {
  const result = await read(bytes);
  return result.ok ? 'read' : result.problem.code;
}

/** A workbook with other parts in it. */
function workbookWith(parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync({ ...unzipSync(PLAIN), ...parts });
}

/** The same archive with another size written beside each of its parts. */
function declaring(archive: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (const [signature, offset] of [
    ['PK\x01\x02', 24],
    ['PK\x03\x04', 22],
  ] as const)
    for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4))
      bytes.writeUInt32LE(size, at + offset);
  return bytes;
}

const ROWS = amount(100_000, 20_000);
const HEADER = 'Account Name,Alias\n';

describe('a table made to hurt is refused before it fills the memory', () => {
  it('an archive that says that it unpacks to gigabytes', async () => {
    expect(await refusal(declaring(PLAIN, 2_000_000_000))).toBe('too-large');
  });

  it('an archive that unpacks to more than it says', async () => {
    const zeros = workbookWith({ 'xl/worksheets/sheet1.xml': new Uint8Array(50_000_000) });
    expect(zeros.length).toBeLessThan(100_000);
    expect(['damaged-file', 'empty-file']).toContain(await refusal(declaring(zeros, 1000)));
  });

  it('a sheet whose last cell is far away', async () => {
    const sheet = (cell: string, row: number) =>
      workbookWith({
        'xl/worksheets/sheet1.xml': strToU8(
          `<worksheet><sheetData><row r="${row}"><c r="${cell}" t="str"><v>x</v></c></row></sheetData></worksheet>`,
        ),
      });
    expect(await refusal(sheet('XFD1048576', 1_048_576))).toBe('too-large');
    expect(await refusal(sheet('ZZZ9', 9))).toBe('too-large');
    expect(await refusal(sheet('A9999999', 9_999_999))).toBe('too-large');
    expect(await refusal(sheet('AAAAAA1', 1))).toBe('damaged-file');
    expect(await refusal(sheet('A1e9', 1))).toBe('damaged-file');
  });

  it('a workbook with an entity that repeats itself, or cut in the middle of its XML', async () => {
    const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet><sheetData>';
    const text = `${lol}<row r="1"><c r="A1" t="str"><v>&b;&b;</v></c></row></sheetData></worksheet>`;
    expect(['no-column', 'damaged-file']).toContain(
      await refusal(workbookWith({ 'xl/worksheets/sheet1.xml': strToU8(text) })),
    );
    expect(['no-column', 'damaged-file', 'empty-file']).toContain(
      await refusal(workbookWith({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row r="1"><c') })),
    );
  });

  it('a CSV file with millions of rows, columns or cells', async () => {
    expect(await refusal(Buffer.from(HEADER + 'a,b\n'.repeat(1_100_000)))).toBe('too-large');
    expect(await refusal(Buffer.from(`${HEADER}${','.repeat(2_000_000)}\n`))).toBe('too-large');
    expect(await refusal(Buffer.from(`${HEADER}${`${'a,'.repeat(16_000)}\n`.repeat(1300)}`))).toBe('too-large');
  });

  it('a CSV file with one endless cell, in quotes or not', async () => {
    expect(await refusal(Buffer.from(`${HEADER}a,"${'b\n'.repeat(4_000_000)}`))).toBe('not-csv');
    expect(await refusal(Buffer.from(`${HEADER}a,${'b'.repeat(8_000_000)}`))).toBe('not-csv');
  });
});

it('a workbook of many thousand rows is read row by row as it is', async () => {
  const text = (cell: string, value: string): string => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `<row r="${at + 2}">${text(`A${at + 2}`, `Konto &amp; ${at}`)}${text(`C${at + 2}`, `Ä${at}`)}</row>`,
  );
  const header = `<row r="1">${text('A1', 'Account Name')}${text('C1', 'Alias')}</row>`;
  const xml = `<worksheet><sheetData>${header}${rows.join('')}</sheetData></worksheet>`;
  const result = await read(workbookWith({ 'xl/worksheets/sheet1.xml': strToU8(xml) }));
  const found = result.ok ? result.table.rows : [];
  expect(found).toHaveLength(ROWS);
  const wrong = found.filter(
    ({ row, names }, at) =>
      row !== at + 2 ||
      names.account.text !== `Konto & ${at}` ||
      names.alias.text !== `Ä${at}` ||
      names.alias.cell !== `C${row}`,
  );
  expect(wrong).toEqual([]);
});

it('reads whatever bytes there are to an end, as a table or with a reason that is no stack trace', async () => {
  let state = 7;
  const random = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
  const starts = [
    PLAIN,
    Buffer.from(`${HEADER}"a",b\r\nc;d|e\t"f`),
    Buffer.from(HEADER, 'utf16le'),
    Buffer.of(0x50, 0x4b),
  ];
  for (let round = 0; round < 400; round++) {
    const bytes = Buffer.from(starts[round % starts.length] as Buffer);
    for (let change = random(6); change >= 0; change--) bytes[random(bytes.length)] = random(256);
    const result = await read(bytes.subarray(0, 1 + random(bytes.length)));
    if (result.ok) continue;
    expect(result.problem.message).toMatch(/^[A-Z].*\.$/s);
    expect(result.problem.hint).toMatch(/^[A-Z].*\.$/s);
    expect(result.problem.message + result.problem.hint).not.toMatch(/\n\s+at |TypeError|undefined/);
  }
});
