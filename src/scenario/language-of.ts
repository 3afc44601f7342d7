/** The language of a language tag, without its region: "en" of "en-GB". */
export const languageOf = (locale: string): string => locale.split('-')[0] ?? locale
