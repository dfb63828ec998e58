/**
 * A parsed file reduced to what alias files need: lists, maps and texts, each with its offsets, and with references
 * resolved. Anything nested deeper than an alias is left out, because it is wrong in any case.
 */
export type Shape = ListShape | MapShape | ScalarShape | LostShape;

export interface Offsets {
  /** Character offsets, quotes included. The target of a reference (`*name`) gets the place of the reference. */
  readonly start: number;
  readonly end: number;
}

export interface ListShape extends Offsets {
  readonly kind: 'list';
  readonly items: readonly Shape[];
}

export interface MapShape extends Offsets {
  readonly kind: 'map';
  readonly fields: readonly Field[];
  /** By key; if a key occurs twice, the first one. */
  readonly byKey: ReadonlyMap<string, Field>;
}

export interface Field {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Shape;
}

/** What YAML reads if a value is not text. */
export type NotText = 'number' | 'boolean' | 'nothing' | 'date' | 'other';

/** How a scalar is written in the file. */
export type Notation = 'plain' | 'single' | 'double' | 'block';

export interface ScalarShape extends Offsets {
  readonly kind: 'scalar';
  /** Its text, or its source text if YAML reads something else. */
  readonly text: string;
  readonly plain: boolean;
  /** Undefined for a reference, and for a value with a tag. */
  readonly notation: Notation | undefined;
  readonly notText: NotText | undefined;
  /** Where an unused anchor or the tag `!` before it begins. */
  readonly useless: number | undefined;
}

/** A reference without a target. It is reported when it is found, so nothing else reports it. */
export interface LostShape extends Offsets {
  readonly kind: 'lost';
}

export function field(map: MapShape, key: string): Shape | undefined {
  return map.byKey.get(key)?.value;
}

/** The file as JSON, for the schema. All scalars become text: the rule `not-text` reports numbers and the like. */
export function asJson(shape: Shape): unknown {
  if (shape.kind === 'scalar') return shape.text;
  if (shape.kind === 'lost') return '';
  if (shape.kind === 'list') return shape.items.map(asJson);
  // Without a prototype, `__proto__` is a key like any other.
  const json: Record<string, unknown> = Object.create(null);
  for (const [key, { value }] of shape.byKey) json[key] = asJson(value);
  return json;
}
