/** A repository with a remote, a sandbox and, on request, GitHub; and runs of the action in it. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import type { GitHub, GitHubOptions } from './github.ts';
import type { ChangedFile } from './github-state.ts';
import { contentOf, writeCommit, writeObject, writeTree } from './loose-objects.ts';
import { type ActionEnded, runAction } from './program.ts';
import { eventOf, inputsFor, pushPayload } from './push-event.ts';
import { TestRepository } from './repository.ts';
import { type RunOfAction, type Told, told } from './told.ts';

/** Has all kinds of characters that are written otherwise in a URL, so that hiding it is tried each time. */
const SECRET = 'a secret/with+odd=signs';
/** The ledger of the default environment. */
export const REF = 'refs/customergauge/production';
type Inputs = Readonly<Record<string, string>>;

export interface GitHubSceneOptions extends GitHubOptions {
  readonly sandbox?: Omit<SandboxOptions, 'clients'>;
  /** Runs the action as `dist/index.js` in a process of its own. */
  readonly asProcess?: boolean;
}

/** A repository with a remote, CustomerGauge, GitHub where a test is about it, and the action between them. */
export class Scene implements AsyncDisposable {
  readonly repository = new TestRepository();
  readonly sandbox: Sandbox;
  readonly #github: GitHub | undefined;
  readonly #asProcess: boolean;
  #checkouts = 0;

  static async open(options: SandboxOptions = {}): Promise<Scene> {
    return new Scene(await startSandbox(options));
  }

  /** With pull requests. */
  static async withGitHub({
    sandbox: more = {},
    asProcess = false,
    ...options
  }: GitHubSceneOptions = {}): Promise<Scene> {
    const sandbox = await startSandbox({ ...more, clients: { 'test-client': SECRET } });
    // Only whoever needs GitHub should have its description in memory: each start of git would take longer.
    const { startGitHub } = await import('./github.ts');
    const scene = new Scene(sandbox, await startGitHub(options), asProcess);
    // Without a recent merge, no run waits for GitHub to list it.
    scene.repository.age = 3600;
    return scene;
  }

  private constructor(sandbox: Sandbox, github?: GitHub, asProcess = false) {
    this.sandbox = sandbox;
    this.#github = github;
    this.#asProcess = asProcess;
  }

  get github(): GitHub {
    if (!this.#github) throw new Error('This scene has no GitHub: open it by Scene.withGitHub().');
    return this.#github;
  }

  /** The inputs of a job that leaves the command to the action. */
  #inputs(): Inputs {
    const { command: _, 'allow-empty': __, ...inputs } = inputsFor(this.sandbox);
    return inputs;
  }

  /** The action on a push of this commit to the default branch. */
  run(
    commit: string,
    inputs: Readonly<Record<string, string>> = {},
    { env = {}, ...how }: Partial<Omit<RunOfAction, 'checkout' | 'inputs'>> = {},
  ): Promise<Told> {
    return told({
      checkout: this.repository.shallowCheckout(commit, `checkout-${++this.#checkouts}`),
      env: { ...eventOf(this.repository, commit), ...env },
      inputs: { ...inputsFor(this.sandbox), ...inputs },
      ...how,
    });
  }

  /** Runs `adopt` or `forget`, then confirms the number that it shows. */
  async confirmed(commit: string, inputs: Readonly<Record<string, string>>): Promise<Told> {
    const { result, preview } = await this.run(commit, inputs);
    if (result !== 'planned' || !preview) throw new Error(`There is nothing to confirm: ${result}.`);
    return this.run(commit, { ...inputs, confirm: String(preview.confirm) });
  }

  /** A run in any clone of the repository, outside of GitHub where the environment names no event. */
  runIn(
    folder: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string | undefined>> = {},
  ): Promise<Told> {
    return told({ checkout: folder, env, inputs: { ...inputsFor(this.sandbox), ...inputs } });
  }

  /** The records that CustomerGauge has, in order of arrival. */
  get sent(): readonly string[] {
    return this.sandbox.records().map(({ account, alias }) => `${account}/${alias}`);
  }

  get recordRequests(): number {
    return this.sandbox.requests().filter(({ path }) => path.startsWith('/records')).length;
  }

  remote(...args: readonly string[]): string {
    return this.repository.run(this.repository.remote, ...args);
  }

  /** Overwrites a file of the ledger; without content, the file or folder is removed. */
  tamper(file: string, text: string | undefined): void {
    const { remote } = this.repository;
    const before = this.remote('rev-parse', REF);
    const content = contentOf(remote, before);
    if (content === undefined) throw new Error('Only a small ledger can be tampered with: this one is in a pack.');
    const others = content.files.filter(({ path }) => path !== file && !path.startsWith(`${file}/`));
    const written =
      text === undefined ? [] : [{ path: file, mode: '100644' as const, id: writeObject(remote, 'blob', text) }];
    const commit = writeCommit(remote, writeTree(remote, [...others, ...written]), [before], 'Tampered');
    this.remote('update-ref', REF, commit);
  }

  ledger(file: string): string {
    return this.remote('show', `${REF}:${file}`);
  }

  /** A commit on its own branch, which a pull request proposes. */
  propose(number: number, text: string, file = 'aliases/all.yaml'): string {
    return this.proposeFiles(number, { [file]: text });
  }

  /** Such a commit with several files, by path. */
  proposeFiles(number: number, files: Readonly<Record<string, string>>): string {
    const { repository } = this;
    const head = repository.commitAside(`change-${number}`, files);
    repository.push(head, `refs/heads/change-${number}`);
    repository.push(head, `refs/pull/${number}/head`);
    const pull = this.github.pull(number);
    pull.headSha = head;
    pull.files = Object.entries(files).map(([file, text]) => changedFile(file, text));
    return head;
  }

  /** Runs the action as GitHub does on a pull request: in a shallow checkout, by default of GitHub's merge commit. */
  async onPullRequest(
    number: number,
    inputs: Inputs = {},
    {
      state = 'open',
      event = 'pull_request',
      checkedOut = 'merge',
      base = 'main',
      action = state === 'open' ? 'opened' : 'closed',
      headSha = this.github.pull(number).headSha,
      late = false,
      into = '',
    }: {
      readonly state?: 'open' | 'closed';
      readonly event?: 'pull_request' | 'pull_request_target';
      readonly checkedOut?: 'merge' | 'head' | 'base';
      /** The target branch. */
      readonly base?: string;
      readonly action?: 'opened' | 'closed' | 'edited';
      /** The head that the event names: an older one if the run was repeated. */
      readonly headSha?: string;
      /** Whether the pull request has changed since the event. */
      readonly late?: boolean;
      /** The folder of the workspace that the repository is checked out into: `path` of `actions/checkout`. */
      readonly into?: string;
    } = {},
  ): Promise<ActionEnded> {
    const { repository, github } = this;
    if (!late) Object.assign(github.pull(number), { baseRef: base, closed: state === 'closed' });
    const baseSha = repository.tip();
    const merge = repository.merged(baseSha, headSha);
    repository.push(merge, `refs/pull/${number}/merge`);
    // Only whoever needs GitHub's examples should have them in memory: each start of git would take longer.
    const { derived } = await import('./payloads.ts');
    const payload = derived(
      'pull_request',
      (one) => {
        one.number = one.pull_request.number = number;
        one.pull_request.head.sha = headSha;
        one.pull_request.base.sha = baseSha;
        one.pull_request.base.ref = base;
        one.repository.default_branch = 'main';
        // GitHub has no example of a pull request with a changed base, whose payload also has `changes`.
        if (action === 'edited')
          Object.assign(one, { action, changes: { base: { ref: { from: 'next' }, sha: { from: baseSha } } } });
      },
      (one) => one.action === (action === 'edited' ? 'opened' : action),
    );
    const workspace = `checkout-${++this.#checkouts}`;
    const commit = { merge, head: headSha, base: baseSha }[checkedOut];
    repository.shallowCheckout(commit, join(workspace, into));
    return runAction({
      asProcess: this.#asProcess,
      folder: repository.folder,
      checkout: join(repository.folder, workspace),
      event,
      payload,
      ref: `refs/pull/${number}/merge`,
      inputs: { 'github-token': github.token, ...inputs },
      env: github.env,
    });
  }

  /** Merges a pull request like the merge button, with everything that GitHub then says about it. */
  merge(number: number, how: 'merge' | 'squash' | 'rebase' = 'merge'): string {
    const { repository, github } = this;
    const { headSha } = github.pull(number);
    const before = repository.tip();
    if (how === 'merge') repository.git('merge', '--quiet', '--no-ff', '--message', `Merge #${number}`, headSha);
    if (how === 'squash') {
      repository.git('merge', '--quiet', '--squash', headSha);
      repository.git('commit', '--quiet', '--message', `Change (#${number})`);
    }
    if (how === 'rebase') repository.git('cherry-pick', '--allow-empty', `main..${headSha}`);
    return this.merged(number, before);
  }

  /** Sets GitHub's data about a merged pull request, however its commits came to the branch. */
  merged(number: number, before: string): string {
    const { repository, github } = this;
    const commit = repository.tip();
    repository.push(commit, 'refs/heads/main');
    const commits = repository.git('rev-list', `${before}..main`).split('\n');
    Object.assign(github.pull(number), { mergedAt: '2026-11-25T12:00:00Z', mergeCommitSha: commit, commits });
    return commit;
  }

  async push(inputs: Inputs = {}): Promise<ActionEnded> {
    const { repository, github } = this;
    const commit = repository.tip();
    return runAction({
      asProcess: this.#asProcess,
      folder: repository.folder,
      checkout: repository.shallowCheckout(commit, `checkout-${++this.#checkouts}`),
      event: 'push',
      payload: pushPayload(repository.nothing, commit),
      ref: 'refs/heads/main',
      inputs: {
        ...this.#inputs(),
        'github-token': github.token,
        ...inputs,
      },
      env: {
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_RUN_ID: '77',
        GITHUB_ACTOR: 'merging-person',
        ...github.env,
      },
    });
  }

  commentOf(number: number): string {
    const { comments } = this.github.pull(number);
    const [only, ...others] = comments;
    if (!only || others.length > 0) throw new Error(`There are ${comments.length} comments, not one.`);
    return only.body;
  }

  accepted(): readonly string[] {
    return this.sandbox
      .records()
      .map(({ alias }) => alias)
      .sort();
  }

  audit(): string {
    return this.repository.run(this.repository.remote, 'log', '--format=%B', REF);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.repository[Symbol.dispose]();
    await this.sandbox.close();
    await this.#github?.[Symbol.asyncDispose]();
  }
}

/** A new file as GitHub compares it. */
function changedFile(filename: string, text: string): ChangedFile {
  const lines = text.split('\n').slice(0, -1);
  const sha = createHash('sha1')
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex');
  return { filename, sha, patch: `@@ -0,0 +1,${lines.length} @@\n${lines.map((one) => `+${one}`).join('\n')}` };
}

/** An entry of an alias file, as people write it: names that need quotes come with them. */
export const entry = (account: string, ...aliases: readonly string[]): string =>
  `- account: ${account}\n  aliases:\n${aliases.map((one) => `    - ${one}\n`).join('')}`;
