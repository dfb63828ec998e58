/** Checks requests and answers against GitHub’s own API descriptions. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { buildSchema, GraphQLError, parse, validate } from 'graphql';
import { OpenAPIBackend } from 'openapi-backend';
import { SMALL } from './payloads.ts';

/** The part of GitHub's descriptions that the product uses. A request to any other operation fails a test. */
const DATA = join(import.meta.dirname, '..', 'data');

// biome-ignore lint/suspicious/noExplicitAny: a description of another party's API, walked as data
type Any = any;

export interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Checks requests and answers against GitHub's own description of its API. */
export interface Judge {
  /** The mistakes of a request; none if it is as GitHub describes it. */
  request(asked: ApiRequest): readonly string[];
  /** The mistakes of an answer of the stand-in, which must answer like GitHub to prove anything. */
  answer(operation: string, status: number, body: unknown): readonly string[];
  /** Such as `issues/create-comment`, with the values of its path. */
  match(
    asked: ApiRequest,
  ): { readonly operation: string; readonly values: Readonly<Record<string, string>> } | undefined;
  /** GitHub's own example of a component, such as `issue-comment`, as a copy. */
  example(name: string): Any;
}

let loaded: Promise<Judge> | undefined;

/** Made once per process. */
export function githubJudge(): Promise<Judge> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Judge> {
  const description = readDescription();
  for (const path of Object.values(description.paths))
    for (const operation of Object.values(path as Record<string, Any>))
      close(operation.requestBody?.content?.['application/json']?.schema);
  const backend = new OpenAPIBackend({
    definition: description,
    quick: true,
    validate: true,
    ajvOpts: { strict: false, validateFormats: false, allErrors: true },
    // biome-ignore lint/suspicious/noExplicitAny: the description names itself 3.0 or 3.1
  } as any);
  await backend.init();

  const answers = answerValidators(readDescription());
  const router = backend.router;
  const asRequest = ({ method, path, headers, body }: ApiRequest) => ({ method, path, headers, body: body as Any });
  return {
    request: (asked) => {
      if (asked.method === 'POST' && asked.path === '/graphql') return judgeQuery(asked.body);
      const operation = router.matchOperation(asRequest(asked));
      if (!operation) return [`${asked.method} ${asked.path} is no operation that the product is known to use`];
      const { errors } = backend.validateRequest(asRequest(asked), operation);
      return (errors ?? []).map(
        ({ instancePath, message }) => `${asked.method} ${asked.path}: ${instancePath} ${message}`,
      );
    },
    answer: (operation, status, body) => {
      const isRight = answers(operation, status);
      // Some have no body, such as that something was deleted.
      if (isRight === undefined) return [];
      isRight(body);
      return (isRight.errors ?? []).map(
        ({ instancePath, message }) => `answer ${status} to ${operation}: ${instancePath} ${message}`,
      );
    },
    match: (asked) => {
      const operation = router.matchOperation(asRequest(asked));
      if (!operation) return undefined;
      const { params } = router.parseRequest(asRequest(asked), operation);
      return { operation: operation.operationId ?? '', values: params as Readonly<Record<string, string>> };
    },
    example: (name) => structuredClone(description.components.examples[name].value),
  };
}

function readDescription(): Any {
  return JSON.parse(readFileSync(join(DATA, 'github-api.json'), 'utf8'));
}

/**
 * What judges the answer of an operation with a status. openapi-backend would put every component into each place that
 * refers to it, which takes a hundred megabytes, and they slow down every start of a process afterwards.
 */
function answerValidators(description: Any): (operation: string, status: number) => ValidateFunction | undefined {
  const ajv = new Ajv({ ...SMALL, strict: false, validateFormats: false, allErrors: true });
  ajv.addSchema(description, 'github');
  const paths = new Map<string, string>();
  for (const [path, operations] of Object.entries(description.paths))
    for (const [method, { operationId }] of Object.entries(operations as Record<string, Any>))
      paths.set(operationId, `/paths/${encodeURIComponent(path.replaceAll('/', '~1'))}/${method}`);
  return (operation, status) =>
    ajv.getSchema(`github#${paths.get(operation)}/responses/${status}/content/application~1json/schema`);
}

/** Refuses fields that GitHub does not describe, because it would ignore them. */
function close(schema: Any): void {
  if (schema?.type === 'array') close(schema.items);
  if (schema?.type !== 'object') return;
  schema.additionalProperties = false;
  for (const inner of Object.values(schema.properties ?? {})) close(inner);
}

const SCHEMA = buildSchema(readFileSync(join(DATA, 'github-api.graphql'), 'utf8'));

function judgeQuery(body: unknown): readonly string[] {
  const query = (body as { readonly query?: unknown } | undefined)?.query;
  if (typeof query !== 'string') return ['POST /graphql has no query'];
  try {
    return validate(SCHEMA, parse(query)).map(({ message }) => `POST /graphql: ${message}`);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [`POST /graphql: ${error.message}`];
  }
}
