/** Rewrites our sentences, which are about inputs of the action, in the words of the command line. */
import { INPUTS, type InputName } from '../inputs/all-inputs.ts';
import { shellWord } from '../report/shell-word.ts';

const FLAG_VALUES: readonly string[] = ['true', ''];

/**
 * A sentence of ours with its inputs as the command line takes them: `` `region` `` becomes --region, and `` `max-new: 14` ``
 * becomes --max-new 14. An input that comes from the environment only becomes its variable, and `` `client-id: ${{ … }}` ``
 * becomes CUSTOMERGAUGE_CLIENT_ID in the environment.
 */
export function asOptions(sentence: string): string {
  return sentence.replace(/`([a-z-]+)(?:: (\$\{\{[^`]*\}\}|[^`{}]*))?`/g, (whole, word: string, value?: string) => {
    // The number to confirm is written the same everywhere, so that it can be copied from any log.
    if (!isInput(word) || (word === 'confirm' && value !== undefined)) return whole;
    const { secretVariable, value: placeholder } = { secretVariable: undefined, ...INPUTS[word] };
    const isExpression = value?.startsWith('${{') ?? false;
    if (secretVariable) return isExpression ? `${secretVariable} in the environment` : secretVariable;
    if (isExpression) return whole;
    const isFlag = placeholder === '' && FLAG_VALUES.includes(value ?? '');
    return value === undefined || isFlag ? `--${word}` : `--${word} ${shellWord(value)}`;
  });
}

/** `command` is not an option: it comes right after the program's name. */
function isInput(word: string): word is Exclude<InputName, 'command'> {
  return Object.hasOwn(INPUTS, word) && word !== 'command';
}
