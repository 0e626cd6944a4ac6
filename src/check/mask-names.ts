import {oneOf} from './words.ts'

/**
 * Puts dots over the numbers that are no statistics, so that only figures are left: dates, years, documents, laws,
 * labels, addresses, names of units and equipment, list marks.
 *
 * The result is as long as the text. `citations` are titles and numbers of the documents in the register.
 */
export function maskNames(text: string, citations: ReadonlyArray<string>): string {
  let masked = text
  for (const citation of citations) masked = masked.replaceAll(citation, dots)
  for (const pattern of patterns) masked = masked.replace(pattern, dots)
  return masked
}

function dots(match: string): string {
  return '·'.repeat(match.length)
}

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'
const year = '(?:19|20)\\d\\d'
const number = '\\d+(?:[.,]\\d+)*'
/** "2, 3 en 4", "18 tot en met 27". */
const more = `(?:(?:,\\s*|\\s+(?:en|of|tot|tot en met|t/m|en met)\\s+|\\s*[–/-]\\s*)${number}(?![\\d%])(?!\\s*(?:%|procent|vte|mil[jl]|euro)))*`

/** What a number behind it names: a document, a place in a law or a report, one of a row. */
const documents =
  oneOf(`kamerstuk(?:ken)?(?:\\s+I{1,2})? verordening(?:\\s+\\(EU\\))? kamerbrief dossier aanhangsel handelingen stb\\.
  stcrt\\. staatsblad staatscourant motie nr\\. nrs\\. nummers? no\\. vn-resolutie resolutie richtlijn besluit iso
  nen iban kvk btw kst`)
const laws =
  oneOf(`artikel artikelen art\\. lid leden onderdeel sub boek titel afdeling hoofdstuk hoofdstukken paragraaf paragrafen
  § bijlage bijlagen figuur figuren tabel tabellen grafiek kaart voetnoot noot bladzijde blz\\. pagina p\\. punt
  regel`)
const labels =
  oneOf(`hoofdtaak hoofdtaken speerpunt speerpunten categorie categorieën categorieen niveau volwassenheidsniveau scope
  schaal schalen fase fasen stap stappen trede klasse klassen groep spoor sporen tranche ronde lichting versie
  editie deel delen block type serie model tier level lijn actielijn pijler prioriteit doelstelling aanbeveling
  maatregel optie variant scenario kwartaal week weeknummer weken halfjaar semester perceel kavel loods gebouw
  kamer lokaal poort rang plein straat weg laan kade postbus rijksweg snelweg group capability mark mk batch class
  bataljon brigade compagnie peloton squadron eskader divisie legerkorps regiment groepen`)

const patterns: ReadonlyArray<RegExp> = [
  // Addresses of any kind.
  /\b(?:https?:\/\/|www\.)[^\s)]+/g,
  /[\w.+-]+@[\w-]+\.[\w.]+/g,
  /(?<![\d.,])(?:\+31[\s-]?|\(?0)\d{1,3}\)?(?:[\s-]?\d{2,4}){2,4}(?![\d.,]\d)/g,
  /(?<!\d)0[89]00[\s-]?\d{4,7}/g,
  /(?<!\d)[1-9]\d{3}\s?[A-Z]{2}(?![\p{L}\d])/gu,
  // Documents, laws, places in this report.
  new RegExp(
    `(?<!\\p{L})(?:${documents})\\s*(?:\\d{4}/\\d{2,4},\\s*)?\\d[\\d ]*\\d?(?:[-–](?:\\d+|[IVXKA-Z]{1,4}(?!\\p{L})))?(?:\\s*,?\\s*(?:nr\\.\\s*)?\\d+(?![\\d%]))*`,
    'giu',
  ),
  new RegExp(`(?<!\\p{L})(?:${laws})\\s+${number}\\p{L}?${more}`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${labels})\\s+${number}(?!\\s*(?:%|procent))${more}`, 'giu'),
  /(?<!\p{L})(?:Q|H|K)[1-4](?!\p{L})/gu,
  // Dates, times and years.
  new RegExp(
    `(?<![\\d.,])\\d{1,2}(?:\\s*(?:,|en|of|tot en met|t/m|[–-])\\s*\\d{1,2})*\\s+(?:${months})(?:\\s+${year})?`,
    'gi',
  ),
  new RegExp(`(?<!\\p{L})(?:${months})\\s+${year}`, 'giu'),
  /(?<![\d.,])\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})(?![\d.,]?\d)/g,
  /(?<![\d.,])\d{4}-\d{2}-\d{2}(?!\d)/g,
  /(?<![\d.,])\d{1,2}:\d{2}(?!\d)/g,
  /(?<![\d.,])\d{1,2}[.]\d{2}(?=\s+(?:uur|en\s+\d{1,2}[.]\d{2}\s+uur|tot\s+\d{1,2}[.]\d{2}\s+uur))/g,
  /(?<![\d.,])\d{1,2}(?=\s+uur\b)/g,
  new RegExp(`(?<![\\d.,])${year}\\s*[/–-]\\s*(?:${year}|\\d{2})(?!\\d)`, 'g'),
  new RegExp(
    `(?<![\\d.,])${year}(?=(?:'s|’s)?(?:[^\\d.,]|[.,](?!\\d)|$))(?!\\s*(?:%|procent|vte|fte|euro|mil[jl]))`,
    'g',
  ),
  /(?<!\d)[’']\d{2}(?!\d)/g,
  // Names: letters and digits joined, and what stands behind "nummer".
  /(?<![\p{L}\d])\p{L}[\p{L}\d]*[-–/]?\d[\p{L}\d/-]*/gu,
  /(?<![\d.,])\d+(?:[.,]\d+)?[-–]?(?!e\b|ste\b|de\b|st\b)(?<=[-–\d])\p{L}[\p{L}\d-]*/gu,
  /(?<![\d.,])\d+(?:[.,]\d+)?\s?(?:mm|cm|km|kg|kWh?|MWh?|GWh?|GHz|MHz|Gb|GB|TB)\b/g,
  /(?<![\d.,])\d{1,3}(?:e|ste|de)\s+(?!plaats)(?=\p{L})/gu,
  /(?<!\p{L})schaal\s+(?:van\s+\d+\s+)?tot\s+\d+/giu,
  // Shares in words and proportions.
  /(?<!\p{L})24\/7(?!\d)/gu,
  /(?<![\d.,\p{L}])[\p{L}\d]+\s+op\s+(?:de|elke)\s+(?:twee|drie|vier|vijf|tien|honderd|\d+)(?![\p{L}\d])/giu,
  /(?<!\p{L})(?:twee|drie|vier)\s+(?:derde|kwart|vijfde|tiende)(?!\p{L})/giu,
  /(?<![\d.,])\d{1,3}\s*[:/]\s*\d{1,3}(?![\d.,])/g,
  /^\s*\(?\d{1,2}[.)]\s/g,
  /\[\d{1,3}\]/g,
]
