import {axis, grid, ink, quiet, sequence, series} from '../palette.ts'
import type {Frame} from '../plane.ts'

/** How pictures look unless an editor wants otherwise: as the charts that the program draws itself. */
export function houseStyle({size, small, narrow}: Pick<Frame, 'size' | 'small' | 'narrow'>): object {
  const [first] = series
  const colour = first?.mark ?? ink
  const title = {fontSize: size, fontWeight: 600, color: ink}
  return {
    view: {stroke: null},
    title: {...title, anchor: 'start', frame: 'group'},
    axis: {
      domainColor: axis,
      gridColor: grid,
      ticks: false,
      labelColor: ink,
      labelFontSize: size,
      labelPadding: 6,
      titleColor: quiet,
      titleFontSize: small,
      titleFontWeight: 400,
    },
    axisX: {labelAngle: 0},
    // Text is never turned: the title of the vertical axis stands over it.
    axisY: {titleAngle: 0, titleAlign: 'left', titleAnchor: 'end', titleBaseline: 'bottom', titleX: 0, titleY: -8},
    axisDiscrete: {grid: false, domain: false},
    legend: {
      orient: 'top',
      columns: narrow ? 1 : 3,
      columnPadding: 18,
      labelColor: ink,
      labelFontSize: size,
      symbolSize: 150,
      symbolType: 'square',
      symbolStrokeWidth: 0,
      title: null,
      offset: 12,
      rowPadding: 4,
    },
    header: {
      labelColor: ink,
      labelFontSize: size,
      labelFontWeight: 600,
      labelAnchor: 'start',
      labelOrient: 'top',
      title: null,
    },
    text: {fontSize: size, color: ink},
    bar: {color: colour},
    rect: {color: colour},
    line: {color: colour, strokeWidth: 3},
    area: {color: colour},
    point: {color: colour, filled: true, size: 60, opacity: 1},
    circle: {color: colour, size: 60, opacity: 1},
    square: {color: colour, size: 60, opacity: 1},
    tick: {color: colour, thickness: 3},
    rule: {color: axis},
    range: {category: series.map(({mark}) => mark), ramp: sequence, heatmap: sequence, ordinal: sequence},
  }
}

/** What no editor changes: nothing is cut off, and it speaks the report's language in the report's typeface. */
export const fixedStyle: Readonly<Record<string, object | string | boolean>> = {
  aria: false,
  font: 'Source Sans 3',
  lineBreak: '\n',
  axis: {labelLimit: 0, titleLimit: 0, labelOverlap: true},
  legend: {labelLimit: 0, titleLimit: 0},
  title: {limit: 0},
  header: {labelLimit: 0, titleLimit: 0},
  text: {limit: 0},
  locale: {
    number: {decimal: ',', thousands: '.', grouping: [3], currency: ['€\u00a0', ''], minus: '−'},
  },
}
