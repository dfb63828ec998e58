import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validate as validateQuery } from '@octokit/graphql-schema';
import { OpenAPIBackend } from 'openapi-backend';

/** What the product asks of GitHub's REST API, and nothing else: a request to any other operation fails a test. */
const OPERATIONS = {
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['patch', 'delete'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/commits/{commit_sha}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['patch', 'delete'],
} as const;

// biome-ignore lint/suspicious/noExplicitAny: a description of another party's API, walked as data
type Any = any;

export interface ApiRequest {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** GitHub's own description of its API as a judge. */
export interface Judge {
  /** What is wrong with a request; nothing where it is as GitHub describes it. */
  request(asked: ApiRequest): readonly string[];
  /** What is wrong with an answer of the stand-in: a stand-in that answers otherwise than GitHub proves nothing. */
  answer(operation: string, status: number, body: unknown): readonly string[];
  /** Such as `issues/create-comment`, with the values of its path. */
  match(
    asked: ApiRequest,
  ): { readonly operation: string; readonly values: Readonly<Record<string, string>> } | undefined;
  /** GitHub's own example of a component, such as `issue-comment`, as a copy. */
  example(name: string): Any;
}

let loaded: Promise<Judge> | undefined;

/** The judge, made once a process: the description has 13 MB. */
export function githubJudge(): Promise<Judge> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Judge> {
  const folder = join(import.meta.dirname, '..', '..', 'node_modules', '@octokit', 'openapi', 'generated');
  const whole = JSON.parse(readFileSync(join(folder, 'api.github.com.json'), 'utf8'));
  const backend = new OpenAPIBackend({
    definition: cut(whole),
    quick: true,
    validate: true,
    ajvOpts: { strict: false, validateFormats: false, allErrors: true },
    // biome-ignore lint/suspicious/noExplicitAny: the description names itself 3.0 or 3.1
  } as any);
  await backend.init();

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
      const { errors } = backend.validator.validateResponse(body, operation, status);
      return (errors ?? []).map(
        ({ instancePath, message }) => `answer ${status} to ${operation}: ${instancePath} ${message}`,
      );
    },
    match: (asked) => {
      const operation = router.matchOperation(asRequest(asked));
      if (!operation) return undefined;
      const { params } = router.parseRequest(asRequest(asked), operation);
      return { operation: operation.operationId ?? '', values: params as Readonly<Record<string, string>> };
    },
    example: (name) => structuredClone(whole.components.examples[name].value),
  };
}

/** The operations, and every component they lead to. Fields that GitHub does not describe would be ignored by it: refused. */
function cut(whole: Any): Any {
  const paths: Record<string, Any> = {};
  for (const [path, methods] of Object.entries(OPERATIONS))
    paths[path] = Object.fromEntries(methods.map((method) => [method, whole.paths[path][method]]));
  const description = { openapi: whole.openapi, info: whole.info, paths, components: {} as Record<string, Any> };

  const take = (value: Any): void => {
    if (value === null || typeof value !== 'object') return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'examples') delete value[key];
      else if (key === '$ref' && typeof inner === 'string') takeComponent(inner);
      else take(inner);
    }
  };
  const takeComponent = (reference: string): void => {
    const [, , kind = '', name = ''] = reference.split('/');
    description.components[kind] ??= {};
    if (name in description.components[kind]) return;
    description.components[kind][name] = structuredClone(whole.components[kind][name]);
    take(description.components[kind][name]);
  };
  description.paths = structuredClone(paths);
  take(description.paths);
  for (const path of Object.values(description.paths))
    for (const operation of Object.values(path as Record<string, Any>))
      close(operation.requestBody?.content?.['application/json']?.schema);
  return description;
}

function close(schema: Any): void {
  if (schema?.type === 'array') close(schema.items);
  if (schema?.type !== 'object') return;
  schema.additionalProperties = false;
  for (const inner of Object.values(schema.properties ?? {})) close(inner);
}

function judgeQuery(body: unknown): readonly string[] {
  const query = (body as { readonly query?: unknown } | undefined)?.query;
  if (typeof query !== 'string') return ['POST /graphql has no query'];
  return validateQuery(query).map(({ message }) => `POST /graphql: ${message}`);
}
