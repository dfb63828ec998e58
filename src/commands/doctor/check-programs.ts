/** Checks the versions of Node and git. */
import type { CheckReport } from '../../report/checks.ts';
import { failed, passed } from './results.ts';

const NODE_MAJOR = 24;
/** The oldest git that knows `rev-parse --path-format`. */
const GIT: readonly [number, number] = [2, 31];

/** @param version such as `v24.1.0` */
export function judgeNode(version: string): CheckReport {
  const major = Number(/^v(\d+)/.exec(version)?.[1] ?? 0);
  if (major >= NODE_MAJOR) return passed('node', `This is Node ${version}.`);
  return failed(
    'node',
    `This is Node ${version}, and Node ${NODE_MAJOR} or newer is needed.`,
    'Install a newer Node. The action uses the Node of the runner: update a self-hosted runner.',
  );
}

/** @param version the output of `git --version`, such as `git version 2.43.0` */
export function judgeGit(version: string): CheckReport {
  const [, shown = '', major = '0', minor = '0'] = /((\d+)\.(\d+)[\w.]*)/.exec(version) ?? [];
  const [wantedMajor, wantedMinor] = GIT;
  const enough = Number(major) > wantedMajor || (Number(major) === wantedMajor && Number(minor) >= wantedMinor);
  if (enough) return passed('git', `This is git ${shown}.`);
  return failed(
    'git',
    `This is git ${shown || 'of an unknown version'}, and git ${GIT.join('.')} or newer is needed.`,
    'Install a newer git. In a container job, use an image that has one.',
  );
}
