export const id = 891;
export const ids = [891];
export const modules = {

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sarifDocument: () => (/* binding */ sarifDocument)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/aliases/alias.ts
var alias = __webpack_require__(2748);
// EXTERNAL MODULE: ./src/rules/all-rules.ts + 2 modules
var all_rules = __webpack_require__(999);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
;// CONCATENATED MODULE: ./src/report/rule-texts.generated.ts
const RULE_TEXTS = JSON.parse('{"yaml-syntax":{"summary":"The file cannot be read safely as YAML: a syntax error, a repeated key, a tab, an encoding other than UTF-8, or a link instead of a file.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME\\" Corp\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - \\"\\\\\\"ACME\\\\\\" Corp\\"\\n"},"schema":{"summary":"A key is unknown or missing, or a value has the wrong shape.","wrong":"- acount: ACME Corporation\\n  aliases:\\n    - ACME\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n"},"not-text":{"summary":"YAML reads a name as a number, a boolean, nothing or a date: quote it.","wrong":"- account: 007\\n  aliases:\\n    - 3.10\\n    - true\\n","right":"- account: \\"007\\"\\n  aliases:\\n    - \\"3.10\\"\\n    - \\"true\\"\\n"},"ambiguous-text":{"summary":"Other YAML tools, or people, would read a name as something else: quote it.","wrong":"- account: Norwegian\\n  aliases:\\n    - no\\n    - 12:30\\n    - 2024-01-01\\n","right":"- account: Norwegian\\n  aliases:\\n    - \\"no\\"\\n    - \\"12:30\\"\\n    - \\"2024-01-01\\"\\n"},"blank":{"summary":"A name is empty, or has no visible character.","wrong":"- account: Sons and Daughters\\n  aliases:\\n    - S&D\\n    - &Sons\\n    -\\n","right":"- account: Sons and Daughters\\n  aliases:\\n    - S&D\\n    - \\"&Sons\\"\\n"},"not-a-name":{"summary":"A placeholder for a missing name: `#REF!`, `N/A`, `TBD`, punctuation alone.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - \\"#N/A\\"\\n    - TBD\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n"},"damaged-text":{"summary":"Another program damaged a name: a character is lost, or it was read in the wrong encoding.","wrong":"- account: Miller\\n  aliases:\\n    - M�ller\\n","right":"- account: Miller\\n  aliases:\\n    - Müller\\n"},"several-names":{"summary":"One text holds several names: write one alias per line.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - ACME, ACME Inc., ACME Corp\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - ACME Inc.\\n    - ACME Corp\\n"},"enclosing-quotes":{"summary":"A name begins and ends with quotes that would be sent as part of it.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - “ACME”\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n"},"stray-space":{"summary":"A name begins or ends with white space.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME \\"\\n    - \\" Acme Inc.\\"\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME\\"\\n    - \\"Acme Inc.\\"\\n"},"odd-space":{"summary":"White space inside a name is not one normal space.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME\\\\u00A0Inc.\\"\\n    - \\"Acme  Corp\\"\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME Inc.\\"\\n    - \\"Acme Corp\\"\\n"},"control-character":{"summary":"A name contains an invisible character.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - \\"AC\\\\u200BME\\"\\n    - \\"Acme\\\\nInc.\\"\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - \\"ACME\\"\\n    - \\"Acme Inc.\\"\\n"},"not-nfc":{"summary":"A letter with its accent is stored as two characters instead of one.","wrong":"- account: Coffee House\\n  aliases:\\n    - \\"Cafe\\\\u0301\\"\\n","right":"- account: Coffee House\\n  aliases:\\n    - \\"Café\\"\\n"},"duplicate-alias":{"summary":"The same alias twice for one account.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - Acme Inc.\\n    - ACME\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - Acme Inc.\\n"},"conflicting-alias":{"summary":"The same alias under two accounts.","wrong":"- account: First Bank of Springfield\\n  aliases:\\n    - First Bank\\n- account: First Bank of Shelbyville\\n  aliases:\\n    - First Bank\\n","right":"- account: First Bank of Springfield\\n  aliases:\\n    - First Bank\\n- account: First Bank of Shelbyville\\n  aliases:\\n    - Shelbyville First Bank\\n"},"alias-is-account":{"summary":"An alias that is another account\'s name.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - Globex\\n- account: Globex\\n  aliases:\\n    - Globex Ltd\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - Globex\\n    - Globex Ltd\\n"},"alias-is-own-name":{"summary":"An alias that is its account\'s own name.","wrong":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n    - ACME Corporation\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n"},"looks-alike":{"summary":"Names of two accounts that differ only in case, accents, white space, punctuation, or letters that look the same.","wrong":"- account: Top Shop\\n  aliases:\\n    - TS Fashion\\n- account: Topshop\\n  aliases:\\n    - Topshop London\\n","right":"- account: Top Shop\\n  aliases:\\n    - TS Fashion\\n    - Topshop\\n    - Topshop London\\n"},"too-long":{"summary":"A name has more than 128 characters.","wrong":"- account: The Company\\n  aliases:\\n    - The Company of the Long Name That Goes On and On Until Nobody Remembers How It Began, With All Its Branches, Subsidiaries and Heirs\\n","right":"- account: The Company\\n  aliases:\\n    - The Company of the Long Name\\n"},"unknown-account":{"summary":"With the input `known-accounts`: an account that is not in the list of known accounts.","wrong":"- account: ACME Corparation\\n  aliases:\\n    - ACME\\n","right":"- account: ACME Corporation\\n  aliases:\\n    - ACME\\n"}}');

;// CONCATENATED MODULE: ./src/report/sarif.ts
/** Problems as SARIF 2.1.0, for GitHub code scanning. */





/**
 * GitHub's limit of results
 * (https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning).
 */
const MOST_RESULTS = 25_000;
/** Builds the document. Errors come first, because results beyond the limit are left out. */
function sarifDocument(problems, { ruleUrl, nameOf = (file) => file, version }) {
    const ordered = [...problems].sort((a, b) => (0,alias/* compareText */.n6)(a.severity, b.severity));
    const marked = fingerprints(ordered.slice(0, MOST_RESULTS), nameOf);
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'customergauge-aliases',
                        version,
                        semanticVersion: version,
                        rules: all_rules/* RULES */.y.map((rule) => described(rule, ruleUrl(rule.id))),
                    },
                },
                // Columns count UTF-16 code units, as in JavaScript. That is SARIF's default too.
                columnKind: 'utf16CodeUnits',
                results: marked.map(([one, fingerprint]) => result(one, { ruleIndex: all_rules/* RULE_IDS */.I.indexOf(one.rule), nameOf, fingerprint })),
            },
        ],
    };
}
/** A rule as code scanning shows it next to its findings. */
function described({ id, severity }, url) {
    const { summary, wrong, right } = RULE_TEXTS[id];
    const full = sarif_text(summary.replaceAll('`', ''));
    const more = URL.canParse(url) ? `\n\n[How to fix it](${url})` : '';
    // SARIF requires an absolute URI, but the command line knows only a path.
    return {
        id,
        shortDescription: { text: full },
        fullDescription: { text: full },
        help: {
            text: `${full}\n\nWrong:\n${visibleLines(wrong)}\nRight:\n${visibleLines(right)}${URL.canParse(url) ? `\n${url}` : ''}`,
            markdown: `${summary}\n\nWrong:\n\n\`\`\`yaml\n${visibleLines(wrong)}\`\`\`\n\nRight:\n\n\`\`\`yaml\n${visibleLines(right)}\`\`\`${more}`,
        },
        ...(URL.canParse(url) ? { helpUri: url } : {}),
        defaultConfiguration: { level: severity },
        properties: { tags: ['account-aliases'], 'problem.severity': severity },
    };
}
/** An example with invisible characters written out. */
function visibleLines(example) {
    return example.split('\n').map(neutral/* visible */.RK).join('\n');
}
/**
 * Identifies each problem across runs, even if its line moves: a hash of rule, file and message. Equal problems are
 * numbered. `upload-sarif` adds GitHub's own hash of the lines around it.
 */
function fingerprints(problems, nameOf) {
    const seen = new Map();
    return problems.map((one) => {
        const about = JSON.stringify([one.rule, nameOf(one.place.file), one.message]);
        const count = (seen.get(about) ?? 0) + 1;
        seen.set(about, count);
        return [one, `${(0,external_node_crypto_.createHash)('sha256').update(about).digest('hex').slice(0, 32)}:${count}`];
    });
}
function result(problem, { ruleIndex, nameOf, fingerprint, }) {
    const { rule, severity, place, message, hint, related, fix } = problem;
    return {
        ruleId: rule,
        ruleIndex,
        level: severity,
        message: { text: sarif_text(`${message} ${hint}`) },
        locations: [{ physicalLocation: physical(place, nameOf) }],
        partialFingerprints: { 'aliasProblem/v1': fingerprint },
        ...(related.length > 0
            ? {
                relatedLocations: related.map(({ what, place: at }, id) => ({
                    id,
                    message: { text: sarif_text(what) },
                    physicalLocation: physical(at, nameOf),
                })),
            }
            : {}),
        ...(fix
            ? {
                fixes: [
                    {
                        description: { text: sarif_text(hint) },
                        artifactChanges: [
                            {
                                artifactLocation: { uri: uri(nameOf(place.file)) },
                                replacements: [
                                    {
                                        deletedRegion: region(fix.source.place(fix.start, fix.end)),
                                        insertedContent: { text: fix.text },
                                    },
                                ],
                            },
                        ],
                    },
                ],
            }
            : {}),
    };
}
function physical(place, nameOf) {
    return { artifactLocation: { uri: uri(nameOf(place.file)) }, region: region(place) };
}
function region({ line, column, endLine, endColumn }) {
    return { startLine: line, startColumn: column, endLine, endColumn };
}
/** A path as a relative URI reference. File names may contain any character. */
function uri(path) {
    return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
/** Escapes brackets, because SARIF turns `[text](place)` in a message into a link. */
function sarif_text(sentence) {
    return (0,neutral/* visible */.RK)(sentence).replaceAll('](', ']\u200b(');
}


/***/ })

};
