import type {Comparison, FigureChange, Finding, Place, Version} from './comparison.ts'
import {wordFinding} from './word-finding.ts'
import {categoryIds} from './words.ts'

/**
 * A comparison for machines, as `comparison.schema.json` describes it: Dutch names, like the sources.
 *
 * `versie` is 1 and rises when a field changes its meaning or goes; a field that comes does not raise it, so a reader
 * should skip what it does not know. Absent means there is none; nothing is null.
 */
export function formatJson(comparison: Comparison): string {
  const {edition, isPublic, level, from, to, findings, unreadable} = comparison
  const document = {
    versie: 1,
    uitgave: edition.id,
    rubricering: level,
    openbaar: isPublic,
    van: describeVersion(from),
    naar: describeVersion(to),
    bevindingen: findings.map((finding) => describeFinding(finding, comparison)),
    nietVergeleken: unreadable.map(({side, path, title}) => ({
      versie: side === 'from' ? 'van' : 'naar',
      pad: path,
      titel: title,
    })),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function describeVersion({label, title, publication, date}: Version): object {
  return {naam: label, titel: title, editie: publication, datum: date}
}

function describeFinding(finding: Finding, comparison: Comparison): object {
  const {id, category, subject, aspect, place, from, to, levels, words, figure, items, reason} = finding
  return {
    id,
    soort: categoryIds[category],
    wijziging: changeIds[finding.change],
    omschrijving: wordFinding(finding, comparison).change,
    onderwerp: {soort: subjectIds[subject.type], pad: subject.path, titel: subject.title, onderdeel: subject.part},
    kenmerk: aspect,
    plaats: {van: place.from && describePlace(place.from), naar: place.to && describePlace(place.to)},
    van: from,
    naar: to,
    rubricering: levels && {van: levels.from, naar: levels.to},
    woorden: words?.map(({kind, text}) => ({soort: segmentIds[kind], tekst: text})),
    cijfer: figure && describeFigure(figure),
    onderdelen: items,
    reden: reason,
  }
}

function describePlace({chapter, section, label, heading, block}: Place): object {
  return {hoofdstuk: chapter, paragraaf: section, titel: label, kop: heading, blok: block}
}

function describeFigure({from, to, difference, printedDifference, verdict, standing, crossed}: FigureChange): object {
  return {
    van: from,
    naar: to,
    verschil: difference,
    verschilAfgedrukt: printedDifference,
    oordeel: verdict && {better: 'gunstig', worse: 'ongunstig'}[verdict],
    tegenover: {van: standing.from, naar: standing.to},
    maat: crossed && {met: 'gehaald', missed: 'niet-meer-gehaald'}[crossed],
  }
}

const segmentIds = {same: 'gelijk', removed: 'weg', added: 'nieuw'} as const

const changeIds: Readonly<Record<Finding['change'], string>> = {
  added: 'nieuw',
  removed: 'vervallen',
  changed: 'gewijzigd',
  revised: 'herzien',
  moved: 'verplaatst',
  renamed: 'hernoemd',
  reordered: 'volgorde',
  renumbered: 'nummers',
  rose: 'hoger',
  fell: 'lager',
  appeared: 'verschenen',
  vanished: 'verdwenen',
  settled: 'afgedaan',
  lapsed: 'vervallen-verklaard',
  reopened: 'heropend',
  lost: 'verdwenen-zonder-afdoening',
}

const subjectIds: Readonly<Record<Finding['subject']['type'], string>> = {
  publication: 'rapport',
  chapter: 'hoofdstuk',
  section: 'paragraaf',
  dataset: 'gegevensset',
  row: 'rij',
  column: 'kolom',
  cell: 'cel',
  benchmark: 'norm',
  block: 'tekstblok',
  words: 'woorden',
  picture: 'beeld',
  commitment: 'toezegging',
  reference: 'verwijzing',
  announcement: 'melding',
}
