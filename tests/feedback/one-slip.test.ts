import { describe, expect, test } from 'vitest'
import { debrief } from '#feedback/debrief-session.ts'
import { invariant } from '#lib/invariant.ts'
import { rehearse } from '#simulation/rehearsal.ts'
import { shippedScenarios } from '../scenarios/shipped-scenarios.ts'

/** Good work but for one piece of advice, where the author wrote no example; the openings missed later have some. */
const REPLIES = [
  'They said. Not your choice, this.',
  'Where you sit and what we talk about is up to you. School hears that you turned up. Nothing you say, unless I think somebody could get badly hurt, and I would tell you first.',
  'Been a long week of people asking you things, sounds like.',
  'Then we can say nothing for a bit. Quiet is fine.',
  'You should just say sorry to the lad and keep your head down for a while.',
  'Fair. That was me telling you what to do, and I had not asked you a thing. Sorry. I will stop that.',
  'You can, the door is not locked. You would sooner be anywhere else, and me preaching did not help.',
  'Everyone has had their version of what happened. Nobody has got yours.',
  'No. Mr Hale wants a report and I am not writing him one. He knows you came, full stop. I can not promise total secrecy: if you or somebody else was going to get badly hurt I would have to say, and you would know first. You have reason not to trust that yet.',
  'They do. And then it has ended up with Hale before, I am guessing, so you watch what you say.',
  'It matters. That is your family name, turned into a joke in front of people. That is racist, and it would make anybody angry.',
]

const [, kai] = shippedScenarios.find(([file]) => file === 'e05-silent-one.yaml') ?? []

describe('A session of good work with one slip', () => {
  const shown = () => {
    invariant(kai !== undefined, 'the silent one is shipped')
    return debrief(rehearse(kai, REPLIES, 877543300).folded, kai.scenario)
  }

  test('has its turning point where a door was closed, before an opening that was only passed by', () => {
    expect(
      shown()
        .turningPoints.filter(({ direction }) => direction === 'closed')
        .map(({ quote }) => quote),
    ).toEqual(['You should just say sorry to the lad and keep your head down for a while.'])
  })

  test('is told of a limit what it still lacked, and not what it held', () => {
    expect(shown().target?.sentences.map(({ text }) => text)).toEqual([
      'A plain answer about what you can and cannot do carries best with the feeling met first, a reason given, and the need taken up after it. Here the observer still missed the reason and a way back to the need.',
    ])
  })
})
