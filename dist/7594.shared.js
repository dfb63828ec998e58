export const id = 7594;
export const ids = [7594];
export const modules = {

/***/ 7594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  init: () => (/* binding */ init)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./package.json
var package_0 = __webpack_require__(8330);
// EXTERNAL MODULE: ./src/files/replace.ts
var replace = __webpack_require__(1091);
;// CONCATENATED MODULE: ./src/init/choices.ts
const REGIONS = ['eu', 'us', 'au'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;
/** One tenant has the folder itself, several have a folder each below it. */
function readChoices({ environments, region, path }) {
    const problems = [];
    const folder = path.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
    if (folder === '' || folder.startsWith('/') || /^[A-Za-z]:/.test(folder) || folder.split('/').includes('..'))
        problems.push(`--path is ${JSON.stringify(path)}, but must be a folder inside the repository, such as aliases.`);
    const named = environments
        .split(',')
        .map((text) => text.trim())
        .filter((text) => text !== '');
    if (named.length === 0)
        problems.push('--environments is empty. Name a tenant, such as production.');
    const tenants = named.flatMap((text) => {
        const [environment = '', own = region] = text.split(':');
        const found = REGIONS.find((one) => one === own.trim().toLowerCase());
        if (!ENVIRONMENT.test(environment) || /\.\.|\.lock$|\.$/.test(environment))
            problems.push(`--environments has ${JSON.stringify(environment)}, but must have short names of letters, digits, - and _.`);
        if (!found)
            problems.push(`The region of ${JSON.stringify(environment)} is ${JSON.stringify(own)}, but must be eu, us or au.`);
        return found ? [{ environment, region: found, path: named.length > 1 ? `${folder}/${environment}` : folder }] : [];
    });
    // Jobs, secrets and variables of two tenants must not share a name.
    const labels = tenants.map(({ environment }) => environment.toUpperCase().replace(/[^A-Z0-9]/g, '_'));
    const twice = labels.find((label, index) => labels.indexOf(label) !== index);
    if (twice !== undefined)
        problems.push(`--environments has two names that are too alike: ${twice}.`);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, tenants };
}

;// CONCATENATED MODULE: ./src/aliases/aliases.schema.json
const aliases_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/OWNER/customergauge-aliases/v0/aliases/aliases.schema.json","title":"Account aliases for CustomerGauge","description":"The other names by which CustomerGauge recognises your accounts. A file holds one entry, or a list of entries. File names and their order mean nothing: keep the files as suits your team.","examples":[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]},[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]},{"account":"Globex","aliases":["Globex Corp","グローベックス"]}]],"oneOf":[{"$ref":"#/$defs/entry"},{"title":"A list of entries","description":"Several accounts in one file: each begins with `- account:`.","type":"array","minItems":1,"items":{"$ref":"#/$defs/entry"},"examples":[[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]}]]}],"$defs":{"entry":{"title":"An account and its aliases","description":"One account of CustomerGauge with one or more of its other names. An account may have entries in several files.","type":"object","required":["account","aliases"],"additionalProperties":false,"properties":{"account":{"title":"Account name","description":"The account\'s name exactly as CustomerGauge has it: the reference that identifies it, which may differ from its display name. Put it in quotes where it looks like a number, a date, yes or no.","type":"string","minLength":1,"examples":["ACME Corporation","007"]},"aliases":{"title":"Aliases","description":"The account\'s other names, one a line, each after a hyphen and a space. An alias belongs to one account only.","type":"array","minItems":1,"uniqueItems":true,"items":{"title":"Alias","description":"Another name of the account, as it stands in your surveys, contacts and imports. At most 128 characters. Put it in quotes where it looks like a number, a date, yes or no, or holds `: ` or ` #`.","type":"string","minLength":1,"examples":["ACME","Acme Inc."]},"examples":[["ACME","Acme Inc."]]}},"examples":[{"account":"ACME Corporation","aliases":["ACME","Acme Inc."]}]}}}');
;// CONCATENATED MODULE: ./src/init/workflow.ts
/**
 * The workflow file that `init` writes. Each tenant has two jobs: one for pull requests, without any secret, and one that
 * pushes. Nothing in it is computed, so that a reviewer sees which job may use which secret.
 */
const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
function tenantNames(tenant, options) {
    const several = options.tenants.length > 1;
    const capitals = several ? `_${tenant.environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}` : '';
    // Secrets of the repository are told apart by their names, those of a GitHub environment by the environment.
    const secret = options.gitHubEnvironment ? '' : capitals;
    const suffix = several ? `-${tenant.environment.replace(/[^A-Za-z0-9_-]/g, '-')}` : '';
    return {
        suffix,
        gitHubEnvironment: `customergauge${suffix}`,
        clientId: `CUSTOMERGAUGE_CLIENT_ID${secret}`,
        clientSecret: `CUSTOMERGAUGE_CLIENT_SECRET${secret}`,
        configuration: `CUSTOMERGAUGE_CONFIGURATION${capitals}`,
    };
}
/** The text of `.github/workflows/aliases.yml`. */
function workflowFile(options) {
    const jobs = options.tenants.map((tenant) => planJob(tenant, options) + pushJob(tenant, options));
    return `# Account aliases for CustomerGauge: a pull request shows what a merge sends, and a merge sends it.
name: Aliases
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: its target branch may have changed
  push:
    branches: [${scalar(options.branch)}]
  schedule:
    - cron: '17 5 * * 1-5' # tries again what an earlier push could not deliver
  workflow_dispatch: # the button “Run workflow” on the Actions page
    inputs:
      command:
        description: 'push: send what is new. status: what waits, and why. doctor: is the setup right? adopt: CustomerGauge has these aliases already, send none. forget: drop deleted aliases from the ledger.'
        type: choice
        default: push
        options: [push, status, doctor, adopt, forget]
      confirm:
        description: 'The number that an earlier run asked you to confirm'
        type: string
      max-new:
        description: 'push: send at most so many new aliases'
        type: string
        default: '500'
permissions: {}
jobs:
${jobs.join('')}`;
}
function planJob(tenant, options) {
    const names = tenantNames(tenant, options);
    return `  plan${names.suffix}:
    name: Plan${forTenant(tenant, options)}
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to read the alias files and the ledger
      pull-requests: write # to write the comment and to suggest changes
    concurrency:
      group: aliases-plan${names.suffix}-\${{ github.ref }}
      cancel-in-progress: true
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Plan
        uses: ${uses(options)}
        with:
          command: plan
${inputs(tenant, names)}`;
}
function pushJob(tenant, options) {
    const names = tenantNames(tenant, options);
    const environment = options.gitHubEnvironment
        ? `    environment: ${names.gitHubEnvironment} # has the secrets; let only the default branch use it\n`
        : '';
    return `  push${names.suffix}:
    name: Push${forTenant(tenant, options)}
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    timeout-minutes: 360
${environment}    permissions:
      contents: write # to write the ledger, a git ref in this repository
      pull-requests: write # to say in the comment what became of its aliases
    concurrency: # pushes wait for each other; what is run by hand takes nobody's place in the queue
      group: aliases${names.suffix}-\${{ inputs.command && inputs.command != 'push' && github.run_id || 'push' }}
      cancel-in-progress: false
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Push
        uses: ${uses(options)}
        with:
          command: \${{ inputs.command || 'push' }}
          confirm: \${{ inputs.confirm }}
          max-new: \${{ inputs.max-new || '500' }}
${inputs(tenant, names)}          client-id: \${{ secrets.${names.clientId} }}
          client-secret: \${{ secrets.${names.clientSecret} }}
`;
}
/** A text as YAML takes it, in quotes only where it needs them. */
function scalar(text) {
    return /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) ? text : JSON.stringify(text);
}
function forTenant({ environment }, { tenants }) {
    return tenants.length > 1 ? ` (${environment})` : '';
}
function uses({ action, version }) {
    return version === undefined ? action : `${action} # ${version}`;
}
/** The inputs of both jobs; those that have their default are left out. */
function inputs({ environment, path, region }, names) {
    return [
        ...(environment === 'production' ? [] : [`environment: ${environment}`]),
        ...(path === 'aliases' ? [] : [`path: ${scalar(path)}`]),
        `region: ${region}`,
        `configuration: \${{ vars.${names.configuration} }}`,
    ]
        .map((line) => `          ${line}\n`)
        .join('');
}

;// CONCATENATED MODULE: ./src/init/files.ts
/** The files that `init` writes into a repository. Pure. */


const WORKFLOW_PATH = '.github/workflows/aliases.yml';
/** Stands in where the user names no account. A merge would send it: `nextSteps` says so. */
const EXAMPLE = { account: 'ACME Corporation', alias: 'Acme Inc.' };
/** All files, the workflow first. @param owners who is asked for a review, such as `@acme/cx` */
function newFiles(options, { first, owners }) {
    const folders = [...new Set(options.tenants.map(({ path }) => path))];
    return [
        { path: WORKFLOW_PATH, content: workflowFile(options) },
        ...folders.flatMap((folder) => [
            { path: `${folder}/aliases.schema.json`, content: `${JSON.stringify(aliases_schema_namespaceObject, undefined, 2)}\n` },
            { path: `${folder}/customers.yaml`, content: firstFile(first) },
        ]),
        editorSettings(folders),
        ...(owners === undefined ? [] : [codeOwners(folders, owners)]),
    ];
}
function firstFile({ account, alias }) {
    return `# yaml-language-server: $schema=./aliases.schema.json
# One entry for each account: its name in CustomerGauge, and below it the names that other systems use for it.
- account: ${JSON.stringify(account)}
  aliases:
    - ${JSON.stringify(alias)}
`;
}
function editorSettings(folders) {
    const schemas = Object.fromEntries(folders.map((folder) => [`./${folder}/aliases.schema.json`, [`${folder}/**/*.yaml`, `${folder}/**/*.yml`]]));
    const content = `${JSON.stringify({ 'yaml.schemas': schemas }, undefined, 2)}\n`;
    return { path: '.vscode/settings.json', content, otherwise: content };
}
function codeOwners(folders, owners) {
    const content = [...folders.map((folder) => `/${folder}/ ${owners}`), `/${WORKFLOW_PATH} ${owners}`, ''].join('\n');
    return { path: '.github/CODEOWNERS', content, otherwise: content };
}

;// CONCATENATED MODULE: ./src/init/next-steps.ts

/** Finished lines. @param example whether the first alias file holds an invented account */
function nextSteps(options, pin, example) {
    const names = options.tenants.map((tenant) => tenantNames(tenant, options));
    const steps = [
        ...pin.todo.map((todo) => [todo]),
        ...(example
            ? [
                [
                    'Replace the example in the first alias file with an account of yours. A merge sends it, and what is sent can only be removed by hand.',
                ],
            ]
            : []),
        [
            'In CustomerGauge, create an OAuth client: Data → Rest APIs → Authentications, division Global.',
            'Create a mapping of data type Account Aliases: Data → Rest APIs → Inbound Mapping → New Mapping. Note its Reference.',
        ],
        [
            'On GitHub, with the `gh` command in this repository (each command asks for its value):',
            ...setUp(names, options),
        ],
        [
            `Protect the branch \`${options.branch}\`, so that every change of an alias is reviewed: Settings → Rules → New branch ruleset → Require a pull request before merging.`,
        ],
        [
            'Commit the new files on a branch and open a pull request. Its comment shows what a merge sends.',
            'To check the setup first: Actions → Aliases → Run workflow → `doctor`.',
        ],
    ];
    return steps.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]);
}
function setUp(names, { gitHubEnvironment, branch }) {
    return names.flatMap(({ gitHubEnvironment: name, clientId, clientSecret, configuration }) => {
        const where = gitHubEnvironment ? ` --env ${name}` : '';
        return [
            ...(gitHubEnvironment ? environmentCommands(name, branch) : []),
            `  gh secret set ${clientId}${where}`,
            `  gh secret set ${clientSecret}${where}`,
            `  gh variable set ${configuration}`,
        ];
    });
}
/** An environment that only the default branch may use (https://docs.github.com/rest/deployments/branch-policies). */
function environmentCommands(name, branch) {
    const path = `repos/{owner}/{repo}/environments/${name}`;
    return [
        `  gh api -X PUT ${path} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
        `  gh api -X POST ${path}/deployment-branch-policies -f 'name=${branch}'`,
    ];
}

;// CONCATENATED MODULE: ./src/init/pin.ts
/** Which version of this action a new workflow names: the commit of the release that runs, and never an invented one. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const COMMIT = /^[0-9a-f]{40}$/;
/** Stands for the owner where nobody knows it. */
const PLACEHOLDER = 'OWNER/customergauge-aliases';
/** Chooses what `uses:` says. @param given the flag `--uses`, which overrides everything @param version of package.json */
function pinOf(given, release, version) {
    if (given !== undefined) {
        const pinned = COMMIT.test(given.split('@')[1] ?? '');
        return { action: given, version: undefined, todo: pinned ? [] : [pinIt(given)] };
    }
    const known = REPOSITORY.test(release.repository ?? '');
    const repository = known ? release.repository : PLACEHOLDER;
    const todo = known
        ? []
        : ['In the workflow file, replace `OWNER` with the owner of the repository that has this action.'];
    if (COMMIT.test(release.commit ?? ''))
        return { action: `${repository}@${release.commit}`, version: `v${version}`, todo };
    const tag = `${repository}@v${version}`;
    return { action: tag, version: undefined, todo: [...todo, pinIt(tag)] };
}
/** What is wrong with a value of `--uses`, or nothing. */
function usesMistake(given) {
    const [repository = '', ref = ''] = given.split('@');
    if (REPOSITORY.test(repository) && /^[\w./-]+$/.test(ref))
        return undefined;
    return 'must be `OWNER/REPO@COMMIT`, such as `acme/customergauge-aliases@` and 40 hex digits.';
}
function pinIt(action) {
    const [repository, tag] = action.split('@');
    return `Pin the action to a commit: \`git ls-remote https://github.com/${repository} ${tag}\` prints its id. Write it behind the @ instead of \`${tag}\`.`;
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./src/commands/init/repository.ts
/** What `init` has to know of the repository that it writes into. */


/** The top folder of the repository that a folder is in, or nothing. */
async function rootOf(folder) {
    return (await git(folder, 'rev-parse', '--show-toplevel')) || undefined;
}
/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
async function defaultBranch(folder) {
    const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote.startsWith('origin/'))
        return remote.slice('origin/'.length);
    return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}
/** What git prints, or nothing where it fails. */
async function git(folder, ...args) {
    const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('git', ['-C', folder, ...args]).catch(() => ({ stdout: '' }));
    return stdout.trim();
}

;// CONCATENATED MODULE: ./src/commands/init/release.ts
/** Which release runs: the file that `npm pack` wrote, else what git says about the checkout. */



/** Lies beside `dist/` in the npm package. */
const RELEASE_FILE = '../release.json';
/** @param folder where the running program is. Whatever cannot be found out is left out. */
async function runningRelease(folder) {
    try {
        const { repository, commit } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, RELEASE_FILE), 'utf8'));
        return { repository, commit };
    }
    catch {
        return checkedOut(folder);
    }
}
async function checkedOut(folder) {
    // An installed package may lie inside the user's own repository: its commit is another one.
    if ((await git(folder, 'ls-files', '--', 'cli.js')) === '')
        return {};
    const [commit, address] = [await git(folder, 'rev-parse', 'HEAD'), await git(folder, 'remote', 'get-url', 'origin')];
    const repository = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address)?.[1];
    return { commit, ...(repository === undefined ? {} : { repository }) };
}

;// CONCATENATED MODULE: ./src/commands/init/init.ts










/** Writes the workflow, the first alias file and what an editor needs; overwrites nothing unless told to. */
async function init(run, { options, ask }) {
    const flag = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value : undefined;
    };
    const root = await rootOf(run.cwd);
    if (root === undefined)
        return failed([
            `error: ${run.cwd} is not in a git repository.`,
            '  Clone your repository, or run `git init`, and run this there.',
        ]);
    const answer = async (name, question, fallback) => flag(name) ?? (await ask?.(question, fallback)) ?? fallback;
    const uses = flag('uses');
    const mistake = uses === undefined ? undefined : usesMistake(uses);
    if (ask === undefined && flag('region') === undefined && !/:/.test(flag('environments') ?? ''))
        return failed(['error: The region is not known.', '  Add --region eu, --region us or --region au.']);
    const chosen = readChoices({
        region: await answer('region', 'Region of your CustomerGauge (eu, us, au)', 'eu'),
        environments: await answer('environments', 'Tenants, separated by commas', 'production'),
        path: await answer('path', 'Folder of the alias files', 'aliases'),
    });
    const problems = [...(mistake === undefined ? [] : [`--uses ${mistake}`]), ...(chosen.ok ? [] : chosen.problems)];
    if (!chosen.ok || problems.length > 0)
        return failed(problems.map((problem) => `error: ${problem}`));
    const account = await answer('account', 'One account, exactly as CustomerGauge has it', EXAMPLE.account);
    const alias = await answer('alias', 'One other name of that account', EXAMPLE.alias);
    const pin = pinOf(uses, await runningRelease(import.meta.dirname), package_0/* version */.rE);
    const workflow = {
        tenants: chosen.tenants,
        action: pin.action,
        version: pin.version,
        branch: await defaultBranch(root),
        gitHubEnvironment: options['no-environment'] !== true,
    };
    const files = newFiles(workflow, { first: { account, alias }, owners: flag('owners') });
    const done = files.map((file) => writeNew(root, file, options.force === true));
    const written = done.filter(({ state }) => state === 'written');
    const steps = nextSteps(workflow, pin, account === EXAMPLE.account);
    return {
        code: written.length === 0 || done.some(({ state }) => state === 'failed') ? 1 : 0,
        lines: [
            ...done.map(({ path, state, why }) => `${STATES[state]} ${path}${why === undefined ? '' : `: ${why}`}`),
            ...byHand(files, done),
            ...(written.length === 0
                ? ['', 'Nothing was written. To replace files that are there, add --force.']
                : ['', 'What is left to do:', ...steps]),
        ],
        document: { version: 1, result: written.length === 0 ? 'failed' : 'written', files: done, todo: steps },
    };
}
const STATES = { written: '+', kept: '=', failed: '!' };
function writeNew(root, { path, content }, force) {
    const file = (0,external_node_path_.join)(root, path);
    const bytes = Buffer.from(content, 'utf8');
    if ((0,external_node_fs_.existsSync)(file) && !force)
        return { path, state: 'kept', why: 'there is such a file already' };
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true });
    }
    catch (cause) {
        return { path, state: 'failed', why: cause instanceof Error ? cause.message : String(cause) };
    }
    const why = force ? (0,replace/* writeWhole */.f8)(file, bytes) : (0,replace/* createFile */.x3)({ cwd: root, path, content: bytes });
    return why === undefined ? { path, state: 'written' } : { path, state: 'failed', why };
}
/** What to add to files that have other things in them. */
function byHand(files, done) {
    return files.flatMap(({ path, otherwise }, index) => otherwise === undefined || done[index]?.state !== 'kept'
        ? []
        : [
            '',
            `Add this to ${path}:`,
            ...otherwise
                .trimEnd()
                .split('\n')
                .map((line) => `  ${line}`),
        ]);
}
function failed(lines) {
    return { code: 1, lines, document: { version: 1, result: 'failed', files: [], todo: [] } };
}


/***/ }),

/***/ 1091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f8: () => (/* binding */ writeWhole),
/* harmony export */   fR: () => (/* binding */ replaceFile),
/* harmony export */   x3: () => (/* binding */ createFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/**
 * Replaces the content of a file of the working tree in one step: whoever reads it meanwhile sees the old content or the new
 * one, and a run that dies leaves the old one. Its mode stays. Follows no link, and touches nothing that has changed
 * since it was read. Returns why it was left alone, or nothing.
 */
function replaceFile({ cwd, path, before, after, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file);
        if (!stat.isFile())
            return 'it is not a regular file';
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(file, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.W_OK);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file).equals(before))
            return 'it was changed meanwhile';
        writeBeside(file, after, { mode: stat.mode & 0o7777, exactly: true });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/**
 * Makes a file of the working tree in one step: it is there with all its content, or not at all. A file that is there is never
 * touched. Returns why there is none, or nothing.
 */
function createFile({ cwd, path, content, }) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, path);
    try {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)) !== (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(cwd), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path)))
            return 'a link leads to its folder';
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false }))
            return 'there is a file of this name';
        writeBeside(file, content, { mode: 0o666, take: takeFreeName });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** Writes a file that the user names in one step, in the place of one that is there. Returns why it could not, or nothing. */
function writeWhole(file, content) {
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(file, { throwIfNoEntry: false });
        if (found && !found.isFile())
            return 'it is not a regular file';
        writeBeside(file, content, found ? { mode: found.mode & 0o7777, exactly: true } : { mode: 0o666 });
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : String(cause);
    }
}
/** A second name fails where somebody has made such a file meanwhile; file systems without second names can only rename. */
function takeFreeName(beside, file) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.linkSync)(beside, file);
    }
    catch (cause) {
        if (cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')
            throw cause;
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(beside, file);
        return;
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside);
}
/** The new content goes to a dot-file, which is no alias file, in the same folder and takes the file's place. */
function writeBeside(file, content, { mode, exactly = false, take = node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync, }) {
    const beside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file).slice(0, 100)}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`);
    try {
        const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(beside, 'wx', mode);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(descriptor, content);
            if (exactly)
                (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fchmodSync)(descriptor, mode);
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fsyncSync)(descriptor);
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
        }
        take(beside, file);
    }
    catch (cause) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(beside, { force: true });
        throw cause;
    }
}


/***/ })

};
