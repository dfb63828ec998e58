/** A scalar of a YAML document: its text, how it is written, and what YAML reads instead of text. */
import type * as Yaml from 'yaml';
import { startOfLine } from './mistakes/lines.ts';
import type { Notation, NotText, ScalarShape, Span } from './shape.ts';

/**
 * The shape of a scalar that stands in the file, or that a reference brings in.
 * @param written whether it stands in the file @param isReferredTo whether a reference leads to it
 */
export function scalarShape(
  text: string,
  node: Yaml.Scalar,
  { at, written, isReferredTo }: { readonly at: Span; readonly written: boolean; readonly isReferredTo: boolean },
): ScalarShape {
  const plain = node.type === 'PLAIN' && node.tag === undefined;
  const notation = written && node.tag === undefined ? notationOf(node) : undefined;
  const useless = written ? uselessPropertyOf(text, node, { at, isReferredTo }) : undefined;
  const scalar = { kind: 'scalar', plain, notation, notText: undefined, useless } as const;
  // Nothing at all is an empty name, and `blank` says so.
  if (node.value === null && !node.source) return { ...scalar, ...withProperties(text, at), text: '' };
  if (typeof node.value === 'string') {
    const span = node.value === '' && at.start === at.end ? withProperties(text, at) : at;
    return { ...scalar, ...span, text: node.value };
  }
  return { ...scalar, ...at, text: node.source ?? '', notText: readAs(node.value) };
}

/** `& Other Stories` is a brand, and `&Other Stories` the anchor `Other` before the name `Stories`. */
function uselessPropertyOf(
  text: string,
  node: Yaml.Scalar,
  { at: { start, end }, isReferredTo }: { readonly at: Span; readonly isReferredTo: boolean },
): number | undefined {
  if (start === end) return undefined;
  const found: number[] = [];
  if (node.anchor !== undefined && !isReferredTo) found.push(text.lastIndexOf(`&${node.anchor}`, start - 1));
  if (node.tag === '!') found.push(text.lastIndexOf('!', start - 1));
  return found.length > 0 ? Math.min(...found) : undefined;
}

/** Where nothing stands but an anchor or a tag, these are what people took for a name. */
function withProperties(text: string, at: Span): Span {
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
