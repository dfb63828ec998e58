export const id = 295;
export const ids = [295];
export const modules = {

/***/ 2173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkAcrossFiles)
/* harmony export */ });
/* harmony import */ var _alias_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2748);
/* harmony import */ var _pair_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9563);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6819);
/* harmony import */ var _shown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7265);




/**
 * The rules that look at all entries together. Of two that contradict each other the later one is reported and names the
 * earlier, so `entries` come in the order of their files' paths and of their lines.
 */
function checkAcrossFiles(entries) {
    const accounts = new Map();
    for (const entry of entries)
        if (!accounts.has(entry.account))
            accounts.set(entry.account, entry);
    const set = new _pair_set_js__WEBPACK_IMPORTED_MODULE_0__/* .PairSet */ .X_();
    const pairs = [];
    const problems = [];
    for (const entry of entries) {
        for (const pair of entry.pairs) {
            const same = set.add(pair);
            if (same !== undefined) {
                problems.push(duplicate(pair, same));
                continue;
            }
            pairs.push(pair);
            if (pair.alias === pair.account)
                problems.push(ownName(pair, entry));
            else {
                const other = set.firstOf(pair.alias);
                // Where the alias is the other's own name, `alias-is-account` says it better.
                if (other !== undefined && other !== pair && other.alias !== other.account)
                    problems.push(conflicting(pair, other));
                const account = accounts.get(pair.alias);
                if (account !== undefined)
                    problems.push(isAccount(pair, account));
            }
        }
    }
    return { pairs, set, problems };
}
function duplicate(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands twice for the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)}.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('duplicate-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete one of the two.', [
        { what: 'the first one', place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) },
    ]);
}
function conflicting(pair, first) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} stands for two accounts: ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} here, and ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)} elsewhere.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('conflicting-alias', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete it from the account that it does not belong to.', [{ what: `the one of ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(first.account)}`, place: (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(first) }]);
}
/** Reported at the alias even where the account comes later: it is the alias that has to go. */
function isAccount(pair, account) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} of the account ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.account)} is the name of another account.`;
    const mend = 'Delete the alias, or, if both are one account, move the aliases of the other one here and delete its entry.';
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-account', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, mend, [
        { what: 'the account of that name', place: account.source.place(account.start, account.end) },
    ]);
}
function ownName(pair, entry) {
    const message = `The alias ${(0,_shown_js__WEBPACK_IMPORTED_MODULE_2__/* .shown */ .SP)(pair.alias)} is the account’s own name, which CustomerGauge knows already.`;
    return (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .C)('alias-is-own-name', (0,_alias_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOf */ .$t)(pair), message, 'Delete the alias.', [
        { what: 'the account', place: entry.source.place(entry.start, entry.end) },
    ]);
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ checkAliases),
  $: () => (/* binding */ inPathOrder)
});

// EXTERNAL MODULE: ./src/aliases/across/across-files.ts
var across_files = __webpack_require__(2173);
// EXTERNAL MODULE: ./src/aliases/names/invisible.ts
var invisible = __webpack_require__(5248);
// EXTERNAL MODULE: ./src/aliases/problem.ts
var problem = __webpack_require__(6819);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
;// CONCATENATED MODULE: ./src/aliases/across/look-alikes.generated.ts
// Generated by `npm run generate` from the data of unhomoglyph (MIT), which are Unicode’s confusables.txt (UTS #39).
// Copyright © Unicode, Inc. Used under the Unicode License, https://www.unicode.org/license.txt.
/** Letters of other alphabets, and special ones of the Latin, each followed by the letter a to z that it looks like. */
const LOOK_ALIKES = 'ÐDØOøoĐDđdĦHħhıiŁLłlŦTŧtƀbƂbƃbƄbƉDƌdƍgƑFƒfƖIƗIƙkƚlƝNƞnƟOƥpƦRƭtƮTƴyƵZƶzƽsǀlǤGǥgǾOȤZȥzȼcȾTɄUɆEɇeɈJɉjɍrɎYɏyɑaɓbɖdɗdɠgɡgɣyɦhɨiɩiɪiɫlɭlɯwɳnɵoɼrɽrʂsʋuʏyʐzʠqͺiͿJΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXαaγyιiνvοoρpσoυuϒYϜFϱpϲcϳjϹCϺMЅSІIЈJАAВBЕEКKМMНHОOРPСCТTУYХXЬbаaгrеeоoрpсcуyхxѕsіiјjѡwѴVѵvҮYүyһhҽeӀIӏiԁdԌGԛqԜWԝwՍUՏSՕOաwգqզqհhոnռnսuցgքfօoᎠDᎡRᎢTᎥiᎩYᎪAᎫJᎬEᎳWᎷMᎻHᎽYᏀGᏂhᏃZᏏbᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏧdᏳGᏴBᴄcᴏoᴑoᴜuᴠvᴡwᴢzᴦrᵮfᵰnᵲrᵴsᵵtᵶzᵻiᵼiᵽpᵾuᶃgᶌyᶢgẚaẝfỿyιiⱧHⱩKⲅrⲎHⲒIⲔKⲘMⲚNⲞOⲟoⲢPⲣpⲤCⲥcⲦTⲨYⲬXⳐLꓐBꓑPꓒdꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲlꓳOꓴUꙇiꜱsꝀKꝊOꝋoꝡwꞘFꞙfꞟuꞲJꞳXꞴBꬲeꬵfꬽoꬾoꭇrꭈrꭎuꭒuꭚyꭵiꮁrꮃwꮓzꮩvꮪsꮯc';

;// CONCATENATED MODULE: ./src/aliases/across/fold-table.ts

/**
 * Marks that are accents, and what Arabic and Hebrew leave out as often as not. Other scripts write vowels with marks, which
 * tell words apart.
 */
const ACCENTS = String.raw `\u0300-\u036f\u0483-\u0487\u05b0-\u05bd\u05bf\u05c1\u05c2\u0640\u064b-\u0655\u0670`;
const ACCENTS_PATTERN = new RegExp(`[${ACCENTS}]`, 'gu');
const MARKS = new RegExp(`[${ACCENTS}\\p{Cc}\\p{Cf}\\p{Sk}\\p{Variation_Selector}™℠®©]`, 'gu');
/** Punctuation but for what people read as a word: AT&T is not ATT. */
const PUNCTUATION = /[\p{P}--[&@%#]]/gv;
const SEPARATORS = /^[[\p{P}\p{Z}\t\n\v\f\r\u0085]--[&@%#]]+$/v;
const SPACES = /[\p{Z}\s]/gu;
/** A separator counts only between two digits: 1-12 is not 11-2. */
const BETWEEN_DIGITS = ' ';
const LATIN = new Map(Array.from({ length: LOOK_ALIKES.length / 2 }, (_, at) => [
    LOOK_ALIKES.charAt(2 * at),
    LOOK_ALIKES.charAt(2 * at + 1),
]));
/** The Latin letter that a letter looks like. */
function latinOf(letter) {
    return LATIN.get(letter);
}
/** What remains of one character; a space where it separates words. */
function foldCharacter(character) {
    if (SEPARATORS.test(character))
        return BETWEEN_DIGITS;
    const bare = character.replace(MARKS, '').normalize('NFKD').replace(MARKS, '');
    const same = bare.toUpperCase().toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
    return SEPARATORS.test(same) ? BETWEEN_DIGITS : same.replace(PUNCTUATION, '').replace(SPACES, '');
}
const UNKNOWN = 0;
const DROPPED = 1;
const SEPARATOR = 2;
const LONGER = 3;
/** What becomes of each character, worked out when it is first met. */
class FoldTable {
    /** By code unit: one of the constants above, or the one code unit that remains. */
    units = new Uint16Array(0x10000);
    #folded = new Map();
    #fold;
    constructor(fold) {
        this.#fold = fold;
        this.units.fill(LONGER, 0xd800, 0xe000);
    }
    get(character) {
        const known = this.#folded.get(character);
        if (known !== undefined)
            return known;
        const folded = this.#fold(character);
        this.#folded.set(character, folded);
        return folded;
    }
    /** The same as one number for a character of one code unit. */
    unit(code) {
        const known = this.units[code];
        if (known !== UNKNOWN)
            return known;
        const folded = this.get(String.fromCharCode(code));
        const unit = folded === ''
            ? DROPPED
            : folded === BETWEEN_DIGITS
                ? SEPARATOR
                : folded.length > 1
                    ? LONGER
                    : folded.charCodeAt(0);
        this.units[code] = unit;
        return unit;
    }
}
const FOLD = new FoldTable(foldCharacter);
const LOOK = new FoldTable((character) => foldCharacter(latinOf(character) ?? character));

;// CONCATENATED MODULE: ./src/aliases/across/fold.ts

/** The keys of a name. A name without letters, digits and symbols is compared without its white space only. */
function keysOf(text) {
    return { folded: keyOf(text, FOLD), looked: keyOf(text, LOOK) };
}
function keyOf(text, table) {
    let key = '';
    let separated = false;
    for (const character of text) {
        const folded = table.get(character);
        if (folded === BETWEEN_DIGITS)
            separated = true;
        if (folded === BETWEEN_DIGITS || folded === '')
            continue;
        if (separated && isDigit(key.charCodeAt(key.length - 1)) && isDigit(folded.charCodeAt(0)))
            key += BETWEEN_DIGITS;
        separated = false;
        key += folded;
    }
    return key === '' ? `\0${text.normalize('NFKC').replace(SPACES, '')}` : key;
}
function isDigit(code) {
    return code >= 48 && code <= 57;
}

;// CONCATENATED MODULE: ./src/aliases/across/near-names.ts



const MOST = 3;
/** Longer names are no typing mistakes of each other that anyone could see, and take long to compare. */
const LONGEST = 200;
/** Of more unknown accounts than this the list is another one than was meant, and no hint helps. */
const MOST_SEARCHED = 300;
/** As many names are compared letter by letter with one. */
const MOST_COMPARED = 2000;
/** As many are put in order; where so many are equally near, none of them stands out. */
const MOST_LISTED = 30;
/**
 * Finds among many names those that somebody may have meant who made a typing mistake, or wrote other case or accents. Only
 * for the first names it is asked about does it go through the many; what it does for one name is bounded.
 */
class NearNames {
    #byLength = new Map();
    #byKey = new Map();
    #searched = 0;
    constructor(names) {
        for (const name of names) {
            if (name.length > LONGEST)
                continue;
            const key = keysOf(name).folded;
            const same = this.#byKey.get(key);
            if (same !== undefined) {
                if (same.length < MOST_LISTED)
                    same.push(name);
                continue;
            }
            this.#byKey.set(key, [name]);
            const bucket = this.#byLength.get(key.length) ?? { keys: [], prints: [] };
            this.#byLength.set(key.length, bucket);
            bucket.keys.push(key);
            bucket.prints.push(...printOf(key));
        }
    }
    /**
     * The nearest names, at most three: those that are equal but for case, accents and the like, or else, for the first
     * `MOST_SEARCHED` names, those a few letters away.
     */
    near(name) {
        if (name.length > LONGEST)
            return [];
        const key = keysOf(name).folded;
        const keys = this.#byKey.has(key) ? [{ key, edits: 0 }] : this.#search(key);
        const found = keys
            .flatMap(({ key: one, edits }) => (this.#byKey.get(one) ?? []).map((near) => ({ near, edits })))
            .slice(0, MOST_LISTED)
            .map(({ near, edits }) => ({ near, edits, all: (0,mod/* distance */.Io)(name, near) }));
        found.sort((a, b) => a.edits - b.edits || a.all - b.all || (0,alias/* compareText */.n6)(a.near, b.near));
        return found.slice(0, MOST).map(({ near }) => near);
    }
    /** The keys a few edits away, the nearest first. */
    #search(key) {
        if (key.length > LONGEST || ++this.#searched > MOST_SEARCHED)
            return [];
        const limit = key.length < 4 ? 1 : key.length < 12 ? 2 : 3;
        const print = printOf(key);
        const found = [];
        let left = MOST_COMPARED;
        for (const longer of LENGTHS) {
            const bucket = this.#byLength.get(key.length + longer);
            if (bucket === undefined || Math.abs(longer) > limit)
                continue;
            const { keys, prints } = bucket;
            for (let at = 0; at < keys.length && left > 0; at++) {
                if (!mayBeNear(prints, at * 3, print, limit))
                    continue;
                left--;
                const one = keys[at];
                const edits = (0,mod/* distance */.Io)(key, one);
                if (edits <= limit && edits < key.length)
                    found.push({ key: one, edits });
            }
        }
        return found.sort((a, b) => a.edits - b.edits);
    }
}
/** How much longer a key may be that is a few edits away, the likelier first. */
const LENGTHS = [0, 1, -1, 2, -2, 3, -3];
function mayBeNear(prints, at, [letters, some, others], limit) {
    // An edit brings in one letter at most and takes away one; of pairs of letters, two.
    if (bitsIn(prints[at] ^ letters) > 2 * limit)
        return false;
    const pairs = bitsIn(prints[at + 1] ^ some) + bitsIn(prints[at + 2] ^ others);
    return pairs <= 4 * limit;
}
/** Which letters, and which pairs of letters, a key has: a bit stands for all that share it. */
function printOf(key) {
    let letters = 0;
    let some = 0;
    let others = 0;
    let last = 0;
    for (let at = 0; at < key.length; at++) {
        const code = key.charCodeAt(at);
        letters |= 1 << (code & 31);
        const pair = Math.imul(last * 31 + code, 0x9e3779b1) >>> 26;
        if (pair < 32)
            some |= 1 << pair;
        else
            others |= 1 << (pair - 32);
        last = code;
    }
    return [letters, some, others];
}
function bitsIn(number) {
    let bits = number - ((number >>> 1) & 0x55555555);
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

;// CONCATENATED MODULE: ./src/aliases/across/known-accounts.ts




/** Every entry of an account that is not among the known ones, with the known names that may have been meant. */
function findUnknownAccounts(entries, { known, severities }) {
    const problems = [];
    const near = new Map();
    let index;
    for (const { account, source, start, end } of entries) {
        if (known.names.has(account) || known.names.has(withoutErrors(account, severities)))
            continue;
        index ??= new NearNames(known.names);
        const names = near.get(account) ?? index.near(account);
        near.set(account, names);
        const message = `The account ${(0,shown/* shown */.SP)(account)} is not among the known accounts of the file ${(0,shown/* shown */.SP)(known.file)}.`;
        problems.push((0,problem/* problem */.C)('unknown-account', source.place(start, end), message, mendFor(names)));
    }
    return problems;
}
/** Stray white space and invisible characters are errors of their own; where they are none, the name is sent as it is. */
function withoutErrors(account, severities) {
    if (severities['stray-space'] !== 'error')
        return account;
    return severities['control-character'] === 'error' ? (0,invisible/* visiblePart */.MR)(account) : account.trim();
}
function mendFor(names) {
    if (names.length === 0)
        return 'Write its name as CustomerGauge has it; if the account is new, add it to that file.';
    const shownNames = names.map(shown/* shown */.SP);
    const meant = names.length === 1 ? shownNames[0] : `${shownNames.slice(0, -1).join(', ')} or ${shownNames.at(-1)}`;
    return `Did you mean ${meant}? If the account is new, add it to that file.`;
}

;// CONCATENATED MODULE: ./src/aliases/across/name-hash.ts


const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;
const BETWEEN = BETWEEN_DIGITS.charCodeAt(0);
/** Numbers that are equal wherever the keys of two names are. Most names are told apart by them, at a fraction of the cost. */
class Hashes {
    folded = 0;
    looked = 0;
    /** Takes the numbers of a name. */
    take(text) {
        const folds = FOLD.units;
        const looks = LOOK.units;
        let folded = SEED;
        let looked = SEED;
        let last = 0;
        let separated = false;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            let unit = folds[code];
            if (unit === UNKNOWN)
                unit = FOLD.unit(code);
            if (unit <= LONGER) {
                if (unit === LONGER) {
                    this.#takeKeys(text);
                    return;
                }
                separated ||= unit === SEPARATOR;
                continue;
            }
            if (separated) {
                separated = false;
                if (isDigit(last) && isDigit(unit)) {
                    folded = Math.imul(folded ^ BETWEEN, PRIME);
                    looked = Math.imul(looked ^ BETWEEN, PRIME);
                }
            }
            last = unit;
            folded = Math.imul(folded ^ unit, PRIME);
            if (code >= 0x80) {
                unit = looks[code];
                if (unit === UNKNOWN)
                    unit = LOOK.unit(code);
                if (unit <= LONGER) {
                    this.#takeKeys(text);
                    return;
                }
            }
            looked = Math.imul(looked ^ unit, PRIME);
        }
        if (last === 0) {
            this.#takeKeys(text);
            return;
        }
        this.folded = folded;
        this.looked = looked;
    }
    #takeKeys(text) {
        const { folded, looked } = keysOf(text);
        this.folded = hashText(folded);
        this.looked = hashText(looked);
    }
}
function hashText(key) {
    let value = SEED;
    for (let at = 0; at < key.length; at++)
        value = Math.imul(value ^ key.charCodeAt(at), PRIME);
    return value;
}

;// CONCATENATED MODULE: ./src/aliases/across/candidates.ts

/**
 * The few names that may look like one of another account, in the order of the entries. Telling them from the many by
 * numbers alone is what makes the comparison of a million names affordable.
 */
function lookAlikeCandidates(entries) {
    const hashes = hashesOf(entries);
    const suspects = suspectsAmong(entries, hashes, repeatedAmong(hashes));
    const owners = new Map();
    for (const { folded, looked, entry } of suspects) {
        for (const hash of folded === looked ? [folded] : [folded, looked]) {
            const owner = owners.get(hash) ?? entry.account;
            owners.set(hash, owner === entry.account ? owner : SEVERAL);
        }
    }
    return suspects.filter(({ folded, looked }) => owners.get(folded) === SEVERAL || owners.get(looked) === SEVERAL);
}
const SEVERAL = Symbol('several accounts');
/** Two numbers for each name: the account's own before its aliases, entry by entry. */
function hashesOf(entries) {
    const numbers = new Int32Array(2 * entries.reduce((sum, { pairs }) => sum + pairs.length + 1, 0));
    const hashes = new Hashes();
    let at = 0;
    const add = (text) => {
        hashes.take(text);
        numbers[at++] = hashes.folded;
        numbers[at++] = hashes.looked;
    };
    for (const { account, pairs } of entries) {
        add(account);
        for (const { alias } of pairs)
            add(alias);
    }
    return numbers;
}
/** One bit for each of many more numbers than there are names: small enough to stay near the processor. */
function repeatedAmong(hashes) {
    const shift = 32 - Math.min(28, Math.ceil(Math.log2(hashes.length + 1)) + 4);
    const once = new Int32Array(2 ** (32 - shift - 5) + 1);
    const again = new Int32Array(once.length);
    const add = (hash) => {
        const bit = scattered(hash) >>> shift;
        const mask = 1 << (bit & 31);
        const word = bit >>> 5;
        if (once[word] & mask)
            again[word] = again[word] | mask;
        else
            once[word] = once[word] | mask;
    };
    for (let at = 0; at < hashes.length; at += 2) {
        const folded = hashes[at];
        const looked = hashes[at + 1];
        add(folded);
        if (looked !== folded)
            add(looked);
    }
    return (hash) => {
        const bit = scattered(hash) >>> shift;
        return (again[bit >>> 5] & (1 << (bit & 31))) !== 0;
    };
}
/** Brings what differs in the low bits of a hash into the high ones. */
function scattered(hash) {
    return Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
}
function suspectsAmong(entries, hashes, repeated) {
    const suspects = [];
    let at = 0;
    for (const entry of entries) {
        for (let index = -1; index < entry.pairs.length; index++) {
            const folded = hashes[at++];
            const looked = hashes[at++];
            if (!repeated(folded) && (looked === folded || !repeated(looked)))
                continue;
            const pair = entry.pairs[index];
            const { start, end } = pair ?? entry;
            const what = pair === undefined ? 'account name' : 'alias';
            suspects.push({ text: pair?.alias ?? entry.account, what, entry, start, end, folded, looked });
        }
    }
    return suspects;
}

;// CONCATENATED MODULE: ./src/aliases/across/name-difference.ts




const LETTERS = {
    name: 'letters that look the same',
    level: (text) => Array.from(text, (one) => latinOf(one) ?? one).join(''),
    unseen: true,
    inAscii: false,
};
const OTHERS = [
    {
        name: 'punctuation',
        level: (text) => text.replace(/[[\p{P}\p{Sk}™℠®©]--[&@%#]]/gv, ''),
        unseen: true,
        inAscii: true,
    },
    { name: 'white space', level: (text) => text.replace(/[[\p{Z}\s]--\ufeff]/gv, ''), unseen: true, inAscii: true },
    {
        name: 'characters that nobody sees',
        level: (text) => text.replace(/[[\p{Cf}\p{Cc}]--[\t\n\v\f\r]]/gv, ''),
        unseen: true,
        inAscii: false,
    },
    { name: 'the form of characters', level: (text) => text.normalize('NFKC'), unseen: true, inAscii: false },
    { name: 'case', level: (text) => text.toUpperCase().toLowerCase(), unseen: false, inAscii: true },
    {
        name: 'accents',
        level: (text) => text.normalize('NFD').replace(ACCENTS_PATTERN, '').normalize('NFC'),
        unseen: false,
        inAscii: false,
    },
];
/** Longer names are told apart by nobody, and would take long to compare in a file made to hurt. */
const name_difference_LONGEST = 300;
/** How two names differ that are alike: a clause and a full stop. Characters that look the same are named. */
function differenceBetween(here, there) {
    const kinds = here.length + there.length > 2 * name_difference_LONGEST ? [] : neededKinds(here, there);
    const what = kinds.length > 0 ? listed(kinds.map(({ name }) => name)) : 'the way they are written';
    const odd = kinds.every(({ unseen }) => !unseen) ? undefined : oddCharacters(here, there);
    const detail = odd === undefined ? '' : `; here stands ${described(odd[0])}, there ${described(odd[1])}`;
    return `they differ only in ${what}${detail}.`;
}
/** The one kind that explains the difference, or else all without which something is left of it. */
function neededKinds(here, there) {
    const kinds = kindsFor(here, there);
    const alone = kinds.find((kind) => kind.level(here) === kind.level(there));
    if (alone !== undefined)
        return [alone];
    // Twice: one may bring in what another takes out, such as the brackets of ㈱.
    const without = (text, but) => [...kinds, ...kinds].reduce((so, kind) => (kind === but ? so : kind.level(so)), text);
    return kinds.filter((kind) => without(here, kind) !== without(there, kind));
}
/** The kinds that may matter. Most names are plain ASCII, where few do. */
function kindsFor(here, there) {
    if (PLAIN.test(here) && PLAIN.test(there))
        return OTHERS.filter(({ inAscii }) => inAscii);
    // Other alphabets come in only where nothing else explains it: as words of one alphabet they have cases of their own.
    return keysOf(here).folded === keysOf(there).folded ? OTHERS : [LETTERS, ...OTHERS];
}
const PLAIN = /^[ -~]*$/;
/** The first two characters that differ in more than case and accents, if one of them stands in the place of the other. */
function oddCharacters(here, there) {
    const ours = [...here];
    const theirs = [...there];
    const at = ours.findIndex((one, index) => bare(one) !== bare(theirs[index] ?? ''));
    const [one, other] = [ours[at], theirs[at]];
    if (one === undefined || other === undefined || (one < '\u0080' && other < '\u0080'))
        return undefined;
    const alike = bare(latinOf(one) ?? one) === bare(latinOf(other) ?? other) ||
        one.normalize('NFKC') === other.normalize('NFKC') ||
        [/\p{P}/u, /\s/].some((kind) => kind.test(one) && kind.test(other));
    return alike ? [one, other] : undefined;
}
function bare(character) {
    return character.toUpperCase().toLowerCase().normalize('NFD').replace(ACCENTS_PATTERN, '');
}
const SCRIPTS = [
    ['Latin', /\p{Script=Latin}/u],
    ['Cyrillic', /\p{Script=Cyrillic}/u],
    ['Greek', /\p{Script=Greek}/u],
    ['Armenian', /\p{Script=Armenian}/u],
    ['Coptic', /\p{Script=Coptic}/u],
    ['Cherokee', /\p{Script=Cherokee}/u],
    ['Lisu', /\p{Script=Lisu}/u],
];
function described(character) {
    if (character === ' ')
        return 'a common space';
    if (/\s/.test(character))
        return `${(0,invisible/* invisibleName */.nI)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
    const script = SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0];
    return `${script === undefined ? '' : `the ${script} letter `}${(0,shown/* shown */.SP)(character)} (${(0,shown/* codePoint */.yb)(character)})`;
}
function listed(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./src/aliases/across/looks-alike.ts






/**
 * Names of different accounts that are equal but for case, accents, white space, punctuation, the form in which characters
 * are stored, or letters of another alphabet that look the same. Each is reported once, with the earliest that it
 * looks like; that two are exactly equal is for other rules to say.
 */
function findLookAlikes(entries) {
    const groups = new Map();
    const problems = [];
    for (const name of lookAlikeCandidates(entries)) {
        const { folded, looked } = keysOf(name.text);
        const same = note(groups, folded, name);
        const earlier = looked === folded ? same : (note(groups, looked, name) ?? same);
        if (earlier !== undefined)
            problems.push(alike(name, earlier));
    }
    return problems;
}
/** Adds a name to the group of its key. Returns the earliest name of another account that it is alike, unless its text is not new. */
function note(groups, key, name) {
    const group = groups.get(key);
    if (group === undefined) {
        groups.set(key, { first: name, texts: new Set([(0,invisible/* visiblePart */.MR)(name.text)]) });
        return undefined;
    }
    const { first, texts } = group;
    const own = first.entry.account === name.entry.account;
    if (!own)
        group.other ??= name;
    // Stray white space and invisible characters are errors of their own.
    const text = (0,invisible/* visiblePart */.MR)(name.text);
    if (texts.has(text))
        return undefined;
    texts.add(text);
    return own ? group.other : first;
}
function alike(name, earlier) {
    const message = `The ${said(name)} looks like the ${said(earlier)}: ${differenceBetween(name.text, earlier.text)}`;
    const mend = 'If both are one account, keep one of the two accounts, with all aliases; if not, write the names so that people can tell them apart.';
    return (0,problem/* problem */.C)('looks-alike', placeOf(name), message, mend, [
        { what: `the ${earlier.what} ${(0,shown/* shown */.SP)(earlier.text)}`, place: placeOf(earlier) },
    ]);
}
function said({ what, text, entry }) {
    return what === 'alias'
        ? `alias ${(0,shown/* shown */.SP)(text)} of the account ${(0,shown/* shown */.SP)(entry.account)}`
        : `account name ${(0,shown/* shown */.SP)(text)}`;
}
function placeOf({ entry, start, end }) {
    return entry.source.place(start, end);
}

// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts + 14 modules
var read_files = __webpack_require__(2856);
;// CONCATENATED MODULE: ./src/aliases/check.ts





/**
 * Reads all alias files and applies every rule. The result depends on the files alone, not on the order in which they
 * are given. Never throws for what a file holds.
 */
async function checkAliases(files, { severities, known }) {
    const ordered = inPathOrder(files);
    const read = await (0,read_files/* readAliasFiles */._)(ordered, severities);
    const entries = read.flatMap((file) => file.entries);
    const across = (0,across_files/* checkAcrossFiles */.d)(entries);
    const alike = severities['looks-alike'] === 'off' ? [] : findLookAlikes(entries);
    const unknown = known === undefined ? [] : findUnknownAccounts(entries, { known, severities });
    const problems = [];
    for (const found of [...read.flatMap((file) => file.problems), ...across.problems, ...alike, ...unknown]) {
        const severity = severities[found.rule];
        if (severity !== 'off')
            problems.push({ ...found, severity });
    }
    const byId = new Map();
    ordered.forEach(({ id }, index) => {
        if (id !== undefined)
            byId.set(id, read[index]?.entries ?? []);
    });
    return { pairs: across.pairs, set: across.set, entries: byId, problems: problems.sort(compareProblems) };
}
/** Files by path, by UTF-16 code units. */
function inPathOrder(files) {
    return [...files].sort((a, b) => (0,alias/* compareText */.n6)(a.path, b.path));
}
function compareProblems(a, b) {
    return ((0,alias/* compareText */.n6)(a.place.file, b.place.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        (0,alias/* compareText */.n6)(a.rule, b.rule) ||
        (0,alias/* compareText */.n6)(a.message, b.message));
}


/***/ }),

/***/ 6386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ checkFolder)
});

// EXTERNAL MODULE: ./src/aliases/check.ts + 9 modules
var check = __webpack_require__(2516);
// EXTERNAL MODULE: ./src/report/report.ts
var report_report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/decode.ts + 1 modules
var decode = __webpack_require__(1535);
// EXTERNAL MODULE: ./src/aliases/shown.ts
var shown = __webpack_require__(7265);
;// CONCATENATED MODULE: ./src/aliases/across/account-list.ts



/** Columns that hold the account where none is named like the input `account-field`. */
const HEADINGS = ['account', 'account name', 'name'];
const DELIMITERS = [',', ';', '\t'];
/**
 * Reads the list of known accounts: one name a line, or CSV with a header. It is CSV if a column of its first line has the
 * heading of the account, or if its name ends in .csv or .tsv. Blank lines do not count. What is wrong with it is said without
 * quoting more than short headings: it may be another file than was meant, and nobody's business.
 */
async function readAccountList(bytes, { file, accountField }) {
    const decoded = (0,decode/* decode */.D)({ path: file, bytes });
    if (!decoded.ok)
        return undecodable(decoded);
    const { text } = decoded.source;
    const control = CONTROL.exec(text);
    if (control)
        return noList(text, control);
    const csv = await __webpack_require__.e(/* import() */ 175).then(__webpack_require__.bind(__webpack_require__, 5175));
    const firstOf = (delimiter) => {
        try {
            return csv.parse(text, { ...STYLE, delimiter, to: 1 })[0] ?? [];
        }
        catch {
            return [];
        }
    };
    const headers = DELIMITERS.map((delimiter) => ({ delimiter, columns: firstOf(delimiter) }));
    const named = headers.find(({ columns }) => columnOf(columns, accountField) !== -1);
    const widest = headers.reduce((a, b) => (b.columns.length > a.columns.length ? b : a));
    if (!isTable(named?.columns ?? [], file))
        return listOf(file, text.split(/\r\n|\n|\r/));
    const { delimiter, columns } = named ?? widest;
    let column = columnOf(columns, accountField);
    if (column === -1 && columns.length > 1)
        return noColumn(columns, accountField);
    // A single column may have no header: then its first line is a name, and no harm is done if it is none.
    const headed = column !== -1;
    column = Math.max(0, column);
    try {
        const rows = csv.parse(text, { ...STYLE, delimiter });
        return listOf(file, rows.slice(headed ? 1 : 0).map((row) => row[column] ?? ''));
    }
    catch (cause) {
        return invalidCsv(cause);
    }
}
/** What no text holds; a list may have been exported with tabs and with line breaks of any kind in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0e-\x1f\x7f]/;
function undecodable({ why, problem }) {
    if (why === 'utf-16')
        return { ok: false, message: problem.message, mend: problem.mend };
    if (why === 'not-utf-8') {
        const message = `This file is not saved as UTF-8: its line ${problem.place.line} cannot be read.`;
        return { ok: false, message, mend: 'Save the file again with the encoding UTF-8, and write that line anew.' };
    }
    const mend = 'Fetch the file itself before this runs, for instance with `lfs: true` at the checkout.';
    return { ok: false, message: 'This is no list of names, only a pointer: Git LFS keeps it elsewhere.', mend };
}
function noList(text, { index, 0: character }) {
    const line = text.slice(0, index).split(/\r\n|\n|\r/).length;
    return {
        ok: false,
        message: `This is no list of names: its line ${line} holds a control character (${(0,shown/* codePoint */.yb)(character)}).`,
        mend: 'Name a text file with one account name a line, or CSV; if it is one, write that line anew.',
    };
}
/** The parser's own sentence may quote the file behind its first words. */
function invalidCsv(cause) {
    const [what] = cause instanceof Error ? cause.message.split(':') : [];
    const { lines } = cause;
    const where = typeof lines === 'number' ? ` on line ${lines}` : '';
    return {
        ok: false,
        message: `This is not valid CSV: ${what ?? 'it cannot be read'}${where}.`,
        mend: 'Give every line as many columns as the first has, and put a name with a comma in double quotes.',
    };
}
/** Whether a comma separates columns; in a plain list of names it is part of a name. */
function isTable(columns, file) {
    return columns.length > 1 || /\.[ct]sv$/i.test(file);
}
const STYLE = { relax_quotes: true, skip_empty_lines: true, skip_records_with_empty_values: true, trim: true };
/** The column of the account: the one named so by the input, else one with a usual heading. */
function columnOf(columns, accountField) {
    const exact = columns.indexOf(accountField);
    if (exact !== -1)
        return exact;
    for (const heading of HEADINGS) {
        const at = columns.findIndex((one) => one.toLowerCase() === heading);
        if (at !== -1)
            return at;
    }
    return -1;
}
/** A heading, and nothing that only stands where one is expected. */
const HEADING = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} _.()-]{0,29}$/u;
const MOST_HEADINGS = 10;
function noColumn(columns, accountField) {
    const headings = columns.filter((column) => HEADING.test(column)).slice(0, MOST_HEADINGS);
    const others = columns.length - headings.length;
    const listed = [...headings.map(shown/* shown */.SP), ...(others > 0 ? [`${others} more`] : [])].join(', ');
    return {
        ok: false,
        message: `It has no column for the account${headings.length > 0 ? `; its columns are ${listed}` : ''}.`,
        mend: `Call the column with the names ${(0,shown/* shown */.SP)(accountField)}, as the input \`account-field\` says, or “Account”.`,
    };
}
function listOf(file, names) {
    const known = new Set(names.map((name) => (0,normal_form/* nfc */.a)(name.trim())));
    known.delete('');
    if (known.size > 0)
        return { ok: true, known: { file, names: known } };
    return { ok: false, message: 'It holds no name.', mend: 'Write one account name a line, or leave the input out.' };
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
;// CONCATENATED MODULE: ./src/commands/known-accounts.ts


/** The file of the input `known-accounts` is of no use; without it a check would pass what it should not. */
class KnownAccountsError extends Error {
    code = 'known-accounts';
    mend;
    constructor(message, mend, options) {
        super(message, options);
        this.mend = mend;
    }
}
/** Reads the known accounts from the working tree, where an earlier step may have put them; nothing where nobody asked for it. */
async function readKnownAccounts({ settings, cwd, env }) {
    const { knownAccounts: file, accountField, rules } = settings;
    if (file === undefined || rules['unknown-account'] === 'off')
        return undefined;
    const list = await readAccountList(await contentOf(file, cwd, env.GITHUB_WORKSPACE), { file, accountField });
    if (list.ok)
        return list.known;
    throw new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be used. ${list.message}`, list.mend);
}
async function contentOf(file, cwd, workspace) {
    const given = await (0,files_given/* readGiven */.Q)({ file, cwd, workspace });
    if (given.ok)
        return given.bytes;
    const { why, cause } = given;
    throw why === ''
        ? new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` cannot be read.`, 'Check the input: it is a path from where the command runs, and the file must be there before it runs.', { cause })
        : new KnownAccountsError(`The file \`${file}\` of \`known-accounts\` is not read: ${why}.`, 'Name the file itself, with one account name a line or as CSV.');
}

;// CONCATENATED MODULE: ./src/commands/check.ts



/** Reads every alias file, applies the rules and shows all problems at once. The report is `valid` or `invalid`. */
async function checkFolder(run, report, folder) {
    const files = folder.found ? folder.files : [];
    const { set: pairs, entries, problems, } = await (0,check/* checkAliases */.j)(files, {
        severities: run.settings.rules,
        known: await readKnownAccounts(run),
    });
    run.show.problems(problems);
    const { errors, warnings } = (0,report_report/* countProblems */._)(problems);
    const noted = warnings > 0 ? `, ${(0,report_report/* count */.U)(warnings, 'warning')}` : '';
    const checked = { ...report, problems, files: files.length, aliases: pairs.size };
    if (errors > 0) {
        const verdict = `${(0,report_report/* count */.U)(errors, 'error')}${noted} in the alias files. Nothing can be sent until they are mended.`;
        return { report: { ...checked, result: 'invalid', verdict }, pairs, entries };
    }
    const read = `${(0,report_report/* count */.U)(pairs.size, 'alias', 'aliases')} in ${(0,report_report/* count */.U)(files.length, 'file')}`;
    return { report: { ...checked, result: 'valid', verdict: `${read}: valid${noted}.` }, pairs, entries };
}


/***/ }),

/***/ 4620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ noAliasFiles)
/* harmony export */ });
/** Why there is nothing to read, if there is nothing: a mistyped `path` must not look like a mass removal. */
function noAliasFiles(folder, path) {
    if (folder.found && folder.files.length > 0)
        return undefined;
    return {
        code: folder.found ? 'folder-empty' : 'folder-missing',
        message: folder.found
            ? `The folder \`${path}\` holds no alias file (\`.yaml\` or \`.yml\`).`
            : `There is no folder \`${path}\`.`,
        mend: 'Check the input `path`. If it is meant to be empty, set `allow-empty: true`.',
    };
}


/***/ }),

/***/ 4250:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGiven)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});


/** Far more than a list of all accounts of anybody. */
const MOST_BYTES = 64 * 1024 * 1024;
/**
 * Reads a file that an input names. Who writes the input may name any file; who writes the repository may put a link in its
 * place. So a link counts only where it stays in the folder that the run stands in, or, for a file elsewhere, in that
 * file's own folder.
 * @param workspace the checkout, where it is known
 */
async function readGiven({ file, cwd, workspace, }) {
    try {
        const env_1 = { stack: [], error: void 0, hasError: false };
        try {
            const home = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(await homeOf(file, cwd, workspace));
            const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file));
            if (!isWithin(home, real))
                return refused('a symbolic link leads out of its folder');
            const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(home, real).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
            if (parts.some((part) => part.toLowerCase() === '.git'))
                return refused('it belongs to git itself');
            // Neither waits for somebody to write into a pipe, nor follows a link that took the file's place meanwhile.
            const flags = node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
            const handle = __addDisposableResource(env_1, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(real, flags), true);
            return await contentOf(handle);
        }
        catch (e_1) {
            env_1.error = e_1;
            env_1.hasError = true;
        }
        finally {
            const result_1 = __disposeResources(env_1);
            if (result_1)
                await result_1;
        }
    }
    catch (cause) {
        return { ok: false, why: '', cause };
    }
}
async function contentOf(handle) {
    if (!(await handle.stat()).isFile())
        return refused('it is no common file');
    const chunks = [];
    let length = 0;
    // Counted while it is read: what the system says of a file's size need not be true.
    for await (const chunk of handle.createReadStream({ end: MOST_BYTES, autoClose: false })) {
        chunks.push(chunk);
        length += chunk.length;
    }
    if (length > MOST_BYTES)
        return refused('it is larger than 64 MiB');
    return { ok: true, bytes: Buffer.concat(chunks) };
}
/** The folder that a link may not lead out of. */
async function homeOf(file, cwd, workspace) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, file);
    if (workspace && isWithin(workspace, path))
        return workspace;
    if (isWithin(cwd, path))
        return cwd;
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file))
        return (await otherWayTo([cwd, workspace], path)) ?? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    const parents = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(file)
        .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
        .filter((part) => part === '..');
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, ...parents);
}
/** One of these folders where a path names it by way of a link, as `$PWD` may. */
async function otherWayTo(folders, path) {
    const real = await Promise.all(folders.map((folder) => (folder ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder) : undefined)));
    for (let above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path); above !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above); above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(above))
        if (real.includes(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(above)))
            return above;
    return undefined;
}
function isWithin(folder, path) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder), path);
    return !(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(way) && way.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)[0] !== '..';
}
function refused(why) {
    return { ok: false, why };
}


/***/ })

};
