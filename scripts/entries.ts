/**
 * Both faces in one bundle, so that `dist/` holds what they share once. The action's own start lies in the bundle itself: a
 * chunk of its own would cost every run more than the whole of it. Everything else is a chunk, loaded when it is asked for;
 * those that have much in common carry one name (`webpackChunkName`), and so hold it once.
 */
export const action = (): Promise<unknown> => import(/* webpackMode: "eager" */ '../src/main.ts');
export const cli = (): Promise<unknown> => import('../src/cli.ts');
