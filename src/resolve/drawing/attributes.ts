/** What of an attribute runs or fetches something; undefined for one that only draws. */
export function findActiveAttribute({
  name,
  local,
  value,
}: {
  readonly name: string
  readonly local: string
  readonly value: string
}): string | undefined {
  if (/^on/i.test(local)) return `${name}="…"`
  const isAddress = /^(href|src|base|action|formaction|data|xml:base)$/i.test(local)
  if (isAddress && !isWithin(value)) return `${name}="…"`
  const active = name === 'xmlns' || name.startsWith('xmlns:') ? undefined : findActiveStyle(value)
  return active && `${active} in ${name}="…"`
}

/** What of a style fetches something or hides what it does. */
export function findActiveStyle(style: string): string | undefined {
  const plain = style.replace(/\/\*[\s\S]*?\*\//g, '')
  if (/@import|@font-face|@namespace/i.test(plain)) return plain.match(/@[a-z-]+/i)?.[0]
  if (/\\/.test(plain)) return 'een backslash'
  for (const [, address = ''] of plain.matchAll(/url\s*\(\s*["']?([^"')]*)/gi)) {
    if (!isWithin(address)) return 'url(…)'
  }
  return /(image-set|src|image)\s*\(\s*["']|expression\s*\(|-moz-binding|javascript:|vbscript:/i.test(plain)
    ? 'een verwijzing'
    : undefined
}

/** Whether an address stays in the file: a part of it, or a photograph that it holds. */
function isWithin(address: string): boolean {
  const plain = address.trim()
  return (
    plain === '' || /^#[^\s]*$/.test(plain) || /^data:image\/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/.test(plain)
  )
}
