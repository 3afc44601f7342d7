import { expect, test } from 'vitest'
import { shippedScenarios } from '#tests/scenarios/shipped-scenarios.ts'
import { readerMessages } from './reader-prompt.ts'
import { SESSION } from './session.fixture.ts'
import { sessionToRead } from './session-to-read.ts'

test('The whole prompt of a reading', () => {
  const [system, session] = readerMessages(SESSION)
  expect(system).toMatchSnapshot()
  expect(session).toEqual({
    role: 'user',
    content: `The two talk in one room; only words are on record, so that looks and voices cannot be read.

Rules of the placement
- Gifts: Nothing is accepted that costs more than a card.

<session>
<turn index="0" speaker="client">I eat on my own with the telly on.</turn>
<turn index="1" speaker="trainee">That sounds lonely. What are your evenings like?</turn>
<turn index="2" speaker="client">Long. My daughter never rings.</turn>
<turn index="3" speaker="trainee">You could ring her first.</turn>
</session>

Read the session above and answer with the JSON object.`,
  })
})

test('The system text is the same for every session, so that servers may keep it', () => {
  const [here] = readerMessages(SESSION)
  const [there] = readerMessages({ ...SESSION, medium: 'chat', turns: SESSION.turns.slice(0, 2) })
  expect(there).toEqual(here)
})

test.each(shippedScenarios)(
  '%s: no fact and no cue of the author reaches the reader',
  (_, { scenario }) => {
    const said = [
      { index: 0, speaker: 'client' as const, text: 'Hello.', cues: ['affectCue' as const] },
    ]
    const session = sessionToRead(scenario, {
      transcript: said.map((turn) => ({
        ...turn,
        speech: {
          line: null,
          says: 'Hello.',
          stage: null,
          cues: turn.cues,
          moment: 'm',
          fact: scenario.facts[0]?.id ?? '',
          ending: null,
          spokenBy: 'embedded' as const,
        },
      })),
    })
    expect(session).toEqual({
      turns: [{ index: 0, speaker: 'client', text: 'Hello.' }],
      medium: scenario.setting.medium,
      policyCard: scenario.policyCard,
    })
  },
)
