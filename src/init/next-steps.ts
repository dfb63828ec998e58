/** Pure: what is left to do on GitHub and in CustomerGauge after `init`, with commands to copy. */
import type { Pin } from './pin.ts';
import { type Tenant, type TenantNames, tenantNames, type WorkflowOptions } from './workflow.ts';

/** Numbered steps, line by line. @param example whether the first alias file holds the invented account */
export function nextSteps(options: WorkflowOptions, pin: Pin, example: boolean): readonly string[] {
  const names = options.tenants.map((tenant) => tenantNames(tenant, options));
  const steps = [
    ...pin.todo.map((todo) => [todo]),
    ...(example
      ? [
          [
            `Replace the example in ${names.length > 1 ? 'each' : 'the'} first alias file with one of your accounts. A merge sends it, and what was sent can only be deleted by hand.`,
          ],
        ]
      : []),
    [
      'In CustomerGauge, create an OAuth client: Data → Rest APIs → Authentications, division Global.',
      'Create a mapping of data type Account Aliases: Data → Rest APIs → Inbound Mapping → New Mapping. Note its Reference.',
    ],
    [
      'On GitHub, with the `gh` command in this repository (`gh secret` and `gh variable` ask for the value):',
      ...setUp(names, options),
      `CustomerGauge has your aliases already? Then set the secrets last, after the merge and \`adopt\`, or the merge sends them again: ${pageOf(pin, 'docs/setup.md#5-first-merge')}.`,
    ],
    [
      `Protect the branch \`${options.branch}\`, so that every change of an alias is reviewed: Settings → Rules → New branch ruleset → Require a pull request before merging.`,
    ],
    ['Commit the new files on a branch and open a pull request. Its comment shows what a merge sends.'],
    [
      `Check the setup with \`doctor\`: before the merge here, with CUSTOMERGAUGE_CLIENT_ID and CUSTOMERGAUGE_CLIENT_SECRET${names.length > 1 ? ' of each tenant' : ''} in the environment:`,
      ...options.tenants.map((tenant) => doctorCommand(tenant, names.length > 1)),
      'Once the default branch has the workflow, on GitHub: Actions → Aliases → Run workflow → `doctor`.',
    ],
  ];
  return steps.flatMap(([first, ...rest], index) => [`${index + 1}. ${first}`, ...rest.map((line) => `   ${line}`)]);
}

/** The address of a page of the documentation in the pinned version; only the path if the repository is unknown. */
function pageOf({ action, todo }: Pin, page: string): string {
  const [repository, revision] = action.split('@');
  return todo.length === 0 && revision ? `https://github.com/${repository}/blob/${revision}/${page}` : page;
}

function setUp(names: readonly TenantNames[], { gitHubEnvironment, branch }: WorkflowOptions): readonly string[] {
  return names.flatMap(({ gitHubEnvironment: name, clientId, clientSecret, configuration }) => {
    const where = gitHubEnvironment ? ` --env ${name}` : '';
    return [
      ...(gitHubEnvironment ? environmentCommands(name, branch) : []),
      `  gh secret set ${clientId}${where}`,
      `  gh secret set ${clientSecret}${where}`,
      `  gh variable set ${configuration}`,
    ];
  });
}

/** Includes only options that differ from their default; for several tenants, all options. */
function doctorCommand({ environment, path, region }: Tenant, several: boolean): string {
  return [
    '  customergauge-aliases doctor',
    ...(several || environment !== 'production' ? [`--environment ${environment}`] : []),
    ...(several || path !== 'aliases'
      ? [`--path ${/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`}`]
      : []),
    `--region ${region}`,
    '--configuration "the Reference of the mapping"',
  ].join(' ');
}

/** An environment that only the default branch may use (https://docs.github.com/rest/deployments/branch-policies). */
function environmentCommands(name: string, branch: string): readonly string[] {
  const path = `repos/{owner}/{repo}/environments/${name}`;
  return [
    `  gh api -X PUT ${path} -F 'deployment_branch_policy[protected_branches]=false' -F 'deployment_branch_policy[custom_branch_policies]=true'`,
    `  gh api -X POST ${path}/deployment-branch-policies -f 'name=${branch}'`,
  ];
}
