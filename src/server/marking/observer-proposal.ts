import { codeIn } from '#coding/code-in.ts'
import { CODER_VERSION } from '#coding/coder-version.ts'
import type { ObserverReading } from '#contract/api/observer-reading.schema.ts'
import type { Provenance } from '#course/provenance.schema.ts'
import { RUBRIC_VERSION } from '#course/rubric.ts'
import { notesOn } from '#feedback/notes.ts'
import { sessionTranscript } from '#feedback/session-transcript.ts'
import { invariant } from '#lib/invariant.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import { scoreSession } from '#scoring/score-session.ts'
import type { Verdict } from '#scoring/verdict.ts'
import { ENGINE_VERSION } from '#simulation/engine-version.ts'
import type { RecordedTurn } from '#simulation/folded-session.ts'
import { type SentNote, sentNote } from './sent-note.ts'
import type { TalkOfAttempt } from './talk-of-attempt.ts'

/** What the observer makes of a talk, as it is kept. */
export interface ObserverProposal {
  readonly verdicts: readonly Verdict[]
  readonly turns: readonly ReadReply[]
  readonly isRescored: boolean
  readonly provenance: Provenance
}

export interface ReadReply {
  readonly index: number
  readonly notes: SentNote[]
}

/** The codes as they were recorded during the talk, scored by the rules of today. Deterministic: once says all. */
export const proposalAsRecorded = (talk: TalkOfAttempt): ObserverProposal =>
  proposalFrom(talk, talk.folded.transcript, {
    engine: talk.folded.header.engine,
    coder: talk.folded.header.coder,
  })

/** The same words, coded anew by the observer of today. */
export const proposalOfToday = (talk: TalkOfAttempt): ObserverProposal =>
  proposalFrom(talk, codedAnew(talk.folded.transcript, talk.compiled.scenario), {
    engine: ENGINE_VERSION,
    coder: CODER_VERSION,
  })

function proposalFrom(
  { compiled, folded: { header } }: TalkOfAttempt,
  transcript: readonly RecordedTurn[],
  versions: Pick<Provenance, 'engine' | 'coder'>,
): ObserverProposal {
  const { verdicts } = scoreSession(sessionTranscript({ transcript }, compiled.scenario))
  return {
    verdicts,
    turns: transcript.flatMap((turn) => (turn.speaker === 'trainee' ? [readReply(turn)] : [])),
    isRescored: versions.coder !== header.coder,
    provenance: { scenario: header.scenario, ...versions, rubric: RUBRIC_VERSION, model: null },
  }
}

const readReply = ({
  index,
  text,
  coded,
}: Extract<RecordedTurn, { speaker: 'trainee' }>): ReadReply => ({
  index,
  notes: notesOn(text, coded).map(sentNote),
})

function codedAnew(
  transcript: readonly RecordedTurn[],
  { locale }: Pick<Scenario, 'locale'>,
): readonly RecordedTurn[] {
  const anew: RecordedTurn[] = []
  for (const turn of transcript)
    anew.push(
      turn.speaker === 'client'
        ? turn
        : { ...turn, coded: codeIn(locale, { text: turn.text }, { previous: anew }) },
    )
  return anew
}

/** As whoever may see it reads it. */
export function readingOf(proposal: ObserverProposal, madeAt: number): ObserverReading {
  const { scenario, engine, coder, rubric, model } = proposal.provenance
  invariant(model === null, 'the built-in observer needs no language model')
  return {
    status: 'scored',
    verdicts: proposal.verdicts.map((verdict) => ({
      ...verdict,
      evidence: [...verdict.evidence],
      criticalEvents: [...verdict.criticalEvents],
    })),
    turns: proposal.turns.map(({ index, notes }) => ({ index, notes: [...notes] })),
    provenance: {
      scenario,
      engine,
      coder,
      rubric,
      isDeterministic: true,
      codings: 1,
      isNormalised: false,
      isRescored: proposal.isRescored,
    },
    madeAt,
  }
}
