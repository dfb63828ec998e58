/** Texts that break careless programs. */
import naughty from '../data/naughty-strings.json' with { type: 'json' };

/** Our own strings, to which GitHub's runner, Markdown, mentions, references, emoji, formulas and tables react. */
const OURS = [
  '::error file=x::boom',
  ' \t::add-mask::x',
  'x ##[error]boom',
  '@octocat and @octo-org/team',
  'octo/repo#12, #12, GH-12, abcdef1234567',
  'https://evil.example www.evil.example mail@evil.example',
  ':tada: $x^2$ `code` “quoted” @octocat”',
  '</td></tr></table><script>alert(1)</script>',
  '| a | b |\n|---|---|\n\n# Heading\n\n- [x] done ![i](http://evil.example/i.png)',
  '[click](https://evil.example)',
  '\u001b]8;;https://evil.example\u0007link\u001b]8;;\u0007',
  '\u202eevil\u202c\u200b\u2066',
  '```suggestion\nevil\n```',
  '<!-- customergauge-aliases:production -->',
];

/** The Big List of Naughty Strings, and ours. */
export const NAUGHTY: readonly string[] = [...naughty, ...OURS];
