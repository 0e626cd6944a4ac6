import {levelNames, publicLevel} from '../model/classification.ts'
import {type Comparison, categories, type Finding, type Segment} from './comparison.ts'
import {spaceSegments} from './space-segments.ts'
import {countFindings, wordFinding, wordNoClassification, wordUnreadable, wordVersion} from './word-finding.ts'
import {categoryNames} from './words.ts'

/**
 * A comparison for the terminal: what changed, a finding a line, by category. Edited words are marked as git marks
 * them: `[-oud-]{+nieuw+}`. No colours, so that it reads the same in a file.
 */
export function formatText(comparison: Comparison): string {
  const {from, to, edition, level, findings} = comparison
  const lines = [
    `${to.title}, ${edition.title}`,
    ...(level === publicLevel ? [] : [`Rubricering van deze vergelijking: ${levelNames[level]}`]),
    `van:  ${wordVersion(from)}`,
    `naar: ${wordVersion(to)}`,
    '',
  ]
  if (findings.length === 0) lines.push('Geen verschillen.')
  else {
    lines.push(`${countFindings(findings.length)}: ${countCategories(findings)}`)
    for (const category of categories) {
      const own = findings.filter((finding) => finding.category === category)
      if (own.length === 0 && category !== 'classification') continue
      lines.push('', categoryNames[category])
      if (own.length === 0) lines.push(`  ${wordNoClassification(comparison)}`)
      for (const finding of own) lines.push(...formatFinding(finding, comparison))
    }
  }
  const unread = wordUnreadable(comparison)
  return `${[...lines, ...(unread.length === 0 ? [] : ['', ...unread])].join('\n')}\n`
}

function countCategories(findings: ReadonlyArray<Finding>): string {
  return categories
    .map((category) => [findings.filter((finding) => finding.category === category).length, category] as const)
    .filter(([count]) => count > 0)
    .map(([count, category]) => `${categoryNames[category].toLowerCase()} ${count}`)
    .join(', ')
}

function formatFinding(finding: Finding, comparison: Comparison): ReadonlyArray<string> {
  const {change, what, where, from, to, difference, verdict} = wordFinding(finding, comparison)
  const {words, items = [], reason} = finding
  const isText = finding.category === 'text'
  const values = words === undefined || !isText ? listValues(from, to, isText) : ''
  const judged = [difference, verdict].filter((part) => part !== undefined).join('; ')
  const place = where === '' || isText ? '' : ` [${where}]`
  const name = isText && where !== '' ? where : what
  const head = `  ${change}: ${name}${values}${judged === '' ? '' : ` (${judged})`}${place}`
  return [
    head,
    ...(words !== undefined && isText ? [`    ${markSegments(words)}`] : []),
    ...listItems(items),
    ...(reason === undefined ? [] : [`    reden: ${reason}`]),
  ]
}

/** The first of what came or went with a finding; the other forms give all of it. */
function listItems(items: ReadonlyArray<string>): ReadonlyArray<string> {
  const shown = items
    .slice(0, 5)
    .map((item) => `    · ${item.length > 120 ? `${item.slice(0, item.lastIndexOf(' ', 120))} …` : item}`)
  return items.length > 5 ? [...shown, `    · … en nog ${items.length - 5}`] : shown
}

function listValues(from: string | undefined, to: string | undefined, isText: boolean): string {
  if (from === undefined && to === undefined) return ''
  if (isText) return `: ${to ?? from}`
  return `: ${from ?? '–'} → ${to ?? '–'}`
}

/** `Dit is [-oud-]{+nieuw+}.` Long stretches that stayed are shortened. */
function markSegments(words: ReadonlyArray<Segment>): string {
  const marked = spaceSegments(words).map(({kind, space, text}, at) => {
    if (kind === 'removed') return `${space}[-${text}-]`
    if (kind === 'added') return `${space}{+${text}+}`
    return shorten(space + text, at === 0, at === words.length - 1)
  })
  return marked.join('').trim()
}

const around = 60

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * around) return text
  const start = isFirst ? '' : text.slice(0, text.indexOf(' ', around))
  const end = isLast ? '' : text.slice(text.lastIndexOf(' ', text.length - around))
  return `${start} …${end}`
}
