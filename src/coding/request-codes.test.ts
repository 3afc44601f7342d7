import { describe, expect, test } from 'vitest'
import { rulesFind } from './rules-find.fixture.ts'

const TENNER = 'Could you lend me a tenner till Friday? Please.'
const PLAIN = 'I walked the dog and then it rained.'

describe('A rule quoted instead of an answer is a limit', () => {
  test.each([
    'Staff may not lend money to service users.',
    'That’s against our code of conduct.',
    'Sessions take place on the premises.',
    'It says on the leaflet that we don’t.',
    'Lending is not permitted under our guidelines.',
    'The limit is twelve sessions, as it says in the leaflet.',
    'Gifts and loans are strictly forbidden.',
    'We don’t do loans here.',
    'Trainees don’t give out numbers.',
    'That’s the rule.',
  ])('%s', (reply) => {
    expect(rulesFind(TENNER, reply)).toContain('LIM')
  })

  test.each([
    [PLAIN, 'Staff may not lend money to service users.'],
    [TENNER, 'I don’t know how you’ve managed this month.'],
    [TENNER, 'I can’t imagine what that’s like.'],
    ['Can you believe he said that?', 'You’re not allowed to feel angry in that house.'],
  ])('and nothing else is, after "%s": %s', (client, reply) => {
    expect(rulesFind(client, reply)).not.toContain('LIM')
  })
})

describe('A willing no that puts it on others steps out of the role', () => {
  test.each([
    'I’d gladly lend you it, but the boss counts every penny.',
    'I’d do it like a shot, only they’d sack me.',
    'I wish I could, honestly, but it’s more than my job’s worth.',
    'If it were up to me you’d have it already.',
    'I’d love to, but I’d get into trouble.',
    'I don’t mind one, but my supervisor won’t let us.',
  ])('%s', (reply) => {
    expect(rulesFind(TENNER, reply)).toContain('SLIP')
  })

  test.each([
    [TENNER, 'I’d love to hear what Friday is like for you.'],
    [TENNER, 'I won’t lend you money, because you should never owe me anything here.'],
    [PLAIN, 'I’d love to, but your boss gets in the way.'],
  ])('and not a plain one, after "%s": %s', (client, reply) => {
    expect(rulesFind(client, reply)).not.toContain('SLIP')
  })
})

describe('A promise refused is no promise', () => {
  test.each([
    'I won’t promise that I’d never tell anyone.',
    'I can’t keep that secret.',
    'I never give my number.',
    'I’m not able to promise nobody will find out.',
    'You’ve built the day so that nobody would see it.',
  ])('%s', (reply) => {
    expect(rulesFind('Promise you’ll tell nobody? Can I have your number?', reply)).not.toContain(
      'SLIP',
    )
  })

  test.each([
    'I promise I won’t tell a soul.',
    'Nobody will ever find out.',
    'It’ll stay just between us.',
  ])('and one given is: %s', (reply) => {
    expect(rulesFind('Promise you’ll tell nobody?', reply)).toContain('SLIP')
  })
})
