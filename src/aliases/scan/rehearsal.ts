/** A first scan that makes later ones faster. */
import { Columns } from './columns.ts';
import type { Look } from './look.ts';
import { Scanner } from './scanner.ts';

/** Every way to write an entry, and a character of every kind that a scan treats differently. */
const LINES = `# Rehearsal

- account: Straße 1-2 x 3 4 & Sons. (Łódź)
  aliases:
    - 'It''s ours'
    - "a \\"b\\" 'c"
    - "it's, #c"
    - 東京 Москва 😀
    - 12 3
    - --
    - Ⅷ ½ ﬁ e\u0301
    - yes x
    - a:b, c; d 1.2 # a comment
    - ï ñá Ст
- aliases:
    - 'b'\r
  account: a: b

- account: c
  aliases: [d]
`;

let done = false;

/**
 * V8 compiles the scan for what it has seen so far, and starts again with slow code whenever something new comes. So the
 * scan sees everything before the first file of the process.
 */
export function rehearse(look: Look): void {
  if (done) return;
  done = true;
  const scanner = new Scanner(new Columns(), look);
  const lines = Buffer.from(LINES);
  for (let round = 0; round < 4; round++) scanner.scan(lines, 0);
}
