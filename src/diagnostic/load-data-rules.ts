import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('load', 'fout', sentence, remedy)

/** What can be wrong with the fields and figures of datasets, registers, front matter and the edition file. */
export const loadDataRules = {
  'cel-leeg': error(
    'Lege cel.',
    'Vul het cijfer in, of schrijf waarom het er niet is: {"ontbreekt": "niet-bekend"}, "volgt", "niet-van-toepassing", "vervallen" of "niet-openbaar".',
  ),
  'cel-ontbreekt': error(
    'In rij ‘{rij}’ ontbreekt de cel voor kolom ‘{kolom}’.',
    'Vul het cijfer in, of schrijf waarom het er niet is: {"ontbreekt": "niet-bekend"}. Een rij of kolom met een berekening mag zonder.',
  ),
  'cel-verkeerde-soort': error(
    'Onverwacht {gevonden} als cel, verwacht een getal, een woord of een object.',
    'Schrijf 4326, "Q2 2025", {"waarde": 5, "van": 8} of {"ontbreekt": "volgt"}.',
  ),
  'cel-zonder-kolom': error(
    'Er is geen kolom ‘{kolom}’ voor deze cel.{bedoeld}',
    'Gebruik het id van een kolom: {bekend}.',
  ),
  'cel-zonder-waarde': error(
    'Onverwacht veld ‘{veld}’ in een cel zonder ‘waarde’.',
    'Zet het cijfer erbij, of haal dit veld weg.',
  ),
  'datum-bestaat-niet': error('De datum {gevonden} bestaat niet.', 'Kijk naar de maand en de dag: JJJJ-MM-DD.'),
  'dubbel-id': error(
    'Het id ‘{id}’ is al in gebruik: {elders}.',
    'Geef het hier of daar een ander id; ids zijn uniek.',
  ),
  'dubbel-in-lijst': error('In ‘{veld}’ staat dit twee keer.', 'Haal er een weg.'),
  'getal-buiten-bereik': error('Onverwacht getal bij ‘{veld}’, verwacht {grens}.', 'Verbeter het getal.'),
  'getal-tussen-aanhalingstekens': error(
    'Onverwacht getal tussen aanhalingstekens.',
    'Haal de aanhalingstekens weg en schrijf decimalen met een punt. Is het een woord, zoals een jaartal, schrijf dan {"tekst": "2025"}.',
  ),
  'id-anders-dan-bestand': error(
    'Het id ‘{id}’ is niet de naam van dit bestand: {naam}.',
    'Maak beide gelijk: het bestand heet {id}.json, of het id is de bestandsnaam zonder .json.',
  ),
  'json-dubbele-sleutel': error('Het veld ‘{naam}’ staat er twee keer.', 'Haal er een weg.'),
  'json-getal': error('Dit getal is te groot om mee te rekenen.', 'Schrijf een kleiner getal, met een schaal.'),
  'json-sleutel': error('Een veld kan niet ‘{naam}’ heten.', 'Geef het een andere naam.'),
  'json-syntaxis': error(
    'Dit is geen geldige JSON: {fout}.',
    'Kijk naar de komma, het aanhalingsteken of het haakje op of vlak voor deze plaats.',
  ),
  'keuze-onbekend': error('Onverwacht ‘{gevonden}’.{bedoeld}', 'Kies een van: {verwacht}.'),
  'kolom-bestaat-niet': error(
    'Bij ‘{veld}’ staat ‘{naam}’, maar zo’n kolom is er niet.{bedoeld}',
    'Gebruik het id van een kolom: {bekend}.',
  ),
  'lagere-rubricering': error(
    'De rubricering {niveau} is lager dan die van wat eromheen staat: {houder}.',
    'Een onderdeel is minstens zo hoog gerubriceerd als het geheel. Haal de lagere rubricering weg, of zet het onderdeel ergens anders.',
  ),
  'lijst-leeg': error('Bij ‘{veld}’ staat niets.', 'Vul het in, of haal het veld weg als dat mag.'),
  'register-verwijzing': error(
    'Bij ‘{veld}’ staat ‘{naam}’, maar {soort} met dat id is er niet, of is hoger gerubriceerd.{bedoeld}',
    'Kijk naar de spelling van het id. Wat naar iets gerubriceerds verwijst, is zelf minstens zo hoog gerubriceerd.',
  ),
  'rij-bestaat-niet': error(
    'Bij ‘{veld}’ staat ‘{naam}’, maar zo’n rij is er niet.{bedoeld}',
    'Gebruik het id van een rij: {bekend}.',
  ),
  'rubricering-onbekend': error('Onbekende rubricering ‘{gevonden}’.{bedoeld}', 'Kies een van: {verwacht}.'),
  'rubricering-ontbreekt': error(
    'De rubricering ontbreekt.',
    'Zet ‘rubricering’ erbij, met een van: {niveaus}. Niets is openbaar omdat niemand iets zei.',
  ),
  'tekst-leeg': error('Bij ‘{veld}’ staat geen tekst.', 'Vul het in, of haal het veld weg als dat mag.'),
  'veld-onbekend': error('Onbekend veld ‘{veld}’.{bedoeld}', 'Bekend zijn hier: {bekend}.'),
  'veld-ontbreekt': error('Het veld ‘{veld}’ ontbreekt.', 'Zet het erbij.'),
  'verkeerde-soort': error(
    'Onverwacht {gevonden} bij ‘{veld}’, verwacht {verwacht}.',
    'Schrijf de waarde in die vorm.',
  ),
  'vorm-onjuist': error('Onverwachte vorm van ‘{veld}’, verwacht {verwacht}.', 'Schrijf de waarde in die vorm.'),
  'yaml-syntaxis': error(
    'Dit is geen geldige YAML: {fout}.',
    'Kijk naar de inspringing, de dubbele punt en de aanhalingstekens op of vlak voor deze plaats.',
  ),
  'zonder-cijfers': error(
    'Deze gegevensset heeft geen rijen of geen kolommen.',
    'Vul ze in, of schrijf bij ‘zonderCijfers’ waarom er geen cijfers zijn.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
