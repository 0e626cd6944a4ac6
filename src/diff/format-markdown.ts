import {levelNames, publicLevel} from '../model/classification.ts'
import {type Category, type Comparison, categories, type Finding, type Segment} from './comparison.ts'
import {escapeMarkdown} from './escape-markdown.ts'
import {spaceSegments} from './space-segments.ts'
import {countFindings, wordFinding, wordNoClassification, wordUnreadable, wordVersion} from './word-finding.ts'
import {categoryNames} from './words.ts'

/** GitHub refuses a comment above 65,536 characters; the form stops short of it and says so. */
const longest = 60_000

/**
 * A comparison for a merge request: GitHub's and GitLab's Markdown. Rubricering first, in a table; then every other
 * category, folded where it is long. Edited words stand in `<del>` and `<ins>`, which both forges allow.
 */
export function formatMarkdown(comparison: Comparison): string {
  const {from, to, edition, level, findings} = comparison
  const head = [
    `# Wijzigingen in ${escapeMarkdown(to.title)}, ${escapeMarkdown(edition.title)}`,
    ...(level === publicLevel ? [] : [`**Rubricering van deze vergelijking: ${levelNames[level]}**`]),
    `Van ${escapeMarkdown(wordVersion(from))} naar ${escapeMarkdown(wordVersion(to))}: ${findings.length === 0 ? 'geen verschillen' : countFindings(findings.length)}.`,
    ...wordUnreadable(comparison).map(escapeMarkdown),
  ]
  if (findings.length === 0) return `${head.join('\n\n')}\n`
  const parts = categories.flatMap((category) => {
    const own = findings.filter((finding) => finding.category === category)
    if (own.length === 0 && category !== 'classification') return []
    return [{category, own}]
  })
  let left = longest - head.join('\n\n').length - parts.length * 200
  const bodies = parts.map(({category, own}) => {
    const body = formatCategory(category, own, comparison, left)
    left -= body.length
    return body
  })
  return `${[...head, ...bodies].join('\n\n')}\n`
}

function formatCategory(
  category: Category,
  findings: ReadonlyArray<Finding>,
  comparison: Comparison,
  room: number,
): string {
  const title = `## ${categoryNames[category]} (${findings.length})`
  if (findings.length === 0) return `${title}\n\n${wordNoClassification(comparison)}`
  const isTable = category === 'classification' || category === 'figure'
  const lines = findings.map((finding) => (isTable ? formatRow(finding, comparison) : formatItem(finding, comparison)))
  const kept: string[] = []
  let length = 0
  for (const line of lines) {
    length += line.length + 1
    if (length > room) break
    kept.push(line)
  }
  const heads =
    category === 'classification'
      ? '| wat | wijziging | was | is | reden |\n| --- | --- | --- | --- | --- |\n'
      : category === 'figure'
        ? '| cijfer | wijziging | was | is | verschil | oordeel |\n| --- | --- | ---: | ---: | ---: | --- |\n'
        : ''
  const rest = lines.length - kept.length
  const more = rest === 0 ? '' : `\n\nEn nog ${rest}; de vorm html toont ze alle.`
  const list = kept.length === 0 ? '' : heads + kept.join('\n')
  const body = `${list}${more}`.trim()
  const isFolded = lines.length > 20
  return isFolded ? `${title}\n\n<details><summary>Bekijk ze</summary>\n\n${body}\n\n</details>` : `${title}\n\n${body}`
}

function formatRow(finding: Finding, comparison: Comparison): string {
  const {change, what, where, from, to, difference, verdict} = wordFinding(finding, comparison)
  const name = `**${escapeMarkdown(what)}**${where === '' ? '' : `<br>${escapeMarkdown(where)}`}`
  const items = (finding.items ?? []).map((item) => `<br>${escapeMarkdown(item)}`).join('')
  const values = [from, to].map((value) => escapeMarkdown(value ?? '–'))
  const cells =
    finding.category === 'classification'
      ? [name, change, ...values, escapeMarkdown(finding.reason ?? '')]
      : [name + items, change, ...values, escapeMarkdown(difference ?? ''), escapeMarkdown(verdict ?? '')]
  return `| ${cells.join(' | ')} |`
}

function formatItem(finding: Finding, comparison: Comparison): string {
  const {change, what, where, from, to} = wordFinding(finding, comparison)
  const {words, items = [], category} = finding
  const name = category === 'text' && where !== '' ? where : what
  const place = category === 'text' || where === '' ? '' : ` (${escapeMarkdown(where)})`
  const lines = [`- **${change}** ${escapeMarkdown(name)}${place}`]
  if (words !== undefined) lines.push(`  ${markSegments(words)}`)
  else if (category === 'text') lines.push(`  ${escapeMarkdown(to ?? from ?? '')}`)
  else if (from !== undefined || to !== undefined)
    lines.push(`  ${escapeMarkdown(from ?? '–')} → ${escapeMarkdown(to ?? '–')}`)
  return [lines.join('  \n'), ...items.map((item) => `  - ${escapeMarkdown(item)}`)].join('\n')
}

function markSegments(words: ReadonlyArray<Segment>): string {
  return spaceSegments(words)
    .map(({kind, space, text}) => {
      if (kind === 'same') return space + escapeMarkdown(text)
      const tag = kind === 'removed' ? 'del' : 'ins'
      return `${space}<${tag}>${escapeMarkdown(text)}</${tag}>`
    })
    .join('')
    .trim()
}
