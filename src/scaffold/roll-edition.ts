/** What a new edition is called, and when. */
export interface NextEdition {
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly reportingPeriod: string
}

/** Rewrites `editie.yaml` for the next edition: three values, and not a comment or a space more. */
export function rollEdition(text: string, {id, date, reportingPeriod}: NextEdition): string {
  const values = {editie: id, datum: date, verslagperiode: reportingPeriod}
  return Object.entries(values).reduce(
    (result, [field, value]) =>
      result.replace(new RegExp(`^(${field}: *)[^#\\r\\n]*?( *(?:#.*)?)$`, 'm'), `$1${value}$2`),
    text,
  )
}
