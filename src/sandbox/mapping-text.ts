/** Reads the text of `--mapping`. */
import { CodedError } from '../error.ts';
import type { Mapping } from './mapping.ts';

/**
 * Reads the text of `--mapping`: `name=value` items separated by commas, named like the inputs, all optional. `extra-field` may
 * occur several times.
 *
 *     account-field=Company,alias-field=Also known as,extra-field=Source,configuration=contact
 *
 * @throws CodedError `mapping-text`, which quotes the item and says what is allowed
 */
export function parseMapping(text: string): Partial<Mapping> {
  const single: { configuration?: string; accountField?: string; aliasField?: string } = {};
  const extraFields: string[] = [];
  for (const item of text.split(',').map((one) => one.trim())) {
    if (item === '') continue;
    const [, name, value = ''] = /^([a-z-]+)\s*=\s*(.+)$/s.exec(item) ?? [];
    if (name === 'configuration') single.configuration = value;
    else if (name === 'account-field') single.accountField = value;
    else if (name === 'alias-field') single.aliasField = value;
    else if (name === 'extra-field') extraFields.push(value);
    else {
      throw new CodedError({
        code: 'mapping-text',
        message: `Cannot understand "${item}" in the mapping.`,
        hint: 'Write account-field=…, alias-field=…, extra-field=… or configuration=…, separated by commas.',
      });
    }
  }
  return extraFields.length > 0 ? { ...single, extraFields } : single;
}
