/** Recognises the kinds of words: group words, fillers, places, numbers. */
import { PLACES } from './places.generated.ts';

/** Words that groups of companies have in their names. With or without them, a name usually means the same company. */
const GENERIC: ReadonlySet<string> = new Set(
  `group groups groupe grupo gruppo gruppe grup grupa gruppen koncern concern konzern
   holding holdings holdco hold hld hldg hldgs hlds beteiligungen company companies compagnie cie co corporate corp corporation enterprise
   enterprises international intl internacional internazionale worldwide
   グループ ホールディングス 集团 集團 控股 그룹 홀딩스 группа холдинг группы`.split(/\s+/),
);

/** Words that do not distinguish companies. */
const FILLERS: ReadonlySet<string> = new Set(
  '& the of de der die das des du del della di la le les el los las y e und and in a an for fur von van den do da dos und og och i w'.split(
    ' ',
  ),
);

const LONGEST_FILLER = Math.max(...Array.from(FILLERS, ({ length }) => length));

const PLACE_NAMES: ReadonlySet<string> = new Set(PLACES.split('|'));
/** The first words of places of several words. */
const PLACE_STARTS: ReadonlySet<string> = new Set(
  [...PLACE_NAMES].filter((place) => place.includes(' ')).map((place) => place.slice(0, place.indexOf(' '))),
);
const LONGEST_PLACE = 3;

export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}

export function isFiller(word: string): boolean {
  return word.length <= LONGEST_FILLER && FILLERS.has(word);
}

/** Whether a single word is a place: a continent, a country, a city, or a part of one. */
export function isPlace(word: string): boolean {
  return PLACE_NAMES.has(word);
}

/** Whether a word is the first word of a place of several words. */
export function beginsPlace(word: string): boolean {
  return PLACE_STARTS.has(word);
}

/** Whether one of these words, or several in a row, are a place. */
export function includePlace(
  words: readonly { readonly text: string; readonly place: boolean; readonly beginsPlace: boolean }[],
): boolean {
  if (words.some(({ place }) => place)) return true;
  for (let from = 0; from + 1 < words.length; from++) {
    if (!words[from]?.beginsPlace) continue;
    for (let size = 2; size <= LONGEST_PLACE && from + size <= words.length; size++) {
      const side = words.slice(from, from + size).map(({ text }) => text);
      if (PLACE_NAMES.has(side.join(' '))) return true;
    }
  }
  return false;
}

const NUMERALS: ReadonlySet<string> = new Set(
  'ii iii iv v vi vii viii ix x xi xii one two three four five six seven eight nine ten first second third fourth fifth eins zwei drei uno dos tres un deux trois'.split(
    ' ',
  ),
);

/** Whether a word contains a number, or is a numeral such as `ii` or `first`. */
export function isNumber(word: string): boolean {
  return /\p{N}/u.test(word) || NUMERALS.has(word);
}

/** The scripts of a text: Latin, Cyrillic, Han, … */
export function scriptsOf(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, letters] of SCRIPTS) if (letters.test(text)) found.add(name);
  return found;
}

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['greek', /\p{Script=Greek}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['han', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['thai', /\p{Script=Thai}/u],
  [
    'other',
    /[\p{L}--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]]/v,
  ],
];
