import { clientWords } from '#coding/client-words.ts'
import type { CodedTurn, CodeMark, LimitPart, Segment } from '#coding/coded-turn.ts'
import { heardReply } from '#coding/heard-reply.ts'
import { isColdLimit, limitPartsOf, limitQuality } from '#coding/limit-rules.ts'
import { readPlainly } from '#coding/plain/plain-acts.ts'
import { placeInReply, type Reading } from '#coding/reading.ts'
import type { Finding } from '#coding/rule.ts'
import { situationOf } from '#coding/situation.ts'
import type { TurnContext } from '#coding/spoken-turn.ts'
import { readByRules } from '#coding/thought-reader.ts'
import { withoutDoubtedHarm } from './doubted-harm.ts'
import { likelyCodes, likelyKinds } from './likely-codes.ts'
import { mainAct } from './main-act.ts'
import { readThoughts } from './read-thoughts.ts'
import type { ReadingModel } from './reading-model.ts'
import { replyForm } from './reply-form.ts'

/** A reader of replies that rests on one trained model. */
export type ReplyReader = (turn: { readonly text: string }, context: TurnContext) => CodedTurn

export const replyReader =
  (model: ReadingModel): ReplyReader =>
  (turn, context) => {
    const { text, thoughts: readings, asides } = heardReply(turn.text, clientWords(context))
    const situation = situationOf(context)
    const thoughts = readings.map((reading, position) => ({
      reading,
      ...readByRules({ reading, turn: readings, position, situation }),
    }))
    const form = replyForm(text, context)
    const likely = likelyCodes(model.thought, thoughts, situation, form)
    const kind = mainAct(likelyKinds(model.reply, thoughts, likely, situation, form), thoughts)
    const weighed = readThoughts({ thoughts, likely, kind, situation, form }, model).map(
      (each, at) => withoutDoubtedHarm(each, readings[at]?.line ?? ''),
    )
    const read = weighed.map((each, position) =>
      thoughts[position]?.isUncoded
        ? each
        : readPlainly(
            { reading: readings[position] as Reading, turn: readings, position, situation },
            each,
          ),
    )
    const limitParts = limitPartsOf(
      readings,
      read.map(({ findings }) => findings),
    )
    const segments: readonly Segment[] = read.map(({ findings, isUnsure }, at) => {
      const reading = readings[at] as Reading
      const marks = findings.map((finding) => markOf(finding, reading, limitParts))
      const { start, end } = reading
      return isUnsure ? { start, end, marks, isUnsure: true } : { start, end, marks }
    })
    const uncoded = asides.map(({ start, end }): Segment => ({ start, end, marks: [] }))
    return { kind, segments: [...segments, ...uncoded].sort((a, b) => a.start - b.start) }
  }

function markOf(
  { from, length, ...finding }: Finding,
  reading: Reading,
  limitParts: readonly LimitPart[],
): CodeMark {
  const mark = { ...finding, ...placeInReply(reading, from, length) }
  if (finding.code !== 'LIM') return mark
  const modifiers = isColdLimit(limitParts) ? (['cold'] as const) : []
  return { ...mark, modifiers, quality: limitQuality(limitParts), limitParts }
}
