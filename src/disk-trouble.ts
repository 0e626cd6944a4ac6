const diskErrors: Readonly<Record<string, string>> = {
  EACCES: 'u hebt er geen rechten',
  EPERM: 'u hebt er geen rechten, of een ander programma heeft er iets open',
  EBUSY: 'een ander programma heeft er iets open',
  EROFS: 'er kan niet worden geschreven',
  ENOSPC: 'de schijf is vol',
  EDQUOT: 'de schijf is vol',
  EIO: 'de schijf geeft een fout',
  EMFILE: 'er zijn te veel bestanden open',
  ENFILE: 'er zijn te veel bestanden open',
  ENOENT: 'het is er niet, of niet meer',
  ENOTDIR: 'een deel van het pad is geen map',
  EISDIR: 'het is een map en geen bestand',
  EEXIST: 'er staat al iets anders met die naam',
  ELOOP: 'een symbolische link leidt naar zichzelf',
  ENAMETOOLONG: 'de naam is te lang',
}

/** What is wrong with the disk, in a sentence; undefined for anything else, which is a bug. */
export function describeDiskError(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  const reason = diskErrors[String(error.code)]
  const place = 'path' in error ? ` bij ${String(error.path)}` : ''
  return reason && `Het lukt niet${place}: ${reason}. Wat er al stond, is niet veranderd.`
}
