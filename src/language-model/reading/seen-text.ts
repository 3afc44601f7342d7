/** Characters that carry text unseen: tag characters, variation selectors, fillers, private ones. */
const UNSEEN = /[\u{e0000}-\u{e01ef}]|[\u115f\u1160\u180e\u2800\u3164\uffa0]|\p{Co}/gu
/** A terminal’s colours and the like, then controls that are no space. */
const CONTROL = /(?![\n\r\t])\p{Cc}(?:\[[0-9;]*[a-z])?/giu
/** More marks on one letter than any language writes. */
const PILED_UP = /(\p{M}{2})\p{M}+/gu

/** What somebody who looks at the words would see of them. */
export const withoutUnseen = (typed: string): string =>
  typed.replace(UNSEEN, '').replace(CONTROL, '').replace(PILED_UP, '$1')

/** Mathematical, circled and full-width letters. */
const STYLED = /[\u{1d400}-\u{1d7ff}\u{24b6}-\u{24e9}\u{ff01}-\u{ff5e}]/gu

/** Styled letters as the letters they show. Signs that stand for themselves, such as ½ or ™, stay. */
export const withPlainLetters = (text: string): string =>
  text.replace(STYLED, (letter) => letter.normalize('NFKC'))
