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
/** `OWNER/REPO` out of the address of a remote on a server; nothing of a folder. */
function repositoryOf(address) {
    const server = /^(?:https?:\/\/[^/]+\/|(?:ssh:\/\/)?[\w.-]+@[^/:]+[:/])([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/;
    return server.exec(address)?.[1];
}
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

;// CONCATENATED MODULE: ./src/commands/init/release.ts
/** Which release runs: what git says about a checkout, else the file that `npm pack` wrote into the package. */



/** Lies beside `dist/` in the npm package; in a checkout it may be left over from an older commit. */
const RELEASE_FILE = '../release.json';
/** @param dist the folder of the running program. Whatever cannot be found out is left out. */
async function runningRelease(git, dist) {
    // An installed package may lie inside the user's own repository: its commit is another one.
    const isCheckout = (await git(dist, 'rev-parse', '--show-prefix')) === 'dist/' && (await git(dist, 'ls-files', '--', 'cli.js')) !== '';
    if (!isCheckout)
        return packed(dist);
    const repository = repositoryOf(await git(dist, 'remote', 'get-url', 'origin'));
    return { commit: await git(dist, 'rev-parse', 'HEAD'), ...(repository === undefined ? {} : { repository }) };
}
function packed(dist) {
    try {
        const { repository, commit } = JSON.parse((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(dist, RELEASE_FILE), 'utf8'));
        return { repository, commit };
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./src/git/environment.ts
var environment = __webpack_require__(3313);
// EXTERNAL MODULE: ./src/git/failure.ts
var failure = __webpack_require__(8534);
// EXTERNAL MODULE: ./src/git/git.ts
var git = __webpack_require__(308);
;// CONCATENATED MODULE: ./src/commands/init/repository.ts
/** What `init` asks git, of the repository that it writes into and of the one that it runs from. */



/** Git starts without this run's secrets, as for every other command. */
function askingGit({ env, secrets }) {
    const clean = (0,environment/* gitEnvironment */._)(env, (value, how) => secrets.isIn(value, how));
    return async (folder, ...args) => {
        try {
            return await (0,git/* gitText */.q_)({ cwd: folder, env: clean, secrets: [] }, args);
        }
        catch (error) {
            if (error instanceof failure/* GitError */.XS && error.code !== 'git-missing')
                return '';
            throw error;
        }
    };
}
/** The top folder of the repository that a folder is in, or nothing. */
async function rootOf(git, folder) {
    return (await git(folder, 'rev-parse', '--show-toplevel')) || undefined;
}
/** The default branch as the clone knows it, else the branch that is checked out, else `main`. */
async function defaultBranch(git, folder) {
    const remote = await git(folder, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD');
    if (remote.startsWith('origin/'))
        return remote.slice('origin/'.length);
    return (await git(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD')) || 'main';
}

;// CONCATENATED MODULE: ./src/commands/init/init.ts










/** Writes the workflow, the first alias file and what an editor needs; overwrites nothing unless told to. */
async function init(run, { options, ask }) {
    const flag = (name) => {
        const value = options[name];
        return typeof value === 'string' ? value : undefined;
    };
    const git = askingGit(run);
    const root = await rootOf(git, run.cwd);
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
    const pin = pinOf(uses, await runningRelease(git, import.meta.dirname), package_0/* version */.rE);
    const workflow = {
        tenants: chosen.tenants,
        action: pin.action,
        version: pin.version,
        branch: await defaultBranch(git, root),
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


/***/ }),

/***/ 3313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gitEnvironment),
/* harmony export */   f: () => (/* binding */ tokenVariables)
/* harmony export */ });
/**
 * The environment that git starts with, and with it every hook, credential helper and ssh: the user's, without this
 * product's own inputs, the runner's tokens and whatever else holds a secret of this run.
 * @param holdsSecret whether the value of a variable is a secret or has one in it
 */
function gitEnvironment(env, holdsSecret) {
    return kept(env, (name, value) => !OURS.test(name) && !holdsSecret(value, { whole: NEEDED.test(name) }));
}
/**
 * The variables that hold `github-token`, as git's helpers look for it (`gh auth git-credential` in GITHUB_TOKEN): only
 * for a git process that talks to the remote over HTTP.
 */
function tokenVariables(env, token) {
    return kept(env, (name, value) => token !== undefined && value.trim() === token && !OURS.test(name));
}
/** Inputs of the action and of the command line, and the runner's own tokens. */
const OURS = /^(?:INPUT_|CUSTOMERGAUGE_|ACTIONS_.*TOKEN)/i;
/** What git cannot do without, although a part of it may be spelt like a secret: a folder, an address, its configuration. */
const NEEDED = /^(?:GIT_.*|SSH_.*|XDG_.*|(?:https?|all|no)_proxy|PATH|HOME|USERPROFILE|SYSTEMROOT|TMPDIR|TMP|TEMP|RUNNER_TEMP)$/i;
function kept(env, isKept) {
    return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== undefined && isKept(name, value)));
}


/***/ }),

/***/ 8534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ gitTooOld),
/* harmony export */   HF: () => (/* binding */ gitMissing),
/* harmony export */   L1: () => (/* binding */ noTemporaryFolder),
/* harmony export */   MI: () => (/* binding */ lineBreakInPath),
/* harmony export */   SP: () => (/* binding */ explainFailure),
/* harmony export */   Te: () => (/* binding */ gitInterrupted),
/* harmony export */   XS: () => (/* binding */ GitError),
/* harmony export */   jw: () => (/* binding */ folderMissing),
/* harmony export */   s5: () => (/* binding */ ambiguousRef)
/* harmony export */ });
/** A git command that did not do its work. Neither message, args nor stderr hold a secret. */
class GitError extends Error {
    name = 'GitError';
    code;
    /** What to do about it: one sentence or two. */
    hint;
    args;
    stderr;
    /** Exit code of git; null where git never ran or was killed. */
    exit;
    constructor(failure) {
        super(failure.message, failure.cause === undefined ? undefined : { cause: failure.cause });
        this.code = failure.code;
        this.hint = failure.hint;
        this.args = failure.args ?? [];
        this.stderr = failure.stderr ?? '';
        this.exit = failure.exit ?? null;
    }
}
const CHECKOUT_HINT = 'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
    'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';
/** The error for a machine without git. */
function gitMissing(args, cause) {
    return new GitError({
        code: 'git-missing',
        message: 'The program git was not found on this machine.',
        hint: `Install git. ${CHECKOUT_HINT}`,
        args,
        cause,
    });
}
/** The error for a git that does not understand what it is asked. */
function gitTooOld(version) {
    return new GitError({
        code: 'git-too-old',
        message: `git 2.31 or newer is needed, and this is ${version}.`,
        hint: 'Install a newer git; in a container job, take an image that has one.',
    });
}
/** The error for a path that git's answers, a line each, cannot carry. */
function lineBreakInPath() {
    return new GitError({
        code: 'odd-path',
        message: 'The path of the repository has a line break in it.',
        hint: 'Move the repository to a folder without one in its path.',
    });
}
/** The error for a git that was ended from outside: Ctrl-C on a terminal reaches it as well as this program. */
function gitInterrupted(args, signal) {
    return new GitError({
        code: 'interrupted',
        message: `\`git ${args[0] ?? ''}\` was ended by ${signal}.`,
        hint: 'Run this again.',
        args,
    });
}
/** The error for a folder to work in that is not there. */
function folderMissing(cwd, cause) {
    return new GitError({
        code: 'not-a-repository',
        message: `The folder ${cwd} does not exist.`,
        hint: CHECKOUT_HINT,
        cause,
    });
}
/** The error for a folder for temporary files that cannot be used: missing, full or not ours to write. */
function noTemporaryFolder(folder, cause) {
    return new GitError({
        code: 'temporary-folder',
        message: `No temporary folder can be made in ${folder} (${cause instanceof Error ? cause.message : cause}).`,
        hint: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
        cause,
    });
}
/** The error for a branch or tag whose own name is the full name of a ref that is meant: git may take one for the other. */
function ambiguousRef(ref, told = {}) {
    return new GitError({
        ...told,
        code: 'ambiguous-ref',
        message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
        hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
    });
}
/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
function explainFailure(ran, stderr, exit) {
    const told = { args: ran.args, stderr, exit };
    const said = lastWords(stderr);
    // What begins with `remote:` is about the server's disk.
    if (/^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m.test(stderr)) {
        return new GitError({
            ...told,
            code: 'temporary-folder',
            message: `The disk is full (${said}).`,
            hint: 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
        });
    }
    if (/dubious ownership|unsafe repository/.test(stderr)) {
        const folder = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/.exec(stderr)?.[1] ?? ran.cwd;
        return new GitError({
            ...told,
            code: 'dubious-ownership',
            message: `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
            hint: `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
        });
    }
    if (/must be run in a work tree/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'no-working-tree',
            message: `The git repository at ${ran.cwd} has no working tree: it is a bare one, as \`git clone --bare\` and \`--mirror\` make it, or this is inside its \`.git\`.`,
            hint: 'Clone it without `--bare` and `--mirror`, and run this inside that clone.',
        });
    }
    if (/not a git repository/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-a-repository',
            message: `There is no git repository at ${ran.cwd}.`,
            hint: CHECKOUT_HINT,
        });
    }
    if (/Host key verification failed/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `ssh does not know the git server, and did not connect (${said}).`,
            hint: 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare what it says with what the server publishes.',
        });
    }
    if (SSH_ENDED.test(stderr) &&
        /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run into the repository (${said}).`,
            hint: 'Check the address of the remote, and that the ssh key of this run may read the repository, and write the ledger there.',
        });
    }
    if (/Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'authentication',
            message: `The git server did not let this run read the repository (${said}).`,
            hint: 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
        });
    }
    if (/unadvertised object/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-given',
            message: `The git server has to be asked for a commit by its id, which it does not allow (${said}).`,
            hint: 'If git is configured with `protocol.version` 0 or 1, take that out. Or fetch the whole history with `git fetch --unshallow`.',
        });
    }
    if (/returned error: 30[12378]\b/.test(stderr)) {
        return new GitError({
            ...told,
            code: 'moved',
            message: `The repository is not at the address of the remote any more: the git server redirects to another one, as it does for a repository that was renamed or moved (${said}). A redirect is not followed with \`github-token\`.`,
            hint: 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name; where a step names it (`repository:` of actions/checkout), correct that. In a clone, run `git remote set-url origin <new address>`.',
        });
    }
    const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
    if (ambiguous !== undefined)
        return ambiguousRef(ambiguous, told);
    if (/not our ref|couldn't find remote ref|no such remote ref/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'not-on-server',
            message: `The git server does not have what was asked for (${said}).`,
            hint: 'Check that it was pushed to this repository and still exists there.',
        });
    }
    if (/Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i.test(stderr)) {
        return new GitError({
            ...told,
            code: 'unreachable',
            message: `The git server could not be reached (${said}).`,
            hint: 'Run this again; if it stays, check the network, the proxy and the address of the remote.',
        });
    }
    return new GitError({
        ...told,
        code: 'failed',
        message: `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`,
        hint: 'Run this again with debug logging; if it stays, please report it with this message.',
    });
}
/** What git says of every ssh that ended: why it did stands before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
/** The line of git's output that tells most: the first `fatal:` or `error:`, what ssh said before it, else the last line. */
function lastWords(stderr) {
    const lines = stderr.split('\n').filter((line) => line.trim() !== '');
    const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
    const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
    return (lines.at(cause) ?? '').trim();
}


/***/ }),

/***/ 308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   N: () => (/* binding */ ToldToStop),
/* harmony export */   q_: () => (/* binding */ gitText)
/* harmony export */ });
/* unused harmony export withoutSecrets */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8534);




/** The run was told to stop while it read. No GitError: nothing is wrong with git, and nothing can go on without it. */
class ToldToStop extends Error {
    name = 'ToldToStop';
    code = 'interrupted';
    hint = 'Run it again.';
    constructor() {
        super('The run was told to stop before it sent or wrote anything.');
    }
}
/**
 * Runs git without a shell and gives its output as bytes.
 * @throws GitError when git is missing or exits with a code that is no answer; ToldToStop
 */
function git(place, args, options = {}) {
    const { input, signal } = options;
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(new ToldToStop());
            return;
        }
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', args, { cwd: place.cwd, env: { ...place.env, ...MANNERS }, windowsHide: true });
        const stdout = [];
        const stderr = [];
        child.stdout.on('data', (chunk) => stdout.push(chunk));
        child.stderr.on('data', (chunk) => stderr.push(chunk));
        // git may stop reading before all is written; its exit code and words tell why, not the broken pipe.
        child.stdin.on('error', () => { });
        if (input === undefined || typeof input === 'string' || input instanceof Uint8Array)
            child.stdin.end(input);
        else {
            const parts = node_stream__WEBPACK_IMPORTED_MODULE_2__.Readable.from(input);
            parts.on('error', (cause) => {
                reject(cause);
                child.kill();
            });
            parts.pipe(child.stdin);
        }
        const stop = () => {
            child.kill();
            // What git has started may live on, and would hold these open.
            child.stdout.destroy();
            child.stderr.destroy();
        };
        signal?.addEventListener('abort', stop, { once: true });
        child.on('error', (cause) => {
            // The same ENOENT stands for a missing program and for a missing folder to run it in.
            reject((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(place.cwd) ? (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitMissing */ .HF)(args, cause) : (0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .folderMissing */ .jw)(place.cwd, cause));
        });
        child.on('close', (exit, killer) => {
            signal?.removeEventListener('abort', stop);
            if (signal?.aborted) {
                reject(new ToldToStop());
                return;
            }
            const hide = (text) => withoutSecrets(text, place.secrets);
            const said = hide(Buffer.concat(stderr).toString('utf8'));
            if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
                resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
                return;
            }
            if (killer !== null) {
                reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .gitInterrupted */ .Te)(args.map(hide), killer));
                return;
            }
            reject((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .SP)({ cwd: place.cwd, args: args.map(hide) }, said, exit));
        });
    });
}
/** As `git`, for output that is one text; the line feed at its end is cut off. */
async function gitText(place, args, options = {}) {
    const { stdout } = await git(place, args, options);
    return stdout.toString('utf8').replace(/\r?\n$/, '');
}
/** Masks the secrets, and user information and query of every URL, since remotes are sometimes set up with a token in it. */
function withoutSecrets(text, secrets) {
    let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
    for (const secret of secrets)
        if (secret !== '')
            clean = clean.replaceAll(secret, '***');
    return clean;
}
/**
 * Same words in every language, no question to a terminal nobody sits at, no lock, the objects that the ids name; paths are
 * paths, with nothing beside that which git would not have with it.
 */
const MANNERS = {
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_LITERAL_PATHSPECS: '1',
    GIT_GLOB_PATHSPECS: undefined,
    GIT_NOGLOB_PATHSPECS: undefined,
    GIT_ICASE_PATHSPECS: undefined,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_ADVICE: '0',
    GIT_PAGER: '',
};


/***/ })

};
