import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('reclassify', 'fout', sentence, remedy)

const register = 'leg het besluit vast in data/register/vrijgaven.json, met "wat": "{vrijgave}"'

/** What stood higher in an earlier version, and what no decision released. */
export const reclassifyRules = {
  'eerdere-versie-onleesbaar': rule(
    'reclassify',
    'waarschuwing',
    'In de eerdere versie heeft het bestand {pad} fouten; wat daarvan niet te lezen is, is niet vergeleken.',
    'Vergelijk zo nodig met een versie waarin dat bestand in orde is.',
  ),
  'gerubriceerd-beeld-lager': error(
    'Dit beeld stond in de eerdere versie alleen onder een hogere rubricering: {niveau}.',
    `Haal het hier weg, rubriceer deze plaats weer zo hoog, of ${register} en "tekst": "{pad}".`,
  ),
  'gerubriceerd-cijfer-lager': error(
    'Dit cijfer stond in de eerdere versie onder een hogere rubricering ({niveau}), zo of in een andere schrijfwijze.',
    `Haal het hier weg, rubriceer het weer zo hoog, of ${register}; in een tekst ook met de woorden, bij "tekst".`,
  ),
  'gerubriceerde-tekst-lager': error(
    'Deze woorden stonden in de eerdere versie onder een hogere rubricering ({niveau}), zo of met een paar woorden anders.',
    `Haal ze hier weg, rubriceer ze weer zo hoog, of ${register} en de woorden zoals ze hier staan bij "tekst".`,
  ),
  'rubricering-verlaagd': error(
    'De rubricering van ‘{vrijgave}’ was {van} en is nu {niveau}.',
    `Zet haar terug, of ${register}.`,
  ),
} as const satisfies Readonly<Record<string, Rule>>
