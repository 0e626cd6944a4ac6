import type {Log, ReportingDescriptor, Result} from 'sarif'
import type {MessageRecord} from './report.ts'
import type {Rule} from './rule.ts'
import {type RuleId, rules} from './rules.ts'

const severities = {fout: 'error', waarschuwing: 'warning', informatie: 'note'} as const

/**
 * Messages as a SARIF 2.1.0 log, for editors and CI: with it the rules that were broken, described in Dutch.
 *
 * Source: OASIS, "Static Analysis Results Interchange Format (SARIF) Version 2.1.0", 2020. Columns count UTF-16 code
 * units, as ours do. Addresses are relative to the folder of the report. Braces are doubled, for a single one begins a
 * placeholder (§3.11.5). Absent members are left out rather than empty.
 */
export function toSarif(records: ReadonlyArray<MessageRecord>): Log {
  const ids = [...new Set(records.map(({rule}) => rule))].sort()
  return {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {driver: {name: 'stand-van-defensie', language: 'nl', rules: ids.map(describeRule)}},
        language: 'nl',
        columnKind: 'utf16CodeUnits',
        results: records.map((record) => describeResult(record, ids.indexOf(record.rule))),
      },
    ],
  }
}

function describeRule(id: string): ReportingDescriptor {
  const {stage, severity, sentence, remedy}: Rule = rules[id as RuleId]
  return {
    id,
    shortDescription: {text: blankFacts(sentence)},
    help: {text: blankFacts(remedy)},
    defaultConfiguration: {level: severities[severity]},
    properties: {tags: [stage]},
  }
}

function describeResult(
  {path, line, column, severity, rule, message, remedy}: MessageRecord,
  ruleIndex: number,
): Result {
  return {
    ruleId: rule,
    ruleIndex,
    level: severities[severity],
    message: {text: doubleBraces(remedy === '' ? message : `${message}\n${remedy}`)},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%'},
          region: {startLine: line, startColumn: column},
        },
      },
    ],
  }
}

/** A sentence of the table of rules without the facts of one case. */
function blankFacts(sentence: string): string {
  return doubleBraces(sentence.replace('{bedoeld}', '').replace(/\{\w+\}/g, '…'))
}

function doubleBraces(text: string): string {
  return text.replace(/[{}]/g, '$&$&')
}
