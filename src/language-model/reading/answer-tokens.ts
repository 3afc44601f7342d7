import type { SessionToRead } from './session-to-read.ts'

/** Judgement: four skills with four quotes each, and room for a model that thinks first. */
const FOR_SKILLS = 3000
/** Judgement: three codes with their quotes. */
const PER_REPLY = 130
/** What common servers allow to be answered at all. */
const MOST = 16_000

/** The most tokens that a reading of this session may take: a cap on a model that does not stop. */
export const answerTokens = ({ turns }: SessionToRead): number =>
  Math.min(
    MOST,
    FOR_SKILLS + PER_REPLY * turns.filter(({ speaker }) => speaker === 'trainee').length,
  )

/** The same for its replies said again in other words: English has about four characters to a token. */
export const paraphraseTokens = ({ turns }: SessionToRead): number =>
  Math.min(
    MOST,
    1000 +
      turns
        .filter(({ speaker }) => speaker === 'trainee')
        .reduce((sum, { text }) => sum + 20 + Math.ceil(text.length / 2), 0),
  )
