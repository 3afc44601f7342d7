/** What a person says who feels so; the first that fits counts. Hunches of a listener, not a reading. */
const SIGNS: readonly (readonly [sign: RegExp, feelings: readonly [string, ...string[]]])[] = [
  [
    /\b(?:died|dead|funeral|grave|ashes|late (?:wife|husband)|buried|miss(?:ed)? (?:him|her|them|it))\b/i,
    ['sad', 'bereft'],
  ],
  [
    /\b(?:alone|lonely|nobody|no one|on my own|by myself|empty|quiet house|invisible)\b/i,
    ['lonely', 'alone'],
  ],
  [
    /\b(?:asham\w*|embarrass\w*|fault|stupid|sorry|mess|useless|bad m\w+|let (?:\w+ )?down|strong one|drama|bother)\b/i,
    ['ashamed', 'guilty'],
  ],
  [
    /\b(?:scared?|afraid|fright\w*|panic\w*|what if|worr\w+|nervous|shak\w+|in case|dread\w*|promise)\b/i,
    ['frightened', 'anxious'],
  ],
  [
    /\b(?:angry|unfair|fair|sick of|hate|pointless|annoy\w*|rubbish|joke|stamp|form)\b/i,
    ['angry', 'frustrated'],
  ],
  [
    /\b(?:tired|asleep|sleep|awake|exhaust\w*|enough|worn|night|nights)\b/i,
    ['exhausted', 'worn out'],
  ],
  [
    /\b(?:can't|cannot|stuck|trapped|choice|have to|made me|sent|supposed to|should)\b/i,
    ['trapped', 'stuck'],
  ],
  [/\b(?:don't know|either way|both|decide|which|nine all|torn)\b/i, ['torn', 'lost']],
]

const UNSPOKEN = ['hurt', 'overwhelmed', 'weighed down', 'uneasy'] as const

const GLAD =
  /\b(?:thank you|thanks|better|relie\w+|glad|laugh\w*|smil\w+|lovely|proud|lighter|that helps|good)\b/i

/**
 * What a listener might take the client to feel, as an adjective.
 * @param random decides between near words
 * @returns null where the client sounds glad, or says nothing
 */
export function feelingHeard(clientSaid: string, random: number): string | null {
  if (!/\p{L}/u.test(clientSaid)) return null
  const feelings = SIGNS.find(([sign]) => sign.test(clientSaid))?.[1]
  if (feelings === undefined && GLAD.test(clientSaid)) return null
  const words: readonly string[] = feelings ?? UNSPOKEN
  return words[Math.abs(random) % words.length] ?? null
}
