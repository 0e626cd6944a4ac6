import {rule} from './rule.ts'

const disclosed =
  'Uit alles wat gepubliceerd is en wordt samen, is {wat} in ‘{set}’ nauwkeuriger af te leiden dan het beleid toestaat.'

/** What published figures give away together. Names of places only: the figures go to the confidential log. */
export const mosaicRules = {
  'mozaiek-afronden': rule(
    'mosaic',
    'fout',
    disclosed,
    'Druk grover af: {grover}. Nagerekend: daarna is dit niet meer af te leiden.',
  ),
  'mozaiek-achterhouden': rule(
    'mosaic',
    'fout',
    disclosed,
    'Rubriceer ook: {ook}. Nagerekend: daarna is dit niet meer af te leiden.',
  ),
  'mozaiek-beide': rule(
    'mosaic',
    'fout',
    disclosed,
    'Druk grover af: {grover}. Rubriceer ook: {ook}. Nagerekend: daarna is dit niet meer af te leiden.',
  ),
  'mozaiek-zonder-uitweg': rule(
    'mosaic',
    'fout',
    disclosed,
    'Er is geen korte lijst van cijfers waarvan grover afdrukken of rubriceren helpt, bijvoorbeeld omdat een eerdere uitgave het al zegt. Leg aan wie de rubricering vaststelde voor of dit cijfer gerubriceerd kan blijven.',
  ),
  'mozaiek-tegenstrijdig': rule(
    'mosaic',
    'fout',
    'De cijfers, berekeningen en relaties rond {wat} in ‘{set}’ spreken elkaar tegen, dus wat een lezer kan afleiden is niet te berekenen.',
    'Zoek de berekening of relatie die niet klopt met de cijfers; npm run check noemt haar.',
  ),
  'mozaiek-onopgelost': rule(
    'mosaic',
    'fout',
    'Wat een lezer kan afleiden over {wat} in ‘{set}’, kon niet worden uitgerekend.',
    'Er is niets gepubliceerd. Meld het de beheerder van dit programma.',
  ),
  'mozaiek-regel-onwaar': rule(
    'mosaic',
    'fout',
    '‘{regel}’ in ‘{set}’ klopt niet met de cijfers van alle niveaus samen, dus wat een lezer kan afleiden is niet te berekenen.',
    'Verbeter het cijfer dat niet klopt, of de berekening of relatie.',
  ),
  'mozaiek-regel-niet-lineair': rule(
    'mosaic',
    'waarschuwing',
    '‘{regel}’ in ‘{set}’ vermenigvuldigt of deelt cijfers die een lezer niet kent, en telt daarom niet mee in wat een lezer kan afleiden.',
    'Splits de berekening in stappen die elk een eigen rij of kolom hebben, of reken zelf na of zij iets verraadt.',
  ),
} as const
