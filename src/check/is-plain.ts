import type {Fact} from './fact.ts'
import type {Question} from './rank.ts'
import {findClause} from './topic.ts'
import {findWords, sameness, stems} from './words.ts'

/**
 * Whether a clause says a figure and nothing else: every word of it belongs to the titles of the figure, to its unit or
 * to how figures are told.
 *
 * "De uitstroom van burgers was in 2025 1.715 vte" is plain; "340 meldingen leidden tot verzuim" tells something of
 * meldingen that their dataset does not know, so its number need not be theirs.
 */
export function isPlain({claim, text}: Question, {subject: {words, context}, unit}: Fact): boolean {
  const known = [...words, ...context, ...('nouns' in unit ? unit.nouns : [])]
  const isKnown = (stem: string): boolean => known.some((word) => sameness(stem, word) > 0)
  const own = findClause(text, claim)
  const within = findWords(text.slice(own.start, own.end)).map(({stem}) => stem)
  // A clause that does not say what it counts goes on from what the sentence said before.
  const said = within.some(isKnown)
    ? within
    : findWords(text.slice(claim.sentence.start, own.end)).map(({stem}) => stem)
  const isTold = (stem: string) => neutral.has(stem) || (claim.unit.kind === 'ordinal' && ranking.has(stem))
  return said.every((stem) => /\d$/.test(stem) || isTold(stem) || isKnown(stem))
}

/** Words in which a place in a ranking is told. */
const ranking = new Set(stems('stond stonden staat staan eindigde behoort ranglijst lijst plaats'))

/** Words in which any figure can be told: verbs, people, time, and who reports. */
const neutral = new Set(
  stems(`gaf gaven geeft geven gegeven afgegeven ging gingen gaat gaan deed deden doet doen gedaan verleend verleende geleverd
    leverde leverden levert vervulde vervuld bereikte bereikten bereikt kreeg kregen krijgt gekregen deel mee maakte maakten
    maakt bestond bestonden bestaat noemde noemden noemt genoemd begon begonnen start startte startten gestart werkte
    werkten werkt werken meldde meldden gemeld melden registreerde geregistreerd ruimde ruimden geruimd liep liepen
    lopen loopt geteld gemeten stroomde stroomden vertrok vertrokken gerealiseerd gehaald behaald kocht kochten gekocht
    uitgegeven besteed besteedde sloot gesloten plaatste geplaatst uitgevoerd binnengekomen aangesteld aangenomen
    ingezet verplicht bedroeg bedroegen bedraagt kost kostte kostten scoort scoorde ligt lagen lag vroeg vergde neemt
    namen nam steeg stegen daalde daalden groeide groeiden gestegen gedaald gegroeid geweest geworden uitgekomen
    opgelopen zette omgezet bood levert geldt gold gelden goed opgeruimd programma eindigde eindigt dacht denkt
    mensen medewerkers personeel personen militairen collega’s keer keren gevallen stuks
    begin einde eind loop periode verhouding verslagjaar rapportage editie overzicht stand peildatum tijd
    januari februari maart april mei juni juli augustus september oktober november december najaar voorjaar
    defensie nederland nederlandse ministerie krijgsmacht organisatie kabinet kamer
    plan plannen gepland geplande plancijfer doel doelen streven streefcijfer streefwaarde norm toegezegd beoogd
    euro procent procentpunt vte miljoen miljard voltijdsequivalenten
    groei stijging daling toename afname verschil saldo percentage cijfer hoogte omvang niveau
    circa bijna krap rond minstens hoogstens maximaal minimaal boven gemiddeld
    slechts inmiddels toch zelfs opnieuw weer totale toen destijds precies afgerond geen enige`),
)
