/** What a body says as JSON; nothing where it is none. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(withoutMark(body));
  } catch {
    return undefined;
  }
}

/** The JSON object that a body holds, or nothing. */
export function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  return asObject(parseJson(body));
}

/** The value as an object with keys; nothing where it is none. */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** Without the byte order mark that some servers begin with. */
export function withoutMark(body: string): string {
  return body.replace(/^\uFEFF/, '');
}
