/** The one error class, whose errors say what to do; all codes; and how to read any other error. */

/** Git failed; `failed` is everything without a code of its own. */
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

/** The ledger cannot be used. Treating it as empty would send everything again. */
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
 * `permission`: the token lacks one. `rate-limit`: too many requests for now. `unreachable`: no answer at all.
 * `outage`: GitHub, or the connection to it, is broken. `not-found`: deleted, or never there. `invalid`: GitHub
 * cannot process the request (422). `refused`: it understood the request and refused it.
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

/** A proxy does not connect; `proxy-login` if it requires a user and password. */
const PROXY_CODES = ['proxy', 'proxy-unreachable', 'proxy-refused', 'proxy-login'] as const;

/** The base of a plan cannot be read. */
const BASE_CODES = ['base-unreadable', 'base-unrelated', 'base-unknown'] as const;

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

/** A run must stop: its event, its files or its ledger do not allow it, or nobody confirmed it. */
const STOP_CODES = [
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

/** An argument, an input or an environment variable cannot be used. */
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

/** Message and hint contain no secrets. Text of others in them is made harmless where it is shown. */
export class CodedError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'CodedError';
  readonly code: Code;
  /** The next step for a person, in a sentence or two. */
  readonly hint: string;
  /** How long to wait before the next try, if the server said so. */
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

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's code of an error, such as `ENOENT`. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
