import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('classify', 'fout', sentence, remedy)

/** What is public and cannot be, for what is classified. */
export const classifyRules = {
  'afbeelding-ook-gerubriceerd': error(
    'De afbeelding ‘{pad}’ staat ook in een tekst met een hogere rubricering.',
    'Gebruik hier een ander beeld, of rubriceer deze plaats even hoog. Een kopie onder een andere naam is hetzelfde beeld.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
