/** Turns errors of the YAML parser into problems that people understand. */
import type { YAMLError } from 'yaml';
import { invisibleName } from '../names/invisible.ts';
import { codePoint, lowerFirst, quoted } from '../shown.ts';
import { aliasesAstray } from './astray.ts';
import { hyphenMistake } from './hyphens.ts';
import type { Edit } from './name-line.ts';
import { oddMark } from './odd-mark.ts';
import { cannotBegin, colonInAccount, textBehindQuote } from './spelled-out.ts';

/** A YAML error in plain words; `at` where people look for it elsewhere than the parser does. */
export interface Explanation {
  readonly message: string;
  readonly hint: string;
  readonly at?: number;
  /** The one certain edit of it, where there is one. */
  readonly fix?: Edit;
}

const LINES_UP =
  'Check that `account:` and `aliases:` begin in the same column, and that every alias begins with a hyphen and a space, in one column too.';
const QUOTE_IT = 'If it is part of a name, put the whole name in double quotes.';

/** What stands below an entry that fills a file alone. */
export const SECOND_ENTRY: Explanation = {
  message: 'A second entry begins here, and the first one is not written as part of a list.',
  hint: 'Put `- ` before the first `account:` too, and two spaces before every other line of the first entry.',
};

export function isUnclosedQuote(error: YAMLError): boolean {
  return error.message.startsWith('Missing closing');
}

export function isUnclosedBracket(error: YAMLError): boolean {
  return error.message.startsWith('Flow ') && error.message.includes('must be sufficiently indented');
}

/** Says what a YAML error means and how to fix it. @param start offset of the error in the text */
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

/** With these the parser says that a line does not go with those above it. */
const STRUCTURE: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** A hyphen that YAML takes for a part of the key. */
const MISSING_KEY_SPACE = /^ *-(?:account|aliases) *:/;

/** A list that begins behind an entry which fills the file alone. */
function isSecondEntry(text: string, start: number): boolean {
  return (
    /^-[ \t]+account[ \t]*:/.test(lineOf(text, start)) &&
    !/^\s*-/m.test(text.slice(0, start).split(/^aliases *:/m, 1)[0] ?? '')
  );
}

/** A tab before the text of a line confuses YAML in many ways, and whatever it says, the tab is the mistake. */
function tab(text: string, start: number): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const [, spaces] = /^( *)\t/.exec(text.slice(lineStart, lineStart + 200)) ?? [];
  if (spaces === undefined) return undefined;
  const message = 'This line is indented with a tab, and YAML allows only spaces.';
  return { message, hint: 'Replace the tab by spaces.', at: lineStart + spaces.length };
}

/** Pasted from a web page or a word processor: looks like a space, is none to YAML. */
function oddSpace(text: string, start: number): Explanation | undefined {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(lineStart, lineStart + 200).split('\n', 1)[0] ?? '';
  const found = /(?<=^[ -]*|:)[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/u.exec(line);
  if (found === null) return undefined;
  const what = `${invisibleName(found[0])} (${codePoint(found[0])})`;
  const at = lineStart + found.index;
  // What has no width indents nothing and separates nothing.
  if (/[\u200B\uFEFF]/.test(found[0]) && /^(?:.* )?$/.test(line.slice(0, found.index)))
    return {
      message: `There is ${what} here, which nobody can see and which YAML does not expect.`,
      hint: 'Delete it.',
      at,
    };
  const needed = {
    message: `There is ${what} where YAML needs a common space.`,
    hint: 'Delete it and type a space.',
    at,
  };
  // Behind the colon or the hyphen one space is one space; at the beginning of a line their number counts.
  return /[-:]$/.test(line.slice(0, found.index)) && !/[\u200B\uFEFF]/.test(found[0])
    ? { ...needed, fix: { start: at, end: at + 1, text: ' ' } }
    : needed;
}

function unfinished(text: string, error: YAMLError, start: number): Explanation | undefined {
  if (isUnclosedQuote(error)) {
    const mark = text[start] === "'" ? 'single' : 'double';
    const hint = `Add the second quote where the name ends${mark === 'single' ? '; for an apostrophe in a name, put the name in double quotes' : ''}.`;
    return { message: `The ${mark} quote that opens here is never closed.`, hint };
  }
  if (isUnclosedBracket(error)) {
    const [open, close] = text[start] === '{' ? ['{', '}'] : ['[', ']'];
    const message = `The list that opens here with ${open} is not closed with ${close} as it should be.`;
    return { message, hint: `Add ${close} at its end, or write one alias a line, each after a hyphen and a space.` };
  }
  return undefined;
}

function byCode(text: string, error: YAMLError, start: number): Explanation {
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return cannotBegin(text, start);
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `YAML reads ${word(text, start)} as a tag, and this tag is unknown.`,
        hint: `If it is part of a name, put the whole name in double quotes${inQuotes(text, start)}. If not, delete it.`,
      };
    case 'MULTIPLE_TAGS':
    case 'MULTIPLE_ANCHORS':
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_PROP_ORDER':
      if (/^(?:Alias|Anchor) cannot be an empty/.test(error.message)) return cannotBegin(text, start);
      return {
        message: 'YAML reads & as an anchor, * as a reference and ! as a tag, and these cannot be combined like this.',
        hint: QUOTE_IT,
      };
    case 'BAD_COLLECTION_TYPE':
      return { message: 'The tag here (beginning with !) does not fit what follows it.', hint: 'Delete the tag.' };
    case 'BAD_DIRECTIVE':
      return {
        message: 'A line that begins with % is a directive to YAML, and this one is not valid.',
        hint: `Delete the line. ${QUOTE_IT}`,
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message:
          'In double quotes a backslash gives the next character a special meaning, and this combination has none.',
        hint: 'Write the backslash twice, or use single quotes.',
      };
    case 'BAD_INDENT':
      return { message: 'This line is indented differently from the lines that it belongs to.', hint: LINES_UP };
    case 'TAB_AS_INDENT':
      return { message: 'There is a tab where YAML allows only spaces.', hint: 'Replace the tab by spaces.' };
    case 'DUPLICATE_KEY':
      return { message: 'The same key stands twice here.', hint: 'Keep one of the two.' };
    case 'MULTIPLE_DOCS':
      return (
        endOfDocument(text, start) ?? {
          message: 'A second document begins here: `---` separates documents, and a file may hold only one.',
          hint: 'Delete the line `---`, and write the entries as one list, each beginning with `- account:`.',
        }
      );
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      if (beginsLine(text, start) && /^-[ \t]+account[ \t]*:/.test(lineOf(text, start))) return SECOND_ENTRY;
      return error.message.includes('compact mappings')
        ? (aliasesAstray(text, start) ??
            colonInAccount(text, start) ?? {
              message: 'There is a second colon followed by a space, where only one can be.',
              hint: `${QUOTE_IT} Otherwise: ${lowerFirst(LINES_UP)}`,
            })
        : { message: 'A list or an entry begins here where YAML expects something else.', hint: LINES_UP };
    case 'MULTILINE_IMPLICIT_KEY':
    case 'KEY_OVER_1024_CHARS':
      return {
        message:
          'YAML cannot tell what belongs together from this line on: a colon, a hyphen or a space is missing, or the columns differ.',
        hint: `Check that a colon and a space follow \`account\` and \`aliases\`. ${LINES_UP}`,
      };
    case 'MISSING_CHAR':
      return missing(text, error, start);
    case 'UNEXPECTED_TOKEN':
      return unexpected(text, error, start);
    case 'RESOURCE_EXHAUSTION':
      return {
        message: 'This file is nested too deeply to be read.',
        hint: 'A file holds entries, each with `account` and `aliases`: remove everything else.',
      };
    default:
      return generic(error);
  }
}

/** `...` ends a document, and people write it for “and so on”. */
function endOfDocument(text: string, start: number): Explanation | undefined {
  const before = /(?:^|\n)(\.\.\.[ \t]*(?:#[^\n]*)?\r?\n)(?:[ \t]*(?:#[^\n]*)?\r?\n)*[ \t]*$/.exec(
    text.slice(Math.max(0, start - 1000), start),
  );
  const [whole = '', line = ''] = before ?? [];
  if (before === null) return undefined;
  const at = Math.max(0, start - 1000) + before.index + whole.indexOf('...');
  const explained = {
    message:
      'The line `...` ends the document to YAML, and what stands below it is a second one: a file may hold only one.',
    hint: /^---/m.test(text.slice(at)) ? 'Delete the lines `...` and `---`.' : 'Delete the line `...`.',
    at,
  };
  const isList = /^- /.test(text.slice(start, start + 2)) && /^(?:---\s)?(?:#[^\n]*\n|\s)*- /.test(text.slice(0, 1000));
  return isList && text.indexOf('\n...') === at - 1 && !/^(?:---|\.\.\.)/m.test(text.slice(at + line.length))
    ? { ...explained, fix: { start: at, end: at + line.length, text: '' } }
    : explained;
}

/** What a name that fills the rest of its line looks like in quotes; nothing where it does not. */
function inQuotes(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (!/^[ -]*(?:account: *)?$/.test(text.slice(lineStart, start))) return '';
  const [rest = ''] = /^[^\r\n]{0,200}/.exec(text.slice(start, start + 200)) ?? [];
  return `: ${quoted(rest.replace(/ #.*/, '').trimEnd())}`;
}

function missing(text: string, error: YAMLError, start: number): Explanation {
  if (error.message.startsWith('Comments must')) {
    return {
      message: 'A # follows here without a space before it.',
      hint: `For a comment, put a space before the #. ${QUOTE_IT}`,
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
      entryAstray(text, start) ?? {
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
      entryAstray(text, start) ??
      behindName(text, start) ??
      textBehindQuote(text, start) ?? {
        message: 'More text follows here after the name has ended.',
        hint: 'Put the whole name in one pair of double quotes; for a quote inside it write \\" instead of ".',
      }
    );
  }
  if (/^Block scalar header|^Not a YAML token/.test(error.message)) {
    return {
      message: 'YAML reads a name that begins with | or > as the start of a text of several lines.',
      hint: 'Put the whole name in double quotes.',
      at: Math.max(text.lastIndexOf('\n', start - 1) + 1, text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
    };
  }
  if (/^Unexpected ,/.test(error.message)) {
    return {
      message: 'There is a comma too many here.',
      hint: 'Delete the comma, or write the alias that is missing before it.',
    };
  }
  return { message: `YAML does not expect ${word(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

/** A line that begins an entry, or goes on with one, too far to the left for YAML to see what it belongs to. */
function entryAstray(text: string, start: number): Explanation | undefined {
  if (!beginsLine(text, start)) return undefined;
  const key = /^ *(account|aliases)[ \t]*:/i.exec(lineOf(text, start))?.[1]?.toLowerCase();
  if (key === 'account') {
    return {
      message: 'A hyphen is missing at the beginning of this entry.',
      hint: 'Begin it with `- account:`, its hyphen in the column of those of the other entries, and `aliases:` in the column of `account:`.',
    };
  }
  if (key === undefined) return undefined;
  const astray = aliasesAstray(text, start);
  if (astray !== undefined) return astray;
  return {
    message: 'This line belongs to the entry above it, and is not indented so.',
    hint: 'Put spaces before `aliases:` until it begins in the same column as `account:` above it.',
  };
}

/** What follows a name in quotes, or a reference, where it is plain how it came there. */
function behindName(text: string, start: number): Explanation | undefined {
  const line = lineOf(text, start);
  const column = start - (text.lastIndexOf('\n', start - 1) + 1);
  if (/^,[ \t]*(?:#.*)?$/.test(line.slice(column))) {
    return {
      message: 'There is a comma behind the name, which YAML does not expect.',
      hint: 'Delete the comma.',
      fix: { start, end: start + 1, text: '' },
    };
  }
  const before = /^([ -]*(?:account: *)?)\*\S+[ \t]+$/.exec(line.slice(0, column));
  if (before === null) return undefined;
  const at = start - column + (before[1] ?? '').length;
  return { ...cannotBegin(text, at), at };
}

/** Whether nothing but spaces stands before an offset on its line. */
function beginsLine(text: string, offset: number): boolean {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, offset).trim() === '';
}

/** The line of an offset, or as much of it as anyone looks at. */
function lineOf(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return text.slice(start, start + 300).split(/\r?\n/, 1)[0] ?? '';
}

/** The parser's own words, where none of ours fits. */
function generic(error: YAMLError): Explanation {
  return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

function word(text: string, start: number): string {
  const [found = ''] = /^[^\s]{1,30}/.exec(text.slice(start, start + 30)) ?? [];
  return found === '' ? 'the end of the line' : `“${found}”`;
}
