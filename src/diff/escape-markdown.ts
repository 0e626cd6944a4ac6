/**
 * Text as Markdown that reads as that text: nothing in it marks, mentions a person or refers to an issue. A web address may become a link.
 *
 * Escaped is what means something wherever it stands (CommonMark 0.31, GFM; `$` and `:name:` of the forges), and what
 * would begin a list or a heading at the start of a line. Forges look for `@name` and `#12` after that, so a
 * zero-width space parts them.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&$]|:(?=[\w+-]+:)/g, '\\$&')
    .replace(
      /^( ?)([-+=]|\d+[.)])(?=\s|$)/,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.slice(-1)}`,
    )
    .replace(/@(?=\w)/g, '@\u200b')
    .replace(/\\#(?=\d)/g, '\\#\u200b')
}
