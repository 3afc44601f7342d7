/** Characters that carry text unseen: tag characters, variation selectors, fillers, controls of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNSEEN =
  /[\u{e0000}-\u{e01ef}]|[\u115f\u1160\u180e\u2800\u3164\uffa0]|\u{1b}\[[0-9;]*[a-z]/giu
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/gu
/** More marks on one letter than any language writes. */
const PILED_UP = /(\p{M}{2})\p{M}+/gu

/** What somebody who looks at the words would see of them. */
export const withoutUnseen = (typed: string): string =>
  typed.replace(UNSEEN, '').replace(CONTROL, '').replace(PILED_UP, '')

/**
 * Styled letters, such as mathematical bold or circled ones, as the letters they show. Signs that stand for
 * themselves, such as ½ or ™, stay.
 */
export const withPlainLetters = (text: string): string =>
  text.replace(STYLED, (letter) => letter.normalize('NFKC'))
const STYLED = /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{ff01}-\u{ff5e}]/gu
