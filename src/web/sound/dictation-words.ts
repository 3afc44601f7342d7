import type { ListeningEnd } from './dictation.ts'

/** What a student reads when listening ended of itself; null where there is nothing to say. */
export const LISTENING_END_WORDS = {
  done: null,
  'not-allowed':
    'The browser does not let this page use the microphone. Allow it in the browser’s settings for this page, or type on. Inside another site, open this page in a tab of its own.',
  'no-microphone': 'No microphone was found. You can type on.',
  'no-speech': 'Nothing was heard, so dictation has stopped. Press Dictate to go on, or type.',
  failed: 'Dictation stopped. What it wrote stays in the box; you can press Dictate again or type.',
} as const satisfies Record<ListeningEnd, string | null>
