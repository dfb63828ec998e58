import type * as Yaml from 'yaml';
import { type AliasEntry, entryOf, type ReadFile, type WrittenName } from '../alias-file.ts';
import { isBlank } from '../names/invisible.ts';
import { nameProblems } from '../names/text-rules.ts';
import { type Problem, problem, type RuleSeverities } from '../problem.ts';
import { DEFAULT_SEVERITIES } from '../rules.ts';
import type { Place, SourceText } from '../source.ts';
import { schemaProblems } from './schema-problems.ts';
import { field, type MapShape, type ScalarShape, type Shape } from './shape.ts';
import { shapeOf } from './shape-of.ts';
import { syntaxProblems } from './syntax-problems.ts';

/**
 * Reads a file with the parser that is the authority on what it means, and says everything that is wrong in it.
 * @param severities decide what a fix takes away
 */
export function readWithYaml(source: SourceText, yaml: typeof Yaml, severities = DEFAULT_SEVERITIES): ReadFile {
  const conflict = /^(?:(?:<{7}|\|{7}|>{7})(?: |\r?$)|={7}\r?$)/m.exec(source.text);
  if (conflict) return unread(source, mergeConflict(source, conflict.index));
  try {
    return read(source, yaml, severities);
  } catch {
    // Only input made to hurt gets here, by exhausting the stack.
    const message = 'This file cannot be read: it is nested too deeply.';
    const hint = 'A file holds entries, each with `account` and `aliases`: remove everything else.';
    return unread(source, problem('yaml-syntax', source.place(0, 0), message, hint));
  }
}

function read(source: SourceText, yaml: typeof Yaml, severities: RuleSeverities): ReadFile {
  // Keys that stand twice are found in `shapeOf`: the parser compares each key with all others, which takes minutes on
  // a file made to hurt.
  const document = yaml.parseDocument(source.text, {
    version: '1.2',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
  });
  const syntax = syntaxProblems(source, document, yaml);
  const { shape, problems: shaping } = shapeOf(source, document, yaml);
  const sound = syntax.soundUpTo === Number.POSITIVE_INFINITY;
  const entries: AliasEntry[] = [];
  const names: Problem[] = [];
  for (const map of entryShapes(shape)) {
    // Behind an error nothing can be believed, and what ends just before it may have been meant to go on.
    if (map.end >= syntax.soundUpTo) continue;
    for (const name of namesOf(map)) {
      for (const found of nameProblems({ ...name, source }, severities)) {
        // A tag that is unknown leaves no name, and that is one mistake.
        if (found.rule === 'blank' && syntax.problems.some(({ place }) => isSameSpot(place, found.place))) continue;
        names.push(found);
      }
    }
    const entry = entryFrom(source, map);
    if (entry !== undefined) entries.push(entry);
  }
  const schema = sound ? schemaProblems(source, shape) : [];
  // What the parser objects to on a line stands for the line.
  const lines = new Set(syntax.problems.map(({ place }) => place.line));
  const shapingOnly = shaping.filter(({ place }) => !lines.has(place.line));
  return { source: source.lines, entries, problems: [...syntax.problems, ...shapingOnly, ...schema, ...names] };
}

function isSameSpot(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

function entryShapes(root: Shape | undefined): readonly MapShape[] {
  if (root?.kind === 'map') return [root];
  return root?.kind === 'list' ? root.items.filter((item) => item.kind === 'map') : [];
}

type Name = Omit<ScalarShape, 'notText' | 'useless'> & {
  readonly what: 'account' | 'alias';
  readonly notText?: string;
  readonly useless?: number;
};

function namesOf(map: MapShape): readonly Name[] {
  const account = field(map, 'account');
  const aliases = field(map, 'aliases');
  const items = aliases?.kind === 'list' ? aliases.items : [];
  return [
    ...(account?.kind === 'scalar' ? [named('account', account)] : []),
    ...items.filter((item) => item.kind === 'scalar').map((item) => named('alias', item)),
  ];
}

function named(what: Name['what'], { notText, useless, ...scalar }: ScalarShape): Name {
  const name = notText === undefined ? { ...scalar, what } : { ...scalar, what, notText };
  return useless === undefined ? name : { ...name, useless };
}

/** The entry as far as it can be understood; undefined without a name for the account. */
function entryFrom(source: SourceText, map: MapShape): AliasEntry | undefined {
  const names = namesOf(map);
  const account = names.find((name) => name.what === 'account' && !isBlank(name.text));
  const aliases: readonly WrittenName[] = names.filter((name) => name.what === 'alias' && !isBlank(name.text));
  return account && entryOf(source.lines, account, aliases);
}

function mergeConflict(source: SourceText, at: number): Problem {
  return problem(
    'yaml-syntax',
    source.placeOnLine(at, source.text.length),
    'This file holds an unfinished merge: two versions of the same lines.',
    'Keep the lines you want, and delete the rest with the lines of <<<<<<<, ======= and >>>>>>>.',
  );
}

function unread(source: SourceText, found: Problem): ReadFile {
  return { source: source.lines, entries: [], problems: [found] };
}
