import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('classify', 'fout', sentence, remedy)

/** What is public and cannot be, for what is classified. */
export const classifyRules = {
  'afbeelding-ook-gerubriceerd': error(
    'De afbeelding ‘{pad}’ staat ook in een tekst met een hogere rubricering.',
    'Gebruik hier een ander beeld, of rubriceer deze plaats even hoog. Een kopie onder een andere naam is hetzelfde beeld.',
  ),
  /**
   * Also where the hidden part is said to be not public, or stands in an overlay. Where the formula names something
   * that does not exist in any source at hand, and nothing was released, the message is `berekening-onleesbaar`.
   */
  'totaal-niet-vrijgegeven': error(
    '‘{naam}’ volgt uit cijfers die hoger gerubriceerd zijn, en er is geen besluit om de uitkomst vrij te geven.',
    'Rubriceer de uitkomst even hoog, of leg het besluit vast in data/register/vrijgaven.json, met "wat": "{wat}". Haal de berekening of de relatie niet alleen weg: de uitkomst blijft dan even veel zeggen.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
