/** @returns the text in pieces of four characters, as a stream would carry it; no character is split */
export function wireTokens(text: string): readonly string[] {
  return text.match(/.{1,4}/gsu) ?? []
}
