/** A language as a sentence names it: “British English”. */
export function languageName(locale: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale
  } catch {
    // Devices name some of their voices by no tag at all.
    return locale
  }
}
