/** Bench: the start of the action against an empty program. */
import { dist, type Row, ratio, timeNode } from './side-by-side.ts';

/** The time until the action says that an input is missing. */
export function start(folder: string): Row {
  const action = { cwd: folder, args: [dist('index.js')], env: { INPUT_COMMAND: 'push' }, expected: 1 };
  return {
    what: 'start of the action to its first input error ÷ `node -e 0`',
    target: '≤ 1.8',
    value: ratio(
      21,
      () => timeNode(action),
      () => timeNode({ cwd: folder, args: ['-e', '0'] }),
    ),
  };
}
