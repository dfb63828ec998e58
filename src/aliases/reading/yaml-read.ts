/** Reads one alias file with the parser `yaml`. */
import type * as Yaml from 'yaml';
import { type AliasEntry, aliasEntry, type ReadFile, type WrittenName } from '../alias-file.ts';
import { problem, type ReadingProblem } from '../finding.ts';
import type { NameScalar } from '../name-scalar.ts';
import { cutOff } from '../names/cut-name.ts';
import { isBlank, UNSEEN_IN_FILE } from '../names/invisible.ts';
import { nfc } from '../names/normal-form.ts';
import { isOrdinary } from '../names/ordinary.ts';
import type { Place, SourceText } from '../source.ts';
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

/** A file before its comments are looked at. */
export type ParsedFile = Omit<ReadFile, 'id' | 'allowed'>;

/** Reads a file with the parser that is the authority on what it means, and says what in it cannot be read. */
export function readWithYaml(source: SourceText, yaml: typeof Yaml): ParsedFile {
  const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
  if (conflict) return unread(source, mergeConflict(source, conflict.index));
  try {
    return withPastedRows(source, read(source, yaml));
  } catch {
    // Only input made to hurt gets here, by exhausting the stack.
    const message = 'This file cannot be read: it is nested too deeply.';
    const hint = 'A file holds entries, each with `account` and `aliases`: remove everything else.';
    return unread(source, problem('yaml-syntax', source.place(0, 0), message, hint));
  }
}

/** Of a table that was pasted into a file there is one thing to say, and nothing of what YAML makes of its lines. */
function withPastedRows(source: SourceText, file: ParsedFile): ParsedFile {
  if (file.problems.length === 0) return file;
  const rows = pastedRows(source);
  if (rows === undefined) return file;
  const { first, last, found } = rows;
  const isAbove = ({ place }: ReadingProblem): boolean => place.line < first;
  const isBelow = ({ place }: ReadingProblem): boolean => place.line > last;
  const above = file.problems.filter(isAbove);
  // A line that YAML takes for more of the one above it is found there.
  if (above.length === file.problems.length && above.length > 0) return file;
  return { ...file, problems: [...above, found, ...file.problems.filter(isBelow)] };
}

function read(source: SourceText, yaml: typeof Yaml): ParsedFile {
  // Keys that stand twice are found in `shapeOf`: the parser compares each key with all others, which takes minutes on
  // a file made to hurt.
  const document = yaml.parseDocument(withoutLoneControls(source.text), {
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const syntax = syntaxProblems(source, document, yaml);
  const { shape, problems: shaping } = shapeOf(source, document, yaml);
  const odd = oddCharacters(source.text);
  const doubled = odd.length > 0 ? doubledLineEnds(source) : undefined;
  const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
  const entries: AliasEntry[] = [];
  const unusual: NameScalar[] = [];
  const useless: ReadingProblem[] = [];
  for (const map of entryShapes(shape)) {
    // Behind an error nothing can be believed, and what ends just before it may have been meant to go on.
    if (map.end >= syntax.soundUpTo) continue;
    for (const name of namesOf(map)) {
      if (name.useless !== undefined) {
        useless.push(uselessProperty(source, { ...name, useless: name.useless }));
        continue;
      }
      // Where its line ends in the middle of it, that is the mistake.
      if (odd.length > 0 && holdsLineEnd(source.text.slice(name.start, name.end))) continue;
      // A tag that is unknown leaves no name, and that is one mistake.
      const place = source.placeOnLine(name.start, name.end);
      if (isBlank(name.text) && syntax.problems.some((one) => isSameSpot(one.place, place))) continue;
      if (!isOrdinarilyWritten(source, name)) unusual.push({ ...name, source });
    }
    const entry = entryFrom(source, map);
    if (entry !== undefined) entries.push(entry);
  }
  const schema = sound ? schemaProblems(source, shape) : [];
  const unread = [...oddProblems(source, odd, shape), ...unclosedQuotes(source, document, yaml)];
  // The first of these on a line stands for the line.
  const oddLines = linesOf(unread);
  const parsing = syntax.problems.filter(({ place }) => !oddLines.has(place.line));
  const lines = linesOf([...unread, ...parsing]);
  const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
  const problems = [...unread, ...parsing, ...shapingOnly, ...schema, ...useless];
  // Nothing else that could be said of such a file would be the cause.
  if (doubled !== undefined) return { source: source.lines, entries, unusual: [], problems: [doubled] };
  return { source: source.lines, entries, unusual, problems };
}

/** Of controls, those outside names: `control-character` is about names. */
function oddProblems(
  source: SourceText,
  odd: readonly OddCharacter[],
  shape: Shape | undefined,
): readonly ReadingProblem[] {
  if (odd.length === 0) return [];
  const names = entryShapes(shape)
    .flatMap((map) => [
      ...namesOf(map),
      // Of a key that is unknown because of it, `schema` says so.
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

/** Whether no rule needs to know more of a name than what YAML reads. */
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

/** The entry as far as it can be understood; undefined without a name for the account. */
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
    'This file holds an unfinished merge: two versions of the same lines.',
    'Keep the lines you want, and delete the rest with the lines of <<<<<<<, ======= and >>>>>>>.',
  );
}

function unread(source: SourceText, found: ReadingProblem): ParsedFile {
  return { source: source.lines, entries: [], unusual: [], problems: [found] };
}
