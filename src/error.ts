/** The one error class: an error that says what to do about it. Its codes, and what can be read off any other error. */

/** git did not do its work; `failed` is everything that has no code of its own. */
export const GIT_CODES = [
  'git-missing',
  'git-too-old',
  'git-interrupted',
  'not-a-repository',
  'no-working-tree',
  'dubious-ownership',
  'no-commit',
  'no-remote',
  'authentication',
  'no-such-ref',
  'not-on-server',
  'not-given',
  'not-pushed',
  'no-server',
  'unreachable',
  'moved',
  'ambiguous-ref',
  'object-missing',
  'path-outside',
  'odd-path',
  'temporary-folder',
  'failed',
] as const;

/** The ledger cannot be used. It is never taken for an empty one: everything would be sent again. */
export const LEDGER_CODES = [
  'ledger-foreign',
  'ledger-damaged',
  'ledger-newer',
  'ledger-deleted',
  'ledger-path',
  'ledger-branch',
  'ledger-target',
  'ledger-name',
  'ledger-permission',
  'ledger-hidden',
  'ledger-refused',
  'ledger-busy',
  'ledger-moved',
  'ledger-unreachable',
  'ledger-unwritten',
] as const;

/**
 * `permission`: the token may not. `rate-limit`: too many requests, for now. `unreachable`: no answer came at all.
 * `outage`: GitHub or the way to it is broken. `not-found`: gone, or never there. `invalid`: GitHub takes no such request
 * (422). `refused`: it understood and said no.
 */
export const GITHUB_CODES = [
  'github-permission',
  'github-rate-limit',
  'github-unreachable',
  'github-outage',
  'github-not-found',
  'github-invalid',
  'github-refused',
] as const;

/** The way through a proxy is closed; `proxy-login` where it wants a user and password. */
const PROXY_CODES = ['proxy', 'proxy-unreachable', 'proxy-refused', 'proxy-login'] as const;

/** What a plan is compared with cannot be read. */
export const BASE_CODES = ['base-unreadable', 'base-unrelated', 'base-unknown'] as const;

/** A CSV file or workbook cannot be read as a table. */
export const TABLE_CODES = [
  'empty-file',
  'html-file',
  'xml-file',
  'json-file',
  'yaml-file',
  'xls-file',
  'encrypted-file',
  'other-spreadsheet',
  'not-a-table',
  'lfs-pointer',
  'damaged-file',
  'encoding',
  'not-csv',
  'too-large',
  'no-column',
  'column-twice',
  'several-delimiters',
  'no-sheet',
  'several-sheets',
  'option',
] as const;

/** A run must not go on: its event, its files or its ledger forbid it, or nobody agreed to what it would do. */
export const STOP_CODES = [
  'permission',
  'not-merged',
  'older-commit',
  'invalid-files',
  'folder-empty',
  'folder-missing',
  'ledger-missing',
  'no-ledger',
  'confirm',
  'no-terminal',
  'max-new',
  'held',
  'review-unknown',
  'only',
  'not-in-files',
  'not-removed',
] as const;

/** An argument, an input or a variable of the environment cannot be used. */
const GIVEN_CODES = ['event', 'known-accounts', 'fault-text', 'mapping-text'] as const;

export type StopCode = (typeof STOP_CODES)[number];
export type GitCode = (typeof GIT_CODES)[number];
export type LedgerCode = (typeof LEDGER_CODES)[number];
export type GitHubCode = (typeof GITHUB_CODES)[number];
export type BaseCode = (typeof BASE_CODES)[number];
export type TableCode = (typeof TABLE_CODES)[number];

/** `interrupted`: the run was told to stop, and nothing is wrong with what it did. */
export type ErrorCode =
  | GitCode
  | LedgerCode
  | GitHubCode
  | BaseCode
  | TableCode
  | (typeof PROXY_CODES)[number]
  | StopCode
  | (typeof GIVEN_CODES)[number]
  | 'interrupted';

/** Neither message nor hint holds a secret; the words of others in them are neutralised where they are shown. */
export class CodedError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'CodedError';
  readonly code: Code;
  /** What to do about it, in a sentence or two. */
  readonly hint: string;
  /** How long to wait before the next try, where the other side said so. */
  readonly retryAfterSeconds: number | undefined;

  constructor(told: {
    readonly code: Code;
    readonly message: string;
    readonly hint: string;
    readonly cause?: unknown;
    readonly retryAfterSeconds?: number | undefined;
  }) {
    super(told.message, told.cause === undefined ? undefined : { cause: told.cause });
    this.code = told.code;
    this.hint = told.hint;
    this.retryAfterSeconds = told.retryAfterSeconds;
  }
}

/** Whether this is an error of ours with one of these codes, such as `...GIT_CODES`. */
export function hasCode<Code extends ErrorCode>(error: unknown, ...codes: readonly Code[]): error is CodedError<Code> {
  return error instanceof CodedError && (codes as readonly ErrorCode[]).includes(error.code);
}

/** What anything that was thrown says of itself. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What the system calls its own error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
