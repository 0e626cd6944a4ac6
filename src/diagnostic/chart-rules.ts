import {rule} from './rule.ts'

/** What can be wrong with a picture that an editor gives for a dataset. */
export const chartRules = {
  'grafiek-zonder-set': rule(
    'load',
    'fout',
    'Er is geen gegevensset ‘{naam}’ voor deze grafiek.{bedoeld}',
    'Geef het bestand de naam van een gegevensset: data/grafieken/{naam}.vl.json hoort bij data/{naam}.json.',
  ),
  'grafiek-gegevens': rule(
    'load',
    'fout',
    'Onverwachte gegevens bij deze grafiek, verwacht "data": {"name": "{naam}"}.',
    'Noem alleen de gegevensset; haar cijfers zet het programma erin, afgerond zoals ze worden afgedrukt.',
  ),
  'grafiek-eigen-gegevens': rule(
    'load',
    'fout',
    'Onverwacht ‘{veld}’: een grafiek heeft geen cijfers van zichzelf.',
    'Zet het cijfer in de gegevensset, bijvoorbeeld in een rij met "rol": "norm"; de grafiek tekent wat daar staat.',
  ),
  'grafiek-kan-niet': rule(
    'load',
    'fout',
    'Onverwacht ‘{wat}’ in een grafiek: {reden}.',
    'Haal het weg, of teken het anders; data/README.md zegt wat er wel kan.',
  ),
  'grafiek-uitdrukking': rule(
    'load',
    'fout',
    'Onverwacht ‘{gevonden}’ in een uitdrukking.',
    'Gebruik datum.waarde en de andere velden van een rij, getallen, en functies die altijd hetzelfde antwoord geven, zoals round, max en length.',
  ),
  'grafiek-veld-onbekend': rule(
    'load',
    'fout',
    'Er is geen veld ‘{veld}’ om te tekenen.{bedoeld}',
    'Kies een van: {bekend}; of maak het eerst, met ‘as’ bij een transform.',
  ),
  'grafiek-onleesbaar': rule(
    'chart',
    'fout',
    'Vega-Lite kan deze grafiek niet tekenen: {fout}.',
    'Probeer de grafiek op https://vega.github.io/editor/ met een paar rijen als voorbeeld; data/README.md zegt welke velden er zijn.',
  ),
  'grafiek-leeg': rule(
    'chart',
    'fout',
    'Deze grafiek toont niets van de gegevensset.',
    'Kijk of ‘filter’ en ‘field’ rijen en kolommen noemen die er in deze uitgave zijn.',
  ),
} as const
