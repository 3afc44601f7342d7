import type { SourceLine } from './source-line.ts'
import { labelOf, speakerKey } from './speaker-label.ts'
import { speakerNames } from './speaker-names.ts'
import type { Utterance } from './transcript.ts'

/**
 * Gathers lines into utterances: a name begins one, lines without a name go on with it. A line that was only wrapped
 * is joined by a space, a new paragraph by a line break. Every word outside the names is kept, in its order.
 */
export function utterancesOf(lines: readonly SourceLine[]): readonly Utterance[] {
  const names = speakerNames(
    lines.filter(({ voice }) => voice === undefined).map(({ text }) => text),
  )
  const gathered: { speaker: string | null; text: string }[] = []
  for (const { text, voice, opensParagraph } of lines) {
    const said = voice === undefined ? namedIn(text, names) : { speaker: voice, words: text }
    const open = gathered.at(-1)
    const goesOn = said.speaker === null || (voice !== undefined && open?.speaker === voice)
    if (open && goesOn) open.text = joined(open.text, said.words, opensParagraph === true)
    else gathered.push({ speaker: said.speaker, text: said.words.trim() })
  }
  return gathered.filter(({ text }) => text !== '')
}

function namedIn(text: string, names: ReadonlyMap<string, string>) {
  const label = labelOf(text)
  const name = label === null ? undefined : names.get(speakerKey(label.name))
  return label === null || name === undefined
    ? { speaker: null, words: text }
    : { speaker: name, words: label.words }
}

function joined(before: string, words: string, isParagraph: boolean): string {
  const more = words.trim()
  if (before === '' || more === '') return before + more
  return `${before}${isParagraph ? '\n' : ' '}${more}`
}
