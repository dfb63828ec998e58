/** Pure: turns the flags and answers of `init` into tenants, or into a list of every problem with them. */
import type { Tenant } from './workflow.ts';

export interface Choices {
  /** Comma-separated names, each with `:region` if it differs. */
  readonly environments: string;
  readonly region: string;
  readonly path: string;
}

export type ReadChoices =
  | { readonly ok: true; readonly tenants: readonly Tenant[] }
  | { readonly ok: false; readonly problems: readonly string[] };

const REGIONS: readonly Tenant['region'][] = ['eu', 'us', 'au'];
const ENVIRONMENT = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Reads all choices. A single tenant uses the folder itself; several have a subfolder each. */
export function readChoices({ environments, region, path }: Choices): ReadChoices {
  const problems: string[] = [];
  const folder = path.replaceAll('\\', '/').replace(/^(\.\/)+|\/+$/g, '');
  if (folder === '' || folder.startsWith('/') || /^[A-Za-z]:/.test(folder) || folder.split('/').includes('..'))
    problems.push(`--path is ${JSON.stringify(path)}, but must be a folder inside the repository, such as aliases.`);
  const named = environments
    .split(',')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  if (named.length === 0) problems.push('--environments is empty. Name a tenant, such as production.');
  const tenants = named.flatMap((text): readonly Tenant[] => {
    const [environment = '', own = region] = text.split(':');
    const found = REGIONS.find((one) => one === own.trim().toLowerCase());
    if (!ENVIRONMENT.test(environment) || /\.\.|\.lock$|\.$/.test(environment))
      problems.push(
        `--environments has ${JSON.stringify(environment)}, but must have short names of letters, digits, - and _.`,
      );
    if (!found)
      problems.push(
        `The region of ${JSON.stringify(environment)} is ${JSON.stringify(own)}, but must be eu, us or au.`,
      );
    return found ? [{ environment, region: found, path: named.length > 1 ? `${folder}/${environment}` : folder }] : [];
  });
  // Jobs, secrets and variables of two tenants must not share a name.
  const labels = tenants.map(({ environment }) => environment.toUpperCase().replace(/[^A-Z0-9]/g, '_'));
  const twice = labels.find((label, index) => labels.indexOf(label) !== index);
  if (twice !== undefined) problems.push(`--environments has two names that are too alike: ${twice}.`);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, tenants };
}
