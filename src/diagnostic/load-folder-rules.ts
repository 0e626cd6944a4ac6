import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('load', 'fout', sentence, remedy)
const warning = (sentence: string, remedy: string): Rule => rule('load', 'waarschuwing', sentence, remedy)

/** What can be wrong with files before it matters what they say: names, kinds, sizes, signs that nobody sees. */
export const loadFolderRules = {
  'bestand-geen-gewoon': error(
    'Onverwachte symbolische link of een ander bijzonder bestand, verwacht een gewoon bestand.',
    'Zet het bestand zelf hier neer. Bronnen die elders staan, legt u eroverheen met --overlay.',
  ),
  'bestand-onleesbaar': error(
    'Dit bestand is niet te lezen: {fout}.',
    'Kijk of het er nog is en of u het mag lezen, en probeer het opnieuw.',
  ),
  'bestandsnaam-onbruikbaar': error(
    'De naam ‘{naam}’ kan niet op elke computer bestaan: {fout}.',
    'Geef het een andere naam, van letters, cijfers, streepjes en punten.',
  ),
  'onzichtbaar-teken': warning(
    'Onzichtbaar teken {code} in de tekst: zulke tekens kunnen woorden verbergen of in een andere volgorde laten zien.',
    'Haal het weg: typ het woord opnieuw. Een harde spatie en een zacht afbreekstreepje mogen wel.',
  ),
  stuurteken: error(
    'Onverwacht stuurteken {code}, verwacht tekst.',
    'Haal het weg; bewaar het bestand als gewone tekst in UTF-8.',
  ),
  'te-veel': error(
    'Onverwacht veel: {wat}. Verwacht hoogstens {grens}.',
    'Verdeel het over meer bestanden of maak het eenvoudiger; zo groot is het niet te lezen, ook niet voor een mens.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
