/**
 * A parsed file as far as the product cares: entries and their names, references followed, every part with its offsets
 * in the text. What nests deeper than an alias can has no content here: it is wrong whatever it is.
 */
export type Shape = ListShape | MapShape | ScalarShape | LostShape;

export interface Span {
  /** Character offsets, quotes included. What a reference (`*name`) brings in stands where the reference stands. */
  readonly start: number;
  readonly end: number;
}

export interface ListShape extends Span {
  readonly kind: 'list';
  readonly items: readonly Shape[];
}

export interface MapShape extends Span {
  readonly kind: 'map';
  readonly fields: readonly Field[];
  /** By key; of a key that stands twice the first. */
  readonly byKey: ReadonlyMap<string, Field>;
}

export interface Field {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Shape;
}

/** What YAML reads where no text stands. */
export type NotText = 'number' | 'boolean' | 'nothing' | 'date' | 'other';

/** How a scalar is written in the file. */
export type Notation = 'plain' | 'single' | 'double' | 'block';

export interface ScalarShape extends Span {
  readonly kind: 'scalar';
  /** Its text, or its source text where YAML reads something else. */
  readonly text: string;
  readonly plain: boolean;
  /** Nothing where it is not written here but referred to, or where a tag before it decides what it is. */
  readonly notation: Notation | undefined;
  /** What YAML reads instead of text. */
  readonly notText: NotText | undefined;
  /** Where an anchor that nothing refers to, or a tag that says nothing, begins before it. */
  readonly useless: number | undefined;
}

/** A reference that leads nowhere; that has been said already, so nothing more is. */
export interface LostShape extends Span {
  readonly kind: 'lost';
}

/** The value of a field. */
export function field(map: MapShape, key: string): Shape | undefined {
  return map.byKey.get(key)?.value;
}

/** The file as JSON, for the schema. Scalars are text to it, whatever they are: rules of their own judge them. */
export function asJson(shape: Shape): unknown {
  if (shape.kind === 'scalar') return shape.text;
  if (shape.kind === 'lost') return '';
  if (shape.kind === 'list') return shape.items.map(asJson);
  // Without a prototype `__proto__` is a key like any other.
  const json: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of shape.byKey) json[key] = asJson(value);
  return json;
}
