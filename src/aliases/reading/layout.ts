const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const HASH = 35;
const HYPHEN = 45;
const COLON = 58;

/**
 * Whether a stretch of text is layout: spaces, line breaks, comments, and hyphens of list items. What follows a name
 * begins on a new line. js-yaml passes over some things in between (`...`, or a key behind a quoted name) that are errors.
 */
export function isLayout(text: string, from: number, to: number): boolean {
  // At the start of the file, and behind the colon of a key, the next scalar may stand on the same line.
  let fresh = from === 0 || text.charCodeAt(from - 1) === COLON;
  let spaced = from === 0;
  for (let at = from; at < to; at++) {
    switch (text.charCodeAt(at)) {
      case SPACE:
        break;
      case LINE_FEED:
        fresh = true;
        break;
      case CARRIAGE_RETURN:
        break;
      case HASH: {
        if (!spaced) return false;
        const lineFeed = text.indexOf('\n', at);
        if (lineFeed === -1) return to === text.length;
        at = lineFeed;
        fresh = true;
        break;
      }
      case HYPHEN: {
        const next = text.charCodeAt(at + 1);
        if (!fresh || !spaced || (next !== SPACE && next !== LINE_FEED && next !== CARRIAGE_RETURN)) return false;
        break;
      }
      default:
        return false;
    }
    spaced = text.charCodeAt(at) !== HYPHEN;
  }
  return fresh || to === text.length;
}
