/**
 * Why a name of a file or a folder is none on every computer; undefined when it is.
 *
 * A report is written on Windows, macOS and Linux, and its outputs are opened there. Source: Microsoft's "Naming Files,
 * Paths, and Namespaces".
 */
export function findNameFault(name: string): string | undefined {
  if (/^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$)(\.|$)/i.test(name))
    return 'zo heet op Windows een apparaat'
  if (/[<>:"|?*\\]|\p{C}/u.test(name)) return 'er staat een teken in dat niet in elke naam mag'
  if (/[. ]$/.test(name)) return 'een naam eindigt niet op een punt of een spatie'
  return name.length > 100 ? 'zij is langer dan 100 tekens' : undefined
}

/** A path as a disk sees it that takes capitals and ways of writing accents for the same, as those of Windows and macOS do. */
export function foldPath(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
