import { INPUTS, type InputName } from '../inputs/all.ts';
import { shellWord } from '../report/shell-word.ts';

const FLAG_VALUES: readonly string[] = ['true', ''];

/**
 * A sentence of ours with its inputs as the command line takes them: `` `region` `` is --region, `` `max-new: 14` `` is
 * --max-new 14, and what comes from the environment only is the variable.
 */
export function asOptions(sentence: string): string {
  return sentence.replace(/`([a-z-]+)(?:: ([^`{}]*))?`/g, (whole, word: string, value?: string) => {
    // The number to confirm is written alike everywhere, so that whoever reads a log of another face knows it.
    if (!isInput(word) || (word === 'confirm' && value !== undefined)) return whole;
    const { secretVariable, value: placeholder } = { secretVariable: undefined, ...INPUTS[word] };
    if (secretVariable) return secretVariable;
    const isFlag = placeholder === '' && FLAG_VALUES.includes(value ?? '');
    return value === undefined || isFlag ? `--${word}` : `--${word} ${shellWord(value)}`;
  });
}

/** `command` is no option: it stands behind the program's name. */
function isInput(word: string): word is Exclude<InputName, 'command'> {
  return Object.hasOwn(INPUTS, word) && word !== 'command';
}
