/** Reads one alias file with the parser `yaml`, which decides what a file means. */
import * as Yaml from 'yaml';
import { type AliasEntry, aliasEntry, type ReadFile, type WrittenName } from '../alias-file.ts';
import { problem, type ReadingProblem } from '../finding.ts';
import type { NameScalar } from '../name-scalar.ts';
import { cutOff } from '../names/cut-name.ts';
import { isBlank, UNSEEN_IN_FILE } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Place, SourceText } from '../source.ts';
import { TOO_DEEP } from './mistakes/entries.ts';
import {
  doubledLineEnds,
  holdsLineEnd,
  type OddCharacter,
  oddCharacterProblems,
  oddCharacters,
  withoutLoneControls,
} from './odd-characters.ts';
import { pastedRows } from './pasted-rows.ts';
import { schemaProblems } from './schema-problems.ts';
import { field, type MapShape, type ScalarShape, type Shape } from './shape.ts';
import { shapeOf } from './shape-of.ts';
import { syntaxProblems } from './syntax-problems.ts';
import { unclosedQuotes } from './unclosed-quotes.ts';
import { uselessProperty } from './useless-property.ts';

/** A file before its `# allow:` comments are read. */
export type ParsedFile = Omit<ReadFile, 'id' | 'allowed'>;

/** Reads a file and reports everything that cannot be read. */
export function readWithYaml(source: SourceText): ParsedFile {
  const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
  if (conflict) return unread(source, mergeConflict(source, conflict.index));
  try {
    return withPastedRows(source, read(source));
  } catch {
    // Only malicious files get here, by exhausting the stack.
    return unread(source, problem('yaml-syntax', source.place(0, 0), TOO_DEEP.message, TOO_DEEP.hint));
  }
}

/** Replaces all problems in the lines of a pasted table by one. */
function withPastedRows(source: SourceText, file: ParsedFile): ParsedFile {
  if (file.problems.length === 0) return file;
  const rows = pastedRows(source);
  if (rows === undefined) return file;
  const { first, last, found } = rows;
  const isAbove = ({ place }: ReadingProblem): boolean => place.line < first;
  const isBelow = ({ place }: ReadingProblem): boolean => place.line > last;
  const above = file.problems.filter(isAbove);
  // The cause is above: the rows are probably just the continuation of that line.
  if (above.length === file.problems.length && above.length > 0) return file;
  return { ...file, problems: [...above, found, ...file.problems.filter(isBelow)] };
}

function read(source: SourceText): ParsedFile {
  // `shapeOf` finds repeated keys. The parser compares each key with all others, which takes minutes on a malicious file.
  const document = Yaml.parseDocument(withoutLoneControls(source.text), {
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const syntax = syntaxProblems(source, document);
  const { shape, problems: shaping } = shapeOf(source, document);
  const odd = oddCharacters(source.text);
  const doubled = odd.length > 0 ? doubledLineEnds(source) : undefined;
  const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
  const entries: AliasEntry[] = [];
  const unusual: NameScalar[] = [];
  const useless: ReadingProblem[] = [];
  for (const map of entryShapes(shape)) {
    // After an error nothing can be trusted, and an entry that ends there may be incomplete.
    if (map.end >= syntax.soundUpTo) continue;
    for (const name of namesOf(map)) {
      if (name.useless !== undefined) {
        useless.push(uselessProperty(source, { ...name, useless: name.useless }));
        continue;
      }
      // The odd line end inside this name is reported already.
      if (odd.length > 0 && holdsLineEnd(source.text.slice(name.start, name.end))) continue;
      // An unknown tag leaves an empty name. Report only the tag.
      const place = source.placeOnLine(name.start, name.end);
      if (isBlank(name.text) && syntax.problems.some((one) => isSameSpot(one.place, place))) continue;
      if (!isOrdinarilyWritten(source, name)) unusual.push({ ...name, source });
    }
    const entry = entryFrom(source, map);
    if (entry !== undefined) entries.push(entry);
  }
  const schema = sound ? schemaProblems(source, shape) : [];
  const unread = [...oddProblems(source, odd, shape), ...unclosedQuotes(source, document)];
  // One problem a line: later ones are consequences.
  const oddLines = linesOf(unread);
  const parsing = syntax.problems.filter(({ place }) => !oddLines.has(place.line));
  const lines = linesOf([...unread, ...parsing]);
  const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
  const problems = [...unread, ...parsing, ...shapingOnly, ...schema, ...useless];
  // All other problems of such a file are consequences.
  if (doubled !== undefined) return { source: source.lines, entries, unusual: [], problems: [doubled] };
  return { source: source.lines, entries, unusual, problems };
}

/** Reports odd line ends, and controls outside names. The rule `control-character` reports those in names. */
function oddProblems(
  source: SourceText,
  odd: readonly OddCharacter[],
  shape: Shape | undefined,
): readonly ReadingProblem[] {
  if (odd.length === 0) return [];
  const names = entryShapes(shape)
    .flatMap((map) => [
      ...namesOf(map),
      // `schema` reports a control in a key.
      ...map.fields.map(({ keyStart, keyEnd }) => ({ start: keyStart, end: keyEnd })),
    ])
    .sort((a, b) => a.start - b.start);
  let at = 0;
  const outside = odd.filter(({ kind, start }) => {
    while ((names[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    return kind === 'line-end' || (names[at]?.start ?? Number.POSITIVE_INFINITY) > start;
  });
  return oddCharacterProblems(source, outside);
}

function linesOf(problems: readonly ReadingProblem[]): ReadonlySet<number> {
  return new Set(problems.map(({ place }) => place.line));
}

function isSameSpot(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function entryShapes(root: Shape | undefined): readonly MapShape[] {
  if (root?.kind === 'map') return [root];
  return root?.kind === 'list' ? root.items.filter((item) => item.kind === 'map') : [];
}

type Name = ScalarShape & Pick<NameScalar, 'what'>;

function namesOf(map: MapShape): readonly Name[] {
  const account = field(map, 'account');
  const aliases = field(map, 'aliases');
  const items = aliases?.kind === 'list' ? aliases.items : [];
  return [
    ...(account?.kind === 'scalar' ? [{ ...account, what: 'account' } as const] : []),
    ...items.filter((item) => item.kind === 'scalar').map((item) => ({ ...item, what: 'alias' }) as const),
  ];
}

/** Whether the rules only need the text of a name, not how it is written. */
function isOrdinarilyWritten(source: SourceText, { text, plain, notation, notText, start, end }: Name): boolean {
  if (
    notText !== undefined ||
    !isOrdinary(text, plain) ||
    nfc(text) !== text ||
    UNSEEN_IN_FILE.test(text) ||
    /[\n\r]/.test(text)
  )
    return false;
  if (notation !== 'plain') return true;
  const lineFeed = source.text.indexOf('\n', start);
  return (lineFeed === -1 || lineFeed >= end) && cutOff(source.text, end) === '';
}

/** The entry without its blank names; undefined if the account has no name. */
function entryFrom(source: SourceText, map: MapShape): AliasEntry | undefined {
  const names = namesOf(map);
  const account = names.find((name) => name.what === 'account' && !isBlank(name.text));
  const aliases: readonly WrittenName[] = names.filter((name) => name.what === 'alias' && !isBlank(name.text));
  return account && aliasEntry(source.lines, account, aliases);
}

function mergeConflict(source: SourceText, at: number): ReadingProblem {
  return problem(
    'yaml-syntax',
    source.placeOnLine(at, source.text.length),
    'This file contains an unresolved merge conflict: two versions of the same lines.',
    'Keep the lines that you want. Delete the other version and the lines with <<<<<<<, ======= and >>>>>>>.',
  );
}

function unread(source: SourceText, found: ReadingProblem): ParsedFile {
  return { source: source.lines, entries: [], unusual: [], problems: [found] };
}
