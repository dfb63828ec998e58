/** Tells a scan which names the rules have to look at. */

/** A name with this character anywhere needs a look. */
export const ANYWHERE = 1;
/** A name needs a look if a non-ASCII character follows this one. */
export const BEFORE_NON_ASCII = 2;
/** As above, or if the name begins with this character. */
export const FIRST = 3;

export interface Look {
  /** One of the above for each code unit, or 0. */
  readonly characters: Uint8Array;
  /** Whether a name needs a look, by its first and last code unit and its length in code units. */
  readonly ends: (first: number, last: number, length: number) => boolean;
}

/** No name needs a look. */
export const NO_LOOK: Look = { characters: new Uint8Array(0x10000), ends: () => false };
