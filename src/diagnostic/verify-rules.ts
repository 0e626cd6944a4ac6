import {rule} from './rule.ts'

/** What may be wrong with an output: found by whoever reads it back. Never what was found. */
export const verifyRules = {
  'bestand-niet-te-lezen': rule(
    'verify',
    'fout',
    'Dit bestand kan niet tot op de bodem worden gelezen.',
    'Wat erin staat is onbekend, en dan mag het niet naar buiten. Meld het de beheerder van dit programma, of lever het bestand zonder versleuteling of ongebruikelijke compressie.',
  ),
  'gerubriceerd-gevonden': rule(
    'verify',
    'fout',
    'In dit bestand staat {soort} dat deze uitgave niet mag bevatten (afkomstig uit {herkomst}; gevonden in {waar}).',
    'Er is niets gepubliceerd. Kijk in de bron of dezelfde woorden of cijfers ook openbaar zijn opgeschreven; zo niet, meld het de beheerder van dit programma.',
  ),
  'kanarie-gevonden': rule(
    'verify',
    'fout',
    'In dit bestand staat wat op regel {regel} van de lijst staat (gevonden in {waar}).',
    'Haal het uit de bron en bouw opnieuw, of haal de regel uit de lijst als het er wel mag staan.',
  ),
  'pdf-onverwacht': rule(
    'verify',
    'fout',
    'In deze PDF staat {wat}; een rapport heeft dat niet nodig.',
    'Haal het uit het sjabloon of de afbeelding waar het vandaan komt; kunt u dat niet vinden, meld het de beheerder van dit programma.',
  ),
} as const
