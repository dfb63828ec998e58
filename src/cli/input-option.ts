/** An input of the action as an option of the command line. */
import { Option } from 'commander';
import type { Input } from '../inputs/readers.ts';

type Described = Pick<Input<unknown>, 'description' | 'summary' | 'default'>;

export class InputOption extends Option {
  /** The description in a few words. */
  readonly summary: string;

  constructor(flags: string, { description, summary, default: fallback }: Described) {
    super(flags, `${plain(description)}${fallback === undefined ? '' : ` (default: ${fallback || 'none'})`}`);
    this.summary = summary;
  }
}

/** Descriptions are Markdown for the docs; a terminal shows them as plain text. */
export function plain(text: string): string {
  return text.replace(/[`*]/g, '');
}
