/**
 * Draws the pictures of the docs, which show what people see on GitHub. Run it by hand:
 * `npm run build && npx node scripts/screenshots.ts`. All texts come from the product itself, which runs on a small repository
 * against the sandbox and a stand-in for GitHub. Needs a Chromium, in CHROMIUM or on PATH.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { chromium } from 'playwright-core';
import { person } from '../test/support/github-state.ts';
import { entry, Scene } from '../test/support/scene.ts';

const ROOT = join(import.meta.dirname, '..');
const IMAGES = join(ROOT, 'docs', 'images');
const CSS = readFileSync(join(ROOT, 'node_modules/github-markdown-css/github-markdown-light.css'), 'utf8');
const WIDTH = 900;
const NUMBER = 42;

/** One picture: what the product wrote, and where GitHub shows it. */
interface Picture {
  readonly file: string;
  readonly as: 'comment' | 'summary';
  readonly markdown: string;
  /** Cuts the page off after so many pixels, because the rest shows nothing new. */
  readonly most?: number;
}

/** A small company's aliases, and a pull request with one of everything. */
const FILES = {
  before: {
    'aliases/europe.yaml':
      entry('Globex Corporation', 'Globex', 'Globex GmbH') +
      entry('Initech', 'Initech Ltd', 'Initech plc') +
      entry('Stark Industries', 'Stark', 'Stark Europe'),
    'aliases/americas.yaml': entry('ACME Corporation', 'ACME', 'Acme Inc.') + entry('Umbrella', 'Umbrella Corp.'),
  },
  after: {
    'aliases/europe.yaml':
      entry('Globex Corporation', 'Globex', 'Globex GmbH', 'Globex Deutschland', 'Глобекс') +
      entry('Initech', 'Initech Ltd', 'Initech Nordic AB') +
      entry('Stark Industries', 'Stark'),
    'aliases/americas.yaml':
      entry('ACME Corporation', 'ACME', 'Acme Inc.') +
      entry('onsemi', 'ON Semiconductor', 'ON') +
      entry('Stark Holdings', 'Stark Europe') +
      entry('Umbrella', 'Umbrella Corp.'),
  },
  wrong: {
    'aliases/europe.yaml':
      entry('Globex Corporation', 'Globex', 'Globex GmbH', '007', '"Globex AG "') +
      entry('Initech', 'Initech Ltd', 'Globex') +
      entry('Stark Industries', 'Stark', 'Stark Europe'),
  },
} as const;

/** CustomerGauge's answer for an account that it does not have. */
const UNKNOWN_ACCOUNT = {
  status: 422,
  body: {
    message: 'The given data was invalid.',
    errors: { 'record.Account Name': ['The selected account does not exist.'] },
  },
};

async function texts(): Promise<readonly Picture[]> {
  const unknown = new Set(['Umbrella', 'Stark Holdings']);
  await using scene = await Scene.withGitHub({
    sandbox: { reject: ({ account }) => (unknown.has(account) ? UNKNOWN_ACCOUNT : undefined) },
  });
  const { repository } = scene;
  for (const [file, text] of Object.entries(FILES.before)) repository.write(file, text);
  repository.commitAll();
  await scene.push();
  // As in a workflow with one step for both events.
  const target = { 'records-url': scene.sandbox.recordsUrl, configuration: scene.sandbox.mapping.configuration };

  scene.proposeFiles(NUMBER + 1, FILES.wrong);
  await scene.onPullRequest(NUMBER + 1, target);
  const problems = scene.commentOf(NUMBER + 1);

  const head = scene.proposeFiles(NUMBER, FILES.after);
  await scene.onPullRequest(NUMBER, { ...target, 'max-new': '3' });
  const guard = scene.commentOf(NUMBER);
  await scene.onPullRequest(NUMBER, target);
  const plan = scene.commentOf(NUMBER);

  scene.github.review(NUMBER, person('grace'), 'APPROVED', head);
  scene.merge(NUMBER, 'squash');
  unknown.delete('Umbrella');
  const push = await scene.push();
  return [
    { file: 'comment-plan', as: 'comment', markdown: plan },
    { file: 'comment-max-new', as: 'comment', markdown: guard, most: 425 },
    { file: 'comment-problems', as: 'comment', markdown: problems },
    { file: 'comment-pushed', as: 'comment', markdown: scene.commentOf(NUMBER) },
    { file: 'summary-push', as: 'summary', markdown: push.summary },
  ];
}

/** The most common mistakes: the file of a pull request, by the name of its picture. */
const MISTAKES: Readonly<Record<string, string>> = {
  'mistake-aliases-as-text': '- account: ACME Corporation\n  aliases: ACME, Acme Inc.\n',
  'mistake-hyphen': '- account: ACME Corporation\n  aliases:\n    -ACME\n    - Acme Inc.\n',
  'mistake-indentation':
    '- account: ACME Corporation\n  aliases:\n    - ACME\n  - account: Globex\n    aliases:\n      - Globex GmbH\n',
  'mistake-pasted-rows': 'Account Name;Alias\nACME Corporation;ACME\nACME Corporation;Acme Inc.\nGlobex;Globex GmbH\n',
  'mistake-placeholders':
    '- account: ACME Corporation\n  aliases:\n    - "#N/A"\n    - TBD\n    - Acme, Acme Inc., ACME Ltd\n    - AT&amp;T\n',
};

async function mistakes(): Promise<readonly Picture[]> {
  const pictures: Picture[] = [];
  for (const [file, text] of Object.entries(MISTAKES)) {
    await using scene = await Scene.withGitHub();
    scene.repository.write('README.md', 'Our aliases\n');
    scene.repository.commitAll();
    scene.proposeFiles(NUMBER, { 'aliases/customers.yaml': text });
    await scene.onPullRequest(NUMBER);
    pictures.push({ file, as: 'comment', markdown: scene.commentOf(NUMBER) });
  }
  return pictures;
}

/** The first pull request of a repository, and its push to a CustomerGauge that knows none of the accounts. */
async function firstPullRequest(): Promise<readonly Picture[]> {
  await using scene = await Scene.withGitHub({
    sandbox: { reject: ({ alias }) => (alias === 'Umbrella Corp.' ? undefined : UNKNOWN_ACCOUNT) },
  });
  scene.repository.write('README.md', 'Our aliases\n');
  scene.repository.commitAll();
  const others = Array.from({ length: 14 }, (_, at) => entry(`Subsidiary ${at + 1}`, `Branch ${at + 1}`));
  const text = entry('Umbrella', 'Umbrella Corp.') + others.join('');
  const head = scene.proposeFiles(NUMBER, { 'aliases/customers.yaml': text });
  await scene.onPullRequest(NUMBER);
  const plan = scene.commentOf(NUMBER);
  scene.github.review(NUMBER, person('grace'), 'APPROVED', head);
  scene.merge(NUMBER, 'squash');
  await scene.push();
  return [
    { file: 'comment-first', as: 'comment', markdown: plan, most: 520 },
    { file: 'comment-refused', as: 'comment', markdown: scene.commentOf(NUMBER), most: 620 },
  ];
}

/** A page in GitHub's layout. */
function page({ as, markdown }: Picture): string {
  const body = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const head =
    as === 'comment'
      ? '<header><b>github-actions</b> <i>bot</i> commented</header>'
      : '<header><b>push</b> summary</header>';
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title><style>${CSS}
    body { margin: 0; padding: 12px; width: ${WIDTH - 24}px; background: #fff; }
    section { border: 1px solid #d1d9e0; border-radius: 6px; overflow: hidden; }
    header { padding: 9px 16px; border-bottom: 1px solid #d1d9e0; background: #f6f8fa; color: #59636e;
      font: 14px/1.5 -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; }
    header b { color: #1f2328; }
    header i { border: 1px solid #d1d9e0; border-radius: 2em; padding: 0 7px; font-size: 12px; font-style: normal; }
    .markdown-body { padding: 16px; font-size: 14px; }
    </style><section>${head}<div class="markdown-body">${body}</div></section></html>`;
}

/** The Chromium in CHROMIUM, or the one on PATH. None is downloaded. */
function chromiumHere(): string {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found =
    process.env.CHROMIUM ?? folders.map((folder) => join(folder, 'chromium')).find((file) => existsSync(file));
  if (!found) throw new Error('There is no chromium on PATH. Install one, or name it in the variable CHROMIUM.');
  return found;
}

mkdirSync(IMAGES, { recursive: true });
const pictures = [...(await texts()), ...(await mistakes()), ...(await firstPullRequest())];
await using browser = await chromium.launch({ executablePath: chromiumHere(), chromiumSandbox: false });
const tab = await browser.newPage({ viewport: { width: WIDTH, height: 100 }, deviceScaleFactor: 1.5 });
for (const picture of pictures) {
  await tab.setContent(page(picture));
  const height = Number(await tab.evaluate('document.documentElement.scrollHeight'));
  const clip = { x: 0, y: 0, width: WIDTH, height: Math.min(height, picture.most ?? height) };
  const image = await tab.screenshot({ fullPage: true, clip });
  const file = join(IMAGES, `${picture.file}.png`);
  writeFileSync(file, image);
  console.log(`${file}: ${Math.ceil(image.length / 1024)} KB`);
}
