import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import {type Level, publicLevel} from '../model/classification.ts'
import {findEnd, parseDuration} from '../model/duration.ts'
import type {Edition, Publication} from '../model/edition.ts'
import {findNameFault} from '../model/file-name.ts'
import type {Remember} from '../model/remember.ts'
import {checkDate} from './check-date.ts'
import {checkStrings} from './check-strings.ts'
import type {Folder} from './folders.ts'
import type {Located} from './located.ts'
import {parseYaml} from './parse-yaml.ts'
import {recallFile} from './recall-file.ts'
import {translate, type Word} from './translations.ts'
import {validate} from './validate.ts'

interface PublicationSpec {
  readonly titel: string
  readonly editie: string
  readonly ondertitel?: string
  readonly verslagperiode: string | number
  readonly datum: string
  readonly taal: string
  readonly uitgever: string
  readonly verantwoording?: string
  readonly uitgaven: Readonly<Record<string, EditionSpec>>
  readonly opendata?: {readonly licentie: string; readonly contact: string}
  readonly mozaiek?: {readonly minstens: string}
}

interface EditionSpec {
  readonly rubricering: Level
  readonly soort: Word<'edition'>
  readonly titel: string
  readonly duur?: string
  readonly vaststeller?: string
}

const path = 'content/editie.yaml'

/** Reads `editie.yaml`. Where it is not there or not usable, a publication of no editions, and why on its file. */
export function loadPublication(report: Folder, remember: Remember): Publication {
  const file = report.texts.get(path)
  if (file === undefined) {
    const absent = new VFile({path})
    diagnose(absent, 'editie-ontbreekt', undefined)
    return {...emptyPublication, file: absent}
  }
  return {...recallFile(file, [], remember, readPublication), file}
}

function readPublication(file: VFile): Omit<Publication, 'file'> {
  const located = parseYaml(file, String(file), 0)
  file.data.parts = []
  const spec = located && validate<PublicationSpec>('editie', located)
  if (located === undefined || spec === undefined) return emptyPublication
  checkStrings(located)
  checkDate(spec.datum, file, located.placeOf(['datum']))
  for (const id of Object.keys(spec.uitgaven)) {
    const fault = id === 'js' ? 'in die map staat het programma zelf' : findNameFault(id)
    const place = located.placeOfKey(['uitgaven', id])
    if (fault !== undefined) diagnose(file, 'bestandsnaam-onbruikbaar', place, {naam: id, fout: fault})
  }
  return {
    title: spec.titel,
    id: spec.editie,
    subtitle: spec.ondertitel,
    reportingPeriod: String(spec.verslagperiode),
    date: spec.datum,
    language: spec.taal,
    publisher: spec.uitgever,
    statement: spec.verantwoording,
    editions: Object.entries(spec.uitgaven).map(([id, edition]) => loadEdition(id, edition, spec.datum, located)),
    openData: spec.opendata && {licence: spec.opendata.licentie, contact: spec.opendata.contact},
    mosaicMinimum: parsePercentage(spec.mozaiek?.minstens ?? '15%'),
  }
}

/** An edition; only one above the public level can say for how long that holds and who decided it. */
function loadEdition(id: string, spec: EditionSpec, date: string, {file, placeOf}: Located): Edition {
  const {rubricering, soort, titel, duur, vaststeller} = spec
  const duration = parseDuration(duur ?? '')
  for (const field of ['duur', 'vaststeller'] as const) {
    if (rubricering === publicLevel && spec[field] !== undefined)
      diagnose(file, 'uitgave-openbaar-met-duur', placeOf(['uitgaven', id, field]), {veld: field})
  }
  if (duration !== undefined && 'until' in duration) {
    const placeOfDuration = placeOf(['uitgaven', id, 'duur'])
    checkDate(duration.until, file, placeOfDuration)
    if (findEnd(duration, date) <= date) diagnose(file, 'uitgave-duur-voorbij', placeOfDuration, {datum: date})
  }
  const kind = translate('edition', soort)
  const place = placeOf(['uitgaven', id])
  return {id, clearance: rubricering, kind, title: titel, duration, authority: vaststeller, place}
}

/** `12,5%` as a part of one. */
function parsePercentage(text: string): number {
  return Number(text.replace('%', '').replace(',', '.')) / 100
}

const emptyPublication: Omit<Publication, 'file'> = {
  title: '',
  id: '',
  subtitle: undefined,
  reportingPeriod: '',
  date: '1970-01-01',
  language: 'nl',
  publisher: '',
  statement: undefined,
  editions: [],
  openData: undefined,
  mosaicMinimum: 1,
}
