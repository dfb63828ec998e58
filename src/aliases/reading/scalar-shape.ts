/** Turns a scalar of a YAML document into its text, how it is written, and what YAML reads instead of text. */
import type * as Yaml from 'yaml';
import { startOfLine } from './mistakes/lines.ts';
import type { Notation, NotText, Offsets, ScalarShape } from './shape.ts';

/** @param written whether it is in the file itself, not the target of a reference @param isReferredTo whether a reference leads to it */
export function scalarShape(
  text: string,
  node: Yaml.Scalar,
  { at, written, isReferredTo }: { readonly at: Offsets; readonly written: boolean; readonly isReferredTo: boolean },
): ScalarShape {
  const plain = node.type === 'PLAIN' && node.tag === undefined;
  const notation = written && node.tag === undefined ? notationOf(node) : undefined;
  const useless = written ? uselessPropertyOf(text, node, { at, isReferredTo }) : undefined;
  const scalar = { kind: 'scalar', plain, notation, notText: undefined, useless } as const;
  // An empty value counts as an empty name, which the rule `blank` reports.
  if (node.value === null && !node.source) return { ...scalar, ...withProperties(text, at), text: '' };
  if (typeof node.value === 'string') {
    const offsets = node.value === '' && at.start === at.end ? withProperties(text, at) : at;
    return { ...scalar, ...offsets, text: node.value };
  }
  return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
}

/**
 * Where an unused anchor or a tag begins that may be part of the name: `& Other Stories` is a brand, but YAML reads
 * `&Other Stories` as the anchor `Other` and the name `Stories`.
 */
function uselessPropertyOf(
  text: string,
  node: Yaml.Scalar,
  { at: { start, end }, isReferredTo }: { readonly at: Offsets; readonly isReferredTo: boolean },
): number | undefined {
  if (start === end) return undefined;
  const found: number[] = [];
  if (node.anchor !== undefined && !isReferredTo) found.push(text.lastIndexOf(`&${node.anchor}`, start - 1));
  if (node.tag === '!') found.push(text.lastIndexOf('!', start - 1));
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** If there is only an anchor or a tag, it was probably meant as the name, so the place includes it. */
function withProperties(text: string, at: Offsets): Offsets {
  const lineStart = startOfLine(text, at.start);
  const properties = /[&!]\S*$/.exec(text.slice(Math.max(lineStart, at.start - 200), at.start).trimEnd());
  const start = properties ? Math.max(lineStart, at.start - 200) + properties.index : at.start;
  return { start, end: at.end };
}

function notationOf({ type }: Yaml.Scalar): Notation | undefined {
  switch (type) {
    case 'PLAIN':
      return 'plain';
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_LITERAL':
    case 'BLOCK_FOLDED':
      return 'block';
    default:
      return undefined;
  }
}

function readAs(value: unknown): NotText {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (value === null) return 'nothing';
  return value instanceof Date ? 'date' : 'other';
}
