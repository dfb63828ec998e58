import { type Sandbox, type SandboxOptions, startSandbox } from '../../src/sandbox/sandbox.ts';
import { eventOf, inProcess, inputsFor } from './history.ts';
import { TestRepository } from './repository.ts';

/** The ledger of the environment that nobody names. */
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

  /** What CustomerGauge has, in order of arrival. */
  get sent(): readonly string[] {
    return this.sandbox.records().map(({ account, alias }) => `${account}/${alias}`);
  }

  get recordRequests(): number {
    return this.sandbox.requests().filter(({ path }) => path.startsWith('/records')).length;
  }

  remote(...args: readonly string[]): string {
    return this.repository.run(this.repository.remote, ...args);
  }

  ledger(file: string): string {
    return this.remote('show', `${REF}:${file}`);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.sandbox.close();
    this.repository[Symbol.dispose]();
  }
}
