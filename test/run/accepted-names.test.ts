/** What CustomerGauge has already stops nobody: rules about what a name says, in a plan and a push. */
import { describe, expect, it } from 'vitest';
import { Scene } from '../support/scene.ts';

const OFF = { rules: '{not-a-name: off, damaged-text: off, several-names: off, control-character: off}' };
const OLD = { 'N/A': ['TBD'], 'M\ufffdller': ['Pinewood\tPine'] };

describe('a name that the ledger has as accepted', () => {
  it('is a warning at most in a push and a plan, whatever it says', async () => {
    await using scene = await Scene.open();
    const first = await scene.run(scene.repository.commit(OLD), OFF);
    expect(first.result).toBe('pushed');

    const commit = scene.repository.commit({ ...OLD, Cedar: ['Cedar Ltd'] });
    const push = await scene.run(commit, { rules: 'not-a-name: error' });
    expect(push.result).toBe('pushed');
    expect(push.problems.map(({ rule, severity }) => `${rule} ${severity}`).sort()).toEqual([
      'damaged-text warning',
      'not-a-name warning',
      'not-a-name warning',
      'several-names warning',
    ]);
    const plan = await scene.run(commit, { command: 'plan' });
    expect(plan.result).toBe('unchanged');
    expect(plan.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(scene.sent).toContain('Cedar/Cedar Ltd');
  });

  it('stops a new alias that is none, and nothing else of such an account', async () => {
    await using scene = await Scene.open();
    await scene.run(scene.repository.commit(OLD), OFF);
    const more = scene.repository.commit({ ...OLD, 'N/A': ['TBD', '#REF!'] });
    const push = await scene.run(more);
    expect(push.result).toBe('invalid');
    const errors = push.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ rule, message }) => [rule, message.slice(0, 18)])).toEqual([
      ['not-a-name', 'The alias “#REF!” '],
    ]);
    expect(scene.sent).not.toContain('N/A/#REF!');
  });

  it('is an error where there is no ledger, or none that can be read', async () => {
    await using scene = await Scene.open();
    const commit = scene.repository.commit(OLD);
    expect((await scene.run(commit)).result).toBe('invalid');
    await scene.run(commit, OFF);
    scene.tamper('ledger.json', 'no JSON');
    expect((await scene.run(commit)).result).toBe('invalid');
    expect((await scene.run(commit, { base: 'last-commit' })).result).toBe('invalid');
  });
});
