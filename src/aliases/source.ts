/** Converts offsets in a file to lines and columns, counted as in editors and on GitHub. */

/** Line and column count from 1, columns in UTF-16 code units. A byte order mark does not count. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A range in a file. The end is exclusive. */
export interface Place extends Position {
  readonly file: string;
  readonly endLine: number;
  readonly endColumn: number;
}

/** The line starts of a file, with which positions can be computed after the text is gone. */
export class SourceLines {
  /** The path that users see, with forward slashes. */
  readonly file: string;
  /** In UTF-16 code units. */
  readonly #length: number;
  readonly #starts: Int32Array;

  constructor(file: string, text: string) {
    this.file = file;
    this.#length = text.length;
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = Int32Array.from(starts);
  }

  /** The position of a character offset (0-based, UTF-16 code units). Offsets outside the text are clamped to it. */
  position(offset: number): Position {
    const starts = this.#starts;
    const at = Math.max(0, Math.min(offset, this.#length));
    // Not `firstAtLeast`: a plan of a million asks so often that calling a function for each number takes 2 % of its time.
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  }

  /** The place of the characters from `start` up to `end` (exclusive). */
  place(start: number, end: number): Place {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return { file: this.file, ...from, endLine: to.line, endColumn: to.column };
  }
}

/** The text of one alias file, kept while problems may be reported about it. */
export class SourceText {
  readonly text: string;
  readonly lines: SourceLines;

  /** @param file path as the user knows it, with forward slashes @param text decoded, without byte order mark */
  constructor(file: string, text: string) {
    this.text = text;
    this.lines = new SourceLines(file, text);
  }

  get file(): string {
    return this.lines.file;
  }

  /** The place of the characters from `start` up to `end` (exclusive). */
  place(start: number, end: number): Place {
    return this.lines.place(start, end);
  }

  /** Like `place`, but ends at the end of the first line, because a problem with an entry is shown where it begins. */
  placeOnLine(start: number, end: number): Place {
    const text = this.text.slice(start, end);
    const lineBreak = text.search(/\r?\n/);
    return this.place(start, lineBreak === -1 ? end : start + lineBreak);
  }
}
