/** Pure: sorts the rows of a table into usable ones and rejected ones. */
import { shown } from '../aliases/shown.ts';
import { type Cell, cellName, cellText, type Grid, isEmptyRow, LONGEST_CELL, type Range } from './grid.ts';
import type { TableHeader } from './header.ts';
import { oddText } from './odd-text.ts';
import type { CellProblem, CellProblemCode, LocatedText, RejectedRow, TableRow, WantedColumn } from './table.ts';

export interface SortedRows<Key extends string> {
  readonly rows: readonly TableRow<Key>[];
  readonly rejected: readonly RejectedRow<Key>[];
}

/**
 * Separates the rows whose wanted cells all contain text from the others, which get their problems. Empty rows are skipped,
 * and nothing is guessed.
 * @param of.strict whether a row with more cells than the header is rejected
 */
export function sortRows<Key extends string>(
  grid: Grid,
  of: { readonly header: TableHeader<Key>; readonly wanted: readonly WantedColumn<Key>[]; readonly strict: boolean },
): SortedRows<Key> {
  const { header, wanted, strict } = of;
  const rows: TableRow<Key>[] = [];
  const rejected: RejectedRow<Key>[] = [];
  for (let at = header.row; at < grid.rows.length; at++) {
    const cells = grid.rows[at] ?? [];
    if (isEmptyRow(cells)) continue;
    const row = at + 1;
    const names = {} as Record<Key, LocatedText>;
    const problems: CellProblem[] = [];
    const width = header.headings.length;
    if (strict && cells.length > width) problems.push(...raggedRow(row, cells, width));
    const certain = problems.length === 0;
    for (const { key, optional, loose } of certain ? wanted : []) {
      const index = header.columns[key]?.index;
      const content = index === undefined ? '' : (cells[index] ?? '');
      const wrong =
        optional || loose ? undefined : cellProblem(content, { row, index: index ?? 0, merged: grid.merged });
      if (wrong) problems.push(wrong);
      names[key] = new CellText(cellText(content), row, index);
    }
    if (problems.length === 0 && wanted.length > 1 && isFooter(cells, Object.values<LocatedText>(names)))
      problems.push(footer(row));
    const texts = cells.every((cell) => typeof cell === 'string') ? cells : cells.map(cellText);
    if (problems.length > 0) rejected.push({ row, names: certain ? names : undefined, cells: texts, problems });
    else rows.push({ row, names, cells: texts });
  }
  return { rows, rejected };
}

/** The text of a cell. Its name is computed only when it is used, because most cells have no problem. */
class CellText implements LocatedText {
  readonly text: string;
  readonly #row: number;
  readonly #index: number | undefined;

  constructor(text: string, row: number, index: number | undefined) {
    this.text = text;
    this.#row = row;
    this.#index = index;
  }

  get cell(): string {
    return this.#index === undefined ? '' : cellName(this.#row, this.#index);
  }
}

interface Spot {
  readonly row: number;
  readonly index: number;
  readonly merged: readonly Range[] | undefined;
}

function cellProblem(content: Cell, spot: Spot): CellProblem | undefined {
  const cell = (): string => cellName(spot.row, spot.index);
  if (typeof content === 'object') return oddCell(cell(), `${content.kind}-cell`, content.text);
  if (content.trim() === '') return emptyCell(spot);
  if (content.length > LONGEST_CELL) return oddCell(cell(), 'long-cell', content);
  const odd = oddText(content);
  return odd && oddCell(cell(), odd, content);
}

function emptyCell({ row, index, merged = [] }: Spot): CellProblem {
  const cell = cellName(row, index);
  const range = merged.find((one) => one.top <= row && row <= one.bottom && one.left <= index && index <= one.right);
  if (range)
    return {
      code: 'empty-cell',
      cell,
      message: `Cell ${cell} is empty: it is one of the merged cells ${range.name}, and only the first of them has the text.`,
      hint: 'Unmerge the cells and write the name into each of them.',
    };
  return {
    code: 'empty-cell',
    cell,
    message: `Cell ${cell} is empty.`,
    hint: 'Fill in the name, or delete the row.',
  };
}

const AS_TEXT = 'Format the column as text, then type the name again.';

function oddCell(cell: string, code: CellProblemCode, text: string): CellProblem {
  const what = shown(text);
  switch (code) {
    case 'number-cell': {
      const shortened = /E\+/i.test(text);
      const message = shortened
        ? `Cell ${cell} contains ${what}, a shortened number: its last digits are lost.`
        : `Cell ${cell} contains the number ${what}, not text. The file does not store leading zeros or separators that the sheet shows.`;
      return { code, cell, message, hint: AS_TEXT };
    }
    case 'date-cell':
      return {
        code,
        cell,
        message: `Cell ${cell} contains the date ${what}: spreadsheet programs turn names such as MAR1 or 1-2 into dates.`,
        hint: AS_TEXT,
      };
    case 'boolean-cell':
      return { code, cell, message: `Cell ${cell} contains the logical value ${what}, not text.`, hint: AS_TEXT };
    case 'error-cell':
      if (text.startsWith('='))
        return {
          code,
          cell,
          message: `Cell ${cell} contains the formula ${what}, but the file does not have its result.`,
          hint: 'Open the workbook in your spreadsheet program and save it again, or type the name.',
        };
      return {
        code,
        cell,
        message: `Cell ${cell} contains ${what}, the error of a formula, not a name.`,
        hint: 'Correct the formula, or type the name.',
      };
    case 'quote-cell':
      return {
        code,
        cell,
        message: `Cell ${cell} contains ${what}. Its quotes are not valid in CSV, so programs read it differently.`,
        hint: 'Put the cell in quotes, and double every quote in it.',
      };
    default:
      return {
        code,
        cell,
        message: `Cell ${cell} contains ${text.length} characters, more than a spreadsheet allows.`,
        hint: 'Probably a quote (") before it was never closed. Close it, or save the table again.',
      };
  }
}

/** Reports a row with more cells than the header: a name contains the delimiter, so all cells after it have moved. */
function raggedRow(row: number, cells: readonly Cell[], width: number): readonly CellProblem[] {
  const last = cells.findLastIndex((cell) => cellText(cell).trim() !== '');
  if (last < width) return [];
  return [
    {
      code: 'ragged-row',
      cell: cellName(row, 0),
      message: `Row ${row} has ${last + 1} cells, but the header has ${width}. Probably a name contains the delimiter and is not in quotes.`,
      hint: 'Put the name in quotes ("), or save the table again from a spreadsheet program.',
    },
  ];
}

/** The last row of a report often begins like this. */
const TOTAL =
  /^(?:(?:grand |sub)?totals?|sum|summe|gesamt(?:summe)?|insgesamt|anzahl|count|records?|rows?|total g[eé]n[eé]ral|totale|totaal|suma)(?:\s*[:(\d].*)?$/i;

/** Whether a row is the total below a table. It looks like a pair because it has two cells. */
function isFooter(cells: readonly Cell[], names: readonly LocatedText[]): boolean {
  const first = cellText(cells.find((cell) => cellText(cell).trim() !== '')).trim();
  return TOTAL.test(first) && names.some(({ text }) => /^[\d.,\s]+$/.test(text));
}

function footer(row: number): CellProblem {
  return {
    code: 'footer-row',
    cell: cellName(row, 0),
    message: `Row ${row} looks like the total at the end of a report, not like a pair of names.`,
    hint: 'If it is a pair, write it into an alias file by hand.',
  };
}
