import { runAction } from './action/action.ts';

process.exitCode = await runAction(process);
