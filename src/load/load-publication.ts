import {VFile} from 'vfile'
import {diagnose} from '../diagnostic/diagnose.ts'
import type {Level} from '../model/classification.ts'
import type {Publication} from '../model/edition.ts'
import {checkDate} from './check-date.ts'
import {checkStrings} from './check-strings.ts'
import type {Folder} from './folders.ts'
import {parseYaml} from './parse-yaml.ts'
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
  readonly mozaiek?: {readonly minstens: string}
}

interface EditionSpec {
  readonly rubricering: Level
  readonly soort: Word<'edition'>
  readonly titel: string
}

const path = 'content/editie.yaml'

/** Reads `editie.yaml`. Where it is not there or not usable, a publication of no editions, and why on its file. */
export function loadPublication(report: Folder): Publication {
  const file = report.texts.get(path)
  if (file === undefined) {
    const absent = new VFile({path})
    diagnose(absent, 'editie-ontbreekt', undefined)
    return emptyPublication(absent)
  }
  const located = parseYaml(file, String(file), 0)
  file.data.parts = []
  const spec = located && validate<PublicationSpec>('editie', located)
  if (located === undefined || spec === undefined) return emptyPublication(file)
  checkStrings(located)
  checkDate(spec.datum, file, located.placeOf(['datum']))
  return {
    title: spec.titel,
    id: spec.editie,
    subtitle: spec.ondertitel,
    reportingPeriod: String(spec.verslagperiode),
    date: spec.datum,
    language: spec.taal,
    publisher: spec.uitgever,
    statement: spec.verantwoording,
    editions: Object.entries(spec.uitgaven).map(([id, {rubricering, soort, titel}]) => ({
      id,
      clearance: rubricering,
      kind: translate('edition', soort),
      title: titel,
    })),
    mosaicMinimum: parsePercentage(spec.mozaiek?.minstens ?? '15%'),
    file,
  }
}

/** `12,5%` as a part of one. */
function parsePercentage(text: string): number {
  return Number(text.replace('%', '').replace(',', '.')) / 100
}

function emptyPublication(file: VFile): Publication {
  return {
    title: '',
    id: '',
    subtitle: undefined,
    reportingPeriod: '',
    date: '1970-01-01',
    language: 'nl',
    publisher: '',
    statement: undefined,
    editions: [],
    mosaicMinimum: 1,
    file,
  }
}
