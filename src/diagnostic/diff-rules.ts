import {rule} from './rule.ts'

/** What the comparison with an earlier edition finds: changes in the way of reporting that the register does not explain. */
export const diffRules = {
  'wijziging-niet-gevonden': rule(
    'diff',
    'fout',
    'Het register meldt bij ‘{id}’ dat ‘{onderwerp}’ is veranderd ({soort}), maar tussen {van} en {naar} is daar niets van te zien.',
    'Kijk naar de soort, het onderwerp (het id van een paragraaf of een gegevensset) en de editie van de melding, of haal de melding weg.',
  ),
  'wijziging-zonder-melding': rule(
    'diff',
    'fout',
    '‘{wat}’ is sinds {van} veranderd ({soort}), maar dat staat niet in het register van wijzigingen.',
    'Zet in data/register/wijzigingen.json een melding van soort {soort}, met onderwerp {onderwerp}, editie {naar} en de reden.',
  ),
  'wijziging-zonder-reden': rule(
    'diff',
    'fout',
    'Bij de melding ‘{id}’ ({soort}) staat geen reden.',
    'Schrijf bij ‘reden’ waarom dit is veranderd.',
  ),
  'naar-bijlage-niet-gemeld': rule(
    'diff',
    'fout',
    '‘{onderwerp}’ was in {van} openbaar en is dat niet meer, maar het openbare register van wijzigingen meldt het niet.',
    'Zet in data/register/wijzigingen.json een melding van soort naar-bijlage, met onderwerp {onderwerp}, editie {naar} en de reden.',
  ),
} as const
