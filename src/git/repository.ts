/** Puts the repository of the alias files together from the other files of this folder. */
import { type GitOptions, git, type RunGit } from './git.ts';
import { type History, historyOf } from './history.ts';
import { type Objects, objectsOf } from './objects.ts';
import {
  type Checkout,
  type CheckoutOptions,
  type OpenCheckout,
  openCheckout,
  uncommittedIn,
} from './open-checkout.ts';
import { type HeardRefs, type Remote, remoteOf } from './remote.ts';
import type { Scratch } from './scratch.ts';
import { Stores } from './stores.ts';

/** The user's repository is only read. What is fetched or written goes to a store of our own, deleted on disposal. */
export interface Repository extends Checkout, Objects, History, Remote, AsyncDisposable {
  /** Files of the alias folder that differ from the checked-out commit, relative to it; empty if git cannot tell. */
  uncommitted(): Promise<readonly string[]>;
  /** Our own store, which reads the user's objects too. What it holds can be read here. */
  store(): Promise<Scratch>;
  /** This repository with another signal that ends git. */
  until(signal: AbortSignal): Repository;
}

export interface RepositoryOptions extends CheckoutOptions {
  /** Ends git. */
  readonly signal?: AbortSignal;
}

/** @throws CodedError when git or the repository is missing or refuses to be read */
export async function openRepository(options: RepositoryOptions): Promise<Repository> {
  const checkout = await openCheckout(options);
  return repositoryUntil(options.signal, { checkout, stores: new Stores(checkout, options), heard: new Map() });
}

/** Shared by the repositories of all signals. */
interface Shared {
  readonly checkout: OpenCheckout;
  readonly stores: Stores;
  readonly heard: HeardRefs;
}

function repositoryUntil(signal: AbortSignal | undefined, shared: Shared): Repository {
  const { checkout, stores, heard } = shared;
  const { partial, shallow, folder } = checkout;
  const bound = (scratch: Scratch): Scratch => ({
    ...scratch,
    run: (args, options) => scratch.run(args, { ...options, signal }),
    runRemote: (args, config, options) => scratch.runRemote(args, config, { ...options, signal }),
  });
  const store = async (): Promise<Scratch> => bound(await stores.main());
  const separate = async (): Promise<Scratch> => bound(await stores.separate());

  const alone: RunGit = (args, options?: GitOptions) => git(checkout.alone, args, { ...options, signal });
  const run: RunGit = (args, options?: GitOptions) => git(stores.reading, args, { ...options, signal });
  const files: RunGit = async (args, options) => {
    if (partial) await stores.main();
    return run(args, options);
  };
  const whole: RunGit = partial ? async (args, options) => (await store()).run(args, options) : run;
  const objects = objectsOf({ run, files, whole });
  const remote = remoteOf({ has: objects.has, store, separate, heard });
  return {
    ...checkout,
    ...objects,
    ...historyOf({ shallow, run, alone, separate, remote }),
    ...remote,
    uncommitted: () => uncommittedIn(alone, folder),
    store,
    until: (other) => repositoryUntil(other, shared),
    [Symbol.asyncDispose]: () => stores[Symbol.asyncDispose](),
  };
}
