/** Every rule of the house: the stage that knows it, how bad it is, one sentence and what to do about it. */
export interface Rule {
  readonly stage: 'load' | 'classify' | 'resolve' | 'chart' | 'html' | 'pdf' | 'write' | 'verify' | 'check'
  readonly severity: 'fout' | 'waarschuwing' | 'informatie'
  readonly sentence: string
  readonly remedy: string
}

function rule(stage: Rule['stage'], severity: Rule['severity'], sentence: string, remedy: string): Rule {
  return {stage, severity, sentence, remedy}
}

export const rules = {
  'json-syntaxis': rule('load', 'fout', 'Dit is geen geldige JSON: {fout}', 'Kijk naar de komma, het aanhalingsteken of het haakje op of vlak voor deze plaats.'),
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof rules
