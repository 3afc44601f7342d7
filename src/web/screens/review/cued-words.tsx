import { cutWords } from '#web/notes/cut-words.ts'
import type { NamedCue } from './reviewed-turn.ts'

interface CuedWordsProps {
  readonly text: string
  readonly cues: readonly NamedCue[]
}

/** The client's words, whole and unchanged, with what carried a cue marked. */
export const CuedWords = ({ text, cues }: CuedWordsProps) => (
  <p dir="auto" className="script-words of-client">
    {cutWords(text, cues).map(({ text: words, end, over }) =>
      over.length === 0 ? (
        words
      ) : (
        <mark key={end} className="noted is-cue">
          {words}
        </mark>
      ),
    )}
  </p>
)
