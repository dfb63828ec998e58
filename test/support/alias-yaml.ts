/** Writes alias files in the styles in which people write them. */
import type { Organisation } from './organisations.ts';

/** A style of writing alias files. */
export interface Style {
  readonly quotes: 'plain' | 'single' | 'double';
  /** The indentation of aliases. */
  readonly indent: string;
  readonly lineBreak: '\n' | '\r\n';
  /** Whether the file begins with `---`. */
  readonly marker: boolean;
  /** Whether the file has only its first entry, instead of a list. */
  readonly single: boolean;
  readonly aliasesFirst: boolean;
}

/** A style that is safe for any name. */
export const IN_DOUBLE_QUOTES: Style = {
  quotes: 'double',
  indent: '  ',
  lineBreak: '\n',
  marker: false,
  single: false,
  aliasesFirst: false,
};

/** Writes an alias file. Names are not escaped, so a plain style may give other names, or invalid YAML. */
export function aliasFile(entries: readonly Organisation[], style: Style): string {
  const write = { plain: (name: string) => name, single: inSingleQuotes, double: JSON.stringify }[style.quotes];
  const lines = style.marker ? ['---'] : [];
  for (const { account, aliases } of style.single ? entries.slice(0, 1) : entries) {
    const first = [`account: ${write(account)}`];
    const second = ['aliases:', ...aliases.map((alias) => `${style.indent}- ${write(alias)}`)];
    const entry = style.aliasesFirst ? [...second, ...first] : [...first, ...second];
    lines.push(...entry.map((line, index) => (style.single ? line : `${index === 0 ? '- ' : '  '}${line}`)));
  }
  return lines.map((line) => line + style.lineBreak).join('');
}

function inSingleQuotes(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
