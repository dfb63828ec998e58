import { describe, expect, it } from 'vitest';
import { checkUrl, regionTarget } from '../../src/customergauge/target.ts';

it.each(['eu', 'us', 'au'])('tokens and records of %s are asked for where CustomerGauge documents it', (region) => {
  expect(regionTarget(region)).toEqual({
    authUrl: `https://auth.${region}.customergauge.com/oauth2/token`,
    recordsUrl: `https://imports.api.${region}.customergauge.com/records/`,
  });
});

it.each(['', 'EU', 'mars', 'eu.example.com/', 'constructor'])('there is no region “%s”', (region) => {
  expect(regionTarget(region)).toBeUndefined();
});

describe('an address of one’s own', () => {
  it.each([
    'https://records.example/api/',
    'https://127.evil.com/',
    'http://127.0.0.1:8080/',
    'http://127.255.255.254/',
    'http://localhost/',
    'http://[::1]:4711/records/',
  ])('may be %s', (url) => expect(checkUrl(url)).toBeUndefined());

  it.each([
    ['records.example/', 'no web address', 'is not a web address'],
    ['ftp://records.example/', 'of no web server', 'is not a web address'],
    ['http://records.example/', 'unencrypted', 'begins with `http://`'],
    ['http://127.evil.com/', 'unencrypted, with a name that looks like this machine', 'begins with `http://`'],
    ['http://127.0.0.1.evil.com/', 'unencrypted, with a name that begins like this machine', 'begins with `http://`'],
    ['http://localhost.evil.com/', 'unencrypted, and localhost in name only', 'begins with `http://`'],
    ['http://[::2]/', 'unencrypted, and another machine', 'begins with `http://`'],
    ['https://ada@records.example/', 'with a user', 'contains a user name or password'],
    ['https://:secret@records.example/', 'with a password alone', 'contains a user name or password'],
    ['https://records.example/?a=b', 'with a `?`', 'contains a `?` or `#`'],
    ['https://records.example/#a', 'with a `#`', 'contains a `?` or `#`'],
  ])('may not be %s: it is %s', (url, _what, words) => expect(checkUrl(url)).toContain(words));
});
