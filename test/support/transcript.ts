/** Reads pages that show commands and their output, to run them. */

/** A code block: ```` ```csv ../rejected.csv ```` has the language `csv` and a file. */
export interface PageBlock {
  readonly language: string;
  readonly file: string | undefined;
  readonly text: string;
}

/** A command with its expected output. */
export interface Exchange {
  readonly command: string;
  readonly output: readonly string[];
}

export function pageBlocks(page: string): readonly PageBlock[] {
  return [...page.matchAll(/^```([^\n`]+)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => {
    const [language = '', file] = info.trim().split(' ');
    return { language, file, text };
  });
}

/** The commands of a block (after `$ `), with their output. */
export function transcriptOf(text: string): readonly Exchange[] {
  return text
    .split(/^\$ /m)
    .filter((part) => part !== '')
    .map((part) => {
      const [command = '', ...output] = part.replace(/\n$/, '').split('\n');
      return { command, output };
    });
}

/** The output if it is not as expected, else `undefined`. A line `…` stands for any lines, or none. */
export function unlike(output: string, expected: readonly string[]): string | undefined {
  const lines = output.replace(/\n$/, '').split('\n');
  return fits(output === '' ? [] : lines, expected) ? undefined : output;
}

function fits(lines: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected;
  if (first === undefined) return lines.length === 0;
  if (first !== '…') return lines[0] === first && lines.length > 0 && fits(lines.slice(1), rest);
  if (rest.length === 0) return true;
  return lines.some((_, skipped) => fits(lines.slice(skipped), rest));
}
