import { describe, expect, test } from 'vitest'
import { rulesFind } from './rules-find.fixture.ts'

const CLIENT = 'I eat my lunch in the stairwell so nobody sees me.'

describe('Advice put as something else', () => {
  test.each([
    'What would happen if you simply took it outside?',
    'I’m hearing somebody who really ought to ask for help.',
    'I wonder whether joining a club might get you out of there.',
    'I wonder if you could ask your tutor.',
    'My cousin took up swimming and never looked back.',
    'Why don’t you sit with the others?',
    'I’m not telling you what to do, but I’d have it out with them.',
    'Have you thought about eating in the library?',
  ])('%s', (reply) => {
    expect(rulesFind(CLIENT, reply)).toContain('ADV')
  })

  test.each([
    'What would happen if you didn’t go?',
    'I’m hearing somebody who needs to be seen.',
    'I wonder whether being seen would be frightening.',
    'My cousin eats there too.',
    'Why don’t you like the canteen?',
    'What have you thought about it so far?',
  ])('and not: %s', (reply) => {
    expect(rulesFind(CLIENT, reply)).not.toContain('ADV')
  })
})

describe('A denial is read by what follows it', () => {
  test.each([
    ['I’m not saying it’s your fault, but you did leave early.', 'CONF'],
    ['I’m not judging you, though most people would have asked.', 'CONF'],
    ['I’m not saying it’s stupid, it’s just a bit of a fuss over nothing.', 'DISM'],
    ['I’m not telling you what to do, but you should ring her.', 'ADV'],
    ['With respect, that was a daft thing to do.', 'CONF'],
    ['So stop making excuses.', 'CONF'],
  ])('%s %s', (reply, code) => {
    expect(rulesFind(CLIENT, reply)).toContain(code)
  })

  test.each([
    'I’m not blaming you.',
    'I’m not judging you, but I wonder what it’s like to carry that.',
    'With respect to your mum, what would you want?',
    'You don’t think you’re overreacting.',
  ])('and alone does no harm: %s', (reply) => {
    const found = rulesFind(CLIENT, reply)
    expect(found.filter((code) => ['CONF', 'DISM', 'ADV'].includes(code))).toEqual([])
  })
})

describe('What is assumed of a group, as praise too', () => {
  test.each([
    'Asian students are naturally good at that.',
    'You people are so resilient.',
    'I must say your English is excellent.',
    'Gay couples have such wonderful taste.',
    'Disabled people like you are such an inspiration.',
    'I admire how devout your people are.',
  ])('%s', (reply) => {
    expect(rulesFind(CLIENT, reply)).toContain('ASSM')
  })

  test.each([
    'Did you people quarrel?',
    'What is it like to be one of few Asian students?',
    'You’re resilient.',
    'Your people are far away.',
  ])('and not: %s', (reply) => {
    expect(rulesFind(CLIENT, reply)).not.toContain('ASSM')
  })

  test.each([
    'We may come from different worlds.',
    'I don’t know your traditions.',
    'My picture of what a family is was made in another place.',
    'Before we go on, does being Black matter in here?',
  ])('Culture broached unasked is heard: %s', (reply) => {
    expect(rulesFind(CLIENT, reply)).toContain('CULT')
  })

  test('and another world is not', () => {
    expect(rulesFind(CLIENT, 'It is a different world in that stairwell.')).not.toContain('CULT')
  })
})
