/** Puts very many texts in order by numbers made of their first letters, for comparing texts one by one takes long. */

/** So many characters are in one number, each of one byte; beside them 21 bits say where the text stands. */
const TAKEN = 4;
const MOST_CODE = 255;
const PLACES = 2 ** 21;

/** Fewer texts are put in order sooner by comparing them. */
const FEW = 32;

/**
 * The places of texts in order by UTF-16 code units, equal ones by `compareEqual`.
 * @param compareEqual compares two texts by their places
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

  /** Puts texts in order that are equal in all characters before `from`. */
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
    // Characters that one byte cannot tell apart, or texts that end here.
    if (part.length <= FEW || !isExact(key)) part.sort(compare);
    else order(part, from + TAKEN);
  }
}

/** The characters from some place on as one number, in the same order. Nothing is told behind one that is too large for a byte. */
function keyOf(text: string, from: number): number {
  let key = 0;
  let isTold = true;
  for (let at = from; at < from + TAKEN; at++) {
    const code: number = isTold && at < text.length ? text.charCodeAt(at) : 0;
    isTold &&= code < MOST_CODE;
    key = key * 256 + Math.min(code, MOST_CODE);
  }
  return key;
}

/** Whether texts with this number are equal in all its characters, and go on. */
function isExact(key: number): boolean {
  for (let left = key, at = 0; at < TAKEN; at++, left = Math.floor(left / 256)) {
    const code = left % 256;
    if (code === 0 || code === MOST_CODE) return false;
  }
  return true;
}
