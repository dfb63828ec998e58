/** Explains each error of the YAML parser in plain words. */
import type { YAMLError } from 'yaml';
import { lowerFirst } from '../shown.ts';
import { endOfDocument } from './mistakes/end-of-document.ts';
import { SECOND_ENTRY, TOO_DEEP } from './mistakes/entries.ts';
import { beginsLine, lineOf, startOfLine, wordAt } from './mistakes/lines.ts';
import { misalignedAliases, misplacedKey } from './mistakes/misaligned-aliases.ts';
import { LINES_UP, type Mistake, QUOTE_IT } from './mistakes/mistake.ts';
import { cannotBegin, colonInAccount, restInQuotes, textAfterName, textAfterQuote } from './mistakes/needs-quotes.ts';

export function explainByCode(text: string, error: YAMLError, start: number): Mistake {
  switch (error.code) {
    case 'BAD_SCALAR_START':
      return cannotBegin(text, start);
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `YAML reads ${wordAt(text, start)} as a tag, but no such tag exists.`,
        hint: `If it is part of a name, put the whole name in double quotes${restInQuotes(text, start)}. If not, delete it.`,
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

function missing(text: string, error: YAMLError, start: number): Mistake {
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

function unexpected(text: string, error: YAMLError, start: number): Mistake {
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
      at: Math.max(startOfLine(text, start), text.lastIndexOf('|', start), text.lastIndexOf('>', start)),
    };
  }
  if (/^Unexpected ,/.test(error.message)) {
    return {
      message: 'There is an extra comma here.',
      hint: 'Delete it, or write the missing alias before it.',
    };
  }
  return { message: `YAML does not expect ${wordAt(text, start)} here.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}

/** Falls back to the parser's own message. */
function generic(error: YAMLError): Mistake {
  return { message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`, hint: `${LINES_UP} ${QUOTE_IT}` };
}
