/**
 * Pure: the workflow file that `init` writes. Each tenant has two jobs: one for pull requests, without any secret, and one
 * that pushes. Names of secrets are written out, so that a reviewer sees which job can use which secret.
 */

/** A CustomerGauge tenant, as the inputs of the action name it. */
export interface Tenant {
  /** The input `environment`, which names the ledger. */
  readonly environment: string;
  readonly region: 'eu' | 'us' | 'au';
  /** The folder of its alias files. */
  readonly path: string;
}

export interface WorkflowOptions {
  readonly tenants: readonly Tenant[];
  /** The value of `uses:`, such as `OWNER/REPO@commit`, and its version, if known. */
  readonly action: string;
  readonly version: string | undefined;
  /** The default branch. */
  readonly branch: string;
  /** Whether each tenant has a GitHub environment for its secrets; else they are secrets of the repository. */
  readonly gitHubEnvironment: boolean;
}

/** The names of a tenant's jobs, secrets and variable. A single tenant gets the short names. */
export interface TenantNames {
  readonly suffix: string;
  /** The GitHub environment. Not the same as the input `environment`. */
  readonly gitHubEnvironment: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly configuration: string;
}

const CHECKOUT = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';

export function tenantNames(
  tenant: Tenant,
  options: Pick<WorkflowOptions, 'tenants' | 'gitHubEnvironment'>,
): TenantNames {
  const several = options.tenants.length > 1;
  const capitals = several ? `_${tenant.environment.toUpperCase().replace(/[^A-Z0-9]/g, '_')}` : '';
  // Secrets of the repository need different names; in GitHub environments they can share one.
  const secret = options.gitHubEnvironment ? '' : capitals;
  const suffix = several ? `-${tenant.environment.replace(/[^A-Za-z0-9_-]/g, '-')}` : '';
  return {
    suffix,
    gitHubEnvironment: `customergauge${suffix}`,
    clientId: `CUSTOMERGAUGE_CLIENT_ID${secret}`,
    clientSecret: `CUSTOMERGAUGE_CLIENT_SECRET${secret}`,
    configuration: `CUSTOMERGAUGE_CONFIGURATION${capitals}`,
  };
}

/** The text of `.github/workflows/aliases.yml`. */
export function workflowFile(options: WorkflowOptions): string {
  const jobs = options.tenants.map((tenant) => planJob(tenant, options) + pushJob(tenant, options));
  return `# Account aliases for CustomerGauge: a pull request shows what a merge sends, and a merge sends it.
name: Aliases
on:
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: its target branch may have changed
  push:
    branches: [${scalar(options.branch)}]
  schedule:
    - cron: '17 5 * * 1-5' # tries again what an earlier push could not deliver
  workflow_dispatch: # the button “Run workflow” on the Actions page
    inputs:
      command:
        description: 'push: send what is new. status: what is pending, and why. doctor: is the setup right? adopt: CustomerGauge has these aliases already, send none. forget: drop deleted aliases from the ledger.'
        type: choice
        default: push
        options: [push, status, doctor, adopt, forget]
      confirm:
        description: 'The number that an earlier run asked you to confirm'
        type: string
      max-new:
        description: 'push: stop if there are more new aliases than this'
        type: string
        default: '500'
permissions: {}
jobs:
${jobs.join('')}`;
}

function planJob(tenant: Tenant, options: WorkflowOptions): string {
  const names = tenantNames(tenant, options);
  return `  plan${names.suffix}:
    name: Plan${forTenant(tenant, options)}
    if: github.event_name == 'pull_request'
    runs-on: ubuntu-latest
    timeout-minutes: 15
    permissions:
      contents: read # to read the alias files and the ledger
      pull-requests: write # to write the comment and to suggest changes
    concurrency:
      group: aliases-plan${names.suffix}-\${{ github.ref }}
      cancel-in-progress: true
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Plan
        uses: ${uses(options)}
        with:
          command: plan
${inputs(tenant, names)}`;
}

function pushJob(tenant: Tenant, options: WorkflowOptions): string {
  const names = tenantNames(tenant, options);
  const environment = options.gitHubEnvironment
    ? `    environment: ${names.gitHubEnvironment} # has the secrets; let only the default branch use it\n`
    : '';
  return `  push${names.suffix}:
    name: Push${forTenant(tenant, options)}
    if: github.ref_name == github.event.repository.default_branch
    runs-on: ubuntu-latest
    timeout-minutes: 360
${environment}    permissions:
      contents: write # to write the ledger, a git ref in this repository
      pull-requests: write # to update the comment after the push
    concurrency: # pushes wait for each other; other commands do not use this queue
      group: aliases${names.suffix}-\${{ inputs.command && inputs.command != 'push' && github.run_id || 'push' }}
      cancel-in-progress: false
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - name: Push
        uses: ${uses(options)}
        with:
          command: \${{ inputs.command || 'push' }}
          confirm: \${{ inputs.confirm }}
          max-new: \${{ inputs.max-new || '500' }}
${inputs(tenant, names)}          client-id: \${{ secrets.${names.clientId} }}
          client-secret: \${{ secrets.${names.clientSecret} }}
`;
}

/** A YAML scalar, quoted only if necessary. */
function scalar(text: string): string {
  return /^[A-Za-z][A-Za-z0-9._/-]*$/.test(text) ? text : JSON.stringify(text);
}

function forTenant({ environment }: Tenant, { tenants }: WorkflowOptions): string {
  return tenants.length > 1 ? ` (${environment})` : '';
}

function uses({ action, version }: WorkflowOptions): string {
  return version === undefined ? action : `${action} # ${version}`;
}

/** The inputs of both jobs, without those that equal their default. */
function inputs({ environment, path, region }: Tenant, names: TenantNames): string {
  return [
    ...(environment === 'production' ? [] : [`environment: ${environment}`]),
    ...(path === 'aliases' ? [] : [`path: ${scalar(path)}`]),
    `region: ${region}`,
    `configuration: \${{ vars.${names.configuration} }}`,
  ]
    .map((line) => `          ${line}\n`)
    .join('');
}
