/** Turns what git says into errors that say what to do. */
import { CodedError, type GitCode, messageOf } from '../error.ts';

const CHECKOUT_HINT =
  'On GitHub, put `uses: actions/checkout` before this step; in a container job, install git before that checkout, ' +
  'or the checkout downloads the files without their history. Elsewhere, run this inside the repository.';

/** The error for a machine without git. */
export function gitMissing(cause: unknown): CodedError<GitCode> {
  return new CodedError({
    code: 'git-missing',
    message: 'The program git was not found on this machine.',
    hint: `Install git. ${CHECKOUT_HINT}`,
    cause,
  });
}

/** The error for a git that does not understand what it is asked. */
export function gitTooOld(version: string): CodedError<GitCode> {
  return new CodedError({
    code: 'git-too-old',
    message: `git 2.31 or newer is needed, and this is ${version}.`,
    hint: 'Install a newer git; in a container job, take an image that has one.',
  });
}

/** The error for a path that git's answers, a line each, cannot carry. */
export function lineBreakInPath(): CodedError<GitCode> {
  return new CodedError({
    code: 'odd-path',
    message: 'The path of the repository has a line break in it.',
    hint: 'Move the repository to a folder without one in its path.',
  });
}

/** The error for a git that was ended from outside: Ctrl-C on a terminal reaches it as well as this program. */
export function gitInterrupted(args: readonly string[], signal: string): CodedError<GitCode> {
  return new CodedError({
    code: 'git-interrupted',
    message: `\`git ${args[0] ?? ''}\` was ended by ${signal}.`,
    hint: 'Run this again.',
  });
}

/** The error for a folder to work in that is not there. */
export function folderMissing(cwd: string, cause?: unknown): CodedError<GitCode> {
  return new CodedError({
    code: 'not-a-repository',
    message: `The folder ${cwd} does not exist.`,
    hint: CHECKOUT_HINT,
    cause,
  });
}

/** The error for a folder for temporary files that cannot be used: missing, full or not ours to write. */
export function noTemporaryFolder(folder: string, cause: unknown): CodedError<GitCode> {
  return new CodedError({
    code: 'temporary-folder',
    message: `No temporary folder can be made in ${folder} (${messageOf(cause)}).`,
    hint: 'Set RUNNER_TEMP or TMPDIR to a folder with room that this step may write to.',
    cause,
  });
}

/** The error for a branch or tag whose own name is the full name of a ref that is meant: git may take one for the other. */
export function ambiguousRef(ref: string, cause?: unknown): CodedError<GitCode> {
  return new CodedError({
    code: 'ambiguous-ref',
    message: `The repository has a branch or a tag that is itself called \`${ref}\`, and git confuses it with the ref of that full name.`,
    hint: `Rename or delete that branch or tag; on GitHub, it is in the list of branches or tags. With git: \`git push origin --delete refs/heads/${ref}\`, or \`refs/tags/${ref}\`. If it was made to restore the ledger, push its commit to \`${ref}\` first.`,
    cause,
  });
}

/** Turns what git said into an error that says what to do. `stderr` and `args` must be free of secrets already. */
export function explainFailure(
  ran: { readonly cwd: string; readonly args: readonly string[] },
  stderr: string,
  exit: number | null,
): CodedError<GitCode> {
  const cause = new Error(`git ${ran.args.join(' ')} ended with ${exit}: ${stderr}`);
  const said = lastWords(stderr);

  // What begins with `remote:` is about the server's disk.
  if (/^(?!remote:).*(?:No space left on device|Disk quota exceeded|Out of diskspace|couldn't write )/m.test(stderr)) {
    return new CodedError({
      cause,
      code: 'temporary-folder',
      message: `The disk is full (${said}).`,
      hint: 'Make room, or set RUNNER_TEMP or TMPDIR to a folder on another disk.',
    });
  }
  if (/dubious ownership|unsafe repository/.test(stderr)) {
    const folder = /(?:repository at|unsafe repository \() ?'([^'\n]+)'/.exec(stderr)?.[1] ?? ran.cwd;
    return new CodedError({
      cause,
      code: 'dubious-ownership',
      message: `Git refuses to read ${folder}, because the folder belongs to another user than the one this step runs as (usual in container jobs).`,
      hint: `Add a step before this one: \`run: git config --global --add safe.directory "${folder}"\`.`,
    });
  }
  if (/must be run in a work tree/.test(stderr)) {
    return new CodedError({
      cause,
      code: 'no-working-tree',
      message: `The git repository at ${ran.cwd} has no working tree: it is a bare one, as \`git clone --bare\` and \`--mirror\` make it, or this is inside its \`.git\`.`,
      hint: 'Clone it without `--bare` and `--mirror`, and run this inside that clone.',
    });
  }
  if (/not a git repository/.test(stderr)) {
    return new CodedError({
      cause,
      code: 'not-a-repository',
      message: `There is no git repository at ${ran.cwd}.`,
      hint: CHECKOUT_HINT,
    });
  }
  if (/Host key verification failed/.test(stderr)) {
    return new CodedError({
      cause,
      code: 'authentication',
      message: `ssh does not know the git server, and did not connect (${said}).`,
      hint: 'Add its key to `known_hosts`: connect once by hand with `ssh`, or use `ssh-keyscan` and compare what it says with what the server publishes.',
    });
  }
  if (
    SSH_ENDED.test(stderr) &&
    /Permission denied|Permission to .* denied|marked as read only|not allowed to|Repository not found/i.test(stderr)
  ) {
    return new CodedError({
      cause,
      code: 'authentication',
      message: `The git server did not let this run into the repository (${said}).`,
      hint: 'Check the address of the remote, and that the ssh key of this run may read the repository, and write the ledger there.',
    });
  }
  if (
    /Authentication failed|could not read Username|could not read Password|terminal prompts disabled|Permission denied|error: 40[13]|Repository not found|repository '.*' not found/i.test(
      stderr,
    )
  ) {
    return new CodedError({
      cause,
      code: 'authentication',
      message: `The git server did not let this run read the repository (${said}).`,
      hint: 'Give the job `permissions: contents: read`, and let actions/checkout keep its credentials or pass `github-token`.',
    });
  }
  if (/unadvertised object/i.test(stderr)) {
    return new CodedError({
      cause,
      code: 'not-given',
      message: `The git server has to be asked for a commit by its id, which it does not allow (${said}).`,
      hint: 'If git is configured with `protocol.version` 0 or 1, take that out. Or fetch the whole history with `git fetch --unshallow`.',
    });
  }
  if (/returned error: 30[12378]\b/.test(stderr)) {
    return new CodedError({
      cause,
      code: 'moved',
      message: `The repository is not at the address of the remote any more: the git server redirects to another one, as it does for a repository that was renamed or moved (${said}). A redirect is not followed with \`github-token\`.`,
      hint: 'On GitHub, start a new run with a push or “Run workflow”, so that the repository is checked out under its new name; where a step names it (`repository:` of actions/checkout), correct that. In a clone, run `git remote set-url origin <new address>`.',
    });
  }
  const ambiguous = /refspec (\S+) matches more than one/.exec(stderr)?.[1];
  if (ambiguous !== undefined) return ambiguousRef(ambiguous, cause);
  if (/not our ref|couldn't find remote ref|no such remote ref/i.test(stderr)) {
    return new CodedError({
      cause,
      code: /couldn't find remote ref/i.test(stderr) ? 'no-such-ref' : 'not-on-server',
      message: `The git server does not have what was asked for (${said}).`,
      hint: 'Check that it was pushed to this repository and still exists there.',
    });
  }
  if (
    /Could not resolve host|Failed to connect|Connection (refused|reset|timed out)|unable to access|Could not read from remote|does not appear to be a git repository|early EOF|hung up|RPC failed|expected flush after|unexpected disconnect/i.test(
      stderr,
    )
  ) {
    return new CodedError({
      cause,
      code: /does not appear to be a git repository/.test(stderr) ? 'no-server' : 'unreachable',
      message: `The git server could not be reached (${said}).`,
      hint: 'Run this again; if it stays, check the network, the proxy and the address of the remote.',
    });
  }
  return new CodedError({
    cause,
    code: 'failed',
    message: `\`git ${ran.args[0] ?? ''}\` failed (${said || `exit ${exit}`}).`,
    hint: 'Run this again with debug logging; if it stays, please report it with this message.',
  });
}

/** What git says of every ssh that ended: why it did stands before. */
const SSH_ENDED = /^fatal: Could not read from remote repository/m;

/** The line of git's output that tells most: the first `fatal:` or `error:`, what ssh said before it, else the last line. */
function lastWords(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.findIndex((line) => /^(fatal|error):/.test(line));
  const cause = fatal > 0 && SSH_ENDED.test(lines[fatal] ?? '') ? fatal - 1 : fatal;
  return (lines.at(cause) ?? '').trim();
}
