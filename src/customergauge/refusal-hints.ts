/** The hints for refusals, by status. */
import { PROXY_HINT } from './proxy.ts';

/** The inputs to check if no record can get through, most likely first, and what else helps. */
export interface ToCheck {
  readonly inputs: readonly string[];
  readonly hint: string;
}

export const SLOWER = 'Set `requests-per-second` (for instance to `2`), or a lower `concurrency`';

/** Other reasons for a 403 than the credentials. */
export const KEPT_OUT =
  'Your tenant may also have an API IP White List, which can block hosted runners. A firewall or a rate limit in front of CustomerGauge can answer like this, too.';

const ADDRESS: readonly string[] = ['records-url', 'region'];
const IN_BETWEEN: ToCheck = {
  inputs: ADDRESS,
  hint: 'The answer probably came from another server, or from a gateway that does not let the request through.',
};

/** Statuses that concern all records, not one. */
const WALLS: Readonly<Record<number, ToCheck>> = {
  402: {
    inputs: [],
    hint: 'CustomerGauge requires a payment first. Ask the owner of your contract whether it includes the API.',
  },
  404: { inputs: ADDRESS, hint: '' },
  406: { inputs: ADDRESS, hint: 'This server does not support JSON, so it is probably the wrong one.' },
  407: { inputs: [], hint: PROXY_HINT },
  410: { inputs: ADDRESS, hint: 'This address existed once and is gone for good.' },
  411: IN_BETWEEN,
  414: IN_BETWEEN,
  415: {
    inputs: ['format', 'records-url'],
    hint: 'CustomerGauge does not accept this encoding of a record. Set `format` to the other value, `json` or `form`.',
  },
  417: IN_BETWEEN,
  419: {
    inputs: ADDRESS,
    hint: 'Pages for browsers answer like this, APIs do not: the address is probably not that of the API.',
  },
  426: IN_BETWEEN,
  428: IN_BETWEEN,
  431: IN_BETWEEN,
  451: {
    inputs: [],
    hint: 'A firewall, or a rule about countries, blocks this machine. Use a runner with an address that is allowed.',
  },
  511: { inputs: [], hint: 'The network of this machine requires a login first.' },
};

/** The inputs to check if a status concerns all records. `proven`: a record was accepted, so the inputs are right. */
export function wallOf(status: number, proven: boolean): ToCheck | undefined {
  if (status !== 403) return WALLS[status];
  if (proven) {
    return {
      inputs: [],
      hint: `Records were accepted before it, so the inputs are right. A firewall or a rate limit in front of CustomerGauge has probably blocked this run: wait a few minutes and push again. If it happens again: ${SLOWER}.`,
    };
  }
  return {
    inputs: ['client-id', 'client-secret', 'region', 'configuration'],
    hint: KEPT_OUT,
  };
}

/** The inputs to check if a verb is not accepted and the server does not offer the other one. */
export function wrongVerb(method: 'PUT' | 'POST', allow: string | undefined): ToCheck {
  const other = method === 'PUT' ? 'POST' : 'PUT';
  if (allow) return { inputs: ['records-url', 'method'], hint: 'Nothing can be sent to this address.' };
  return {
    inputs: ['method', 'records-url'],
    hint: `The server does not accept ${method} here, and does not say what it accepts: try \`method: ${other}\`.`,
  };
}

/** Hints for statuses that concern one record. */
export const HINTS: Readonly<Record<number, string>> = {
  400: `If this message is about a limit: ${SLOWER}. If it is about the request, check \`format\`, \`account-field\`, \`alias-field\` and \`extra-fields\`.`,
  420: `${SLOWER}.`,
  423: 'Something is locked in CustomerGauge. If this continues, ask its administrator whether your API client or your tenant is locked.',
  429: `${SLOWER}.`,
};
