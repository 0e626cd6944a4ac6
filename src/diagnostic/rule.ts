/** A rule of the house: the stage that knows it, how bad it is, one sentence and what to do about it. */
export interface Rule {
  readonly stage:
    | 'load'
    | 'classify'
    | 'resolve'
    | 'chart'
    | 'html'
    | 'pdf'
    | 'write'
    | 'verify'
    | 'check'
    | 'import'
    | 'mosaic'
    | 'diff'
    | 'reclassify'
  readonly severity: 'fout' | 'waarschuwing' | 'informatie'
  readonly sentence: string
  readonly remedy: string
}

/** A line in the table of rules. `{name}` in its sentences is filled with a fact. */
export function rule(stage: Rule['stage'], severity: Rule['severity'], sentence: string, remedy: string): Rule {
  return {stage, severity, sentence, remedy}
}
