import {rule} from './rule.ts'

/** What can be wrong with the templates of the pages, and with the name of a page. */
export const htmlRules = {
  'paginanaam-bezet': rule(
    'html',
    'fout',
    'Een hoofdstuk kan niet ‘{naam}’ heten: een pagina met die naam maakt het programma zelf.',
    'Geef het bestand of de map van dit hoofdstuk een andere naam.',
  ),
  'sjabloon-onbekende-naam': rule(
    'html',
    'fout',
    'De naam ‘{naam}’ bestaat niet op deze pagina, en er is ook geen sjabloon dat zo heet.',
    'Kijk naar de spelling; de namen staan in templates/README.md.',
  ),
  'sjabloon-onleesbaar': rule(
    'html',
    'fout',
    'Dit sjabloon is geen geldige Handlebars.',
    'Kijk naar de accolades op of vlak voor deze regel; elke {{#if}}, {{#each}} en {{#> }} heeft een sluiting nodig.',
  ),
}
