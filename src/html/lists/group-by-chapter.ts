import type {DrawnView} from '../../model/view.ts'

/** Rows of a list under the chapter that they belong to. */
export interface ChapterGroup<Row> {
  readonly href: string
  /** Empty without one. */
  readonly number: string
  readonly title: string
  readonly rows: ReadonlyArray<Row>
}

/** Puts rows under their chapters, in the order of the report; what belongs to no chapter comes last, under `others`. */
export function groupByChapter<Row>(
  rows: ReadonlyArray<readonly [chapter: string | undefined, row: Row]>,
  view: DrawnView,
  others = 'Overige',
): ReadonlyArray<ChapterGroup<Row>> {
  const take = (id: string | undefined): ReadonlyArray<Row> =>
    rows.filter(([chapter]) => chapter === id).map(([, row]) => row)
  const groups = view.chapters.map(({id, number, title}) => ({
    href: `${id}.html`,
    number: number ?? '',
    title,
    rows: take(id),
  }))
  return [...groups, {href: '', number: '', title: others, rows: take(undefined)}].filter(({rows}) => rows.length > 0)
}
