import {rule} from './rule.ts'

/** What the check of the whole report finds: sums that do not hold, and figures typed by hand. */
export const checkRules = {
  'boodschap-klopt-niet': rule(
    'check',
    'waarschuwing',
    'De boodschap spreekt van {gezegd}, maar geen enkele rij laat dat zien.',
    'Schrijf een boodschap die bij de cijfers past, of verbeter het cijfer.',
  ),
  'cijfer-afgeleid': rule(
    'check',
    'informatie',
    'Het getal {getal} is overgetypt: het is {feit}.',
    'Daar is geen directief voor. Zet de uitkomst met een berekening in de gegevensset, dan kan de zin haar aanhalen.',
  ),
  'cijfer-anders-geschreven': rule(
    'check',
    'informatie',
    'Het getal {getal} is overgetypt: het is {feit}, maar anders geschreven dan het rapport doet.',
    'Schrijf {directief}; lees de zin daarna na.',
  ),
  'cijfer-elders-berekend': rule(
    'check',
    'waarschuwing',
    'Het getal {getal} is hier overgetypt, maar komt in {waar} uit de gegevens: het is {feit}.',
    'Schrijf ook hier {directief}. Anders lopen de twee uiteen zodra het cijfer wijzigt.',
  ),
  'cijfer-overgetypt': rule(
    'check',
    'informatie',
    'Het getal {getal} is overgetypt: het is {feit}.',
    'Schrijf {directief}; de lezer ziet hetzelfde. ‘npm run check -- --fix’ doet dat waar het zeker is.',
  ),
  'cijfer-spreekt-tegen': rule(
    'check',
    'fout',
    'Er staat {getal}, maar {feit} is {verwacht}.',
    'Verbeter de zin of de gegevens. Neem het cijfer liefst over met {directief}.',
  ),
  'cijfer-wijkt-af': rule(
    'check',
    'waarschuwing',
    'Er staat {getal}, maar hier hoort waarschijnlijk {verwacht} ({feit}): {reden}.',
    'Neem het cijfer liefst over met {directief}. Klopt de zin toch, noem dan de rij en de periode waar zij over gaat.',
  ),
  'richting-klopt-niet': rule(
    'check',
    'waarschuwing',
    'Bij {getal} spreekt de zin van {gezegd}, maar {feit} is {werkelijk}.',
    'Verander het woord, of de periodes waartussen de zin vergelijkt.',
  ),
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
