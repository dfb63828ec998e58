import type { RunReport } from '../report/report.ts';
import type { Run } from './run.ts';

/** Runs one command. Each is loaded only when it is wanted: a run that stops at its inputs never loads YAML or HTTP. */
export async function execute(run: Run, command: 'validate' | 'plan' | 'push'): Promise<RunReport> {
  switch (command) {
    case 'validate':
      return (await import('./validate.ts')).validate(run);
    case 'plan':
      return (await import('./plan.ts')).plan(run);
    case 'push':
      return (await import('./push.ts')).push(run);
  }
}
