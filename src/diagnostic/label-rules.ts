import type {RuleId} from './rules.ts'

/**
 * Mistakes that leave open where a classification begins or ends, or which of two holds: they concern who reads the public
 * text around it, also where they stand within a classified part.
 */
export const labelRules: ReadonlySet<RuleId> = new Set<RuleId>([
  'blok-niet-gesloten',
  'codeblok-niet-gesloten',
  'dubbel-id',
  'kopgegevens-niet-gesloten',
  'kopgegevens-ontbreken',
  'lagere-rubricering',
  'lijkt-op-opdracht',
  'losse-dubbele-punten',
  'losse-haak',
  'opdracht-zonder-haken',
  'opmerking-niet-gesloten',
  'rubricering-als-tekst',
  'verwijzing-zonder-adres',
])
