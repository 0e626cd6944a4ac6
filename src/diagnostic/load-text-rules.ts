import {type Rule, rule} from './rule.ts'

const error = (sentence: string, remedy: string): Rule => rule('load', 'fout', sentence, remedy)
const warning = (sentence: string, remedy: string): Rule => rule('load', 'waarschuwing', sentence, remedy)

/** What can be wrong with files, chapters and their text. */
export const loadTextRules = {
  'antwoord-zonder-vraag': error(
    'Onverwacht antwoord: er staat geen vraag voor.',
    'Zet er een kop ‘Vraag’ met de vraag voor, of voeg het samen met het antwoord erboven.',
  ),
  'stuk-met-figuur': error(
    'Onverwacht ::{naam} in een stuk bij het rapport.',
    'Een figuur staat in het rapport; verwijs ernaar met :zie[id] en haal cijfers aan met :waarde[…].',
  ),
  'voorlegger-kop': error(
    'Onverwacht {gevonden}, verwacht de kop ‘{verwacht}’.',
    'Een voorlegger heeft vijf koppen van twee hekjes, in deze volgorde: Aanleiding, Doel, Beslispunten, Stand van zaken, Bijlagen.',
  ),
  'vraag-zonder-antwoord': error(
    'Bij deze vraag staat geen antwoord.',
    'Zet er een kop ‘Antwoord’ met het antwoord onder; vragen die vlak na elkaar staan, delen het antwoord dat volgt.',
  ),
  'bestandsnaam-onjuist': error(
    'Onverwacht bestand op deze plaats, verwacht {verwacht}.',
    'Geef het bestand een andere naam, verplaats het of haal het weg; een README.md mag overal staan.',
  ),
  'blok-met-opschrift': error(
    'Onverwacht opschrift bij het blok :::{naam}.',
    'Zet de tekst op een nieuwe regel, binnen het blok.',
  ),
  'blok-niet-gesloten': error(
    'Het blok :::{naam} wordt nergens gesloten.',
    'Zet ::: op een eigen regel waar het blok eindigt, met dezelfde inspringing; een blok dat andere blokken bevat, krijgt meer dubbele punten dan die.',
  ),
  'codeblok-niet-gesloten': error(
    'Dit codeblok wordt niet gesloten.',
    'Sluit het met dezelfde tekens als waarmee het begint; een regel met ::: daarbinnen sluit het blok eromheen.',
  ),
  'editie-ontbreekt': error(
    'Het bestand content/editie.yaml is er niet.',
    'Maak het, met titel, editie, verslagperiode, datum, taal, uitgever en uitgaven.',
  ),
  'eerdere-editie-anders': error(
    'In deze map hoort de editie ‘{id}’, maar er staat ‘{gevonden}’.',
    'Geef de map in data/edities/ de naam van de editie die erin staat.',
  ),
  'eerdere-editie-niet-eerder': error(
    'De editie ‘{id}’ is niet van vóór deze editie: haar datum is niet eerder.',
    'Noem bij sinds een eerdere editie, of verbeter de datum in content/editie.yaml.',
  ),
  'eerdere-editie-ontbreekt': error(
    'De editie ‘{id}’ is niet bewaard: in data/edities/{id}/ staat geen content/editie.yaml.',
    'Noem bij sinds een editie die in data/edities/ staat, of bewaar haar met npm run keep -- VERSIE, met een tag, branch, commit of map.',
  ),
  'geen-utf8': error('Dit bestand is geen tekst in UTF-8.', 'Bewaar het bestand opnieuw met de codering UTF-8.'),
  'html-in-tekst': error(
    'Onverwachte HTML, verwacht Markdown.',
    'Schrijf het in Markdown, of zet een backslash voor het teken <. Een opmerking <!-- … --> staat op eigen regels of midden in een zin, zonder witregel erin.',
  ),
  'kenmerk-onbekend': error(
    'Onverwacht kenmerk ‘{kenmerk}’ bij ‘{naam}’.{bedoeld}',
    'Haal het weg. Bekend bij ‘{naam}’: {bekend}.',
  ),
  'kenmerk-onjuist': error(
    'Onverwacht {kenmerk}={gevonden} bij ‘{naam}’, verwacht {verwacht}.',
    'Verbeter de waarde, of haal het kenmerk weg.',
  ),
  'kenmerk-ontbreekt': error(
    'Bij ‘{naam}’ ontbreekt het kenmerk ‘{kenmerk}’.',
    'Zet het erbij, tussen accolades: {{kenmerk}=…}; een id mag ook als {#id}.',
  ),
  'kenmerken-onleesbaar': error(
    'De kenmerken achter ‘{naam}’ zijn niet te lezen.',
    'Schrijf ze als {kenmerk=waarde kenmerk=waarde} en sluit de accolade; is het gewone tekst, zet dan een backslash voor de accolade.',
  ),
  'kop-niveau': error(
    'Onverwachte kop van niveau 1: dat is de titel, en die staat bovenaan bij ‘titel:’.',
    'Begin de koppen in de tekst met twee hekjes: ## Kop.',
  ),
  'kop-overgeslagen': error(
    'Onverwachte kop van niveau {niveau} onder een kop van niveau {vorig}.',
    'Sla geen niveau over: na ## komt ###.',
  ),
  'kopgegevens-niet-gesloten': error(
    'De kopgegevens bovenaan worden niet gesloten.',
    'Zet --- op een eigen regel onder de laatste kopregel.',
  ),
  'kopgegevens-ontbreken': error(
    'Dit bestand begint niet met kopgegevens, en heeft dus geen titel en geen rubricering.',
    'Zet op de eerste regel ---, daaronder titel: … en rubricering: openbaar (of hoger), en daaronder weer ---.',
  ),
  'lijkt-op-opdracht': error(
    'Dit lijkt op een opdracht, maar is niet te lezen. Bedoelde u ‘:{naam}[…]’?',
    'Schrijf :naam[…] zonder spaties ertussen, of een blok :::naam op een eigen regel. Is het gewone tekst, zet dan een backslash voor de dubbele punt en voor de haken.',
  ),
  'losse-dubbele-punten': error(
    'Onverwacht ‘{gevonden}’ in de tekst.',
    'Een blok begint met :::naam en eindigt met :::, elk op een eigen regel en zonder iets erachter; een figuur ::kpi{#id} staat ook alleen op een regel. Is het gewone tekst, zet dan een backslash voor elke dubbele punt.',
  ),
  'losse-haak': error(
    'Onverwachte haak ] zonder [ ervoor.',
    'Kijk of een opdracht of een link niet te vroeg is gesloten. Is het gewone tekst, zet dan een backslash voor de haak.',
  ),
  'map-zonder-hoofdstuk': error(
    'De map {map} heeft geen bestand dat met 00- begint.',
    'Maak daarin een bestand 00-inleiding.md met de titel van het hoofdstuk; de andere bestanden zijn zijn paragrafen.',
  ),
  'onbekend-blok': error('Onbekend blok ‘{naam}’.{bedoeld}', 'Een blok heeft de naam van een rubricering: {bekend}.'),
  'opdracht-met-opmaak': error(
    'Onverwachte opmaak tussen de haken van :{naam}[…].',
    'Zet er alleen een verwijzing in, zonder sterretjes, haken of andere opdrachten.',
  ),
  'opdracht-onbekend': error('Onbekende opdracht ‘{naam}’.{bedoeld}', 'Bekend zijn: {bekend}.'),
  'opdracht-verkeerde-vorm': error('Onverwachte vorm van ‘{naam}’, verwacht {verwacht}.', 'Schrijf het in die vorm.'),
  'opdracht-zonder-haken': error(
    'Bij ‘:{naam}’ staat niets tussen haken, of de haken worden niet gesloten.',
    'Zet de inhoud meteen achter de naam tussen rechte haken: :{naam}[…]. In een tabel kan daar geen | in staan.',
  ),
  'opmaak-in-titel': error(
    'Onverwachte opdracht in een tekst waar dat niet kan: die zou zo worden afgedrukt, met wat ertussen staat.',
    'Titels, omschrijvingen van beelden en teksten bij cijfers zijn gewone tekst. Geef een eigen rubricering aan het bestand, het blok, de rij of de cel.',
  ),
  'opmerking-niet-gesloten': error(
    'Deze opmerking wordt niet gesloten, of er staat een witregel in een opmerking midden in een zin.',
    'Sluit haar met --> in dezelfde alinea en hetzelfde blok, of zet haar op eigen regels.',
  ),
  'overlay-beeld': error(
    'Het beeld ‘{pad}’ staat alleen in een map die eroverheen wordt gelegd.',
    'Zet het beeld bij deze tekst, of zet de tekst in de map waar het beeld staat.',
  ),
  'overlay-leeg': error('In deze map staat geen content/ en geen data/.', 'Kijk of het pad achter --overlay klopt.'),
  'overlay-wijzigt': error(
    'Onverwachte wijziging van {wat}: een map die eroverheen wordt gelegd, mag alleen toevoegen.',
    'Geef het een andere naam, of haal het hier weg. Een cel kan alleen worden ingevuld waar {"ontbreekt": "niet-openbaar"} staat, zonder eigen tekst of noot.',
  ),
  'rubricering-als-tekst': error(
    'Onverwacht de naam van een rubricering in gewone tekst: die rubriceert daar niets.',
    'Rubriceer met een blok :::naam of met :naam[…]; een titel, noot of cel met het veld ‘rubricering’. Is het gewone tekst, schrijf het niveau dan zonder streepje: Stg. Geheim.',
  ),
  'rubricering-paragraaf': error(
    'De rubricering {niveau} is lager dan die van het hoofdstuk: {houder}.',
    'Geef dit bestand minstens de rubricering van het 00-bestand in dezelfde map.',
  ),
  'tekst-na-opmerking': error('Onverwachte tekst op de regel van een opmerking.', 'Zet <!-- … --> op eigen regels.'),
  'verwijzing-zonder-adres': error(
    'Dit lijkt op een link of een beeld, maar er hoort geen adres bij.',
    'Schrijf [woorden](https://…) of ![omschrijving](beeld/…). Is het gewone tekst, zet dan een backslash voor de haak.',
  ),
  'uitgave-duur-voorbij': error(
    'De rubricering zou al voorbij zijn op de datum van de editie, {datum}.',
    'Geef een latere dag, of een aantal jaren: duur: 10 jaar.',
  ),
  'uitgave-openbaar-met-duur': error(
    'Onverwacht veld ‘{veld}’ bij een openbare uitgave.',
    'Haal het weg: alleen wat gerubriceerd is, heeft een duur en een vaststeller.',
  ),
  'veld-alleen-hoofdstuk': error(
    'Het veld ‘{veld}’ zegt iets anders dan bij het hoofdstuk.',
    'Haal het hier weg; wat in het 00-bestand van het hoofdstuk staat, geldt voor alle paragrafen.',
  ),
  'voetnoot-dubbel': error(
    'De tekst van voetnoot [^{naam}] staat er twee keer; eerder op regel {regel}.',
    'Geef elke voetnoot in een bestand een eigen naam.',
  ),
  'voetnoot-ongebruikt': warning(
    'Nergens in dit bestand wordt naar voetnoot [^{naam}] verwezen; zij wordt niet afgedrukt.',
    'Zet [^{naam}] in de tekst, of haal de voetnoot weg.',
  ),
  'voetnoot-onbekend': error(
    'Bij voetnoot [^{naam}] hoort in dit bestand geen tekst.',
    'Zet onderaan dit bestand [^{naam}]: met de tekst erachter.',
  ),
} as const satisfies Readonly<Record<string, Rule>>
