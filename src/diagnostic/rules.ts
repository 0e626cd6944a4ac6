import {chartRules} from './chart-rules.ts'
import {checkRules} from './check-rules.ts'
import {classifyRules} from './classify-rules.ts'
import {diffRules} from './diff-rules.ts'
import {htmlRules} from './html-rules.ts'
import {importRules} from './import-rules.ts'
import {loadDataRules} from './load-data-rules.ts'
import {loadFolderRules} from './load-folder-rules.ts'
import {loadTextRules} from './load-text-rules.ts'
import {mosaicRules} from './mosaic-rules.ts'
import {reclassifyRules} from './reclassify-rules.ts'
import {type Rule, rule} from './rule.ts'
import {verifyRules} from './verify-rules.ts'
import {writingRules} from './writing-rules.ts'

/** Every rule of the house, by its id. */
export const rules = {
  ...chartRules,
  ...checkRules,
  ...classifyRules,
  ...loadDataRules,
  ...loadFolderRules,
  ...loadTextRules,
  ...htmlRules,
  ...importRules,
  ...diffRules,
  ...mosaicRules,
  ...reclassifyRules,
  ...verifyRules,
  ...writingRules,

  'afbeelding-ontbreekt': rule(
    'resolve',
    'fout',
    'De afbeelding ‘{pad}’ is er niet.',
    'Zet het bestand in content/beeld/ en verwijs ernaar met een pad vanaf dit hoofdstuk; buiten content/ kan niet.',
  ),
  'afbeelding-soort': rule(
    'resolve',
    'fout',
    'Onverwacht soort bestand als afbeelding: ‘{pad}’. Verwacht .svg, .png, .jpg, .gif of .webp.',
    'Bewaar de afbeelding in een van die vormen in content/beeld/.',
  ),
  'afbeelding-zonder-omschrijving': rule(
    'resolve',
    'fout',
    'De afbeelding ‘{pad}’ heeft geen omschrijving.',
    'Schrijf tussen de rechte haken wat een lezer ziet: ![omschrijving](pad).',
  ),
  'beeld-met-meer': rule(
    'resolve',
    'fout',
    'De afbeelding ‘{pad}’ is meer dan een tekening: op regel {regel} ervan staat {gevonden}.',
    'Bewaar haar als gewone SVG, zonder scripts, animatie en verwijzingen naar buiten; neem foto’s erin op. Of bewaar haar als PNG.',
  ),
  'beeldnaam-dubbel': rule(
    'resolve',
    'fout',
    'De afbeelding ‘{naam}’ heet als een andere, maar met andere hoofdletters of accenten; op Windows en macOS is dat hetzelfde bestand.',
    'Geef een van de twee een andere naam.',
  ),
  'beeldnaam-onbruikbaar': rule(
    'resolve',
    'fout',
    'De naam ‘{naam}’ van deze afbeelding kan niet op elke computer bestaan: {fout}.',
    'Geef haar een andere naam, van letters, cijfers, streepjes en punten.',
  ),
  'beeld-onleesbaar': rule(
    'resolve',
    'fout',
    'De afbeelding ‘{pad}’ is niet te lezen: {fout} (regel {regel}).',
    'Bewaar haar opnieuw als SVG, in UTF-8, of als PNG.',
  ),
  'berekening-deelt-door-nul': rule(
    'resolve',
    'fout',
    'De berekening ‘{formule}’ geeft voor {cel} geen getal.',
    'Kijk of er door nul wordt gedeeld; zet voor zo’n cel een waarde of {"ontbreekt": …} neer.',
  ),
  'berekening-in-kring': rule(
    'resolve',
    'fout',
    'De berekening van ‘{naam}’ gebruikt ‘{naam}’ zelf.',
    'Noem in de berekening alleen andere rijen of kolommen.',
  ),
  'berekening-klopt-niet': rule(
    'resolve',
    'fout',
    'In {cel} staat {gedrukt}, maar {formule} geeft {berekend}.',
    'Verbeter het cijfer of de cijfers waaruit het volgt; of haal de waarde weg, dan wordt zij berekend.',
  ),
  'berekening-onleesbaar': rule(
    'resolve',
    'fout',
    'De berekening van ‘{naam}’ is niet te lezen: onverwacht {gevonden}.',
    'Gebruik ids van rijen of kolommen, getallen, + - * / ( ) en som(a, b), met spaties om de tekens.',
  ),
  'berekening-zonder-waarde': rule(
    'resolve',
    'fout',
    'De berekening ‘{formule}’ voor {cel} heeft ‘{nodig}’ nodig, maar daar staat in deze uitgave geen getal.',
    'Vul het cijfer in, zet voor deze cel {"ontbreekt": …} neer, of rubriceer de uitkomst zo hoog als wat zij nodig heeft.',
  ),
  'cijfer-niet-openbaar': rule(
    'resolve',
    'fout',
    'Het cijfer {cel} is hoger gerubriceerd dan deze tekst.',
    'Haal het cijfer uit deze zin of zet de zin in een blok met die rubricering.',
  ),
  'cijfer-niet-te-berekenen': rule(
    'resolve',
    'fout',
    'Van {cel} is geen {naam} te berekenen: een van de cellen is geen getal, is nul, of er ligt een trendbreuk tussen.',
    'Kies cellen met getallen aan dezelfde kant van de trendbreuk.',
  ),
  'cijfer-onvolledig': rule(
    'resolve',
    'fout',
    'Onverwacht :{naam}[{gevonden}], verwacht :{naam}[{verwacht}].',
    'Vul de ontbrekende delen in, met een schuine streep ertussen.',
  ),
  'dataset-dubbel-geplaatst': rule(
    'resolve',
    'fout',
    'De gegevensset ‘{naam}’ is al eerder geplaatst.',
    'Plaats een figuur één keer en verwijs er op de andere plaats naar met :zie[{naam}].',
  ),
  'link-onbekend': rule(
    'resolve',
    'fout',
    'De link naar ‘{adres}’ leidt nergens heen.',
    'Gebruik https://…, mailto:… of tel:…; voor een plaats in dit rapport :zie[id].',
  ),
  'link-zonder-adres': rule(
    'resolve',
    'fout',
    'Voor de link ‘{naam}’ staat nergens een adres.',
    'Schrijf het adres erbij: [woorden](https://…).',
  ),
  'onbekende-dataset': rule(
    'resolve',
    'fout',
    'De gegevensset ‘{naam}’ bestaat niet, of is hoger gerubriceerd dan deze tekst.',
    'Kijk naar de spelling; het id is de naam van het bestand in data/. Zet een verwijzing naar gerubriceerde cijfers in een blok met die rubricering.',
  ),
  'onbekende-kolom': rule(
    'resolve',
    'fout',
    'De gegevensset ‘{set}’ heeft geen kolom ‘{naam}’.',
    'Kies een van: {bekend}.',
  ),
  'onbekende-rij': rule(
    'resolve',
    'fout',
    'De gegevensset ‘{set}’ heeft geen rij ‘{naam}’.',
    'Kies een van: {bekend}.',
  ),
  'onbekende-weergave': rule(
    'resolve',
    'fout',
    'Onverwacht weergave={gevonden}, verwacht grafiek, tabel of beide.',
    'Kies een van de drie, of laat weergave weg.',
  ),
  'verwijzing-onbekend': rule(
    'resolve',
    'fout',
    'De verwijzing ‘{naam}’ staat niet in het register.',
    'Kijk naar de spelling, of voeg haar toe aan data/register/verwijzingen.json.',
  ),
  'voetnoot-zonder-tekst': rule(
    'resolve',
    'fout',
    'Bij voetnoot [^{naam}] hoort in deze uitgave geen tekst.',
    'Zet onderaan dit bestand [^{naam}]: met de tekst, in hetzelfde blok als de verwijzing of in een lager gerubriceerd.',
  ),
  'vrijgave-zonder-waarde': rule(
    'resolve',
    'fout',
    'Van {cel} staat er geen waarde, en de berekening gebruikt cijfers die niet in deze uitgave staan.',
    'Zet de vrijgegeven uitkomst er zelf bij, in ‘waarden’.',
  ),
  'zie-niet-geplaatst': rule(
    'resolve',
    'fout',
    'De gegevensset ‘{naam}’ is nergens geplaatst, dus er is niets om naar te verwijzen.',
    'Plaats haar met ::kpi{#{naam}} of haal de verwijzing weg.',
  ),
  'zie-onbekend': rule(
    'resolve',
    'fout',
    'Er is geen paragraaf, hoofdstuk of figuur ‘{naam}’ in deze uitgave.',
    'Gebruik het id: de bestandsnaam zonder nummer, of het id van de gegevensset.',
  ),
  'teken-niet-in-lettertype': rule(
    'pdf',
    'fout',
    'Onverwacht teken {teken} ({code}), verwacht een teken dat het lettertype van het rapport heeft.',
    'Schrijf het in woorden, of gebruik letters, cijfers en leestekens.',
  ),
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
