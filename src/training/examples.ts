import { clientWords } from '#coding/client-words.ts'
import type { CodedTurn, TurnKind } from '#coding/coded-turn.ts'
import { heardReply } from '#coding/heard-reply.ts'
import { type ReplyForm, replyForm } from '#coding/reader/reply-form.ts'
import type { ReadByRules } from '#coding/reader/thought-features.ts'
import { type Situation, situationOf } from '#coding/situation.ts'
import type { SpokenTurn } from '#coding/spoken-turn.ts'
import { readByRules } from '#coding/thought-reader.ts'
import { kindOf } from '#coding/turn-kind.ts'
import { type CorpusLine, codeOf } from './corpus-line.ts'

/** A reply as the observer cuts it, with the codes that the corpus gives each thought. */
export interface Example {
  readonly line: CorpusLine
  readonly text: string
  readonly thoughts: readonly (ReadByRules & {
    readonly isUncoded: boolean
    readonly labels: readonly string[]
  })[]
  readonly situation: Situation
  readonly form: ReplyForm
  readonly ruled: TurnKind
  readonly kind: TurnKind
}

/** Lines in the order of the file; each conversation is heard as it would be when it happens. */
export function examplesOf(lines: readonly CorpusLine[]): readonly Example[] {
  const examples: Example[] = []
  let previous: SpokenTurn[] = []
  let session = ''
  for (const line of lines) {
    if (line.session !== session) previous = []
    session = line.session
    if (line.client !== '') previous.push({ speaker: 'client', text: line.client, cues: [] })
    const example = exampleOf(line, previous)
    examples.push(example)
    previous.push({ speaker: 'trainee', text: example.text, coded: asCoded(example) })
  }
  return examples
}

function exampleOf(line: CorpusLine, previous: readonly SpokenTurn[]): Example {
  const text = line.thoughts.map((thought) => thought.text).join(' ')
  const situation = situationOf({ previous })
  const heard = heardReply(text, clientWords({ previous }))
  const readings = heard.thoughts
  const thoughts = readings.map((reading, position) => ({
    reading,
    ...readByRules({ reading, turn: readings, position, situation }),
    labels: labelsBetween(line, reading.start, reading.end),
  }))
  return {
    line,
    text,
    thoughts,
    situation,
    form: replyForm(heard.text, { previous }),
    ruled: kindOf(thoughts.map(({ reading, settled }) => ({ reading, findings: settled }))),
    kind: line.kind.agreed,
  }
}

/** The labels of every corpus thought that fills most of this stretch, or lies mostly within it. */
export function labelsBetween(
  { thoughts }: CorpusLine,
  start: number,
  end: number,
): readonly string[] {
  const labels = new Set<string>()
  let from = 0
  for (const { text, codes } of thoughts) {
    const to = from + text.length
    const shared = Math.min(end, to) - Math.max(start, from)
    if (shared > 0 && shared * 2 >= Math.min(end - start, to - from))
      for (const label of codes.agreed) labels.add(label)
    from = to + 1
  }
  return [...labels]
}

/** The reply as a person coded it, for the replies that come after. */
function asCoded({ thoughts, kind }: Example): CodedTurn {
  return {
    kind,
    segments: thoughts.map(({ reading: { start, end }, settled, labels }) => ({
      start,
      end,
      marks: labels.map((label) => {
        const code = codeOf(label)
        const rule = settled.find((finding) => finding.code === code)?.rule ?? 'corpus'
        return { code, modifiers: [], quality: 2, confidence: 1, start, end, rule }
      }),
    })),
  }
}
