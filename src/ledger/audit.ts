/** The messages of a ledger's commits, whose history is the audit trail (docs/ledger.md). */

export interface AuditEntry {
  /** The command (`push`, `adopt` or `forget`) and its progress. */
  readonly title: string;
  /** The run's URL on GitHub, or another name of the run. */
  readonly run: string;
  readonly actor: string;
  /** The commit whose files were pushed. */
  readonly source: string;
  /** How records ended; none where no count is given. */
  readonly accepted?: number;
  readonly rejected?: number;
  readonly unanswered?: number;
  readonly unsent?: number;
  /** The number of pending pairs after this commit. */
  readonly pending: number;
  /** More information, one line each, such as where the aliases come from. */
  readonly notes?: readonly string[];
}

/** Writes a commit message with trailers that `git log --format` and people can read. */
export function auditMessage(entry: AuditEntry): string {
  const trailers: readonly (readonly [string, string | number])[] = [
    ['Run', entry.run],
    ['Actor', entry.actor],
    ['Source', entry.source],
    ['Accepted', entry.accepted ?? 0],
    ['Rejected', entry.rejected ?? 0],
    ['Unanswered', entry.unanswered ?? 0],
    ['Unsent', entry.unsent ?? 0],
    ['Pending', entry.pending],
  ];
  // A bullet prevents a note from being read as a trailer.
  const notes = (entry.notes ?? []).map((note) => `- ${oneLine(note)}`);
  const paragraphs = [
    oneLine(entry.title),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    trailers.map(([name, value]) => `${name}: ${oneLine(String(value))}`).join('\n'),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Removes secrets from a message, but never changes the names of trailers. */
export function redactMessage(message: string, redact: (text: string) => string): string {
  return message
    .split('\n')
    .map((line) => {
      const [name = ''] = TRAILER_NAME.exec(line) ?? [];
      return name + redact(line.slice(name.length));
    })
    .join('\n');
}

const TRAILER_NAME = /^[A-Z][a-z]+: /;

/** Parses a commit message into its title and trailers. */
export function readAudit(message: string): { readonly title: string; readonly trailers: ReadonlyMap<string, string> } {
  const [title = '', ...rest] = message.split('\n');
  const trailers = new Map<string, string>();
  for (const line of rest) {
    const match = /^([A-Z][a-z]+): (.*)$/.exec(line);
    if (match?.[1] !== undefined && match[2] !== undefined) trailers.set(match[1], match[2]);
  }
  return { title, trailers };
}

/** Names come from outside, and a line break in one could forge a trailer. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}
