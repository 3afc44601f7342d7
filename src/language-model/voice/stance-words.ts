import type { Stance } from '#scenario/stance.ts'
import type { RuptureMarker } from '#simulation/speech-plan.ts'

/** How a stance sounds, said to whoever gives the client a voice. @source clinical reference C4–C6 */
export const STANCE_WORDS = {
  settled: 'You feel all right with this person for now. You talk in your ordinary way.',
  guarded: 'You are on your guard. You answer, you keep things on the surface, you give little.',
  shutDown: 'You have gone flat and far away. Very few words, hardly any feeling.',
  flooded: 'It is too much right now. You lose the thread, break off, start again. Short bursts.',
  withdrawing:
    'You have stepped back from this person. Polite, agreeable, brief; you say nothing that matters.',
  confronting: 'You are annoyed with this person and it shows. You push back, in your own manner.',
  testing:
    'Something went wrong between you and this person is trying to put it right. You wait and see whether they mean it.',
} as const satisfies Record<Stance, string>

/** How a rupture shows. @source clinical reference C5 */
export const MARKER_WORDS = {
  complaint: 'say what bothers you about how this is going',
  rejection: 'turn down what was offered',
  sarcasm: 'a dry, sharp edge',
  demand: 'ask for what you want of them, firmly',
  pressure: 'press them for an answer or a fix',
  'shutting-down': 'shorten your answers',
  avoiding: 'slide off the subject',
  masking: 'be nicer than you feel',
  'testing-repair': 'check whether they mean it',
} as const satisfies Record<RuptureMarker, string>
