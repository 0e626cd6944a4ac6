import type {RuleId} from '../../src/diagnostic/rules.ts'
import {chapter} from '../report.ts'
import type {RuleCase} from '../rule-cases.ts'

/** A mistake in the text of a public chapter. */
function inText(rule: RuleId, text: string): RuleCase {
  return {rule, files: {'content/01-een.md': chapter(text)}}
}

/** A mistake in a chapter, front matter and all. */
function inChapter(rule: RuleId, file: string): RuleCase {
  return {rule, files: {'content/01-een.md': file}}
}

/** A mistake in a paper that goes with the report. */
function inPaper(rule: RuleId, kind: string, text: string): RuleCase {
  const front = `---\ntitel: Stuk\nsoort: ${kind}\nrubricering: openbaar\n---\n\n`
  return {rule, files: {'content/brieven/stuk.md': front + text}}
}

/** What an editor can get wrong in Markdown. */
export const textCases: ReadonlyArray<RuleCase> = [
  // Blocks
  inText('onbekend-blok', '‸:::geheim\nTekst.\n:::'),
  inText('onbekend-blok', '‸:::Departementaal-Vertrouwelijk\nTekst.\n:::'),
  inText('onbekend-blok', '‸:::waarde\nTekst.\n:::'),
  inText('blok-niet-gesloten', '‸:::departementaal-vertrouwelijk\nTekst.'),
  inText('blok-niet-gesloten', '::::stg-geheim\n‸:::stg-zeer-geheim\nTekst.\n::::'),
  inText('blok-niet-gesloten', '- ‸:::departementaal-vertrouwelijk\n  Tekst.\n\nBuiten de lijst.'),
  inText('blok-niet-gesloten', '> ‸:::departementaal-vertrouwelijk\n> Tekst.\n\nBuiten het citaat.'),
  inText('blok-met-opschrift', ':::departementaal-vertrouwelijk‸[Opschrift]\nTekst.\n:::'),
  inText('lagere-rubricering', '::::stg-geheim\n‸:::departementaal-vertrouwelijk\nTekst.\n:::\n::::'),
  inText('lagere-rubricering', ':::stg-geheim\nTekst met ‸:openbaar[een woord].\n:::'),
  inText('lagere-rubricering', 'Tekst met :stg-geheim[een ‸:departementaal-vertrouwelijk[woord] erin].'),
  inText('losse-dubbele-punten', 'Tekst.\n\n‸:::'),
  inText('losse-dubbele-punten', '‸::: departementaal-vertrouwelijk'),
  inText('losse-dubbele-punten', '‸:::departementaal-vertrouwelijk en tekst erachter'),
  inText('losse-dubbele-punten', 'Midden in een zin ‸::kpi{#x} kan niet.'),
  inText('losse-dubbele-punten', '‸::kpi{#een} met tekst erachter'),
  inText('losse-dubbele-punten', 'Een opsomming:\n\n1. punt\n\n       ‸::kpi{#een}'),
  inText('codeblok-niet-gesloten', ':::departementaal-vertrouwelijk\n‸```\nTekst.\n:::'),
  inText('codeblok-niet-gesloten', '> ‸~~~\n> Tekst.\n\nBuiten.'),

  // Papers
  inPaper('stuk-met-figuur', 'aanbiedingsbrief', 'Geachte voorzitter,\n\n‸::kpi{#personeel}'),
  inPaper('voorlegger-kop', 'voorlegger', '## Aanleiding\n\nTekst.\n\n‸## Beslispunten\n\nTekst.'),
  inPaper('voorlegger-kop', 'voorlegger', '‸## Inleiding\n\nTekst.'),
  inPaper('vraag-zonder-antwoord', 'vragen-en-antwoorden', '‸## Vraag\n\nHoeveel?\n\n## Personeel\n\nTekst.'),
  inPaper('vraag-zonder-antwoord', 'vragen-en-antwoorden', '## Vraag\n\nHoeveel?\n\n‸## Vraag\n\nEn nu?'),
  inPaper('antwoord-zonder-vraag', 'vragen-en-antwoorden', '‸## Antwoord\n\nDrie.'),

  // Directives
  inText('opdracht-onbekend', 'Er zijn er ‸:aantal[personeel/totaal/2025].'),
  inText('opdracht-onbekend', 'Vastgeplakt aan een woord‸:onbekend[x].'),
  inText('opdracht-onbekend', '‸:Departementaal-Vertrouwelijk[82%]'),
  inText('opdracht-onbekend', '‸::figuur{#een}'),
  inText('opdracht-onbekend', '‸::constructor'),
  inText('opdracht-verkeerde-vorm', 'In een zin ‸:kpi[een] kan niet.'),
  inText('opdracht-verkeerde-vorm', '‸::waarde[een/totaal/2025]'),
  inText('opdracht-verkeerde-vorm', '‸::departementaal-vertrouwelijk'),
  inText('opdracht-verkeerde-vorm', '‸::departementaal-vertrouwelijk[tekst]'),
  inText('opdracht-verkeerde-vorm', '‸::kpi[label]{#een}'),
  inText('opdracht-zonder-haken', 'De norm is ‸:departementaal-vertrouwelijk[82%'),
  inText('opdracht-zonder-haken', 'De norm is ‸:departementaal-vertrouwelijk[].'),
  inText('opdracht-zonder-haken', 'Zie ‸:zie[].'),
  inText('opdracht-zonder-haken', '| a | b |\n| --- | --- |\n| ‸:stg-geheim[x | y |'),
  inText('opdracht-met-opmaak', 'Zie ‸:zie[*een*].'),
  inText('opdracht-met-opmaak', 'Er zijn er ‸:waarde[een/:stg-geheim[totaal]/2025].'),
  inText('kenmerk-onbekend', 'Er zijn er :waarde[een/totaal/2025]{‸decimaal=1}.'),
  inText('kenmerk-onbekend', ':::departementaal-vertrouwelijk{‸kleur=rood}\nTekst.\n:::'),
  inText('kenmerk-onbekend', '::kpi{#een ‸.breed}'),
  inText('kenmerk-onjuist', 'Er zijn er :waarde[een/totaal/2025]{‸eenheid=soms}.'),
  inText('kenmerk-onjuist', '::kpi{#een ‸weergave=taart}'),
  inText('kenmerk-onjuist', '::weggelaten{‸grond=5.1.1.f}'),
  inText('kenmerk-onjuist', '::weggelaten{‸grond=5.1}'),
  inText('kenmerk-ontbreekt', '‸::weggelaten'),
  inText('kenmerk-onbekend', '::weggelaten{grond=5.1.1.b ‸reden=geheim}'),
  inText('opdracht-verkeerde-vorm', '‸::weggelaten[de norm]{grond=5.1.1.b}'),
  inText('opdracht-verkeerde-vorm', 'De norm is ‸:weggelaten[82%]{grond=5.1.1.b}.'),
  inText('kenmerk-ontbreekt', '‸::kpi'),
  inText('kenmerk-ontbreekt', 'Dat is ‸:aandeel[een/totaal/2025].'),
  inText('kenmerken-onleesbaar', 'Er zijn er :zie[een]‸{decimalen=1.'),
  inText('lijkt-op-opdracht', 'De norm is ‸:departementaal-vertrouwelijk [82%].'),
  inText('lijkt-op-opdracht', 'De norm is : ‸departementaal-vertrouwelijk[82%].'),
  inText('lijkt-op-opdracht', 'De norm is ‸:departementaal-vertrouwelijk 82%.'),
  inText('lijkt-op-opdracht', 'De norm is ‸:Departementaal-Vertrouwlijk 82%.'),
  inText('lijkt-op-opdracht', 'De norm is ‸:stg-geheim{82%}.'),
  inText('lijkt-op-opdracht', 'Zie ‸:zie personeel.'),
  inText('lijkt-op-opdracht', 'De norm is ‸stg-geheim[82%].'),
  inText('lijkt-op-opdracht', 'De norm is :stg ‸geheim[82%].'),
  inText('lijkt-op-opdracht', 'De norm is :stg‑‸geheim [82%].'),
  inText('lijkt-op-opdracht', 'De norm is *:stg-*‸geheim[82%].'),
  inText('lijkt-op-opdracht', 'De norm is ‸:stg-geheim82%.'),
  inText('lijkt-op-opdracht', '    De norm is ‸:stg-geheim[82%].'),
  inText('lijkt-op-opdracht', 'De norm is ‸:stg-[82%].'),

  inText('lijkt-op-opdracht', 'De norm is :stg-*geheim*‸[82%].'),

  inText('rubricering-als-tekst', 'De norm is 82% ({‸stg-geheim}).'),
  inText('rubricering-als-tekst', 'De norm is [82%](https://voorbeeld.nl){.‸stg-geheim}.'),
  inText('rubricering-als-tekst', ';;;‸departementaal-vertrouwelijk\nDe norm is 82%.\n;;;'),
  inText('rubricering-als-tekst', 'rubricering: ‸stg-gehiem'),
  inText('rubricering-als-tekst', 'De norm is ‸`:stg-geheim[82%]`.'),
  inText('rubricering-als-tekst', '‸```\n:::stg-geheim\n82%\n:::\n```'),
  inText('rubricering-als-tekst', '‸![De norm (stg-geheim)](beeld/kaart.png)'),
  inText('rubricering-als-tekst', '::kpi{#een ‸weergave=stg-geheim}'),
  inChapter('rubricering-als-tekst', "---\ntitel: ‸'Norm {.stg-geheim}'\nrubricering: openbaar\n---\n"),

  inText('losse-haak', 'De norm is :stg-geheim[82]% of meer‸].'),

  // HTML and comments
  inText('html-in-tekst', 'Een ‸<b>vet woord.'),
  inText('html-in-tekst', '‸<div>\nTekst.\n</div>'),
  inText('opmerking-niet-gesloten', '‸<!-- Nog doen\n\nTekst.'),
  inText('opmerking-niet-gesloten', 'Tekst ‸<!-- nog\n\ndoen.'),
  inText('opmerking-niet-gesloten', ':::stg-geheim\n‸<!-- Nog\n:::'),
  inText('opmerking-niet-gesloten', 'Nog doen ‸-->'),
  inText('tekst-na-opmerking', '‸<!-- Nog doen --> Tekst.'),

  // Footnotes and addresses
  inText('voetnoot-onbekend', 'Tekst.‸[^1]'),
  inText('voetnoot-onbekend', 'Tekst :stg-geheim[met een noot‸[^x]].'),
  inText('voetnoot-dubbel', 'Tekst.[^1]\n\n[^1]: Eerste.\n\n‸[^1]: Tweede.'),
  inText('voetnoot-ongebruikt', 'Tekst.\n\n‸[^1]: Noot.'),
  inText('verwijzing-zonder-adres', 'Zie [de brief‸][brief].'),
  inText('verwijzing-zonder-adres', 'Zie [de brief‸](https://voorbeeld.nl .'),
  inText('verwijzing-zonder-adres', 'Hier staat ‸![een kaart].'),

  // Headings
  inText('kop-niveau', '‸# Doelstelling'),
  inText('kop-overgeslagen', '## Doelstelling\n\n‸#### Norm'),
  inText('kop-overgeslagen', '‸### Norm'),

  // Plain text where a classification would be printed
  inText('opmaak-in-titel', '‸![De norm is :stg-geheim[82%]](beeld/kaart.png)'),
  inText('opmaak-in-titel', 'Zie ‸[de brief](:stg-geheim[82%]).'),
  inText('opmaak-in-titel', 'Zie ‸[de brief](https://voorbeeld.nl "over :stg-geheim[82%]").'),
  inChapter('opmaak-in-titel', '---\ntitel: ‸De norm :departementaal-vertrouwelijk[82%]\nrubricering: openbaar\n---\n'),

  // Front matter
  inChapter('kopgegevens-ontbreken', '‸Tekst.'),
  inChapter('kopgegevens-ontbreken', '‸\n---\ntitel: Een\nrubricering: openbaar\n---\n'),
  inChapter('kopgegevens-niet-gesloten', '‸---\ntitel: Een\nrubricering: openbaar\n\nTekst.'),
  inChapter('rubricering-ontbreekt', '---\n‸titel: Een\n---\n\nTekst.'),
  inChapter('rubricering-onbekend', '---\ntitel: Een\nrubricering: ‸geheim\n---\n\nTekst.'),
  inChapter('veld-ontbreekt', '---\n‸rubricering: openbaar\n---\n\nTekst.'),
  inChapter('veld-onbekend', '---\ntitel: Een\nrubricering: openbaar\n‸ondertitel: Twee\n---\n\nTekst.'),
  inChapter('keuze-onbekend', '---\ntitel: Een\nrubricering: openbaar\ngenummerd: ‸misschien\n---\n\nTekst.'),
  inChapter('verkeerde-soort', '---\ntitel: ‸2025\nrubricering: openbaar\n---\n\nTekst.'),
  inChapter('tekst-leeg', '---\ntitel: ‸""\nrubricering: openbaar\n---\n\nTekst.'),
  inChapter('yaml-syntaxis', '---\ntitel: Een\n‸titel: Twee\nrubricering: openbaar\n---\n\nTekst.'),
  inChapter('yaml-syntaxis', '---\ntitel: ‸*ster\nrubricering: openbaar\n---\n\nTekst.'),

  // Places in files that editors on Windows make
  inChapter('html-in-tekst', '\uFEFF---\r\ntitel: Een\r\nrubricering: openbaar\r\n---\r\n\r\nTekst ‸<b>vet.\r\n'),
  inChapter('veld-onbekend', '\uFEFF---\r\ntitel: Een\r\nrubricering: openbaar\r\n‸soort: x\r\n---\r\n\r\nTekst.\r\n'),
]
