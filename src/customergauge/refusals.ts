/** What to check when no record can get through, by status. */
import { PROXY_HINT } from './proxy.ts';

/** Why no record can get through, by what a server said: the inputs to check, most likely first, and what else helps. */
export interface ToCheck {
  readonly inputs: readonly string[];
  readonly hint: string;
}

/** What makes a push slower from the start. */
export const SLOWER = 'Set `requests-per-second` (for instance to `2`), or a lower `concurrency`';

/** Who else answers with 403 than the one who knows the credentials. */
export const KEPT_OUT =
  'Your tenant may also have an API IP White List, which can lock out hosted runners; a firewall or a rate limit in front of CustomerGauge answers so, too.';

const ADDRESS: readonly string[] = ['records-url', 'region'];
const IN_BETWEEN: ToCheck = {
  inputs: ADDRESS,
  hint: 'What answered is probably another server, or a gateway that does not let the request through.',
};

/** Statuses that are about every record, not about one. */
const WALLS: Readonly<Record<number, ToCheck>> = {
  402: {
    inputs: [],
    hint: 'CustomerGauge wants something to be paid first: ask whoever looks after your contract whether it includes the API.',
  },
  404: { inputs: ADDRESS, hint: '' },
  406: { inputs: ADDRESS, hint: 'What answered does not speak JSON, so it is probably another server.' },
  407: { inputs: [], hint: PROXY_HINT },
  410: { inputs: ADDRESS, hint: 'There was something at this address once, and it is gone for good.' },
  411: IN_BETWEEN,
  414: IN_BETWEEN,
  415: {
    inputs: ['format', 'records-url'],
    hint: 'CustomerGauge does not read this encoding of a record: set `format` to the other one of `json` and `form`.',
  },
  417: IN_BETWEEN,
  419: {
    inputs: ADDRESS,
    hint: 'So answers a page for browsers, not an API: the address is probably another one than that of the API.',
  },
  426: IN_BETWEEN,
  428: IN_BETWEEN,
  431: IN_BETWEEN,
  451: {
    inputs: [],
    hint: 'A firewall, or a rule about countries, keeps this machine out. Use a runner with an address that is let in.',
  },
  511: { inputs: [], hint: 'The network of this machine wants a log-in before it lets anything through.' },
};

/** The wall that a status shows. `proven`: a record of this run was accepted, so the inputs are right. */
export function wallOf(status: number, proven: boolean): ToCheck | undefined {
  if (status !== 403) return WALLS[status];
  if (proven) {
    return {
      inputs: [],
      hint: `Records were accepted before it, so the inputs are right. A firewall or a rate limit in front of CustomerGauge has probably stepped in: wait a few minutes and push again. If it comes back: ${SLOWER}.`,
    };
  }
  return {
    inputs: ['client-id', 'client-secret', 'region', 'configuration'],
    hint: KEPT_OUT,
  };
}

/** What helps against a verb that is not taken, where the server does not offer the other one. */
export function wrongVerb(method: 'PUT' | 'POST', allow: string | undefined): ToCheck {
  const other = method === 'PUT' ? 'POST' : 'PUT';
  if (allow) return { inputs: ['records-url', 'method'], hint: 'Nothing can be sent to this address.' };
  return {
    inputs: ['method', 'records-url'],
    hint: `The server does not take ${method} here, and does not say what it takes: try \`method: ${other}\`.`,
  };
}

/** What helps where a record was not accepted for a reason that is no wall. */
export const HINTS: Readonly<Record<number, string>> = {
  400: `If these words are about a limit: ${SLOWER}. If they are about the request, check \`format\`, \`account-field\`, \`alias-field\` and \`extra-fields\`.`,
  420: `${SLOWER}.`,
  423: 'Something is locked in CustomerGauge. If it stays so, ask its administrator whether your API client or your tenant is locked.',
  429: `${SLOWER}.`,
};
