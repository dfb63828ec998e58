/** When the command line uses colours. */
import { styleText } from 'node:util';
import { NO_STYLE, type Style } from '../report/text.ts';

/** Colours for one stream: on a terminal unless `NO_COLOR` is set, and anywhere with `FORCE_COLOR`. `--no-color` wins. */
export function paints(stream: NodeJS.WritableStream, color = true): Style {
  if (!color) return NO_STYLE;
  const paint = (format: 'bold' | 'dim' | 'red' | 'green' | 'yellow') => (text: string) =>
    styleText(format, text, { stream, validateStream: true });
  return { bold: paint('bold'), dim: paint('dim'), red: paint('red'), green: paint('green'), yellow: paint('yellow') };
}
