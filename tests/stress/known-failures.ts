/** A case that the observer as shipped gets wrong. It stands here so that nobody takes it for passed. */
export interface KnownFailure {
  /** number of the kind. @source clinical reference H */
  readonly kind: number
  readonly title: string
  /** what it takes for something else */
  readonly why: string
}

/** Each of them must go on failing: one that passes has to leave the list, and nothing else may fail. */
export const KNOWN_FAILURES: readonly KnownFailure[] = [
  {
    kind: 1,
    title: 'a father’s house: word for word behind "What I hear is that"',
    why: 'Behind that stem some replies that only repeat are read as adding something, and empathy passes its cap.',
  },
  {
    kind: 4,
    title: 'You’re drowning in forms, but you should really ring the bereavement office.',
    why: 'Reflection and advice stay one thought at “but”, and only the advice is given.',
  },
  {
    kind: 4,
    title: 'You’re worn out with carrying it. Still, you can’t blame them, you never say no.',
    why: 'Blame without a harsh word passes for a deep reflection.',
  },
  {
    kind: 5,
    title: 'I’m not calling you a liar, I just find it hard to believe he’d do that.',
    why: 'Disbelief behind a denial gives no sign that is strong enough.',
  },
  {
    kind: 5,
    title: 'I can’t tell you whose fault it was. I can hear how heavy that thought is to carry.',
    why: '“I can hear how” gives no reflection, and the sentence before it is taken for hope.',
  },
  {
    kind: 9,
    title: 'You feel very empty without her. = you feeling real empty without her innit',
    why: '“Empty” is not heard as a feeling here, with “feeling” or with “feel”.',
  },
  {
    kind: 9,
    title: 'That made you angry. What did you do next? = That had you vexed. Wha’d you do next?',
    why: '“Had you vexed” is not heard as a feeling, nor “wha’d” as the start of an open question.',
  },
  {
    kind: 9,
    title: 'That made you angry. What did you do next? = that made you angry what did you do next',
    why: 'The plain wording is the one that is misread: its question is taken for a search for strengths.',
  },
  {
    kind: 9,
    title: 'You should stick it out until the summer. = You wanna stick it out till summer, bruv.',
    why: '“You wanna” as an order passes for what the client wants.',
  },
  {
    kind: 9,
    title: 'It is your decision, nobody else’s. = its youre desision nobody elses',
    why: '“Youre” for “your” hides whose choice it is; “desision” alone would not.',
  },
  {
    kind: 9,
    title: 'You’re overreacting, frankly. = You’re making a right drama of it, to be honest.',
    why: 'A verdict in a turn of speech passes for a deep reflection.',
  },
  {
    kind: 9,
    title: 'You’re overreacting, frankly. = you over reacting frankly speaking',
    why: 'Written as two words and without “are”, the verdict passes for something given back.',
  },
  {
    kind: 9,
    title:
      'You feel guilty about shouting at her. = You’re feeling dead guilty for shouting at her.',
    why: 'The plain wording is read as simple because it repeats the shouting; the feeling makes it complex.',
  },
  {
    kind: 9,
    title: 'You feel guilty about shouting at her. = ur feeling gilty about shouting at her',
    why: 'The same: the plain wording is the one that is misread.',
  },
  {
    kind: 9,
    title:
      'You feel guilty about shouting at her. = You are feeling guilty that you shouted on her.',
    why: 'The same: the plain wording is the one that is misread.',
  },
  {
    kind: 10,
    title: 'HOPE too soon: There are ways out of that hostel, slow ones, and with what you have m…',
    why: 'Hope in the client’s own words passes for something given back.',
  },
  {
    kind: 11,
    title:
      'It feels stiff, and you’d like to be at ease with me; I’m glad you say so. We meet only in…',
    why: 'A limit said as the rule of our meetings, without a “can’t” or “don’t”, is read as structure.',
  },
  {
    kind: 13,
    title: 'Your kind of family is always so warm and close, it’s lovely.',
    why: 'A stereotype that praises passes for something that is told.',
  },
]
