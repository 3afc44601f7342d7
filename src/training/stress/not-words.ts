import { marksOf } from '#coding/coded-turn.ts'
import { labelsOf, replyCase } from './reply-case.ts'
import type { StressCase, StressKind } from './stress-case.ts'

const CLIENT =
  'We buried the dog on Sunday under the pear tree, and my son put his school tie in with her, and I haven’t been able to look at that corner of the garden since.'

const NOTHING_SAID = ['', '   ', '\n\n\t', '.', '?!?!', '——', '\u200b\u200b', '\u0000']

const EMOJI_ONLY = ['😢', '❤️❤️❤️', '👍🏽', '🙏 🙏', '(╯°□°)╯', ':-(']

const OTHER_LANGUAGES = [
  'Lo siento mucho, eso debe de ser muy doloroso para ti y para tu hijo.',
  'Das klingt sehr traurig. Wie geht es Ihnen heute damit?',
  'To musi być dla pana bardzo trudne, proszę powiedzieć coś więcej.',
  'आपको बहुत दुख हुआ होगा। क्या आप और बताना चाहेंगे?',
  '听起来你真的很难过，你愿意多说一点吗？',
  'يبدو أن هذا مؤلم جدا بالنسبة لك، هل تريد أن تخبرني أكثر؟',
  'Ça a dû être tellement dur, est-ce que vous voulez m’en parler davantage ?',
]

const TIDES =
  'Tides rise and fall twice on most coasts. Spring tides follow the new and the full moon. Neap tides are weaker and come between. Shallow bays can hold water for hours. '
const LATIN = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod '

/** @returns about so many words */
const many = (text: string, words: number): string =>
  text.repeat(Math.ceil(words / text.trim().split(' ').length))

const COPIED = [
  CLIENT,
  'I don’t know, I just sat there on the stairs with my coat on and I couldn’t make my legs go up to the ward.',
  'It’s the letters, they come every Friday, brown ones, and I hide them behind the microwave so that he won’t see.',
  'I told my mother I was happy for her and then I went into the bathroom and ran the taps so nobody would hear me.',
  'Since the stroke my husband calls me by his sister’s name, and I answer to it because it’s easier for the both of us.',
]

const HELPFUL = new Set([
  'SR',
  'CR',
  'RF',
  'VAL',
  'AFF',
  'AUT',
  'SEEK',
  'IMM',
  'REP',
  'CULT',
  'HOPE',
  'CHAL',
  'TSD',
  'LIM',
  'RISK',
  'PWP',
])

const uncoded = (title: string, reply: string, client = CLIENT): StressCase => ({
  ...replyCase({ client, reply, isUncoded: true }),
  title,
})

const noCredit = (title: string, reply: string): StressCase => ({
  title,
  fault: (observer) => {
    const marks = marksOf(
      observer({ text: reply }, { previous: [{ speaker: 'client', text: CLIENT, cues: [] }] }),
    )
    const credited = marks.filter(({ code }) => HELPFUL.has(code))
    return credited.length === 0 ? null : labelsOf(credited).slice(0, 60)
  },
})

export const NOT_WORDS: StressKind = {
  number: 8,
  name: 'Empty, emoji, 2,000 words, another language, copied words',
  cases: [
    ...NOTHING_SAID.map((reply) => uncoded(`nothing said: ${JSON.stringify(reply)}`, reply)),
    ...EMOJI_ONLY.map((reply) => uncoded(`only ${reply}`, reply)),
    ...OTHER_LANGUAGES.map((reply) => uncoded(reply, reply)),
    noCredit('two thousand words about the tides', many(TIDES, 2000)),
    uncoded('two thousand words of no language', many(LATIN, 2000)),
    uncoded('one word two thousand times', many('and ', 2000)),
    noCredit('two thousand exclamation marks', '!'.repeat(2000)),
    noCredit('one word of ten thousand letters', 'a'.repeat(10_000)),
    ...COPIED.map((words) => uncoded(`copied: ${words.slice(0, 60)}…`, words, words)),
  ],
}
