/** What of a name tells somebody else that it is worth a closer look: all that a scan needs to know of the rules about names. */

/** A character that is worth a look wherever it stands. */
export const ANYWHERE = 1;
/** Worth a look where another character beyond ASCII follows. */
export const BEFORE_NON_ASCII = 2;
/** Worth a look there, and where the name begins with it. */
export const FIRST = 3;

export interface Look {
  /** By code unit: one of the above, or 0. */
  readonly characters: Uint8Array;
  /** Whether a name is worth a look for its first and last code unit and for how many it has. */
  readonly ends: (first: number, last: number, length: number) => boolean;
}

/** For who wants to know what names there are, and nothing about them. */
export const NO_LOOK: Look = { characters: new Uint8Array(0x10000), ends: () => false };
