import {rule} from './rule.ts'

/** What the check of the whole report finds: sums that do not hold, and figures typed by hand. */
export const checkRules = {
  'relatie-klopt-niet': rule(
    'check',
    'fout',
    '‘{relatie}’ klopt niet voor {periode}: links staat {links}, rechts {rechts}. Door afronding mag dat ten hoogste {marge} schelen.',
    'Verbeter het cijfer dat niet klopt, of haal de relatie weg als zij niet hoeft te gelden.',
  ),
  'relatie-onleesbaar': rule(
    'check',
    'fout',
    'De relatie ‘{relatie}’ is niet te lezen: onverwacht {gevonden}.',
    'Schrijf twee kanten met een = ertussen, met ids van rijen, rij/kolom, set/rij of set/rij/kolom, getallen, + - * / ( ) en som(a, b), met spaties om de tekens.',
  ),
  'relatie-nergens-gecontroleerd': rule(
    'check',
    'waarschuwing',
    'De relatie ‘{relatie}’ is voor geen enkele kolom na te rekenen.',
    'De rijen hebben geen kolom gemeen waarin overal een getal staat. Noem de kolom erbij (set/rij/kolom) of haal de relatie weg.',
  ),
} as const
