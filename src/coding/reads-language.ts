import { languageOf } from '#scenario/language-of.ts'

/**
 * The languages the observer reads, by tag and name. In any other it abstains: what was learned of one language says
 * nothing of another.
 */
export const LANGUAGES_READ: Readonly<Record<string, string>> = { en: 'English' }

/** Whether the observer reads the language of a locale such as "en-GB". */
export const readsLanguage = (locale: string): boolean =>
  Object.hasOwn(LANGUAGES_READ, languageOf(locale))

/** One sentence: why a conversation in this locale was not read; null where the observer reads it. */
export const whyUnread = (locale: string): string | null =>
  readsLanguage(locale)
    ? null
    : `The observer reads ${Object.values(LANGUAGES_READ).join(' and ')} only, and this conversation is in another language (${locale}).`
