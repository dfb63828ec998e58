/** The commands that both faces have. */
import type { CommandName } from '../inputs/commands.ts';
import type { Ended } from '../report/report.ts';
import type { Run } from '../run/context.ts';

/** Runs one command. Each is loaded on demand, so a run that stops at its inputs never loads YAML or HTTP. */
export async function execute(run: Run, command: CommandName): Promise<Ended> {
  switch (command) {
    case 'validate':
      return (await import('./validate.ts')).validate(run);
    case 'plan':
      return (await import(/* webpackChunkName: "ledger" */ './plan.ts')).plan(run);
    case 'push':
      return (await import('./push/push.ts')).push(run);
    case 'adopt':
      return (await import(/* webpackChunkName: "ledger" */ './adopt.ts')).adopt(run);
    case 'status':
      return (await import(/* webpackChunkName: "ledger" */ './status.ts')).status(run);
    case 'forget':
      return (await import(/* webpackChunkName: "ledger" */ './forget.ts')).forget(run);
    case 'doctor':
      return (await import('./doctor/doctor.ts')).doctor(run);
  }
}
