/** Draws a mark at its place that was drawn elsewhere and moved there; another mark, or one turned as well, stays as it is. */
export function placeMark(mark: string): string {
  const [move, x = '', y = ''] = / transform="translate\((-?[\d.]+),(-?[\d.]+)\)"/.exec(mark) ?? []
  if (move === undefined) return mark
  if (mark.startsWith('<text')) return mark.replace(move, ` x="${x}" y="${y}"`)
  if (mark.startsWith('<line')) return placeLine(mark, move, x, y)
  const [circle, radius] = / d="M([\d.]+),0A\1,\1,0,1,1,-\1,0A\1,\1,0,1,1,\1,0"/.exec(mark) ?? []
  if (circle !== undefined)
    return mark.replace(circle, '').replace(move, ` cx="${x}" cy="${y}" r="${radius}"`).replace('<path', '<circle')
  const [way, steps] = / d="([-\d.,MLhvlZ]*)"/.exec(mark) ?? []
  if (way === undefined || steps === undefined) return mark
  return mark.replace(move, '').replace(way, ` d="${movePath(steps, Number(x), Number(y))}"`)
}

function placeLine(mark: string, move: string, x: string, y: string): string {
  const [end, x2, y2] = / x2="(-?[\d.]+)" y2="(-?[\d.]+)"/.exec(mark) ?? []
  if (end === undefined) return mark
  const way = y2 === '0' ? `h${x2}` : x2 === '0' ? `v${y2}` : `l${x2},${y2}`
  return mark.replace(end, '').replace(move, ` d="M${x},${y}${way}"`).replace('<line', '<path')
}

/** Only what a path says in absolute terms has to be moved. */
function movePath(steps: string, x: number, y: number): string {
  return steps.replace(
    /([ML])(-?[\d.]+),(-?[\d.]+)/g,
    (_, command: string, left: string, top: string) => `${command}${round(Number(left) + x)},${round(Number(top) + y)}`,
  )
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}
