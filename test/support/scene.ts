import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { contentOf, writeCommit, writeObject, writeTree } from './loose-objects.ts';
import { eventOf, inputsFor } from './push-event.ts';
import { TestRepository } from './repository.ts';
import { type RunOfAction, type Told, told } from './told.ts';

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

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox.close();
    this.repository[Symbol.dispose]();
  }
}
