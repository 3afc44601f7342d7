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

describe('The reply that closed a door', () => {
  test('is a turning point before an opening that was only passed by', () => {
    invariant(kai !== undefined, 'the silent one is shipped')
    const { folded } = rehearse(kai, REPLIES, 877543300)
    const points = debrief(folded, kai.scenario).turningPoints
    expect(
      points.filter(({ direction }) => direction === 'closed').map(({ quote }) => quote),
    ).toEqual(['You should just say sorry to the lad and keep your head down for a while.'])
  })
})
