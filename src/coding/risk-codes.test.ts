import { describe, expect, test } from 'vitest'
import { rulesFind } from './rules-find.fixture.ts'

const BRIDGE = 'I park up on the bridge after work and look at the water.'
const PLAIN = 'We had pasta and watched the match.'

describe('Asked plainly, danger is named', () => {
  test.each([
    [PLAIN, 'Are you thinking of killing yourself?'],
    [PLAIN, 'When you sit up there, do you think about killing yourself?'],
    [PLAIN, 'Is suicide on your mind?'],
    [PLAIN, 'Since Thursday, have you thought about ending your own life?'],
    [PLAIN, 'I want to ask you straight whether you have thoughts of suicide.'],
    [PLAIN, 'You been having thoughts of hurting yourself?'],
    [PLAIN, 'Do you ever feel like you want to die?'],
    [PLAIN, 'By that, do you mean your own death?'],
    [PLAIN, 'Have you been cutting yourself?'],
    [PLAIN, 'Are you thinking of hurting any of them?'],
    [PLAIN, 'Does anybody at home hit you?'],
    [PLAIN, 'Has he ever hurt you or the kids?'],
    [PLAIN, 'Are you safe to go home tonight?'],
    [BRIDGE, 'Have you thought of jumping?'],
    [BRIDGE, 'How close have you come to going over the edge?'],
    [BRIDGE, 'Let’s plan how you stay safe tonight and who you can ring.'],
    [BRIDGE, 'Could you give the tablets to your brother for tonight?'],
  ])('after "%s": %s', (client, reply) => {
    expect(rulesFind(client, reply)).toContain('RISK')
  })

  test.each([
    [PLAIN, 'Are you dying to see it?'],
    [PLAIN, 'How did it feel when he hurt your feelings?'],
    [PLAIN, 'Have you thought of jumping in the pool?'],
    [PLAIN, 'What was it like when your dad was dying?'],
    [PLAIN, 'Do you feel safe here with me?'],
    [PLAIN, 'Did it hurt when she left?'],
    [PLAIN, 'How did you end it with him?'],
    ['Who hears of this?', 'If I thought you might kill yourself, I would tell my supervisor.'],
  ])('and not where nobody is in danger, after "%s": %s', (client, reply) => {
    expect(rulesFind(client, reply)).not.toContain('RISK')
  })
})

describe('What is only hinted at is played down', () => {
  test.each([
    'You wouldn’t do anything silly, would you?',
    'You’re not thinking of doing something daft?',
    'Please tell me you’re not getting any silly ideas.',
    'You don’t mean you’d actually go through with anything, do you?',
    'You won’t go and do anything, will you?',
    'Not been hurting yourself, have you?',
    'Promise me you won’t do anything stupid.',
    'No daft notions, I hope?',
    'You’re not suicidal though, right?',
  ])('%s', (reply) => {
    const found = rulesFind(BRIDGE, reply)
    expect(found).toContain('DISM')
    expect(found).not.toContain('RISK')
  })

  test.each([
    'There’s nothing silly about crying.',
    'You felt you’d said something stupid.',
    'You’re not silly to be scared.',
    'You did something brave there.',
  ])('and not by a kind denial: %s', (reply) => {
    expect(rulesFind(PLAIN, reply)).not.toContain('DISM')
  })
})
