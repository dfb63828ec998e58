/** Real organisations with their other names. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A real organisation with its other names, as name-suggestion-index (BSD-3-Clause) collects them from OpenStreetMap. */
export interface Organisation {
  readonly account: string;
  readonly aliases: readonly string[];
}

interface Item {
  readonly displayName: string;
  readonly matchNames?: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

const FILE = join(import.meta.dirname, '../../node_modules/name-suggestion-index/dist/json/nsi.min.json');

/** Names in every language, and the Wikidata number, because many organisations have no other name. */
const OTHER_NAMES =
  /^(?:(?:brand|operator):wikidata|(?:name|brand|operator|official_name|short_name|alt_name|old_name)(?::[a-z]{2,3}(?:-\w+)?)?)$/;

/** All brands and operators, one for each display name, in the order of the package. */
export function organisations(): readonly Organisation[] {
  const data: { nsi: Record<string, { items?: readonly Item[] }> } = JSON.parse(readFileSync(FILE, 'utf8'));
  const found = new Map<string, Set<string>>();
  for (const [category, { items = [] }] of Object.entries(data.nsi)) {
    if (!/^(?:brands|operators)\//.test(category)) continue;
    for (const item of items) {
      const names = found.get(item.displayName) ?? new Set<string>();
      found.set(item.displayName, names);
      for (const [key, value] of Object.entries(item.tags)) {
        if (OTHER_NAMES.test(key)) for (const name of value.split(';')) names.add(name.trim());
      }
      for (const name of item.matchNames ?? []) names.add(name);
      names.delete(item.displayName);
      names.delete('');
    }
  }
  return [...found].filter(([, names]) => names.size > 0).map(([account, names]) => ({ account, aliases: [...names] }));
}
