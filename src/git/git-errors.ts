/** Explains why git failed, and what to do. Git says why only in words, so this file knows those words. */
import { CodedError, type GitCode, messageOf } from '../error.ts';

const CHECKOUT_HINT =
  'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
  'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';

type GitError = CodedError<GitCode>;

export function gitMissing(cause: unknown): GitError {
  const message = 'The program git was not found on this machine.';
  return new CodedError({ code: 'git-missing', message, hint: `Install git. ${CHECKOUT_HINT}`, cause });
}

export function gitTooOld(version: string): GitError {
  return new CodedError({
    code: 'git-too-old',
    message: `git 2.31 or newer is needed, and this is ${version}.`,
    hint: 'Install a newer git; in a container job, use an image that has one.',
  });
}

/** Git was ended by a signal that was not ours: Ctrl-C at a terminal reaches git, too. */
export function gitInterrupted(args: readonly string[], signal: string): GitError {
  const message = `\`git ${commandIn(args)}\` was ended by ${signal}.`;
  return new CodedError({ code: 'git-interrupted', message, hint: 'Run this again.' });
}

/** Git's command, which follows any `-c name=value`. */
function commandIn(args: readonly string[]): string {
  return args.find((arg, at) => arg !== '-c' && args[at - 1] !== '-c') ?? '';
}

export function folderMissing(cwd: string, cause?: unknown): GitError {
  const message = `The folder ${cwd} does not exist.`;
  return new CodedError({ code: 'not-a-repository', message, hint: CHECKOUT_HINT, cause });
}

/** The folder for temporary files is missing, full or not writable. */
export function noTemporaryFolder(folder: string, cause: unknown): GitError {
  return new CodedError({
    code: 'temporary-folder',
    message: `No temporary folder can be created in ${folder} (${messageOf(cause)}).`,
    hint: 'Set RUNNER_TEMP or TMPDIR to a writable folder with free space.',
    cause,
  });
}

/** A branch or tag has the full name of another ref as its own name, so git may confuse the two. */
export function ambiguousRef(ref: string, cause?: unknown): GitError {
  return new CodedError({
    code: 'ambiguous-ref',
    message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
    hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
    cause,
  });
}

/** Lines that begin with `remote:` are about the server's disk. */
const DISK_FULL = /^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m;
const OTHER_OWNER = /dubious ownership|unsafe repository/;
const OWNED_FOLDER = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/;
/** Git says this whenever ssh failed; the reason is in the line before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;
const SSH_DENIED = /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i;
const DENIED =
  /Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i;
const NO_SUCH_REF = /couldn't find remote ref/i;
const NOT_ON_SERVER = /not our ref|no such remote ref/i;
const NO_SERVER = /does not appear to be a git repository/;
const UNREACHABLE =
  /Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i;

/**
 * Turns git's words into an error. The order matters: some words come with others that say more.
 * @param stderr without secrets, as `ran.args`
 */
export function explainFailure(
  ran: { readonly cwd: string; readonly args: readonly string[] },
  stderr: string,
  exit: number | null,
): GitError {
  const said = mostTellingLine(stderr);
  const cause = new Error(`git ${ran.args.join(' ')} ended with ${exit}: ${stderr}`);
  const failed = (code: GitCode, message: string, hint: string): GitError =>
    new CodedError({ code, message, hint, cause });

  if (DISK_FULL.test(stderr))
    return failed(
      'temporary-folder',
      `The disk is full (${said}).`,
      'Free some space, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
    );
  if (OTHER_OWNER.test(stderr)) {
    const folder = OWNED_FOLDER.exec(stderr)?.[1] ?? ran.cwd;
    return failed(
      'dubious-ownership',
      `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
      `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
    );
  }
  if (/must be run in a work tree/.test(stderr))
    return failed(
      'no-working-tree',
      `The git repository at ${ran.cwd} has no working tree: it is a bare repository (\`git clone --bare\` or \`--mirror\`), or this folder is inside its \`.git\`.`,
      'Clone it without `--bare` and `--mirror`, and run this inside that clone.',
    );
  if (/not a git repository/.test(stderr))
    return failed('not-a-repository', `There is no git repository at ${ran.cwd}.`, CHECKOUT_HINT);
  if (/Host key verification failed/.test(stderr))
    return failed(
      'authentication',
      `ssh does not know the git server, and did not connect (${said}).`,
      'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare its output with the keys that the server publishes.',
    );
  if (SSH_ENDED.test(stderr) && SSH_DENIED.test(stderr))
    return failed(
      'authentication',
      `The git server denied this run access to the repository (${said}).`,
      'Check the address of the remote, and that the ssh key of this run may read the repository and write the ledger.',
    );
  if (DENIED.test(stderr))
    return failed(
      'authentication',
      `The git server did not allow this run to read the repository (${said}).`,
      'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
    );
  if (/unadvertised object/i.test(stderr))
    return failed(
      'not-given',
      `The git server does not allow fetching a commit by its id (${said}).`,
      'If git is configured with `protocol.version` 0 or 1, remove that. Or fetch the whole history with `git fetch --unshallow`.',
    );
  if (/returned error: 30[12378]\b/.test(stderr))
    return failed(
      'moved',
      `The repository is no longer at the address of the remote: the git server redirects to another address, as it does after a repository was renamed or moved (${said}). With \`github-token\`, redirects are not followed.`,
      'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name. If a step names the repository (`repository:` of actions/checkout), correct the name there. In a clone, run `git remote set-url origin <new address>`.',
    );
  const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
  if (ambiguous !== undefined) return ambiguousRef(ambiguous, cause);
  if (NO_SUCH_REF.test(stderr) || NOT_ON_SERVER.test(stderr))
    return failed(
      NO_SUCH_REF.test(stderr) ? 'no-such-ref' : 'not-on-server',
      `The git server does not have what was asked for (${said}).`,
      'Check that it was pushed to this repository and still exists there.',
    );
  if (UNREACHABLE.test(stderr))
    return failed(
      NO_SERVER.test(stderr) ? 'no-server' : 'unreachable',
      `The git server could not be reached (${said}).`,
      'Run this again. If it still fails, check the network, the proxy and the address of the remote.',
    );
  return failed(
    'failed',
    `\`git ${commandIn(ran.args)}\` failed (${said || `exit ${exit}`}).`,
    'Run this again with debug logging. If it still fails, please report it with this message.',
  );
}

/** The first `fatal:` or `error:` line, or the line of ssh before it; else the last line. */
function mostTellingLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
  const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
  return (lines.at(cause) ?? '').trim();
}
