/** Bench: a push against a rate limit that it has to find by itself. */
import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { checkOut, pushRun, writeRepository } from './repository.ts';
import { type Served, serve } from './serve.ts';
import { median, type Row, timeNode } from './side-by-side.ts';

const RECORDS = 200;
const PER_SECOND = 5;
const ROUNDS = 3;
/** The largest share of requests that may be refused for their pace. */
const MOST_REFUSED = 0.25;

/** What it costs to find a rate limit that shows only in its 429s. */
export async function limit(folder: string): Promise<Row> {
  const checkout = checkOut(folder, writeRepository(folder, { files: 20, aliases: RECORDS, seed: 1 }), 2);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    using server = await serve(folder, 120, `limit(${PER_SECOND})`);
    const took = timeNode(pushRun(checkout, server, ['--base=HEAD^', '--concurrency=8']));
    const answers = await recordAnswers(server);
    const refused = answers.filter((status) => status === 429).length;
    const accepted = answers.filter((status) => status === 200).length;
    if (accepted !== RECORDS) throw new Error(`${accepted} of ${RECORDS} records were accepted.`);
    if (refused > answers.length * MOST_REFUSED)
      throw new Error(`${refused} of ${answers.length} requests were refused.`);
    console.error(`round ${round + 1}: ${refused} of ${answers.length} requests refused`);
    ratios.push(took / ((RECORDS / PER_SECOND) * 1000));
  }
  return {
    what: 'time of a push of 200 records against a limit of 5 a second that only 429s tell of, 120 ms latency ÷ the 40 s that the limit takes',
    target: '≤ 1.4, all accepted, ≤ 25 % refused',
    value: median(ratios),
  };
}

/** What the sandbox answered to record requests. */
async function recordAnswers({ recordsUrl, env }: Served): Promise<readonly number[]> {
  const ca = readFileSync(env.NODE_EXTRA_CA_CERTS ?? '');
  const text = await new Promise<string>((resolve, reject) => {
    get(new URL('/_sandbox/requests', recordsUrl), { ca }, async (answer) => {
      resolve(Buffer.concat(await answer.toArray()).toString());
    }).on('error', reject);
  });
  const requests: readonly { readonly path: string; readonly status: number }[] = JSON.parse(text);
  return requests.filter(({ path }) => path === '/records/').map(({ status }) => status);
}
