import { stateIn } from 'xstate'
import { session } from './session.setup.ts'
import { voiceRequestOf } from './voice-request.ts'

/** The student has the brief; nobody has spoken. */
export const briefing = session.createStateConfig({
  tags: ['briefing'],
  on: {
    'session.begun': [
      {
        guard: 'the client begins',
        target: 'talking',
        actions: { type: 'begin', params: ({ event }) => event },
      },
      {
        target: 'talking.conversation.awaitingStudent',
        actions: { type: 'begin', params: ({ event }) => event },
      },
    ],
  },
})

const awaitingStudent = session.createStateConfig({
  tags: ['awaiting-student'],
  on: {
    'student.said': {
      guard: stateIn({ talking: { clock: 'running' } }),
      target: 'reading',
      actions: { type: 'hear the reply', params: ({ event }) => event },
    },
  },
})

/** The reply has reached the client, who knows what to do about it. */
const reading = session.createStateConfig({ always: 'clientReplying' })

/** Words are on their way. A host that restarts here asks again under the same key. */
const speaking = session.createStateConfig({
  tags: ['client-replying'],
  invoke: {
    id: 'voice',
    src: 'voice',
    input: ({ context }) => voiceRequestOf(context),
    onDone: {
      guard: { type: 'the words did not come', params: ({ event }) => event.output },
      target: 'replyFailed',
      actions: { type: 'record the failure', params: ({ event }) => event.output },
    },
    onError: { target: 'replyFailed', actions: 'record no answer' },
  },
})

const answering = session.createStateConfig({
  ...speaking,
  on: {
    'client.spoke': [
      {
        guard: { type: 'the words end the session', params: ({ event }) => event.speech },
        target: '#session.reflecting',
        actions: [
          { type: 'record the words', params: ({ event }) => event },
          { type: 'end by the client', params: ({ event }) => event },
        ],
      },
      {
        target: 'awaitingStudent',
        actions: { type: 'record the words', params: ({ event }) => event },
      },
    ],
  },
})

const farewell = session.createStateConfig({
  ...speaking,
  on: {
    'client.spoke': {
      target: '#session.reflecting',
      actions: { type: 'record the words', params: ({ event }) => event },
    },
  },
})

/** Only in a running session: a journal knows no failed attempts. */
const replyFailed = session.createStateConfig({
  tags: ['client-replying'],
  on: { 'voice.retried': { target: 'clientReplying', actions: 'forget the failure' } },
})

/** The clock stops for a pause while words that were already on their way may still arrive. */
const clock = session.createStateConfig({
  initial: 'running',
  states: {
    running: {
      on: {
        'session.paused': {
          target: 'paused',
          actions: { type: 'stop talking', params: ({ event }) => event },
        },
      },
    },
    paused: {
      tags: ['paused'],
      on: {
        'session.resumed': {
          target: 'running',
          actions: { type: 'go on talking', params: ({ event }) => event },
        },
      },
    },
  },
})

export const talking = session.createStateConfig({
  type: 'parallel',
  on: {
    'hint.shown': { actions: { type: 'record the hint', params: ({ event }) => event } },
    'session.ended': {
      target: 'parting',
      actions: { type: 'end the talk', params: ({ event }) => event },
    },
  },
  states: {
    conversation: {
      initial: 'clientReplying',
      states: { awaitingStudent, reading, clientReplying: answering, replyFailed },
    },
    clock,
  },
})

/** The student or the clock has ended the session; the client says goodbye. */
export const parting = session.createStateConfig({
  initial: 'clientReplying',
  states: { clientReplying: farewell, replyFailed },
})

/** Once the session is over its record stands; the student may read it otherwise, and try other words beside it. */
const afterwards = session.createStateConfig({
  on: {
    'code.contested': {
      guard: { type: 'the words were read so', params: ({ event }) => event.reading },
      actions: { type: 'keep the own reading', params: ({ event }) => event },
    },
    'reply.retried': {
      guard: { type: 'the reply can be retried so', params: ({ event }) => event.retry },
      actions: { type: 'keep the try', params: ({ event }) => event.retry },
    },
  },
})

/** The student looks back before anything is shown. */
export const reflecting = session.createStateConfig({
  tags: ['reflecting'],
  on: {
    ...afterwards.on,
    'student.reflected': {
      target: 'debriefed',
      actions: { type: 'keep the reflection', params: ({ event }) => event },
    },
  },
})

export const debriefed = session.createStateConfig({ ...afterwards, tags: ['debriefed'] })
