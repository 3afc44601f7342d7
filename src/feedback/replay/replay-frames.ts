import type { Debrief } from '#feedback/debrief.ts'
import { changesInWords, effectInWords } from '#feedback/effect-sentence.ts'
import { clientsBeforeReplies } from '#feedback/replayed-client.ts'
import { toldFacts } from '#feedback/told-facts.ts'
import type { Scenario } from '#scenario/scenario.schema.ts'
import type { ClientState } from '#simulation/client-state.ts'
import type { FoldedReply, FoldedSession } from '#simulation/folded-session.ts'
import { readClient } from '#simulation/simulated-client.ts'
import { stanceOf } from '#simulation/stance-of.ts'
import { REGION_IDS, type RegionId } from './client-region.ts'
import { movedNumbers, numbersAtStart } from './moved-number.ts'
import type { ReplayFrame } from './replay-frame.ts'

/**
 * The session as a recording: one frame before the first reply, and one after each reply with the client's answer.
 * What a frame says of a reply is what the debrief says of it. Pure.
 * @param shown the debrief of this session
 * @param scenario the one the session was folded with
 */
export function replayFrames(
  shown: Pick<Debrief, 'clientName' | 'transcript' | 'turningPoints'>,
  folded: Pick<FoldedSession, 'header' | 'transcript' | 'replies' | 'start' | 'client'>,
  scenario: Scenario,
): readonly ReplayFrame[] {
  const { replies, transcript } = folded
  const before = clientsBeforeReplies(folded, scenario)
  /** the client once everything that follows a reply has been said */
  const settled = [...replies.map(({ index }) => before.get(index)), undefined].map((client) =>
    client === undefined ? folded.client : readClient(client),
  )
  return [null, ...replies].map((reply, nth) => {
    const was = settled[nth - 1] ?? folded.start
    const now = settled[nth] ?? folded.client
    const { told } = toldFacts(now.told, scenario)
    return {
      reply: nth,
      index: reply?.index ?? null,
      said: replies[nth]?.index ?? transcript.length,
      numbers:
        reply === null
          ? numbersAtStart(now.variables)
          : movedNumbers(reply.trace, shown.clientName),
      moved: reply && changesInWords(reply.trace, shown.clientName),
      effect: reply && effectInWords(reply, shown.clientName),
      stance: stanceOf(now),
      regions: passedThrough(reply === null ? [was, now] : [was, reply.state, now]),
      told,
      toldNow: told.length - toldFacts(was.told, scenario).told.length,
      ...notedOn(reply, shown),
    }
  })
}

/** The states of each region, one after the other; one that stays is told once. */
const passedThrough = (states: readonly ClientState[]): ReplayFrame['regions'] => {
  const path = (region: RegionId) =>
    states
      .map((state) => stateIn(state, region))
      .filter((state, nth, all) => nth === 0 || state !== all[nth - 1])
  return Object.fromEntries(
    REGION_IDS.map((region) => [region, path(region)]),
  ) as unknown as ReplayFrame['regions'] // fromEntries forgets that every region is named
}

const stateIn = (client: ClientState, region: RegionId): string =>
  region === 'disclosure' ? client.level : client[region]

/** What the debrief says of this reply. */
function notedOn(
  reply: FoldedReply | null,
  { transcript, turningPoints }: Pick<Debrief, 'transcript' | 'turningPoints'>,
): Pick<ReplayFrame, 'notes' | 'turningPoint'> {
  const turn = reply && transcript[reply.index]
  const point = turningPoints.find(({ index }) => index === reply?.index)
  return {
    notes: turn?.speaker === 'trainee' ? turn.notes : [],
    turningPoint: point === undefined ? null : { direction: point.direction, title: point.title },
  }
}
