import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('classify', 'fout', sentence, remedy)

const warning = (sentence: string, remedy: string): Rule => rule('classify', 'waarschuwing', sentence, remedy)

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
  'uitgave-zonder-duur': warning(
    'De gerubriceerde uitgave ‘{naam}’ zegt niet hoe lang de rubricering geldt.',
    'Zet erbij: duur: 10 jaar, of duur: tot 2036-05-20. Zonder staat op het voorblad dat het nog niet is vastgesteld.',
  ),
  'uitgave-zonder-vaststeller': warning(
    'De gerubriceerde uitgave ‘{naam}’ zegt niet wie de rubricering heeft vastgesteld.',
    'Zet erbij: vaststeller: met een functie, geen naam. Zonder staat op het voorblad dat het nog niet is vastgesteld.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
