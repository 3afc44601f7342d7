import type { ChatMessage } from '#language-model/chat.ts'
import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { TranscriptTurn } from '#simulation/session-view.ts'
import type { SpeechPlan } from '#simulation/speech-plan.ts'
import type { VoiceDirection } from '#simulation/voice-direction.ts'
import { recentTurns } from './conversation-window.ts'
import { directionBlock } from './direction-block.ts'
import { rulesOfSpeech } from './rules-of-speech.ts'
import { earlierWords, latestWords } from './student-words.ts'
import { whoYouAre } from './who-you-are.ts'

export interface TurnToVoice {
  readonly scenario: Scenario
  readonly plan: SpeechPlan
  readonly direction: VoiceDirection
  /** the conversation so far, oldest first */
  readonly turns: readonly TranscriptTurn[]
}

/**
 * What the model reads for one turn. First what never changes, then the conversation, to which only is added, and last
 * how things stand in the client now. No locked fact is in it, so none can be coaxed out of it.
 * @param begun sentences of this very turn that the student has heard already
 * @throws Invariant where the author's own words are to be spoken
 */
export function voicePrompt(turn: TurnToVoice, begun = ''): readonly ChatMessage[] {
  const { scenario, plan, direction } = turn
  const turns = recentTurns(turn.turns)
  const latest = turns.at(-1)
  const isAnswer = latest?.speaker === 'trainee'
  const earlier = isAnswer ? turns.slice(0, -1) : turns
  const closing = [
    ...(isAnswer ? [latestWords(latest.text)] : []),
    directionBlock(scenario, plan, direction),
    ...(begun === '' ? [] : [`You have begun: "${begun}" Go on from there with the rest only.`]),
  ].join('\n')
  const system = `${whoYouAre(scenario, plan.unlocked)}\n\n${rulesOfSpeech(scenario)}`
  const messages = alternating([
    { role: 'system', content: system },
    { role: 'user', content: '(The session.)' },
    ...earlier.map(asMessage),
    { role: 'user', content: closing },
  ])
  invariant(
    messages.every(({ content }) => content.trim() !== ''),
    'a prompt has no empty parts',
  )
  return messages
}

const asMessage = (turn: TranscriptTurn): ChatMessage =>
  turn.speaker === 'client'
    ? { role: 'assistant', content: turn.speech.says }
    : { role: 'user', content: earlierWords(turn.text) }

/** Two turns of one speaker in a row become one: several servers take nothing else. */
function alternating(messages: readonly ChatMessage[]): readonly ChatMessage[] {
  const joined: ChatMessage[] = []
  for (const message of messages) {
    const last = joined.at(-1)
    if (last?.role !== message.role) joined.push(message)
    else joined.splice(-1, 1, { ...last, content: `${last.content}\n${message.content}` })
  }
  return joined
}
