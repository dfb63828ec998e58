/** All reasons why a name may belong to an account, and their meanings. */
export const REASONS = {
  'same-letters': 'the same letters, but for case, accents, spaces and punctuation',
  'same-form': 'the same name, with its legal form written in another way',
  'legal-form': 'the same name, but for the legal form, and the only account of this name',
  'other-legal-form': 'the same name with another legal form: it may be another company',
  'common-word': 'the same single word, which many companies have in their names',
  'generic-word': 'the same name, but for words such as Group or Holding',
  abbreviation: 'a word is short for one of the account’s name',
  acronym: 'the first letters of the words',
  misspelt: 'a letter differs',
  shortened: 'the beginning of the account’s name, and of no other account’s',
} as const;

export type MatchReason = keyof typeof REASONS;

/** All reasons why a near account is not proposed, and their meanings. */
export const VETOES = {
  number: 'a number differs',
  place: 'a place differs',
  word: 'a word differs that tells companies apart',
  script: 'it is written in another script',
  several: 'several accounts fit equally well',
  rejected: 'it was rejected in not-aliases.yaml',
  score: 'too little speaks for it',
} as const;

export type Veto = keyof typeof VETOES;
