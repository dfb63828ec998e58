/**
 * The entry of the bundle: action and command line together, so that `dist/` has their common code once. The start of the action
 * is in the bundle itself, because loading another chunk would slow down every run. Everything else is in chunks that are
 * loaded when needed. Imports with the same `webpackChunkName` share a chunk.
 */
export const action = (): Promise<unknown> => import(/* webpackMode: "eager" */ '../src/main.ts');
export const cli = (): Promise<unknown> => import('../src/cli.ts');
