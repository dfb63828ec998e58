/** Every rule, in the order of docs/rules.md. */
import { ALIAS_IS_ACCOUNT } from './alias-is-account.ts';
import { ALIAS_IS_OWN_NAME } from './alias-is-own-name.ts';
import { AMBIGUOUS_TEXT } from './ambiguous-text.ts';
import { BLANK } from './blank.ts';
import { CONFLICTING_ALIAS } from './conflicting-alias.ts';
import { CONTROL_CHARACTER } from './control-character.ts';
import { DAMAGED_TEXT } from './damaged-text.ts';
import { DUPLICATE_ALIAS } from './duplicate-alias.ts';
import { ENCLOSING_QUOTES } from './enclosing-quotes.ts';
import { LOOKS_ALIKE } from './looks-alike.ts';
import { NOT_A_NAME } from './not-a-name.ts';
import { NOT_NFC } from './not-nfc.ts';
import { NOT_TEXT } from './not-text.ts';
import { ODD_SPACE } from './odd-space.ts';
import type { Rule } from './rule.ts';
import { SCHEMA } from './schema.ts';
import { SEVERAL_NAMES } from './several-names.ts';
import { STRAY_SPACE } from './stray-space.ts';
import { TOO_LONG } from './too-long.ts';
import { UNKNOWN_ACCOUNT } from './unknown-account.ts';
import { YAML_SYNTAX } from './yaml-syntax.ts';

export const RULES = [
  YAML_SYNTAX,
  SCHEMA,
  NOT_TEXT,
  AMBIGUOUS_TEXT,
  BLANK,
  NOT_A_NAME,
  DAMAGED_TEXT,
  SEVERAL_NAMES,
  ENCLOSING_QUOTES,
  STRAY_SPACE,
  ODD_SPACE,
  CONTROL_CHARACTER,
  NOT_NFC,
  DUPLICATE_ALIAS,
  CONFLICTING_ALIAS,
  ALIAS_IS_ACCOUNT,
  ALIAS_IS_OWN_NAME,
  LOOKS_ALIKE,
  TOO_LONG,
  UNKNOWN_ACCOUNT,
] as const satisfies readonly Rule[];

export type RuleId = (typeof RULES)[number]['id'];

export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);
