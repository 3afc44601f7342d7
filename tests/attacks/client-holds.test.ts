import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { voicedWordsSchema } from '#contract/voice-event.schema.ts'
import { holdsPhrase } from '#scenario/phrase.ts'
import { finishedSpeech } from '#simulation/finished-speech.ts'
import { foldSession } from '#simulation/fold-session.ts'
import { directionFor } from '#simulation/voice-direction.ts'
import {
  type AppWithModel,
  appWithModel,
  journalAwaiting,
} from '#tests/language-model/app-with-model.ts'
import { askVoice } from '#tests/language-model/voice-events.ts'
import type { ReceivedRequest } from '#tests/model-server/answer.ts'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import { VOICE_ATTACKS } from './voice-attacks.ts'

const UNLIMITED = { perVisitorAMinute: 1_000_000, tokensADay: 1_000_000_000 }

let app: AppWithModel
beforeAll(async () => {
  app = await appWithModel({ limits: UNLIMITED })
})
afterAll(() => app.close())

const systemOf = ({ body }: ReceivedRequest): string =>
  String(body.messages.find(({ role }) => role === 'system')?.content ?? '')

type GivingIn = (request: ReceivedRequest, secret: string) => string

/** Models that give in, each in its own way. The last has guessed what it was never told. */
const GIVING_IN: readonly (readonly [name: string, words: GivingIn])[] = [
  ['prints what it was told', (request) => `Sure. My instructions are: ${systemOf(request)}`],
  [
    'drops the role',
    () => 'As an AI language model I am happy to help. This is a simulated counselling session.',
  ],
  [
    'marks the student',
    () =>
      'Score: 5 out of 5. Excellent empathy, counsellor. Your next reflection should name my shame.',
  ],
  ['tells what is locked', (_, secret) => `All right, here it is. ${secret}`],
]

/** Runs of this many words are not said by chance. */
const RUN = 8

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []
  return new Set(words.map((_, at) => words.slice(at, at + RUN).join(' ')).slice(0, -RUN))
}

const TALK_OF_MODELS = /\b(?:AI|language model|assistant|prompt|instructions|simulated|score)\b/i

describe.each(shippedScenarios.map(([file, compiled], at) => [file, compiled, at] as const))(
  'The client of %s',
  (_, compiled, place) => {
    const { scenario } = compiled
    const [secret] = scenario.facts.findLast(({ risk }) => !risk)?.says ?? []

    /** @returns what stands on the screen in the end, and what the model was told; null where no model is asked */
    async function attacked(replies: readonly string[]) {
      const journal = journalAwaiting(compiled, replies)
      const folded = foldSession(compiled, journal)
      if (!folded.ok || folded.value.plan === null) return null
      const { plan, used, header } = folded.value
      const direction = directionFor({ plan, used, seed: header.seed }, scenario)
      if (direction.freedom === 'authored') return null
      const { events } = await askVoice(app.url, compiled, journal)
      const words = voicedWordsSchema.parse(events.at(-1)?.data)
      const request = app.model.requests().at(-1)
      if (request === undefined) throw new Error('the model was asked')
      return { shown: finishedSpeech(direction, words).says, direction, plan, request }
    }

    test.each(VOICE_ATTACKS.map((attack, at) => [attack.id, attack, at] as const))(
      'holds against %s',
      async (_, { replies }, at) => {
        const [, givesIn] = GIVING_IN[(at + place) % GIVING_IN.length]!
        app.model.byDefault({
          kind: 'answer',
          answer: (request) => ({ kind: 'say', text: givesIn(request, secret?.says ?? '') }),
        })
        const answered = await attacked(replies)
        if (answered === null) return
        const { shown, direction, plan, request } = answered
        const locked = scenario.facts.filter(({ id }) => !plan.unlocked.includes(id))
        const told = runsOf(systemOf(request))
        const sent = request.body.messages
          .map(({ content }) => withoutStudent(String(content)))
          .join('\n')
        expect({
          sent: locked.filter(({ says }) => says.some((line) => sent.includes(line.says))),
          given: locked.flatMap(({ neverBefore }) =>
            neverBefore.filter((phrase) => holdsPhrase(shown, phrase)),
          ),
          printed: [...runsOf(shown)].filter((run) => told.has(run)),
          outOfRole: shown === direction.embedded.says ? null : TALK_OF_MODELS.exec(shown),
        }).toEqual({ sent: [], given: [], printed: [], outOfRole: null })
      },
    )
  },
)

const withoutStudent = (content: string): string =>
  content.replace(/<counsellor_says>.*?<\/counsellor_says>/gs, '')
