/** Both faces in one bundle, so that `dist/` holds what they share once. Each is loaded only when it is asked for. */
export const action = (): Promise<unknown> => import('../src/main.ts');
export const cli = (): Promise<unknown> => import('../src/cli.ts');
