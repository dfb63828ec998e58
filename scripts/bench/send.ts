/**
 * Sends records over TLS, in turn by the product's own delivery and by a bare undici Pool loop, in one process.
 * Arguments: records URL, token URL, configuration, how many records, concurrency, rounds. Prints the milliseconds of both
 * as JSON.
 */
import { Pool } from 'undici';
import { openCustomerGauge } from '../../src/customergauge/customergauge.ts';
import { AskedWaits } from '../../src/delivery/asked-waits.ts';
import { deliver } from '../../src/delivery/deliver.ts';
import { SYSTEM_CLOCK } from '../../src/run/host.ts';

const [recordsUrl = '', authUrl = '', configuration = '', ...numbers] = process.argv.slice(2);
const [RECORDS = 0, CONCURRENCY = 0, ROUNDS = 0] = numbers.map(Number);
const credentials = { clientId: 'sandbox-client', clientSecret: 'sandbox-secret' };
const records = Array.from({ length: RECORDS }, (_, at) => ({ account: `Account ${at}`, alias: `Alias ${at}` }));
const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  ours.push(await timed(product));
  bare.push(await timed(pool));
}
process.stdout.write(`${JSON.stringify({ ours, bare })}\n`);

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function product(): Promise<void> {
  const signal = new AbortController().signal;
  await using api = openCustomerGauge({
    target: { authUrl, recordsUrl },
    credentials,
    record: { configuration, accountField: 'Account Name', aliasField: 'Alias', extraFields: {}, format: 'json' },
    method: 'PUT',
    timeoutSeconds: 60,
    concurrency: CONCURRENCY,
    retries: 5,
    successText: undefined,
    env: {},
    now: SYSTEM_CLOCK.now,
    epoch: SYSTEM_CLOCK.epoch,
    wait: async () => true,
    redact: (text) => text,
    onSecret: () => {},
    signal,
  });
  const { counts } = await deliver({
    records,
    send: api.send,
    concurrency: CONCURRENCY,
    requestsPerSecond: undefined,
    retries: 5,
    waits: new AskedWaits(),
    clock: SYSTEM_CLOCK,
    random: Math.random,
    signal,
    onOutcome: () => {},
  });
  if (counts.accepted !== RECORDS) throw new Error('Not every record was accepted.');
}

async function pool(): Promise<void> {
  const url = new URL(recordsUrl);
  const client = new Pool(url.origin, { connections: CONCURRENCY });
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: credentials.clientId,
    client_secret: credentials.clientSecret,
  });
  const form = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' };
  const answer = await client.request({
    path: new URL(authUrl).pathname,
    method: 'POST',
    headers: form,
    body: body.toString(),
  });
  const { access_token: token } = (await answer.body.json()) as { access_token: string };
  const headers = { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${token}` };
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let record = records[next++]; record; record = records[next++]) {
      const text = JSON.stringify({ configuration, record: { 'Account Name': record.account, Alias: record.alias } });
      const { statusCode, body: said } = await client.request({
        path: url.pathname,
        method: 'PUT',
        headers,
        body: text,
      });
      await said.dump();
      if (statusCode !== 200) throw new Error(`HTTP ${statusCode}`);
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  await client.close();
}
