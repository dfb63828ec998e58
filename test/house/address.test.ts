import { describe, expect, it } from 'vitest';
import { addressedFiles, published, withAddress } from '../../scripts/address.ts';

describe('the address of the action', () => {
  const files = addressedFiles();
  const released = withAddress(files, { address: 'acme/aliases.action', version: '1.2.3' });
  const text = [...released.values()].join('\n');

  it('stands in package.json alone: schema, README and docs follow', () => {
    expect(withAddress(files, published())).toEqual(files);
    expect(text).not.toContain(published().address);
    expect(text).not.toContain('OWNER/');
    expect(text.match(/uses: acme\/aliases\.action@v1 #/g)).toHaveLength(2);
    const schema = 'https://raw.githubusercontent.com/acme/aliases.action/v1/aliases/aliases.schema.json';
    expect(JSON.parse(released.get('aliases/aliases.schema.json') ?? '').$id).toBe(schema);
    expect(released.get('docs/other-ci.md')).toContain(
      'repo: https://github.com/acme/aliases.action\n    rev: v1.2.3\n',
    );
    expect(released.get('SECURITY.md')).toContain('--repo acme/aliases.action\n');
  });

  it('can be changed again, as in a fork, and back', () => {
    expect(withAddress(released, published())).toEqual(files);
    const forked = withAddress(released, { address: 'octo/aliases', version: '2.0.0' });
    expect([...forked.values()].join('\n')).toContain('uses: octo/aliases@v2 #');
    expect([...forked.values()].join('\n')).not.toContain('acme/aliases.action');
  });
});
