import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './github.ts';
import type { ChangedFile } from './github-state.ts';
import { derived } from './payloads.ts';
import { type ActionEnded, runAction } from './program.ts';
import { TestRepository } from './repository.ts';

const SECRET = 'a secret/with+odd=signs';
/** The ledger of the default environment. */
export const REF = 'refs/customergauge/production';
type Inputs = Readonly<Record<string, string>>;

export interface SceneOptions extends GitHubOptions {
  readonly sandbox?: Omit<SandboxOptions, 'clients'>;
  /** Runs the action as `dist/index.js` in a process of its own. */
  readonly asProcess?: boolean;
}

/** A repository, GitHub and CustomerGauge, and the action between them. */
export class Scene implements AsyncDisposable {
  readonly repository = new TestRepository();
  readonly github: GitHub;
  readonly sandbox: Sandbox;
  readonly #asProcess: boolean;
  #checkouts = 0;

  static async open({ sandbox: more = {}, asProcess = false, ...options }: SceneOptions = {}): Promise<Scene> {
    const sandbox = await startSandbox({ ...more, clients: { 'test-client': SECRET } });
    return new Scene(await startGitHub(options), sandbox, asProcess);
  }

  private constructor(github: GitHub, sandbox: Sandbox, asProcess: boolean) {
    this.#asProcess = asProcess;
    this.github = github;
    this.sandbox = sandbox;
    // Without a recent merge, no run waits for GitHub to list it.
    this.repository.age = 3600;
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
    const { repository, sandbox, github } = this;
    const commit = repository.tip();
    return runAction({
      asProcess: this.#asProcess,
      folder: repository.folder,
      checkout: repository.shallowCheckout(commit, `checkout-${++this.#checkouts}`),
      event: 'push',
      payload: {
        ref: 'refs/heads/main',
        before: repository.nothing,
        after: commit,
        repository: { default_branch: 'main' },
      },
      ref: 'refs/heads/main',
      inputs: {
        'auth-url': sandbox.authUrl,
        'records-url': sandbox.recordsUrl,
        configuration: sandbox.mapping.configuration,
        'client-id': 'test-client',
        'client-secret': SECRET,
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
    await this.github[Symbol.asyncDispose]();
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
