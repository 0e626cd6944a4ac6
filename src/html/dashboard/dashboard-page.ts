import {formatNumber} from '../../model/format.ts'
import {findStandings, hasAim, type Standing} from '../../model/standing.ts'
import type {DrawnView, Figure} from '../../model/view.ts'
import {groupByChapter} from '../lists/group-by-chapter.ts'
import {describeMark} from '../portion-mark.ts'
import {makeSidePage, type SidePage} from '../side-page.ts'
import {drawSparkline} from './sparkline.ts'

/** How many of the rows reach what they are first measured against; what nothing says is good counts as neither. */
export interface Tally {
  readonly total: string
  readonly met: string
  readonly missed: string
  /** Empty when there are none. */
  readonly unjudged: string
}

/** The dashboard: every indicator with a norm, a plan, a target or a commitment; none without such an indicator. */
export function describeDashboard(view: DrawnView): SidePage | undefined {
  const figures = [...view.figures.values()]
  const rows = figures.flatMap((figure) => describeIndicator(figure, view).map((row) => [figure.chapter, row] as const))
  if (rows.length === 0) return undefined
  const data = {
    tally: countStates(rows.map(([, {state}]) => state)),
    groups: groupByChapter(rows, view),
    unmeasured: figures.flatMap((figure) => describeUnmeasured(figure, view)),
  }
  return makeSidePage(
    'dashboard',
    'Dashboard',
    data,
    figures.map(({level}) => level),
    ['sort.js'],
  )
}

/** "met", "missed", or empty where no direction says what is good: also a class of the style sheet. */
type State = 'met' | 'missed' | ''

function describeIndicator(figure: Figure, view: DrawnView) {
  const dataset = view.printed.get(figure.id)
  if (dataset === undefined) return []
  return findStandings(dataset).map(({part, figure: value, unit, isRank, moment, comparisons, trend, course}) => {
    const state = stateOf(comparisons[0]?.isMet)
    return {
      href: `${figure.chapter}.html#${figure.id}`,
      mark: describeMark(figure.level, view),
      title: dataset.title,
      part,
      value,
      unit,
      moment,
      state,
      /** What is not reached comes first. */
      stateOrder: ['missed', '', 'met'].indexOf(state),
      comparisons: comparisons.map(({words, isMet}) => ({words, state: stateOf(isMet)})),
      trend: trend && {...trend, judgement: judge(trend.isGood)},
      noTrend: course.some(({isBroken}) => isBroken) ? 'andere definitie dan eerder' : 'geen eerder cijfer',
      /** What worsens comes first, what cannot be compared last. */
      trendOrder: trend === undefined ? 3 : [false, undefined, true].indexOf(trend.isGood),
      noSparkline: course.filter(({value}) => value !== undefined).length > 1 ? 'geen doorlopende reeks' : 'één cijfer',
      sparkline: drawSparkline(course, isRank),
    }
  })
}

function describeUnmeasured({id, chapter, level}: Figure, view: DrawnView) {
  const dataset = view.printed.get(id)
  if (dataset === undefined || !hasAim(dataset) || findStandings(dataset).length > 0) return []
  return [{href: `${chapter}.html#${id}`, mark: describeMark(level, view), title: dataset.title}]
}

function stateOf(isMet: Standing['comparisons'][number]['isMet'] | undefined): State {
  return isMet === undefined ? '' : isMet ? 'met' : 'missed'
}

function judge(isGood: boolean | undefined): string {
  return isGood === undefined ? '' : isGood ? 'gunstig' : 'ongunstig'
}

function countStates(states: ReadonlyArray<State>): Tally {
  const count = (state: State) => formatNumber(states.filter((each) => each === state).length, {decimals: 0})
  return {
    total: formatNumber(states.length, {decimals: 0}),
    met: count('met'),
    missed: count('missed'),
    unjudged: states.includes('') ? count('') : '',
  }
}
