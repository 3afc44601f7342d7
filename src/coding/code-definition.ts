import type { BehaviourCode } from '#scenario/behaviour-code.ts'

export const CODE_FAMILIES = [
  'listening',
  'empathy',
  'relationship',
  'process',
  'frame',
  'informing',
  'counter',
] as const

export type CodeFamily = (typeof CODE_FAMILIES)[number]

/** What a code means, in words for people. */
export interface CodeDefinition {
  /** plain name: "Reflection of feeling" */
  readonly name: string
  readonly family: CodeFamily
  /** what it usually does to the relationship; a closed question or a fact does neither by itself */
  readonly tone: 'helped' | 'neutral' | 'hindered'
  /** one plain, kind sentence to the student */
  readonly whatItDoes: string
  readonly definition: string
}

/** The meaning of the 26 codes. @source clinical reference B2, B3 */
export const CODE_DEFINITIONS = {
  SR: {
    name: 'Simple reflection',
    family: 'listening',
    tone: 'helped',
    whatItDoes: 'You gave back what you heard, so the client can tell it was heard.',
    definition: 'Says back what the client said, adding little or nothing to it.',
  },
  CR: {
    name: 'Complex reflection',
    family: 'listening',
    tone: 'helped',
    whatItDoes:
      'You put into words something the client had only half said, which helps them go on.',
    definition:
      'Gives back more than was said: a meaning, an image, a weight or the unspoken side.',
  },
  RF: {
    name: 'Reflection of feeling',
    family: 'empathy',
    tone: 'helped',
    whatItDoes: 'You named a feeling, and a feeling that is named is easier to stay with.',
    definition: 'Names or clearly evokes what the client feels, whether they said it or not.',
  },
  ENC: {
    name: 'Making space',
    family: 'listening',
    tone: 'helped',
    whatItDoes: 'You left room and let the client set the pace.',
    definition: 'A short invitation to go on, or leave to be silent and take time.',
  },
  OQ: {
    name: 'Open question',
    family: 'listening',
    tone: 'helped',
    whatItDoes: 'You asked in a way that lets the client choose what to tell.',
    definition:
      'A question that invites a story or a thought and that yes, no or one fact cannot answer.',
  },
  CQ: {
    name: 'Closed question',
    family: 'listening',
    tone: 'neutral',
    whatItDoes:
      'You asked for a fact or a yes or no; one is fine, a row of them can feel like a form.',
    definition: 'A question that yes, no or a single fact answers.',
  },
  VAL: {
    name: 'Validation',
    family: 'empathy',
    tone: 'helped',
    whatItDoes:
      'You let the client know that their reaction makes sense, without closing the subject.',
    definition: 'Says that a reaction fits the situation it grew in, taking no sides on the facts.',
  },
  AFF: {
    name: 'Affirmation',
    family: 'relationship',
    tone: 'helped',
    whatItDoes: 'You noticed a real strength and tied it to something the client did.',
    definition: 'Names a strength, effort, value or intention, and where it showed.',
  },
  SEEK: {
    name: 'Seeking collaboration',
    family: 'relationship',
    tone: 'helped',
    whatItDoes: 'You asked before leading, so the work stays something you do together.',
    definition:
      'Shares the say over focus, goals and advice: asks leave, asks what helps, asks how it is going.',
  },
  AUT: {
    name: 'Emphasising choice',
    family: 'relationship',
    tone: 'helped',
    whatItDoes: 'You put the choice where it belongs, which takes the pressure off.',
    definition: 'Says plainly that the decision, the pace or the telling is the client’s own.',
  },
  IMM: {
    name: 'Talking about us, now',
    family: 'process',
    tone: 'helped',
    whatItDoes:
      'You spoke about what is happening between the two of you, so it need not be guessed.',
    definition: 'Invites talk about the relationship as it is in this moment.',
  },
  REP: {
    name: 'Repair',
    family: 'process',
    tone: 'helped',
    whatItDoes: 'You owned your part in what went amiss, and that is how trust is mended.',
    definition: 'Takes responsibility for a particular misstep and its effect, without defence.',
  },
  CULT: {
    name: 'Taking up culture',
    family: 'relationship',
    tone: 'helped',
    whatItDoes:
      'You took up something about who the client is and let them be the one who explains it.',
    definition:
      'Meets an opening about culture, identity or power with interest and owns the limits of one’s view.',
  },
  HOPE: {
    name: 'Realistic hope',
    family: 'relationship',
    tone: 'helped',
    whatItDoes: 'You helped the client find a reason or a way to go on, and promised nothing.',
    definition:
      'After meeting the difficulty, draws out strengths, exceptions, reasons or next steps.',
  },
  CHAL: {
    name: 'Tentative challenge',
    family: 'process',
    tone: 'helped',
    whatItDoes:
      'You offered something that did not fit together, and left the client free to say no to it.',
    definition: 'Offers a discrepancy, a pattern or a link with the past as a possibility.',
  },
  TSD: {
    name: 'Brief self-disclosure',
    family: 'process',
    tone: 'helped',
    whatItDoes: 'You let a little of yourself be seen and gave the focus straight back.',
    definition:
      'A short, settled word about oneself in the client’s interest, which returns to the client.',
  },
  STR: {
    name: 'Explaining the frame',
    family: 'frame',
    tone: 'helped',
    whatItDoes: 'You said how this works and where its limits are, which makes it safer to talk.',
    definition:
      'Explains role, time, process or confidentiality with its limits, accurately and plainly.',
  },
  INFO: {
    name: 'Giving information',
    family: 'informing',
    tone: 'neutral',
    whatItDoes: 'You gave a fact without pushing; it helps most when the client wanted it.',
    definition: 'Facts or explanations that ask nothing of the client.',
  },
  PWP: {
    name: 'Suggestion with permission',
    family: 'informing',
    tone: 'helped',
    whatItDoes: 'You offered an idea that was wanted, or that the client could easily turn down.',
    definition:
      'Advice or opinion that was asked for, permitted, or offered so that no is an easy answer.',
  },
  RISK: {
    name: 'Asking about safety',
    family: 'frame',
    tone: 'helped',
    whatItDoes:
      'You asked plainly about danger or took a step towards safety, which is a relief to many.',
    definition:
      'Asks directly about suicide, self-harm or harm, or takes a shared step to keep someone safe.',
  },
  LIM: {
    name: 'Holding a limit',
    family: 'frame',
    tone: 'helped',
    whatItDoes: 'You said clearly what you cannot do; warmth and a reason let it be heard as care.',
    definition:
      'States a boundary. At its best it meets the feeling, says the limit, gives a reason and turns to the need.',
  },
  ADV: {
    name: 'Unasked advice',
    family: 'counter',
    tone: 'hindered',
    whatItDoes:
      'You moved to a solution before the client asked for one, and that often makes people hold back.',
    definition:
      'Advice, opinion or direction without request or leave, also when it looks like a question or reflection.',
  },
  CONF: {
    name: 'Confronting',
    family: 'counter',
    tone: 'hindered',
    whatItDoes:
      'This could be heard as blame or argument, and people protect themselves from those.',
    definition: 'Disagrees, corrects, blames, labels, warns or doubts, whatever its grammar.',
  },
  DISM: {
    name: 'Closing down',
    family: 'counter',
    tone: 'hindered',
    whatItDoes:
      'You meant to ease it, yet this can tell the client that the feeling is not welcome here.',
    definition: 'Shrinks, reassures away or steps round what the client feels.',
  },
  SLIP: {
    name: 'Stepping out of role',
    family: 'counter',
    tone: 'hindered',
    whatItDoes:
      'This stepped outside the counselling role; it feels kind now and costs safety later.',
    definition:
      'Friendship, private contact, special favours, secrecy, promised outcomes or one’s own story.',
  },
  ASSM: {
    name: 'Assuming about identity',
    family: 'counter',
    tone: 'hindered',
    whatItDoes: 'This decided something about the client’s background that only they can tell you.',
    definition:
      'Stereotypes, erases or judges identity, faith or values, or puts one’s own in their place.',
  },
} as const satisfies Record<BehaviourCode, CodeDefinition>
