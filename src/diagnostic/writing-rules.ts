import {type Rule, rule} from './rule.ts'

const warning = (sentence: string, remedy: string): Rule => rule('check', 'waarschuwing', sentence, remedy)

/** The rules of good reporting: reasonable people differ about them, so they are warnings and no build asks for them. */
export const writingRules = {
  'afkorting-niet-uitgelegd': warning(
    'De afkorting {afkorting} wordt in deze uitgave nergens uitgelegd.',
    'Schrijf haar bij het eerste gebruik voluit, met de afkorting tussen haakjes erachter. Is zij bekend genoeg of is het een naam, zet haar dan in content/woordenlijst.txt.',
  ),
  'indicator-onvolledig': warning(
    'De indicator ‘{naam}’ heeft {velden}.',
    'Zet die velden in de set. Is er geen peildatum, zeg dat dan in een noot.',
  ),
  'paragraaf-onvolledig': warning(
    'De paragraaf ‘{naam}’ heeft een indicator en geen kop ‘{kop}’.',
    'Zet onder zo’n kop wat Defensie wil bereiken (Doelstelling) of wat het cijfer betekent (Toelichting).',
  ),
  spelling: warning(
    'Het woord ‘{woord}’ staat niet in het woordenboek.{bedoeld}',
    'Verbeter het. Is het goed gespeld, zet het dan op een eigen regel in content/woordenlijst.txt.',
  ),
  'term-anders-afgesproken': warning(
    'Onverwacht ‘{woord}’, verwacht ‘{term}’.',
    'Zo staat het in content/woordenlijst.txt. Schrijf een term overal hetzelfde.',
  ),
  'term-twee-spellingen': warning(
    'Hier staat ‘{woord}’, op andere plaatsen ‘{term}’.',
    'Schrijf een term overal hetzelfde. Zijn het twee verschillende woorden, zet dan beide in content/woordenlijst.txt.',
  ),
  'toezegging-onbeantwoord': warning(
    'Voor de toezegging ‘{naam}’ is de termijn van deze editie ({termijn}), maar niets in het rapport gaat erover.',
    'Noem bij ‘paragraaf’ de paragraaf die haar beantwoordt, of pas de stand of de termijn aan.',
  ),
  'woordenlijst-onleesbaar': warning(
    'Deze regel van de woordenlijst is niet te lezen.',
    'Zet één woord op een regel. Vormen die niet mogen, komen erachter: F-35 niet: F35, F 35. Een regel die met # begint, is een opmerking.',
  ),
  'zin-te-lang': warning(
    'Deze zin heeft {aantal} woorden; verwacht ten hoogste {grens}.',
    'Maak er twee zinnen van, of een opsomming.',
  ),
} as const
