export const id = 762;
export const ids = [762];
export const modules = {

/***/ 6762:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveSandbox: () => (/* binding */ serveSandbox)
});

// EXTERNAL MODULE: ./src/error.ts
var error = __webpack_require__(1557);
// EXTERNAL MODULE: ./src/report/neutral.ts
var neutral = __webpack_require__(6153);
// EXTERNAL MODULE: ./src/sandbox/mapping.ts
var sandbox_mapping = __webpack_require__(4105);
;// CONCATENATED MODULE: ./src/sandbox/describe.ts
/** The text that the sandbox prints when it starts, and that of `--mapping`. */



/** The lines for the terminal: where the sandbox is, what it expects, how to push to it and how to make it fail. */
function describeSandbox(sandbox) {
    const { mapping } = sandbox;
    const clients = Object.entries(sandbox.clients);
    const [id = '', secret = ''] = clients[0] ?? [];
    const options = [
        ['--auth-url', sandbox.authUrl],
        ['--records-url', sandbox.recordsUrl],
        ['--configuration', mapping.configuration],
        // Its own environment, so that nothing here counts as sent to a real tenant.
        ['--environment', 'sandbox'],
    ];
    if (sandbox.method === 'post')
        options.push(['--method', 'POST']);
    if (mapping.accountField !== sandbox_mapping/* DEFAULT_MAPPING */.R.accountField)
        options.push(['--account-field', mapping.accountField]);
    if (mapping.aliasField !== sandbox_mapping/* DEFAULT_MAPPING */.R.aliasField)
        options.push(['--alias-field', mapping.aliasField]);
    const records = { put: 'PUT', post: 'POST', any: 'PUT or POST' }[sandbox.method];
    const headings = [mapping.accountField, mapping.aliasField, ...mapping.extraFields];
    return [
        `A stand-in for CustomerGauge listens on ${sandbox.url}. It does not know your account, and nothing leaves this machine.`,
        '',
        `  token          POST ${sandbox.authUrl}`,
        `  records        ${records} ${sandbox.recordsUrl}`,
        ...clients.flatMap(([name, word]) => [`  client id      ${name}`, `  client secret  ${word}`]),
        `  configuration  ${mapping.configuration}`,
        `  headings       ${headings.join(', ')}`,
        '',
        'Push to it from another terminal:',
        '',
        `  export CUSTOMERGAUGE_CLIENT_ID=${(0,neutral/* shellWord */.r7)(id)} CUSTOMERGAUGE_CLIENT_SECRET=${(0,neutral/* shellWord */.r7)(secret)}`,
        '  customergauge-aliases push \\',
        ...options.map(([name, value], at) => `    ${name} ${(0,neutral/* shellWord */.r7)(value)}${at < options.length - 1 ? ' \\' : ''}`),
        '',
        'See what arrived:',
        '',
        `  curl ${sandbox.url}/_sandbox/records`,
        '',
        'Make the next record fail, or one in ten (empty data turns faults off):',
        '',
        `  curl --data 'script:422' ${sandbox.url}/_sandbox/faults`,
        `  curl --data '422=10%' ${sandbox.url}/_sandbox/faults`,
        '',
        'Simulate other faults:',
        '',
        `  curl --data '429(retry-after=2)=10%, lost=1%' ${sandbox.url}/_sandbox/faults`,
    ];
}
/**
 * Reads the text of `--mapping`: `name=value` items separated by commas, named like the inputs, all optional. `extra-field` may
 * occur several times.
 *
 *     account-field=Company,alias-field=Also known as,extra-field=Source,configuration=contact
 *
 * @throws CodedError `mapping-text`, which quotes the item and says what is allowed
 */
function parseMapping(text) {
    const single = {};
    const extraFields = [];
    for (const item of text.split(',').map((one) => one.trim())) {
        if (item === '')
            continue;
        const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(item) ?? [];
        if (name === 'configuration')
            single.configuration = value;
        else if (name === 'account-field')
            single.accountField = value;
        else if (name === 'alias-field')
            single.aliasField = value;
        else if (name === 'extra-field')
            extraFields.push(value);
        else {
            throw new error/* CodedError */.AK({
                code: 'mapping-text',
                message: `Cannot understand "${item}" in the mapping.`,
                hint: 'Write account-field=…, alias-field=…, extra-field=… or configuration=…, separated by commas.',
            });
        }
    }
    return extraFields.length > 0 ? { ...single, extraFields } : single;
}

// EXTERNAL MODULE: ./src/sandbox/fault-text.ts + 1 modules
var fault_text = __webpack_require__(1199);
// EXTERNAL MODULE: ./src/sandbox/sandbox.ts + 9 modules
var sandbox_sandbox = __webpack_require__(6887);
;// CONCATENATED MODULE: ./src/cli/serve-sandbox.ts
/** `sandbox`: serves the stand-in for CustomerGauge until it is stopped. */




/** Starts the stand-in and serves until SIGINT or SIGTERM. Returns the exit code. */
async function serveSandbox(process, asked) {
    let options;
    try {
        options = readOptions(asked);
        const sandbox = await (0,sandbox_sandbox/* startSandbox */.O)(options);
        process.stdout.write(`${describeSandbox(sandbox).join('\n')}\n\nPress Ctrl-C to stop it.\n`);
        await new Promise((resolve) => {
            process.on('SIGINT', resolve);
            process.on('SIGTERM', resolve);
        });
        await sandbox.close();
        return 0;
    }
    catch (cause) {
        const hint = cause instanceof error/* CodedError */.AK ? ` ${cause.hint}`.trimEnd() : '';
        process.stderr.write(`The sandbox could not start. ${(0,error/* messageOf */.bD)(cause)}${hint}\n`);
        return 1;
    }
}
function readOptions({ port, method, mapping, faults, tokenLifetime }) {
    return {
        port: whole('--port', port, 65_535),
        method: method,
        ...(mapping === undefined ? {} : { mapping: parseMapping(mapping) }),
        ...(faults === undefined ? {} : { faults: (0,fault_text/* parseFaults */.b)(faults) }),
        ...(tokenLifetime === undefined ? {} : { tokenLifetimeSeconds: whole('--token-lifetime', tokenLifetime, 86_400) }),
    };
}
function whole(option, text, most) {
    if (/^\d{1,6}$/.test(text) && Number(text) <= most)
        return Number(text);
    throw new error/* CodedError */.AK({
        code: 'option',
        message: `${option} is ${JSON.stringify(text)}.`,
        hint: `It must be a whole number up to ${most}.`,
    });
}


/***/ })

};
