import type { SpeechRule } from './sentence-in-turn.ts'

const DOES =
  "(?:would|will|is|was|feels?|felt|has|wants?|thinks?|does|doesn't|might|may|could|should|needs?|answers?|responds?|replies|character|persona)"

/** Nobody speaks of themself by name, as one who plays them does: "Tomasz would say". */
export const speaksOfSelf: SpeechRule = ({ plain, rules }) => {
  const name = rules.scenario.client.calledName.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '.')
  return new RegExp(`(?<![\\p{L}'])${name}(?:'s)? ${DOES}(?!\\p{L})`, 'u').test(plain)
}
