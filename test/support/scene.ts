import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { eventOf, inProcess, inputsFor } from './history.ts';
import { TestRepository } from './repository.ts';

/** The ledger of the default environment. */
export const REF = 'refs/customergauge/production';

/** A repository with a remote, a sandbox, and runs as GitHub would start them for the default branch. */
export class Scene implements AsyncDisposable {
  readonly repository = new TestRepository();
  readonly sandbox: Sandbox;
  #checkouts = 0;

  constructor(sandbox: Sandbox) {
    this.sandbox = sandbox;
  }

  static async open(options: SandboxOptions = {}): Promise<Scene> {
    return new Scene(await startSandbox(options));
  }

  run(
    commit: string,
    inputs: Readonly<Record<string, string>> = {},
    { env = {}, signal = new AbortController().signal, pusher = inProcess } = {},
  ) {
    return pusher({
      checkout: this.repository.shallowCheckout(commit, `checkout-${++this.#checkouts}`),
      env: { ...eventOf(this.repository, commit), ...env },
      inputs: { ...inputsFor(this.sandbox), ...inputs },
      signal,
    });
  }

  /** Runs `adopt` or `forget`, then confirms the number that it shows. */
  async confirmed(commit: string, inputs: Readonly<Record<string, string>>) {
    const { result, preview } = await this.run(commit, inputs);
    if (result !== 'planned' || !preview) throw new Error(`There is nothing to confirm: ${result}.`);
    return this.run(commit, { ...inputs, confirm: String(preview.confirm) });
  }

  /** Runs the command line, in any clone of the repository. */
  runIn(
    folder: string,
    inputs: Readonly<Record<string, string>> = {},
    env: Readonly<Record<string, string | undefined>> = {},
  ) {
    const signal = new AbortController().signal;
    return inProcess({ checkout: folder, env, inputs: { ...inputsFor(this.sandbox), ...inputs }, signal });
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
    const { repository } = this;
    repository.git('fetch', '--quiet', 'origin', REF);
    repository.git('worktree', 'add', '--quiet', '--detach', join(repository.folder, 'tampered'), 'FETCH_HEAD');
    const folder = join(repository.folder, 'tampered');
    repository.run(folder, 'rm', '-q', '-r', '--ignore-unmatch', '--cached', file);
    if (text !== undefined) {
      const blob = join(repository.folder, 'blob');
      writeFileSync(blob, text);
      const id = repository.run(folder, 'hash-object', '-w', blob);
      repository.run(folder, 'update-index', '--add', '--cacheinfo', `100644,${id},${file}`);
    }
    repository.run(folder, 'commit', '--quiet', '--message', 'Tampered');
    repository.run(folder, 'push', '--quiet', 'origin', `HEAD:${REF}`);
    repository.git('worktree', 'remove', '--force', folder);
  }

  ledger(file: string): string {
    return this.remote('show', `${REF}:${file}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox.close();
    this.repository[Symbol.dispose]();
  }
}
