const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Feelings that hurt, as adjectives. */
const HURTING = list(`
 sad lonely alone isolated abandoned rejected unwanted unloved unseen unheard invisible numb lost hopeless
 helpless powerless worthless useless ashamed guilty embarrassed humiliated judged exposed angry furious
 livid mad annoyed irritated frustrated resentful bitter cross enraged raging fuming scared afraid frightened
 terrified anxious nervous worried panicked panicky uneasy unsafe threatened vulnerable overwhelmed stressed
 pressured trapped stuck cornered torn conflicted confused bewildered unsure uncertain insecure inadequate hurt
 heartbroken devastated crushed gutted betrayed let-down disappointed discouraged defeated deflated exhausted
 drained tired weary worn burnt burned fed-up miserable unhappy depressed upset distressed tearful shaken
 shocked stunned jealous envious bored restless tense wary guarded suspicious desperate homesick bereft grieving
 unsettled on-edge self-conscious awkward uncomfortable disconnected detached misunderstood
 disrespected dismissed ignored excluded shattered knackered wretched weighed haunted dreading
 disgusted wounded stung petrified fearful apprehensive
 vexed miffed peeved narked blindsided robbed cheated silenced suffocated smothered swamped swamped unappreciated taken-for-granted
`)

/** Feelings that are to have, as adjectives. */
const PLEASANT = list(`
 happy glad pleased relieved calm peaceful hopeful proud excited content grateful thankful joyful delighted 
 comforted comfortable confident encouraged loved cared-for valued appreciated understood connected moved touched
 cheerful overjoyed elated ecstatic upbeat energised energized lively carefree chuffed
 optimistic motivated inspired satisfied relaxed curious eager thrilled lighter
 
`)

/** Words that name a feeling only beside "feel", "left" or the like: "you feel small", not "it is small". */
const BESIDE_FEEL = list(`
  bad low down small heavy empty sick raw broken sore rubbish shit crap awful terrible horrible rotten good great
  better worse lucky free alive strong wanted needed welcome seen heard accepted fine stupid settled light
  exposed safe
`)

/** What a situation does to a person: "isolating", "exhausting". */
const STIRRING = list(`
  isolating exhausting draining frightening scary terrifying frustrating infuriating humiliating embarrassing
  overwhelming confusing disappointing devastating upsetting distressing painful hurtful lonely lonesome unsettling
  stressful worrying heartbreaking crushing suffocating tiring depressing maddening shaming unbearable demoralising
  demoralizing disheartening nerve-wracking relieving comforting exciting moving reassuring scared agonising wearing
  soul-destroying gutting daunting annoying irritating loneliest saddest scariest
`)

/** Feelings as things one has or carries. */
const NAMED = list(`
  sadness loneliness isolation rejection emptiness numbness hopelessness helplessness shame guilt embarrassment
  humiliation anger rage fury annoyance irritation frustration resentment bitterness fear terror anxiety worry panic
  dread unease overwhelm pressure confusion uncertainty hurt pain heartbreak grief sorrow betrayal disappointment
  despair exhaustion tiredness misery depression distress shock jealousy envy boredom tension suspicion longing regret
  remorse relief joy happiness pride hope excitement gratitude love tenderness calm disgust ache
`)

export const PLEASANT_FEELINGS: ReadonlySet<string> = new Set([
  ...PLEASANT,
  ...list(`
    relief joy happiness pride hope excitement gratitude love calm relieving comforting exciting good great better lucky
    free alive strong wanted needed welcome seen heard accepted fine settled light safe
  `),
])

export const HURTING_FEELINGS: ReadonlySet<string> = new Set(
  [...HURTING, ...STIRRING, ...NAMED, ...BESIDE_FEEL].filter(
    (word) => !PLEASANT_FEELINGS.has(word),
  ),
)

const choice = (words: readonly string[]): string => [...new Set(words)].join('|')

/** Regular expression sources, for rules to build on. */
export const FEELING_ADJECTIVE = `(?:${choice([...HURTING, ...PLEASANT, 'let down', 'fed up', 'on edge', 'cared for'])})`
export const FELT_ADJECTIVE = `(?:${choice(BESIDE_FEEL)})`
export const STIRRING_ADJECTIVE = `(?:${choice(STIRRING)})`
export const FEELING_NOUN = `(?:${choice(NAMED)})`
