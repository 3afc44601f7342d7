import { describe, expect, test } from 'vitest'
import type { ClientSpeech } from './client-speech.ts'
import { finishedSpeech } from './finished-speech.ts'
import type { VoiceDirection } from './voice-direction.ts'
import type { Voicing } from './voicing.ts'

const voicing: Voicing = {
  model: 'a-model',
  prompt: 'ab12',
  tokens: { prompt: 900, completion: 20, cached: 0 },
  tries: 1,
  breaches: [],
  fallback: null,
}

const embedded: ClientSpeech = {
  line: 'facts/failed-module/0',
  says: 'I failed statistics. In January. I have to sit it again.',
  stage: 'looks at the floor',
  cues: ['affectCue'],
  moment: null,
  fact: 'failed-module',
  ending: null,
  spokenBy: 'embedded',
}

const direction = (freedom: VoiceDirection['freedom']): VoiceDirection => ({
  freedom,
  embedded,
  line: {
    address: 'facts/failed-module/0',
    source: { kind: 'fact', fact: 'failed-module' },
    line: { says: embedded.says },
    path: [],
  },
})

const finished = (freedom: VoiceDirection['freedom'], says: string | null) =>
  finishedSpeech(direction(freedom), {
    soFar: says === null ? null : { says, stage: null },
    voicing,
  })

describe('A turn as the journal keeps it', () => {
  test('without words of the model it is the author’s', () => {
    expect(finished('retold', null)).toEqual({ ...embedded, voicing })
  })

  test('retold in other words it tells the same fact, with the same cues', () => {
    const says = "Statistics. I failed it in January, and now I've got to sit it again."
    expect(finished('retold', says)).toEqual({
      ...embedded,
      says,
      spokenBy: 'language-model',
      voicing,
    })
  })

  test('where the words break off before the fact is told, the author’s line follows', () => {
    expect(finished('retold', 'There is something.')).toEqual({
      ...embedded,
      says: `There is something. ${embedded.says}`,
      spokenBy: 'both',
      voicing,
    })
  })

  test.each<readonly [string, Voicing['fallback'], string, ClientSpeech['spokenBy']]>([
    ['that broke off after a beginning are finished', 'stalled', 'Fine.', 'both'],
    [
      'that broke off after enough was said stand',
      'stalled',
      'I slept badly again, with the light on, both nights.',
      'language-model',
    ],
    [
      'that led up to something unfit are finished',
      'words-unfit',
      'Fine, since you keep asking me I will say it now.',
      'both',
    ],
  ])('free words %s', (_, fallback, says, spokenBy) => {
    const finishedTurn = finishedSpeech(direction('free'), {
      soFar: { says, stage: null },
      voicing: { ...voicing, fallback },
    })
    expect([finishedTurn.spokenBy, finishedTurn.says]).toEqual([
      spokenBy,
      spokenBy === 'both' ? `${says} ${embedded.says}` : says,
    ])
  })

  test('free words tell no fact, and call for what is found in them', () => {
    expect(finished('free', 'I feel so alone with it. I could cry.')).toEqual({
      line: null,
      says: 'I feel so alone with it. I could cry.',
      stage: null,
      cues: ['affectCue'],
      moment: null,
      fact: null,
      ending: null,
      spokenBy: 'language-model',
      voicing,
    })
  })
})
