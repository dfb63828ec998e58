/** Inputs of the action in our sentences, as the command line takes them. */
import { INPUTS, type InputName } from '../inputs/all-inputs.ts';
import { withWords } from '../report/sentence-parts.ts';
import { shellWord } from '../report/shell-word.ts';

const FLAG_VALUES: readonly string[] = ['true', ''];

/**
 * A sentence with its inputs as the command line takes them: `` `region` `` becomes --region, and `` `max-new: 14` ``
 * becomes --max-new 14. An input that comes from the environment only becomes its variable, and `` `client-id: ${{ … }}` ``
 * becomes CUSTOMERGAUGE_CLIENT_ID in the environment.
 */
export function asOptions(sentence: string): string {
  return withWords(sentence, asOption);
}

function asOption(typed: string): string | undefined {
  const [, word = '', value] = /^([a-z-]+)(?:: (\$\{\{[^`]*\}\}|[^`{}]*))?$/.exec(typed) ?? [];
  // The number to confirm is written the same everywhere, so that it can be copied from any log.
  if (!isInput(word) || (word === 'confirm' && value !== undefined)) return undefined;
  const { secretVariable, value: placeholder } = { secretVariable: undefined, ...INPUTS[word] };
  const isExpression = value?.startsWith('${{') ?? false;
  if (secretVariable) return isExpression ? `${secretVariable} in the environment` : secretVariable;
  if (isExpression) return undefined;
  const isFlag = placeholder === '' && FLAG_VALUES.includes(value ?? '');
  return value === undefined || isFlag ? `--${word}` : `--${word} ${shellWord(value)}`;
}

/** `command` is not an option: it comes right after the program's name. */
function isInput(word: string): word is Exclude<InputName, 'command'> {
  return Object.hasOwn(INPUTS, word) && word !== 'command';
}
