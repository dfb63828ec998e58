/** Pure: recognises text that a spreadsheet program wrote instead of the name that somebody typed. */

/** Recognises errors of formulas, shortened numbers and dates. Undefined for ordinary text. */
export function oddText(text: string): 'error-cell' | 'number-cell' | 'date-cell' | undefined {
  if (text.charCodeAt(0) === HASH) return ERRORS.has(text.trim().toUpperCase()) ? 'error-cell' : undefined;
  if (!MAY_BE.test(text)) return undefined;
  const trimmed = text.trim();
  if (SHORTENED.test(trimmed)) return 'number-cell';
  return DATES.some((pattern) => pattern.test(trimmed)) ? 'date-cell' : undefined;
}

const HASH = 35;

/** Errors of formulas in Excel, LibreOffice and Google Sheets, in English, German, French, Spanish, Italian and Dutch. */
const ERRORS: ReadonlySet<string> = new Set(
  [
    '#N/A #REF! #VALUE! #NAME? #DIV/0! #NUM! #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #UNKNOWN! #CONNECT! #BUSY! #ERROR! #GETTING_DATA #EXTERNAL! #PYTHON!',
    '#NV #BEZUG! #WERT! #ZAHL! #ÜBERLAUF! #KALK!',
    '#NOM? #VALEUR! #NOMBRE! #NUL! #PROPAGATION!',
    '#¡REF! #¡VALOR! #¿NOMBRE? #¡DIV/0! #¡NUM! #¡NULO! #¡DESBORDAMIENTO!',
    '#N/D #RIF! #VALORE! #NOME? #NULLO! #ESPANSIONE!',
    '#N/B #VERW! #WAARDE! #NAAM? #DEEL/0! #GETAL! #LEEG! #OVERLOOP!',
  ].flatMap((line) => line.split(' ')),
);

/** A long number that lost digits: `1.23E+11`. */
const SHORTENED = /^[-+]?\d(?:[.,]\d+)?E\+\d{1,3}$/i;

const MONTHS = 'jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|sept|oct|okt|nov|dec|dez';

/** A quick check that rules out nearly all names. */
const MAY_BE = new RegExp(`^(?=.{0,40}$)\\s*(?:[-+]?\\d|(?:${MONTHS})[-. ])`, 'i');

/** Spreadsheets turn `MAR1` or `1-2` into such dates. Also full dates. */
const DATES: readonly RegExp[] = [
  new RegExp(`^\\d{1,2}(?:-|\\. ?)(?:${MONTHS})(?:(?:-|\\.? )\\d{2,4})?$`, 'i'),
  new RegExp(`^(?:${MONTHS})(?:-|\\.? )\\d{2}$`, 'i'),
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?$/,
  /^\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}(?: \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?)?$/i,
];
