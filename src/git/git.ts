/** Runs the git program: its environment, its output, what its exit code means, and the paths that it prints. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { CodedError } from '../error.ts';
import { explainFailure, folderMissing, gitInterrupted, gitMissing } from './git-errors.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The folder, environment and secrets of git processes. */
export interface GitPlace {
  readonly cwd: string;
  /** The whole environment of the process; nothing else is inherited. */
  readonly env: Environment;
  /** Texts that must not appear in any error. */
  readonly secrets: readonly string[];
}

export interface GitOptions {
  /** Written to git's standard input; parts are generated only as fast as git reads them. */
  readonly input?: string | Uint8Array | Iterable<string>;
  /** Exit codes that are an answer, not a failure. 0 always is one. */
  readonly answers?: readonly number[];
  /** Ends git, which might otherwise wait for a silent server for minutes. */
  readonly signal?: AbortSignal | undefined;
  /** Gets git's standard output as it arrives, which is then not kept. */
  readonly onOutput?: (chunk: Buffer) => void;
}

/** The run was told to stop while git was running. Git itself did not fail. */
export function toldToStop(): CodedError<'interrupted'> {
  return new CodedError({
    code: 'interrupted',
    message: 'The run was told to stop before it sent or wrote anything.',
    hint: 'Run it again.',
  });
}

export interface GitAnswer {
  readonly exit: number;
  readonly stdout: Buffer;
  /** Without secrets. */
  readonly stderr: string;
}

export type RunGit = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>;

/**
 * Runs git without a shell.
 * @throws CodedError if git is missing or fails; `interrupted` if the signal aborts
 */
export function git(place: GitPlace, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const { input, signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(toldToStop());
      return;
    }
    const child = spawn('git', args, {
      cwd: place.cwd,
      env: { ...place.env, ...FIXED_ENVIRONMENT },
      windowsHide: true,
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', options.onOutput ?? ((chunk: Buffer) => stdout.push(chunk)));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    // Git may stop reading early. Its exit code and words say why; the broken pipe does not.
    child.stdin.on('error', () => {});
    if (input === undefined || typeof input === 'string' || input instanceof Uint8Array) child.stdin.end(input);
    else {
      const parts = Readable.from(input);
      parts.on('error', (cause) => {
        reject(cause);
        child.kill();
      });
      parts.pipe(child.stdin);
    }
    const stop = (): void => {
      child.kill();
      // Programs that git started may still run and keep these open.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    signal?.addEventListener('abort', stop, { once: true });
    child.on('error', (cause) => {
      // ENOENT can mean a missing program or a missing folder to run it in.
      reject(existsSync(place.cwd) ? gitMissing(cause) : folderMissing(place.cwd, cause));
    });
    child.on('close', async (exit, killer) => {
      signal?.removeEventListener('abort', stop);
      if (killer !== null && signal) await sleep(OWN_SIGNAL_MS, undefined, { signal }).catch(() => undefined);
      if (signal?.aborted) {
        reject(toldToStop());
        return;
      }
      const hide = (text: string) => withoutSecrets(text, place.secrets);
      const said = hide(Buffer.concat(stderr).toString('utf8'));
      if (exit !== null && (exit === 0 || options.answers?.includes(exit))) {
        resolve({ exit, stdout: Buffer.concat(stdout), stderr: said });
        return;
      }
      if (killer !== null) {
        reject(gitInterrupted(args.map(hide), killer));
        return;
      }
      reject(explainFailure({ cwd: place.cwd, args: args.map(hide) }, said, exit));
    });
  });
}

/** Ctrl-C at a terminal ends git too, and Node may notice that before our own signal, which gets this long to arrive. */
const OWN_SIGNAL_MS = 500;

/** Runs git and returns its output as text, without the final line feed. */
export async function gitText(place: GitPlace, args: readonly string[], options: GitOptions = {}): Promise<string> {
  const { stdout } = await git(place, args, options);
  return stdout.toString('utf8').replace(/\r?\n$/, '');
}

/** Masks the secrets, and user information and query of every URL, because some remotes have a token there. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  let clean = text.replace(/(:\/\/)[^\s/@'"]+@/g, '$1***@').replace(/(:\/\/[^\s?'"]*\?)[^\s'"]+/g, '$1***');
  for (const secret of secrets) if (secret !== '') clean = clean.replaceAll(secret, '***');
  return clean;
}

/**
 * English messages, no prompts, no optional locks, no replaced objects, and paths taken literally: git does not accept
 * this setting together with the other three for paths.
 */
const FIXED_ENVIRONMENT = {
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
