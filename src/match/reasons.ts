/** All reasons why a name may belong to an account, and their meanings. */
export const REASONS = {
  'same-letters': 'the same letters, except for case, accents, spaces and punctuation',
  'same-form': 'the same name, with its legal form written differently',
  'legal-form': 'the same name, except for the legal form, and no other account has this name',
  'other-legal-form': 'the same name with a different legal form: it may be another company',
  'common-word': 'the same single word, but many company names contain it',
  'generic-word': 'the same name, except for words such as Group or Holding',
  abbreviation: 'one name abbreviates a word of the other',
  acronym: 'the initials of the words',
  misspelt: 'a letter differs',
  shortened: 'the beginning of this account’s name and of no other',
} as const;

export type Reason = keyof typeof REASONS;

/** All reasons why a near account is not proposed, and their meanings. */
export const VETOES = {
  number: 'a number differs',
  place: 'a place differs',
  word: 'a distinctive word differs',
  script: 'it is written in another script',
  several: 'several accounts fit equally well',
  rejected: 'it was rejected in not-aliases.yaml',
  score: 'the names are not similar enough',
} as const;

export type Veto = keyof typeof VETOES;
