/** A quote that ends a sentence, with no second full stop after its own. */
export const lastQuote = (words: string): string => `“${words}”${/[.!?…]$/u.test(words) ? '' : '.'}`
