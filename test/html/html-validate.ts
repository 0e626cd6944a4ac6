import {HtmlValidate} from 'html-validate'

/**
 * The house's rules for pages: html-validate's recommended ones and all on accessibility.
 *
 * Off, and why: `long-title` counts letters, and a title here names page, report and level; `no-trailing-whitespace`
 * and `void-style` are about how a source looks, and nobody writes these pages. Integrity is asked of what comes from elsewhere, and nothing does.
 */
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'require-sri': ['error', {target: 'crossorigin'}],
  },
})

/** What is wrong with a page, one line a finding: none when it is right. */
export function findFaults(html: string): ReadonlyArray<string> {
  const report = validator.validateStringSync(html)
  return report.results.flatMap(({messages}) =>
    messages.map(({line, column, ruleId, message}) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
