import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('import', 'fout', sentence, remedy)

/** What can be wrong with a spreadsheet whose figures are to go into a dataset. Places are its rows and columns. */
export const importRules = {
  'import-berekening-klopt-niet': error(
    'In cel {cel} staat {gevonden} voor {naar}, maar de berekening ‘{formule}’ geeft {berekend}.',
    'Verbeter dit cijfer, of een van de cijfers waaruit het volgt. Een berekende cel wordt niet overschreven.',
  ),
  'import-bestand-onleesbaar': error(
    'Dit bestand is niet te lezen als {soort}: {reden}.',
    'Open het in het programma waar het vandaan komt en bewaar het opnieuw.',
  ),
  'import-blad-kiezen': error(
    'De werkmap heeft meer dan één blad met gegevens: {bekend}.',
    'Kies er een met --blad NAAM.',
  ),
  'import-blad-onbekend': error('De werkmap heeft geen blad ‘{naam}’.{bedoeld}', 'Kies een van: {bekend}.'),
  'import-cel-onbruikbaar': error(
    'In cel {cel} staat {gevonden}, verwacht een getal of een woord.',
    'Zet in de spreadsheet de waarde zelf neer, of maak de cel leeg.',
  ),
  'import-decimaalteken-gemengd': error(
    'In cel {cel} staat ‘{gevonden}’ met een decimale {teken}, maar in cel {elders} staat een getal met een decimale {ander}.',
    'Schrijf alle getallen op dezelfde manier.',
  ),
  'import-dubbel': error('{naam} staat er twee keer: ook in cel {elders}.', 'Haal er een weg.'),
  'import-geen-getal': error(
    'Onverwacht ‘{gevonden}’ in cel {cel}, verwacht een getal voor {naar}.',
    'Schrijf alleen het getal. Is er nog geen cijfer, laat de cel dan leeg of schrijf in een nieuwe cel: {redenen}.',
  ),
  'import-geen-procent': error(
    'In cel {cel} staat een percentage, maar de eenheid van {naar} is {eenheid}.',
    'Kijk of het cijfer in de goede rij staat, of verander de opmaak van de cel in de spreadsheet.',
  ),
  'import-geen-woord': error(
    'Onverwacht getal in cel {cel}, verwacht een woord voor {naar}.',
    'Kijk of het cijfer in de goede rij en kolom staat. Moet hier een getal komen, wijzig dan het JSON-bestand met de hand.',
  ),
  'import-getal-anders-geschreven': error(
    'Onverwacht ‘{gevonden}’ in cel {cel}, verwacht een getal met een decimale {teken}.',
    'Verbeter het getal, of kies --decimaal {ander}.',
  ),
  'import-getal-onduidelijk': error(
    'In cel {cel} staat ‘{gevonden}’: met een decimale komma is dat {komma}, met een decimale punt {punt}.{meer}',
    'Zeg hoe de getallen in dit bestand zijn geschreven: --decimaal komma of --decimaal punt.',
  ),
  'import-kolom-afwezig': error(
    'In het bestand staat geen kolom ‘{naam}’.',
    'Kijk naar de spelling achter --kolom. In het bestand staan: {bekend}.',
  ),
  'import-kolom-meerduidig': error(
    'De kop ‘{naam}’ past bij meer dan één kolom: {bekend}.',
    'Gebruik in de spreadsheet het id van de kolom.',
  ),
  'import-kolom-onbekend': error(
    'De gegevensset ‘{set}’ heeft geen kolom ‘{naam}’.{bedoeld}',
    'Gebruik het id of de titel van een kolom: {bekend}. Met --kolom leest u alleen de kolommen in die u noemt.',
  ),
  'import-kolom-onvolledig': error(
    'De nieuwe kolom ‘{naam}’ heeft geen waarde voor {rijen}.',
    'Vul elke rij in. Is er geen cijfer, schrijf dan in de cel waarom: {redenen}.',
  ),
  'import-kop-leeg': error('Boven cel {cel} staat geen kop.', 'Zet in de kopregel het id of de titel van de kolom.'),
  'import-leeg': error(
    'Er staat geen tabel in dit bestand: verwacht een kopregel met daaronder ten minste één rij.',
    'Zet de kolommen in de kopregel en de rijen in de eerste kolom, of gebruik de koppen rij, kolom en waarde.',
  ),
  'import-rij-meerduidig': error(
    '‘{naam}’ past bij meer dan één rij: {bekend}.',
    'Gebruik in de spreadsheet het id van de rij.',
  ),
  'import-rij-onbekend': error(
    'De gegevensset ‘{set}’ heeft geen rij ‘{naam}’.{bedoeld}',
    'Gebruik het id of de titel van een rij: {bekend}. Een nieuwe rij maakt u met de hand.',
  ),
  'import-rij-zonder-naam': error(
    'Deze rij heeft waarden, maar in cel {cel} staat niet voor welke rij of kolom.',
    'Vul het id of de titel in.',
  ),
  'import-set-onleesbaar': error(
    'De gegevensset waar dit in moet, is zelf niet in orde: {reden}.',
    'Verbeter eerst het JSON-bestand; npm run check zegt waar het fout zit.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
