/** Sorts very many texts quickly: by numbers made of their first characters, instead of comparing texts one by one. */

/** One number holds this many characters, a byte each, and the position of the text in 21 bits. */
const TAKEN = 4;
const MOST_CODE = 255;
const PLACES = 2 ** 21;

/** For fewer texts, comparing them is faster. */
const FEW = 32;

/**
 * The positions of texts, sorted by UTF-16 code units.
 * @param compareEqual compares the positions of two equal texts
 */
export function textOrder(texts: readonly string[], compareEqual: (a: number, b: number) => number): Int32Array {
  const places = new Int32Array(texts.length);
  for (let at = 0; at < texts.length; at++) places[at] = at;
  const compare = (a: number, b: number): number => {
    const [one, other] = [texts[a] as string, texts[b] as string];
    return one < other ? -1 : one > other ? 1 : compareEqual(a, b);
  };
  order(places, 0);
  return places;

  /** Sorts texts that are equal in all characters before `from`. */
  function order(part: Int32Array, from: number): void {
    if (part.length <= FEW || part.length > PLACES) {
      part.sort(compare);
      return;
    }
    const before = part.slice();
    const keys = new Float64Array(part.length);
    for (let at = 0; at < part.length; at++) keys[at] = keyOf(texts[part[at] as number] as string, from) * PLACES + at;
    keys.sort();
    let begin = 0;
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at] as number;
      part[at] = before[key % PLACES] as number;
      if (Math.floor(key / PLACES) === Math.floor((keys[at + 1] ?? -1) / PLACES)) continue;
      if (at > begin) orderAlike(part.subarray(begin, at + 1), from, Math.floor(key / PLACES));
      begin = at + 1;
    }
  }

  function orderAlike(part: Int32Array, from: number, key: number): void {
    // The key is the same, but the texts may differ in a character beyond one byte, or one of them ends here.
    if (part.length <= FEW || !isExact(key)) part.sort(compare);
    else order(part, from + TAKEN);
  }
}

/** Some characters as one number that sorts like them. It ends at the first character that does not fit into a byte. */
function keyOf(text: string, from: number): number {
  let key = 0;
  let fits = true;
  for (let at = from; at < from + TAKEN; at++) {
    const code: number = fits && at < text.length ? text.charCodeAt(at) : 0;
    fits &&= code < MOST_CODE;
    key = key * 256 + Math.min(code, MOST_CODE);
  }
  return key;
}

/** Whether all texts with this number have the same characters, and have more of them. */
function isExact(key: number): boolean {
  for (let left = key, at = 0; at < TAKEN; at++, left = Math.floor(left / 256)) {
    const code = left % 256;
    if (code === 0 || code === MOST_CODE) return false;
  }
  return true;
}
