/** Turns a parsed YAML document into the few parts that alias files need. */
import * as Yaml from 'yaml';
import { problem, type ReadingProblem } from '../finding.ts';
import { quoted, shown } from '../shown.ts';
import type { SourceText } from '../source.ts';
import { scalarShape } from './scalar-shape.ts';
import type { Field, MapShape, Offsets, Shape } from './shape.ts';

/** Levels of an alias file: list, entry, aliases, alias. */
const DEEPEST = 4;

/** The most parts that all references together may expand to: far more than anyone needs, but too few to fill the memory. */
const MOST_REFERRED = 10_000;

export interface ShapedFile {
  /** Undefined for a file without content. */
  readonly shape: Shape | undefined;
  readonly problems: readonly ReadingProblem[];
}

/** Also reports references without a target, and keys that occur twice. */
export function shapeOf(source: SourceText, document: Yaml.Document.Parsed): ShapedFile {
  const shaper = new Shaper(source, document);
  const root = document.contents;
  const shape = root === null || isNothing(root) ? undefined : shaper.shape(root, 0);
  return { shape, problems: shaper.problems };
}

function isNothing(node: unknown): boolean {
  return Yaml.isScalar(node) && node.value === null && !node.source && node.anchor === undefined;
}

class Shaper {
  readonly problems: ReadingProblem[] = [];
  readonly #source: SourceText;
  readonly #targets: ReadonlyMap<Yaml.Alias, Yaml.Node>;
  readonly #referredTo: ReadonlySet<Yaml.Node>;
  #referred = 0;
  #gaveUp = false;

  constructor(source: SourceText, document: Yaml.Document.Parsed) {
    this.#source = source;
    this.#targets = targetsOf(document);
    this.#referredTo = new Set(this.#targets.values());
  }

  /** @param reference the place of the reference that led here */
  shape(node: unknown, depth: number, reference?: Offsets): Shape {
    const at = reference ?? offsetsOf(node);
    if (reference !== undefined && ++this.#referred > MOST_REFERRED) return this.#tooMany(at);
    if (Yaml.isAlias(node)) return this.#follow(node, depth, at);
    if (Yaml.isScalar(node)) {
      const isReferredTo = this.#referredTo.has(node);
      return scalarShape(this.#source.text, node, { at, written: reference === undefined, isReferredTo });
    }
    if (Yaml.isSeq(node)) {
      const items =
        depth < DEEPEST && !this.#gaveUp ? node.items.map((item) => this.shape(item, depth + 1, reference)) : [];
      return { kind: 'list', ...at, items };
    }
    if (Yaml.isMap(node)) return this.#map(node, depth, at, reference);
    return {
      kind: 'scalar',
      ...at,
      text: '',
      plain: true,
      notation: undefined,
      notText: undefined,
      useless: undefined,
    };
  }

  #follow(alias: Yaml.Alias, depth: number, at: Offsets): Shape {
    const target = this.#targets.get(alias);
    if (target !== undefined) return this.shape(target, depth, at);
    // For a star without a name, the parser itself reports an error.
    if (alias.source === '') return { kind: 'lost', ...at };
    const written = `*${alias.source}`;
    this.problems.push(
      problem(
        'yaml-syntax',
        this.#source.place(at.start, at.end),
        `YAML reads ${shown(written)} as a reference to ${shown(alias.source)}, but nothing in this file has that name.`,
        `If it is a name that begins with *, put it in quotes: ${quoted(written)}`,
      ),
    );
    return { kind: 'lost', ...at };
  }

  #map(node: Yaml.YAMLMap, depth: number, at: Offsets, reference: Offsets | undefined): MapShape {
    const fields: Field[] = [];
    const seen = new Map<string, Field>();
    for (const pair of depth < DEEPEST && !this.#gaveUp ? node.items : []) {
      const { start: keyStart, end: keyEnd } = reference ?? offsetsOf(pair.key ?? pair.value);
      const key = this.#keyText(pair.key);
      const value = pair.value ?? { range: [keyEnd, keyEnd] };
      const added: Field = { key, keyStart, keyEnd, value: this.shape(value, depth + 1, reference) };
      const first = seen.get(key);
      if (first === undefined) seen.set(key, added);
      else if (reference === undefined) this.#twice(added, first);
      fields.push(added);
    }
    return { kind: 'map', ...at, fields, byKey: seen };
  }

  #keyText(key: unknown): string {
    if (key === null || key === undefined) return '';
    if (Yaml.isScalar(key)) return typeof key.value === 'string' ? key.value : (key.source ?? '');
    const { start, end } = offsetsOf(key);
    return this.#source.text.slice(start, end);
  }

  #twice(again: Field, first: Field): void {
    this.problems.push(
      problem(
        'yaml-syntax',
        this.#source.place(again.keyStart, again.keyEnd),
        `This entry has the key ${shown(again.key)} twice.`,
        again.key === 'account'
          ? 'Start a new entry with `- account:`, or delete one of the two.'
          : 'Keep one of the two, with everything that belongs under it.',
        [{ what: 'the first one', place: this.#source.place(first.keyStart, first.keyEnd) }],
      ),
    );
  }

  #tooMany(at: Offsets): Shape {
    if (!this.#gaveUp) {
      this.#gaveUp = true;
      const message = `The references (\`*name\`) in this file expand to more than ${MOST_REFERRED} parts.`;
      const hint = 'Write the aliases under their account instead of using references.';
      this.problems.push(problem('yaml-syntax', this.#source.placeOnLine(at.start, at.end), message, hint));
    }
    return { kind: 'lost', ...at };
  }
}

/** Maps each reference to the last anchor of that name before it. */
function targetsOf(document: Yaml.Document.Parsed): ReadonlyMap<Yaml.Alias, Yaml.Node> {
  const anchored = new Map<string, Yaml.Node>();
  const targets = new Map<Yaml.Alias, Yaml.Node>();
  Yaml.visit(document, {
    Node(_key, node) {
      if (Yaml.isAlias(node)) {
        const target = anchored.get(node.source);
        if (target !== undefined) targets.set(node, target);
      } else if (node.anchor !== undefined) anchored.set(node.anchor, node);
    },
  });
  return targets;
}

function offsetsOf(node: unknown): Offsets {
  const range = (node as { readonly range?: readonly number[] | null } | null)?.range;
  return { start: range?.[0] ?? 0, end: range?.[1] ?? range?.[0] ?? 0 };
}
