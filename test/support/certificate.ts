/** A self-signed certificate for TLS servers of tests. */
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

const DAY_MS = 86_400_000;

/**
 * A new key and a self-signed certificate, valid for 127.0.0.1, ::1 and localhost for a week. For tests over TLS: clients
 * have to trust `cert`.
 * @param now milliseconds since 1970
 */
export function selfSignedCertificate(now: number): { readonly key: string; readonly cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(set(sequence(oid(COMMON_NAME), utf8('Sandbox for CustomerGauge aliases'))));
  const algorithm = sequence(oid(ECDSA_WITH_SHA256));
  const serial = randomBytes(15);
  const body = sequence(
    tag(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), serial])),
    algorithm,
    name,
    sequence(time(now - DAY_MS), time(now + 7 * DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    tag(0xa3, sequence(extension(BASIC_CONSTRAINTS, sequence(tag(0x01, Buffer.from([0xff])))), alternativeNames())),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, algorithm, bits(signature));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: pem(certificate) };
}

// Object identifiers, already in their DER form.
const COMMON_NAME = [0x55, 0x04, 0x03];
const ECDSA_WITH_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const BASIC_CONSTRAINTS = [0x55, 0x1d, 0x13];
const SUBJECT_ALTERNATIVE_NAME = [0x55, 0x1d, 0x11];

function alternativeNames(): Buffer {
  const ipv6Loopback = Buffer.alloc(16);
  ipv6Loopback[15] = 1;
  const dns = tag(0x82, Buffer.from('localhost'));
  return extension(
    SUBJECT_ALTERNATIVE_NAME,
    sequence(dns, tag(0x87, Buffer.from([127, 0, 0, 1])), tag(0x87, ipv6Loopback)),
  );
}

function extension(id: readonly number[], value: Buffer): Buffer {
  return sequence(oid(id), tag(0x04, value));
}

/** One DER element: tag, length, content. */
function tag(type: number, content: Buffer): Buffer {
  const { length } = content;
  const prefix = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([type, ...prefix]), content]);
}

const sequence = (...parts: Buffer[]): Buffer => tag(0x30, Buffer.concat(parts));
const set = (part: Buffer): Buffer => tag(0x31, part);
const integer = (bytes: Buffer): Buffer => tag(0x02, bytes);
const oid = (bytes: readonly number[]): Buffer => tag(0x06, Buffer.from(bytes));
const utf8 = (text: string): Buffer => tag(0x0c, Buffer.from(text));
const bits = (bytes: Buffer): Buffer => tag(0x03, Buffer.concat([Buffer.from([0]), bytes]));

/** UTCTime, in whole seconds: the form that certificates must use until 2049. */
function time(milliseconds: number): Buffer {
  const digits = new Date(milliseconds)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:T]/g, '');
  return tag(0x17, Buffer.from(digits.slice(2)));
}

function pem(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}
