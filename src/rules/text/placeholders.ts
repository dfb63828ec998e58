/** Recognises texts that are written in place of a missing name. */

export interface Placeholder {
  /** `false` if some company may have this name. */
  readonly certain: boolean;
  readonly what: string;
}

/** The errors that spreadsheets show where a formula failed, in several languages. */
const SHEET_ERRORS: ReadonlySet<string> = new Set(
  [
    '#REF! #N/A #VALUE! #DIV/0! #NAME? #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #BUSY! #UNKNOWN! #ERROR!',
    '#GETTING_DATA #BEZUG! #NV #WERT! #ZAHL! #ÜBERLAUF! #FELD! #VALEUR! #NOM? #NOMBRE! #NUL! #¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0!',
    '#¡NUM! #¡NULO! #VALOR! #NOME? #NÚM! #NULO! #RIF! #VALORE! #N/D #VERW! #WAARDE! #NAAM? #GETAL! #LEEG! #N/B #ССЫЛКА! #Н/Д',
    '#ЗНАЧ! #ДЕЛ/0! #ИМЯ? #ЧИСЛО! #ПУСТО! #ADR! #ARG! #LICZBA! #NAZWA? #ZERO!',
  ].flatMap((line) => line.split(' ')),
);

/** A formula: an equals sign, then a function or a cell address. */
const FORMULA = /^=\s*[-+]?(?:[\p{L}_.][\p{L}\d_.]*\(|'?[^'!]*'?!?\$?[A-Z]{1,3}\$?\d+(?:\b|$)|"|\{)/u;

/** Words for a missing value, in any case. */
const NOTHING: ReadonlySet<string> = new Set([
  'n/a',
  '#null',
  'null',
  'nil',
  'undefined',
  'tbd',
  't.b.d.',
  'todo',
  'to do',
  'fixme',
  'object object',
]);

/** Words that people write when they have no name, but that may be the name of a company. */
const MAYBE: ReadonlySet<string> = new Set([
  ...[
    'none',
    'unknown',
    'test',
    'n.a.',
    'n.a',
    'n\\a',
    'not available',
    'not applicable',
    'x',
    'xx',
    'xxx',
    'no name',
    'tba',
  ],
  ...[
    'unnamed',
    'unspecified',
    'unassigned',
    'to be defined',
    'to be determined',
    'to be confirmed',
    'no account',
    'no alias',
  ],
  ...[
    'test account',
    'test company',
    'test customer',
    'dummy',
    'placeholder',
    'asdf',
    'qwerty',

    'lorem ipsum',
    'nan',
  ],
  ...['do not use', 'deleted', 'account name', 'company name', 'customer name'],
  ...[
    'unbekannt',
    'keine angabe',
    'k.a.',
    'inconnu',
    'desconocido',
    'desconhecido',
    'sconosciuto',
    'onbekend',
    'okänd',
    'ukjent',
  ],
  ...['ukendt', 'tuntematon', 'nieznany', 'неизвестно', '不明', '未知', '未定', '없음', 'なし', '無し'],
]);

/** Only punctuation: no letters, digits, or symbols that a company name may consist of. */
const PUNCTUATION = /^[\p{P}\p{Z}+<=>^`|~]+$/u;

/** Marks around such a word that do not make it a name: `(none)`, `<unknown>`. */
const AROUND = String.raw`[\s()<>\[\]{}"'*_#-]*`;
const ENDS = new RegExp(`^${AROUND}|${AROUND}$`, 'g');

/** The greatest length of the texts above. Formulas may be longer. */
const LONGEST = 24;

/** The first words of such texts. */
export const PLACEHOLDERS: Iterable<string> = [...NOTHING, ...MAYBE];

export function isSheetError(text: string): boolean {
  return text.startsWith('#') && SHEET_ERRORS.has(text.toUpperCase());
}

export function placeholderIn(text: string): Placeholder | undefined {
  if (text.startsWith('=') && FORMULA.test(text)) return { certain: true, what: 'a spreadsheet formula' };
  if (text.length > LONGEST) return undefined;
  if (isSheetError(text)) return { certain: true, what: 'a spreadsheet error' };
  if (PUNCTUATION.test(text)) return { certain: true, what: 'only punctuation' };
  const word = text.toLowerCase().replace(/\s+/g, ' ');
  const bare = word.replace(ENDS, '');
  if (NOTHING.has(word) || NOTHING.has(bare)) return { certain: true, what: 'a placeholder for a missing name' };
  return MAYBE.has(word) || MAYBE.has(bare) ? { certain: false, what: 'a placeholder for a missing name' } : undefined;
}
