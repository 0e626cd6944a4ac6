import {publicLevel} from './classification.ts'
import type {Dataset} from './dataset.ts'
import type {Edition} from './edition.ts'
import {formatDate, isAttachedUnit} from './format.ts'
import {formatUnit} from './table-units.ts'

/** What stands over a figure and below it, equal in every output. */
export interface Caption {
  /** The finding; the title of the statistic where no finding is given. */
  readonly headline: string
  /** What was measured, in what unit, when: "Instroom van beroepsmilitairen, vte, 2021–2025"; may be empty. */
  readonly subtitle: string
  /** "Bron: Personeelsadministratie", "Peildatum: 31 december 2025"; none where nothing is known. */
  readonly source: ReadonlyArray<string>
}

/**
 * Words the caption of an indicator in an edition.
 *
 * An annex prints the part of a public dataset that the public edition leaves out; the message is about the public
 * part and does not stand over it.
 */
export function captionFigure(dataset: Dataset, edition: Edition): Caption {
  const {title, source, referenceDate} = dataset
  const message = edition.kind === 'annex' && dataset.level === publicLevel ? undefined : dataset.message
  const unit = dataset.unit === '%' ? 'in procenten' : isAttachedUnit(dataset.unit) ? '' : formatUnit(dataset)
  const parts = [message === undefined ? '' : title, unit, spanPeriods(dataset)]
  return {
    headline: message ?? title,
    subtitle: parts.filter((part) => part !== '').join(', '),
    source: [
      ...(source === undefined ? [] : [`Bron: ${source}`]),
      ...(referenceDate === undefined ? [] : [`Peildatum: ${formatDate(referenceDate)}`]),
    ],
  }
}

/** The years that the figures are of, "2021–2025"; empty where the columns are no years. Years aimed at do not count. */
function spanPeriods(dataset: Dataset): string {
  const measured = dataset.columns.filter(({role}) => role === undefined || role === 'actual' || role === 'plan')
  const periods = measured.flatMap(({period}) => period ?? [])
  if (periods.length === 0 || !periods.every((period) => /^\d{4}$/.test(period))) return ''
  const years = [...new Set(periods)].sort()
  return years.length === 1 ? years.join('') : `${years[0]}–${years.at(-1)}`
}
