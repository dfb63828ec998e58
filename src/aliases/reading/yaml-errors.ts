/** Turns errors of the YAML parser into problems that people understand. */
import type { YAMLError } from 'yaml';
import { invisibleName } from '../names/invisible.ts';
import { codePoint, lowerFirst, quoted } from '../shown.ts';
import { hyphenMistake } from './hyphens.ts';
import { misalignedAliases } from './misaligned-aliases.ts';
import type { Edit } from './name-line.ts';
import { cannotBegin, colonInAccount, textAfterQuote } from './needs-quotes.ts';
import { oddMark } from './odd-mark.ts';

/** A YAML error in plain words. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
  /** Where the mistake is, if the parser reports it elsewhere. */
  readonly at?: number;
  /** Only if it is certain. */
  readonly fix?: Edit;
}

const LINES_UP =
  'Check that `account:` and `aliases:` start in the same column, and that each alias starts with a hyphen and a space, with all hyphens in the same column.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';

/** For a file with one entry that is not a list, and another entry below it. */
export const SECOND_ENTRY: Explanation = {
  message: 'A second entry starts here, but the first entry is not in a list.',
  hint: 'Put `- ` before the first `account:`, and two spaces before every other line of the first entry.',
};

export const TOO_DEEP: Explanation = {
  message: 'This file is nested too deeply to be read.',
  hint: 'A file may only contain entries with `account` and `aliases`. Delete everything else.',
};

export function isUnclosedQuote(error: YAMLError): boolean {
  return error.message.startsWith('Missing closing');
}

export function isUnclosedBracket(error: YAMLError): boolean {
  return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}

/** Explains a YAML error and how to fix it. @param start offset of the error in the text */
export function explain(text: string, error: YAMLError, start: number): Explanation {
  return (
    tab(text, start) ??
    oddSpace(text, start) ??
    oddMark(text, start) ??
    unfinished(text, error, start) ??
    (STRUCTURE.has(error.code) && beginsLine(text, start) && !isSecondEntry(text, start)
      ? hyphenMistake(text, start)
      : undefined) ??
    (MISSING_KEY_SPACE.test(lineOf(text, start)) ? hyphenMistake(text, start) : undefined) ??
    byCode(text, error, start)
  );
}

/** The parser reports these if a line does not fit the lines above it. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** Without the space, YAML reads the hyphen as part of the key. */
const MISSING_KEY_SPACE = /^ *-(?:account|aliases) *:/;

/** Whether a list starts after an entry that is not in a list. */
function isSecondEntry(text: string, start: number): boolean {
  return (
    /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
    !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? '')
  );
}

/** A tab in the indentation causes many different YAML errors, so it is reported whatever the error is. */
function tab(text: string, start: number): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (spaces === undefined) return undefined;
  const message = 'This line is indented with a tab, but YAML allows only spaces.';
  return { message, hint: 'Replace the tab with spaces.', at: lineStart + spaces.length };
}

/** A character that looks like a space but is not one for YAML. Text from web pages and word processors has them. */
function oddSpace(text: string, start: number): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
  if (found === null) return undefined;
  const what = `${invisibleName(found[0])} (${codePoint(found[0])})`;
  const at = lineStart + found.index;
  // A character without width cannot stand in for an indenting or separating space, so it is just deleted.
  if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
    return {
      message: `There is ${what} here. Nobody can see it, and YAML does not allow it.`,
      hint: 'Delete it.',
      at,
    };
  const needed = {
    message: `There is ${what} where YAML needs a normal space.`,
    hint: 'Replace it with a normal space.',
    at,
  };
  // A fix is certain only after a colon or hyphen. At the start of a line, the number of spaces matters.
  return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
    ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
    : needed;
}

function unfinished(text: string, error: YAMLError, start: number): Explanation | undefined {
  if (isUnclosedQuote(error)) {
    const mark = text[start] === "'" ? 'single' : 'double';
    const hint = `Add the closing quote where the name ends.${mark === 'single' ? ' If it is an apostrophe, put the whole name in double quotes.' : ''}`;
    return { message: `This ${mark} quote is never closed.`, hint };
  }
  if (isUnclosedBracket(error)) {
    const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
    const message = `The list that starts here with ${open} is not closed properly with ${close}.`;
    const hint = `Add ${close} at its end, or write each alias on its own line after a hyphen and a space.`;
    return { message, hint };
  }
  return undefined;
}

function byCode(text: string, error: YAMLError, start: number): Explanation {
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return cannotBegin(text, start);
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `YAML reads ${word(text, start)} as a tag, but no such tag exists.`,
        hint: `If it is part of a name, put the whole name in double quotes${inQuotes(text, start)}. If not, delete it.`,
      };
    case 'MULTIPLE_TAGS':
    case 'MULTIPLE_ANCHORS':
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
      if (/^(?:Alias|Anchor) cannot be an empty/.test(error.message)) return cannotBegin(text, start);
      return {
        message: 'YAML reads & as an anchor, * as a reference and ! as a tag. They cannot be combined like this.',
        hint: QUOTE_IT,
      };
    case 'BAD_COLLECTION_TYPE':
      return { message: 'The tag here (beginning with !) does not fit what follows it.', hint: 'Delete the tag.' };
    case 'BAD_DIRECTIVE':
      return {
        message: 'YAML reads a line that begins with % as an instruction, but this one is not valid.',
        hint: `Delete the line. ${QUOTE_IT}`,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message:
          'In double quotes, a backslash gives the next character a special meaning, but this combination has none.',
        hint: 'Write the backslash twice, or use single quotes.',
      };
    case 'BAD_INDENT':
      return { message: 'This line is indented differently from the lines that it belongs to.', hint: LINES_UP };
    case 'TAB_AS_INDENT':
      return { message: 'There is a tab where YAML allows only spaces.', hint: 'Replace the tab with spaces.' };
    case 'DUPLICATE_KEY':
      return { message: 'This key occurs twice.', hint: 'Keep one of the two.' };
    case 'MULTIPLE_DOCS':
      return (
        endOfDocument(text, start) ?? {
          message: 'A second YAML document starts here, because `---` separates documents. A file may have only one.',
          hint: 'Delete the line `---`, and write all entries as one list, each starting with `- account:`.',
        }
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (beginsLine(text, start) && /^-[ \t]+account[ \t]*:/.test(lineOf(text, start))) return SECOND_ENTRY;
      return error.message.includes('compact mappings')
        ? (misalignedAliases(text, start) ??
            colonInAccount(text, start) ?? {
              message: 'This line has a second colon followed by a space, but only one is allowed.',
              hint: `${QUOTE_IT} Otherwise, ${lowerFirst(LINES_UP)}`,
            })
        : { message: 'A list or an entry starts here, but YAML expects something else.', hint: LINES_UP };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return {
        message:
          'YAML does not understand the structure from this line on: a colon, a hyphen or a space is missing, or lines do not line up.',
        hint: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
      };
    case 'MISSING_CHAR':
      return missing(text, error, start);
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, error, start);
    case 'RESOURCE_EXHAUSTION':
      return TOO_DEEP;
    default:
      return generic(error);
  }
}

/** People write `...` for “and so on”, but for YAML it ends the document. */
function endOfDocument(text: string, start: number): Explanation | undefined {
  const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(
    text.slice(Math.max(0, start - 1000), start),
  );
  const [whole = '', line = ''] = before ?? [];
  if (before === null) return undefined;
  const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
  const explained = {
    message:
      'YAML reads the line `...` as the end of a document, and the lines below as a second one. A file may have only one.',
    hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
    at,
  };
  const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
  return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
    ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
    : explained;
}

/** For the end of a hint: the name in quotes, if it fills the rest of the line. */
function inQuotes(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ -]*(?:account: *)?$/.test(text.slice(lineStart, start))) return '';
  const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
  return `: ${quoted(rest.replace(/ #.*/, '').trimEnd())}`;
}

function missing(text: string, error: YAMLError, start: number): Explanation {
  if (error.message.startsWith('Comments must')) {
    return {
      message: 'There is no space before this #.',
      hint: `If it starts a comment, put a space before it. ${QUOTE_IT}`,
    };
  }
  if (error.message.includes('map values')) {
    return {
      message: 'A colon is missing after this word.',
      hint: `Write \`account: …\`, or \`- …\` for an alias. ${LINES_UP}`,
    };
  }
  if (error.message.includes('without - indicator')) {
    return (
      misplacedKey(text, start) ?? {
        message: 'A hyphen is missing at the beginning of this line.',
        hint: 'Begin every item of the list with a hyphen and a space.',
      }
    );
  }
  if (/Missing ,/.test(error.message)) {
    return {
      message: 'A comma is missing here between two items of the list.',
      hint: `Put a comma between them. ${QUOTE_IT}`,
    };
  }
  return generic(error);
}

function unexpected(text: string, error: YAMLError, start: number): Explanation {
  if (/^Unexpected [a-z-]+ at node end/.test(error.message)) {
    return (
      misplacedKey(text, start) ??
      textAfterName(text, start) ??
      textAfterQuote(text, start) ?? {
        message: 'There is more text after the end of the name.',
        hint: 'Put the whole name in one pair of double quotes. Write \\" for a quote inside the name.',
      }
    );
  }
  if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
    return {
      message: 'YAML reads a name that begins with | or > as the start of a text on several lines.',
      hint: 'Put the whole name in double quotes.',
      at: Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
    };
  }
  if (/^Unexpected ,/.test(error.message)) {
    return {
      message: 'There is an extra comma here.',
      hint: 'Delete it, or write the missing alias before it.',
    };
  }
  return { message: `YAML does not expect ${word(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

/** Explains an `account:` or `aliases:` line that is too far to the left. */
function misplacedKey(text: string, start: number): Explanation | undefined {
  if (!beginsLine(text, start)) return undefined;
  const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
  if (key === 'account') {
    return {
      message: 'A hyphen is missing at the beginning of this entry.',
      hint: 'Start it with `- account:`. Line up the hyphen with the hyphens of the other entries, and `aliases:` with `account:`.',
    };
  }
  if (key === undefined) return undefined;
  const misaligned = misalignedAliases(text, start);
  if (misaligned !== undefined) return misaligned;
  return {
    message: 'This line belongs to the entry above, but is not indented like it.',
    hint: 'Put spaces before `aliases:` until it lines up with `account:` above it.',
  };
}

/** Explains text after a quoted name or a reference, for the mistakes that can be recognised. */
function textAfterName(text: string, start: number): Explanation | undefined {
  const line = lineOf(text, start);
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
    return {
      message: 'YAML does not allow a comma after this name.',
      hint: 'Delete the comma.',
      fix: { start, end: start + 1, text: '' },
    };
  }
  const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
  if (before === null) return undefined;
  const at = start - column + (before[1] ?? '').length;
  return { ...cannotBegin(text, at), at };
}

/** Whether an offset has only white space before it on its line. */
function beginsLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, offset).trim() === '';
}

/** The first 300 characters of the line that contains an offset. */
function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}

/** Falls back to the parser's own message. */
function generic(error: YAMLError): Explanation {
  return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

function word(text: string, start: number): string {
  const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
  return found === '' ? 'the end of the line' : `“${found}”`;
}
