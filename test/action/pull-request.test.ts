import { describe, expect, it } from 'vitest';
import { FAULTS } from '../support/github.ts';
import { person } from '../support/github-state.ts';
import { entry, Scene } from '../support/scene.ts';

describe('on an open pull request', () => {
  it('one comment says what a merge sends, with the digest of the plan, and is kept up to date', async () => {
    await using scene = await Scene.withGitHub({ asProcess: true });
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    const first = await scene.onPullRequest(7);
    expect(first.code, first.all).toBe(0);
    expect(scene.commentOf(7)).toContain('Merging this sends 1 alias to CustomerGauge.');
    expect(scene.commentOf(7)).toContain('<code>Acme Inc.</code>');
    expect(scene.commentOf(7)).toContain(`Digest <code>${first.outputs['plan-digest']}</code>`);

    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'Acme Ltd'));
    const second = await scene.onPullRequest(7);
    expect(scene.commentOf(7)).toContain('Merging this sends 2 aliases to CustomerGauge.');
    expect(scene.commentOf(7)).toContain(`Digest <code>${second.outputs['plan-digest']}</code>`);
    expect(second.outputs['plan-digest']).not.toBe(first.outputs['plan-digest']);
  });

  it('an environment has a comment of its own', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7, { environment: 'eu' });
    await scene.onPullRequest(7, { environment: 'us' });
    expect(scene.github.pull(7).comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- customergauge-aliases:eu:aliases -->',
      '<!-- customergauge-aliases:us:aliases -->',
    ]);
  });

  it('so has each folder of an environment: two jobs with different paths do not write over each other', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    const two = {
      'aliases/all.yaml': entry('ACME', 'Acme', 'on'),
      'names/all.yaml': entry('Globex', 'Globex Corp', 'off'),
    };
    scene.proposeFiles(7, two);
    for (const path of ['aliases', 'names', 'aliases', 'names']) await scene.onPullRequest(7, { path });
    const bodies = scene.github.pull(7).comments.map(({ body }) => body);
    expect(bodies).toHaveLength(2);
    expect(bodies[0]).toContain('<code>on</code>');
    expect(bodies[1]).toContain('<code>Globex Corp</code>');
    expect(bodies[1]).not.toContain('ACME');
    expect(scene.github.pull(7).lineComments.map(({ path }) => path)).toEqual(['aliases/all.yaml', 'names/all.yaml']);
  });

  for (const [into, path] of [
    ['repo', 'repo/aliases'],
    ['repo/deep', 'repo/deep/aliases'],
  ] as const) {
    it(`files are named from the repository's root wherever it was checked out, as into ${into}`, async () => {
      await using scene = await Scene.withGitHub();
      scene.repository.commit({ ACME: ['Acme'] });
      await scene.push();
      const head = scene.propose(7, entry('ACME', 'Acme', '007', '" Acme Inc."'));
      const run = await scene.onPullRequest(7, { path, 'sarif-file': 'found.sarif' }, { into });
      expect(run.outputs.result).toBe('invalid');
      expect(scene.github.pull(7).lineComments.map((one) => `${one.path}:${one.line}`)).toEqual([
        'aliases/all.yaml:4',
        'aliases/all.yaml:5',
      ]);
      expect(run.stdout).toMatch(/^::error title=not-text,file=aliases\/all\.yaml,line=4,/m);
      expect(run.sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('aliases/all.yaml');
      expect(scene.commentOf(7)).toContain(
        `<a href="https://github.com/acme/aliases/blob/${head}/aliases/all.yaml#L4"><code>aliases/all.yaml:4:7</code></a>`,
      );
      expect(scene.commentOf(7).split('\n')[0]).toBe('<!-- customergauge-aliases:production:aliases -->');
      const checked = await scene.onPullRequest(7, { path, command: 'validate' }, { into });
      expect(checked.report.problems.map(({ file }: { readonly file: string }) => file)).toEqual([
        'aliases/all.yaml',
        'aliases/all.yaml',
      ]);
      scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
      await scene.onPullRequest(7, { path }, { into });
      expect(scene.github.pull(7).lineComments).toEqual([]);
      expect(scene.commentOf(7)).toContain('✅ Merging this sends 1 alias to CustomerGauge.');
    });
  }

  it('the headline counts what the pull request brings; earlier refusals go along, counted apart, their reason said once', async () => {
    const rejection = { status: 422, body: { errors: { 'record.Account Name': ['This account is unknown.'] } } };
    await using scene = await Scene.withGitHub({
      sandbox: { reject: ({ alias }) => (alias.startsWith('Refused') ? rejection : undefined) },
    });
    const refused = Array.from({ length: 9 }, (_, at) => `Refused ${at}`);
    scene.repository.commit({ ACME: ['Acme', ...refused] });
    expect((await scene.push()).outputs).toMatchObject({ accepted: '1', rejected: '9' });
    scene.propose(7, entry('Globex', 'Globex Corp'), 'aliases/more.yaml');
    const run = await scene.onPullRequest(7);
    expect(run.outputs).toMatchObject({ create: '1', retry: '9' });
    const comment = scene.commentOf(7);
    expect(comment).toContain('✅ Merging this sends 1 alias to CustomerGauge; 9 from earlier go along.');
    expect(comment).toContain('Not from this pull request: 9 that earlier pushes could not deliver');
    expect(comment).toContain('Create (1)');
    expect(comment.match(/This account is unknown/g)).toHaveLength(1);
    expect(comment).toMatch(/Try again, rejected: .*This account is unknown.* \(9\)/);
    scene.propose(8, entry('ACME', 'Acme', ...refused.slice(0, 8)));
    await scene.onPullRequest(8);
    expect(scene.commentOf(8)).toContain(
      '✅ Merging this sends nothing new to CustomerGauge; 8 from earlier go along.',
    );
  });

  it('what the target branch has and no push has sent yet is not counted as the pull request’s own', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.repository.commit({ ACME: ['Acme', 'Acme Ltd', 'Acme Inc.'] });
    scene.propose(7, entry('Globex', 'Globex Corp'), 'aliases/more.yaml');
    expect((await scene.onPullRequest(7)).outputs).toMatchObject({ create: '3' });
    expect(scene.commentOf(7)).toContain('✅ Merging this sends 1 alias to CustomerGauge; 2 from earlier go along.');
    expect(scene.commentOf(7)).toContain('On the target branch already, not sent yet (2)');
  });

  it('the headline says how many aliases to look at first: those that a warning is about, by their name or their account', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme', 'no'] });
    await scene.push();
    scene.propose(7, entry('Globex', 'Globex Corp', 'on', 'off') + entry('2024-01-01x', 'Dated'), 'aliases/more.yaml');
    await scene.onPullRequest(7);
    expect(scene.commentOf(7)).toContain('⚠️ Merging this sends 4 aliases; look at 2 of them first');
    // Equal but for case: the account is new, and so are its two aliases.
    scene.propose(8, entry('acme', 'One', 'Two'), 'aliases/more.yaml');
    await scene.onPullRequest(8);
    expect(scene.commentOf(8)).toContain('⚠️ Merging this sends 2 aliases; look at all of them first');
    // A warning about what was sent long ago is no reason to look.
    scene.propose(9, entry('ACME', 'Acme', 'no', 'Acme Inc.'));
    await scene.onPullRequest(9);
    expect(scene.commentOf(9)).toContain('✅ Merging this sends 1 alias to CustomerGauge.');
  });

  it('a plan of anything but its merge may be out of date: it says why, and lists nothing for removal', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', '007'));
    expect((await scene.onPullRequest(7)).outputs.result).toBe('invalid');
    expect(scene.commentOf(7)).toContain('Errors (1)');
    const base = await scene.onPullRequest(7, {}, { event: 'pull_request_target', checkedOut: 'base' });
    expect(scene.commentOf(7)).toContain('⚠️ It is unknown what merging this sends to CustomerGauge.');
    expect(scene.commentOf(7)).not.toContain('✅');
    expect(base.report.notices.join()).toContain('Use the event `pull_request`');
    expect(base.plan.caution).toContain('Use the event `pull_request`');

    scene.propose(8, entry('ACME', 'Acme Inc.'), 'aliases/more.yaml');
    const current = await scene.onPullRequest(8, {}, { checkedOut: 'head' });
    expect(current.report.notices.join()).not.toContain('checked out');
    expect(scene.commentOf(8)).toContain('✅ Merging this sends 1 alias to CustomerGauge.');

    scene.repository.commit({ ACME: ['Acme', 'Acme Ltd'] });
    await scene.push();
    const behind = await scene.onPullRequest(8, {}, { checkedOut: 'head' });
    expect(behind.report.notices.join()).toContain('its target branch has changed since');
    expect(behind.outputs).toMatchObject({ create: '1', remove: '0' });
    expect(scene.commentOf(8)).toContain('⚠️');
    expect(scene.commentOf(8)).not.toContain('Removed from the files');
    const merge = await scene.onPullRequest(8);
    expect(merge.report.notices.join()).not.toContain('checked out');
    expect(scene.commentOf(8)).toContain('✅ Merging this sends 1 alias to CustomerGauge.');
  });

  it('that has nothing to do with aliases, or that must not be written on, nothing is said', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, 'Read me.\n', 'README.md');
    expect((await scene.onPullRequest(7)).outputs.result).toBe('unchanged');
    scene.propose(8, entry('ACME', '007'));
    scene.github.takeRequests();
    await scene.onPullRequest(8, { comment: 'false' });
    expect(scene.github.takeRequests()).toEqual([]);
    expect(scene.github.pull(7).comments).toEqual([]);
  });

  it('what can be fixed is suggested on its line, and the comment lists every problem with its rule', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', '007', '" Acme Inc."'));
    const run = await scene.onPullRequest(7);
    expect(run.outputs.result).toBe('invalid');
    const suggested = scene.github.pull(7).lineComments;
    expect(suggested.map(({ path, line }) => `${path}:${line}`)).toEqual(['aliases/all.yaml:4', 'aliases/all.yaml:5']);
    expect(suggested[0]?.body).toContain('```suggestion\n    - "007"\n```');
    expect(scene.commentOf(7)).toContain('Errors (2)');
    expect(scene.commentOf(7)).toContain('docs/rules.md#not-text');

    await scene.onPullRequest(7);
    expect(scene.github.pull(7).lineComments).toHaveLength(2);

    scene.propose(7, entry('ACME', 'Acme', '"007"', 'Acme Inc.'));
    const fixed = await scene.onPullRequest(7);
    expect(fixed.outputs.result).toBe('planned');
    expect(scene.github.pull(7).lineComments).toEqual([]);
    expect(scene.commentOf(7)).not.toContain('not-text');
  });

  it('5,000 new aliases and 500 problems fit into comment, summary and annotations, and each says what it leaves out', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    const clear = Array.from({ length: 4500 }, (_, at) => `Alias ${at}`);
    const unclear = Array.from({ length: 500 }, (_, at) => `0${at}:30`);
    scene.propose(7, entry('ACME', 'Acme', ...clear, ...unclear));
    const run = await scene.onPullRequest(7, { 'max-new': '0' });
    expect(run.outputs).toMatchObject({ result: 'planned', create: '5001', warnings: '500' });
    const comment = scene.commentOf(7);
    expect(comment.length).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024);
    for (const text of [comment, run.summary]) {
      const left = [...text.matchAll(/… and (\d+) more, see/g)].reduce((sum, [, number]) => sum + Number(number), 0);
      expect((text.match(/<tr><td>/g) ?? []).length + left).toBe(5501);
    }
    const warnings = run.stdout.split('\n').filter((line) => line.startsWith('::warning '));
    expect(warnings).toHaveLength(9);
    expect(warnings.at(-1)).toContain('There are 492 more warnings in aliases/all.yaml.');
    expect(scene.github.pull(7).lineComments).toHaveLength(30);
    expect(run.report.notices.join()).toContain('470 more suggested changes');
  });

  it('from a fork the plan stands in the summary, the problems on their lines, and the run is green', async () => {
    await using scene = await Scene.withGitHub({ readOnly: true });
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'off'));
    const run = await scene.onPullRequest(7);
    expect(run.code, run.all).toBe(0);
    expect(run.outputs).toMatchObject({ result: 'planned', create: '2', warnings: '1' });
    expect(run.summary).toContain('<code>off</code>');
    expect(run.stdout).toMatch(
      /^::warning title=ambiguous-text,file=aliases\/all\.yaml,line=4,endLine=4,col=7,endColumn=10::/m,
    );
    expect(run.stdout).toMatch(
      /^::notice .*The comment on the pull request could not be written; the job summary has everything\./m,
    );
    expect(scene.github.pull(7).comments).toEqual([]);
  });

  for (const [name, fault] of Object.entries({
    'has an outage': FAULTS.internal,
    'shows an error page': FAULTS.unicorn,
    'wants no more requests': FAULTS.tooMany,
    'does not know the token': FAULTS.badToken,
    'answers oddly': FAULTS.odd,
  })) {
    it(`a GitHub that ${name} fails no plan`, async () => {
      await using scene = await Scene.withGitHub();
      scene.repository.commit({ ACME: ['Acme'] });
      scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
      scene.github.fail(/./, fault);
      const run = await scene.onPullRequest(7);
      expect(run.code, run.all).toBe(0);
      expect(run.outputs.result).toBe('planned');
      expect(run.report.notices.join()).toContain('The comment on the pull request could not be written');
      expect(run.all).not.toMatch(/^\s+at .+:\d+/m);
    });
  }
});

describe('the comment of an open pull request', () => {
  it('says so when a later commit cannot be planned: an old plan must not stand as the present one', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({});
    scene.propose(7, entry('ACME', 'Acme', 'on'));
    await scene.onPullRequest(7);
    expect(scene.commentOf(7)).toContain('Merging this sends 2 aliases');
    expect(scene.github.pull(7).lineComments).toHaveLength(1);
    const run = await scene.onPullRequest(7, { 'known-accounts': 'no-such-list.txt' });
    expect(run.outputs.result).toBe('failed');
    expect(scene.commentOf(7)).toContain('❌');
    expect(scene.commentOf(7)).not.toContain('Merging this sends');
    expect(scene.github.pull(7).lineComments).toHaveLength(1);
  });

  it('says so too when an input of the workflow is wrong', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7);
    expect((await scene.onPullRequest(7, { 'max-new': 'abc' })).outputs.result).toBe('failed');
    expect(scene.commentOf(7)).toContain('❌');
    expect(scene.commentOf(7)).toContain('<code>max-new</code> is');
    await scene.onPullRequest(7, { environment: '--> <b>' });
    expect(scene.github.pull(7).comments).toHaveLength(1);
  });

  it('promises nothing that a merge may not do, and says why: a dry run, another target, another branch', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    const promised = '✅ Merging this sends 1 alias to CustomerGauge.';
    const nothing = '⚠️ Merging this sends nothing to CustomerGauge yet.';

    await scene.onPullRequest(7, { 'dry-run': 'true' });
    expect(scene.commentOf(7)).toContain(
      '⚠️ Merging this sends 1 alias to CustomerGauge, unless <code>dry-run</code> is also on for that push.',
    );

    await scene.onPullRequest(7, { region: 'eu', configuration: 'another' });
    expect(scene.commentOf(7)).toContain(nothing);
    expect(scene.commentOf(7)).toContain('would send to another CustomerGauge tenant or mapping');

    await scene.onPullRequest(7, {}, { base: 'next' });
    expect(scene.commentOf(7)).toContain(nothing);
    expect(scene.commentOf(7)).toContain('aliases are sent only from the default branch <code>main</code>');

    // Whoever names both may push from other branches, too, but not by the ledger of this one.
    await scene.onPullRequest(7, { command: 'plan', environment: 'production' }, { base: 'next' });
    expect(scene.commentOf(7)).toContain(nothing);
    expect(scene.commentOf(7)).toContain(
      'bound to the branch <code>main</code>, but this run is for <code>next</code>',
    );
    await scene.onPullRequest(7);
    expect(scene.commentOf(7)).toContain(promised);
  });

  it('says what may surprise, as the log and the summary do', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({});
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    const run = await scene.onPullRequest(7);
    expect(run.report.notices.join()).toContain('First run: all 2 aliases count as new');
    expect(scene.commentOf(7)).toContain('unless <code>adopt</code> comes first');
    expect(scene.commentOf(7)).toMatch(
      /: see <a href="https:[^"]+\/docs\/setup\.md#5-first-merge">First merge<\/a>\. .* <a href="https:[^"]+\/docs\/situations\.md#the-ledger-is-gone">/,
    );
  });

  it('tells whoever put the first aliases into another folder', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.write('README.md', 'Aliases will come.\n');
    scene.repository.commitAll();
    scene.propose(7, entry('ACME', 'Acme'), 'alias/all.yaml');
    expect((await scene.onPullRequest(7)).outputs.result).toBe('unchanged');
    expect(scene.commentOf(7)).toContain('There is no folder <code>aliases</code>.');
    expect(scene.commentOf(7)).toContain('check the input <code>path</code>');
  });

  it('is left alone once the pull request is closed', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7, {}, { state: 'closed' });
    expect(scene.github.pull(7).comments).toEqual([]);
  });
});

describe('a run that comes late leaves the pull request as it is', () => {
  const nothingWritten = (lines: readonly string[]) => lines.filter((line) => !line.startsWith('GET '));

  it('when its pull request was merged in the meantime: the outcome of the push stays', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'on'));
    await scene.onPullRequest(7);
    scene.merge(7);
    await scene.push();
    const said = scene.commentOf(7);
    expect(said).toContain('✅ CustomerGauge accepted 2 aliases of this pull request.');
    scene.github.takeRequests();
    const late = await scene.onPullRequest(7, {}, { late: true });
    expect(late.code, late.all).toBe(0);
    expect(nothingWritten(scene.github.takeRequests())).toEqual([]);
    expect(scene.commentOf(7)).toBe(said);
    expect(late.report.notices.join()).toContain('The pull request was merged in the meantime');
  });

  it('when its pull request was closed in the meantime', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'on'));
    scene.github.pull(7).closed = true;
    scene.github.takeRequests();
    const late = await scene.onPullRequest(7, {}, { late: true });
    expect(scene.github.takeRequests()).toEqual(['GET /repos/acme/aliases/pulls/7']);
    expect(late.report.notices.join()).toContain('The pull request was closed in the meantime');
  });

  it('when it is about an older head: ❌ stays ❌, and the newer head keeps its suggestion', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    const older = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7);
    scene.propose(7, entry('ACME', 'Acme', '007'));
    await scene.onPullRequest(7);
    const said = scene.commentOf(7);
    expect(said).toContain('❌');
    const suggested = structuredClone(scene.github.pull(7).lineComments);
    expect(suggested).toHaveLength(1);
    const again = await scene.onPullRequest(7, {}, { headSha: older, late: true });
    expect(again.outputs.result).toBe('planned');
    expect(scene.commentOf(7)).toBe(said);
    expect(scene.github.pull(7).lineComments).toEqual(suggested);
    expect(again.report.notices.join()).toContain('The pull request got another commit in the meantime');
  });

  it('when it is about another target branch', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7);
    const said = scene.commentOf(7);
    const again = await scene.onPullRequest(7, {}, { base: 'next', late: true });
    expect(scene.commentOf(7)).toBe(said);
    expect(again.report.notices.join()).toContain('The pull request got another target branch in the meantime');
  });

  it('when GitHub does not say how the pull request stands', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'on'));
    scene.github.fail(/pulls\/7$/, FAULTS.odd);
    scene.github.takeRequests();
    const run = await scene.onPullRequest(7);
    expect(run.code, run.all).toBe(0);
    expect(nothingWritten(scene.github.takeRequests())).toEqual([]);
    expect(run.report.notices.join()).toContain('The comment on the pull request could not be written');
  });
});

describe('a pull request that is given another target branch', () => {
  it('says what merging it sends from then on', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7, {}, { base: 'next' });
    expect(scene.commentOf(7)).toContain('Merging this sends nothing to CustomerGauge yet.');
    const run = await scene.onPullRequest(7, {}, { action: 'edited' });
    expect(run.outputs.result).toBe('planned');
    expect(scene.commentOf(7)).toContain('✅ Merging this sends 1 alias to CustomerGauge.');
  });
});

describe('after the merge', () => {
  it('the comment says what CustomerGauge accepted, and summary, report and ledger who approved it', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    const head = scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7);
    scene.github.review(7, person('reviewer'), 'APPROVED', head);
    scene.merge(7);
    const run = await scene.push();
    expect(run.code, run.all).toBe(0);
    expect(scene.commentOf(7)).toContain('CustomerGauge accepted 1 alias of this pull request.');
    expect(scene.commentOf(7)).toContain('/actions/runs/77/');
    expect(run.report.review).toMatchObject({
      pullRequests: [{ number: 7, author: 'author', approvedBy: ['reviewer'] }],
      reviewed: [{ account: 'ACME', alias: 'Acme Inc.', pullRequest: 7 }],
      unreviewed: [],
    });
    expect(run.summary).toContain('1 from approved pull requests');
    expect(scene.audit()).toContain('- 1 from approved pull requests (#7), 0 without.');
  });

  it('aliases that nobody approved are sent and named: a merge without approval, and a direct push', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.merge(7, 'squash');
    scene.repository.write('aliases/direct.yaml', entry('Globex', 'Globex Corp'));
    scene.repository.commitAll();
    const run = await scene.push();
    expect(run.outputs).toMatchObject({ result: 'pushed', accepted: '2' });
    expect(run.report.review.unreviewed).toMatchObject([
      { alias: 'Acme Inc.', pullRequest: 7 },
      { alias: 'Globex Corp', pullRequest: null },
    ]);
    expect(run.summary).toContain('Without an approved pull request (2)');
    expect(scene.audit()).toContain('- "Acme Inc." of "ACME": pull request #7 was merged without an approval');
    expect(scene.audit()).toContain('- "Globex Corp" of "Globex": no pull request is known for it so far');
  });

  it('a comment that somebody edited plays no part in what counts as reviewed', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    await scene.onPullRequest(7);
    const [comment] = scene.github.pull(7).comments;
    if (comment) comment.body = comment.body.replace('Acme Inc.', 'Evil');
    scene.repository.write('aliases/direct.yaml', entry('ACME', 'Evil'));
    scene.repository.commitAll();
    const run = await scene.push();
    expect(run.report.review.unreviewed).toMatchObject([{ alias: 'Evil', pullRequest: null }]);
  });

  it('a push that max-new stops says so on the pull request', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push();
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.', 'Acme Ltd'));
    await scene.onPullRequest(7);
    scene.merge(7);
    expect((await scene.push({ 'max-new': '1' })).outputs.result).toBe('blocked');
    expect(scene.commentOf(7)).toContain('❌ None of the 2 aliases of this pull request was sent to CustomerGauge.');
    expect(scene.commentOf(7)).toContain('max-new');
    expect((await scene.push()).outputs.result).toBe('pushed');
    expect(scene.commentOf(7)).toContain('✅ CustomerGauge accepted 2 aliases of this pull request.');
  });

  it('the comment does not call an alias unsent whose answer was lost', async () => {
    await using scene = await Scene.withGitHub({ sandbox: { faults: 'lost=100%' } });
    scene.repository.commit({ ACME: ['Acme'] });
    await scene.push({ command: 'adopt', confirm: '1' });
    scene.propose(7, entry('ACME', 'Acme', 'Acme Inc.'));
    scene.merge(7);
    expect((await scene.push({ retries: '0' })).outputs).toMatchObject({ result: 'failed', unanswered: '1' });
    expect(scene.commentOf(7)).toContain(
      '❌ CustomerGauge did not accept the alias of this pull request; 1 was sent without a clear answer and may exist.',
    );
  });

  it('a GitHub that does not answer fails no push', async () => {
    await using scene = await Scene.withGitHub();
    scene.repository.commit({ ACME: ['Acme'] });
    scene.github.fail(/./, FAULTS.forbidden);
    const run = await scene.push();
    expect(run.code, run.all).toBe(0);
    expect(scene.accepted()).toEqual(['Acme']);
    expect(run.report.notices.join()).toContain('pull-requests: read');
    expect(run.report.review).toBeNull();
  });
});
