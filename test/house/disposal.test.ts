import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const texts = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
    .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
);

/** Names that functions have which return promises, here and in the language. */
function promisingNames(text: string): readonly string[] {
  const declared = text.matchAll(
    /\basync (?:function\*? )?#?(\w+)\s*[(<]|\b(\w+)(?: =|:) (?:async\b|\([^()]*\)(?:: [^=]*)? => Promise<)|\b(\w+)\([^()]*\): Promise</g,
  );
  return Array.from(declared, ([, ...names]) => names.find((name) => name !== undefined) ?? '');
}
const IN_THE_LANGUAGE = ['then', 'catch', 'finally', 'all', 'allSettled', 'any', 'race'];

/**
 * The lines that return a promise without `await` where something is disposed of at the end: that happens as soon as the promise
 * is there, and not when it is settled.
 */
function hastyReturns(text: string, promising: ReadonlySet<string>): readonly number[] {
  const file = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: number[] = [];
  const visit = (node: ts.Node, disposing: boolean): void => {
    if (ts.isReturnStatement(node) && node.expression && disposing && isPromise(node.expression, promising))
      found.push(file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1);
    const within = ts.isFunctionLike(node) ? false : disposing || disposesIn(node);
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(file, false);
  return found;
}

function disposesIn(node: ts.Node): boolean {
  return (
    ts.isBlock(node) &&
    node.statements.some((one) => ts.isVariableStatement(one) && (one.declarationList.flags & ts.NodeFlags.Using) !== 0)
  );
}

function isPromise(node: ts.Expression, promising: ReadonlySet<string>): boolean {
  if (ts.isParenthesizedExpression(node)) return isPromise(node.expression, promising);
  if (ts.isConditionalExpression(node))
    return isPromise(node.whenTrue, promising) || isPromise(node.whenFalse, promising);
  if (ts.isBinaryExpression(node)) return isPromise(node.left, promising) || isPromise(node.right, promising);
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Promise';
  if (!ts.isCallExpression(node)) return false;
  const { expression: callee } = node;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  return promising.has(name.replace(/^#/, ''));
}

describe('what is disposed of at the end of a function', () => {
  const promising = new Set([...IN_THE_LANGUAGE, ...texts.flatMap(({ text }) => promisingNames(text))]);

  it('is seen to be in use by a promise that is returned', () => {
    const names = promisingNames(
      [
        'async function one() {}',
        'const two = async () => 2;',
        'class C { async #three() {} four(at: number): Promise<void>; }',
        'interface I { five: (at: number) => Promise<void> }',
      ].join('\n'),
    );
    expect(names).toEqual(['one', 'two', 'three', 'four', 'five']);
    const text = [
      'async function f() {',
      '  await using it = await open();',
      '  if (a) return one();',
      '  if (b) return await one();',
      '  if (c) return d ? 1 : it.four(2);',
      '  if (e) return sync();',
      '  return list.map(() => { return one(); });',
      '}',
      'async function g() {',
      '  using it = open();',
      '  return one().then(sync);',
      '}',
      'async function h() {',
      '  return one();',
      '}',
    ].join('\n');
    expect(hastyReturns(text, new Set([...IN_THE_LANGUAGE, ...names]))).toEqual([3, 5, 11]);
  });

  it('is not disposed of before a promise that is returned is settled', () => {
    const places = texts
      .filter(({ text }) => /\busing \w+ =/.test(text))
      .flatMap(({ file, text }) => hastyReturns(text, promising).map((line) => `${file}:${line}`));
    expect(places, 'Write `return await …` here: `using` disposes as soon as the function returns.').toEqual([]);
  });
});
