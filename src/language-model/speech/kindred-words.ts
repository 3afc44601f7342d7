/** Words that tell the same thing. Short on purpose: what people say of home, work and trouble. Judgement. */
const GROUPS = `
cry cries cried crying weep weeping wept sob sobbing sobbed bawl bawling bawled tears tearful blubbing
doctor gp medic physician
dad father daddy papa
mum mother mam mummy
grandad grandfather grandpa granddad gramps
gran grandmother nan nana granny
job work employment
shout shouted shouting yell yelled yelling scream screamed screaming roared
sorry apologise apologised apologising apologise apologize apologized apologizing
spill spilled spilt tip tips tipped knocked
lie lied lying fib
queue queueing queuing checkout
type typed typing types keyboard
redundant redundancy sacked
close closed closing closure shut
money savings cash funds
ring rings rang call calls called calling phone phoned phones
supermarket tesco asda aldi lidl sainsbury's morrisons
hit hits hitting punch punched
laugh laughed laughing laughs laughter
film movie
answer answered replied reply
vanished disappeared
frightened scared afraid terrified
japan nagoya japanese
slur racist
christmas xmas december
exist existed exists
bike bicycle
flat flats apartment
grade graded score scored scoring rank ranked points mark marked
meeting meetings
shift shifts
daughter girl
son boy
`
const KINDRED: ReadonlyMap<string, string> = new Map(
  GROUPS.trim()
    .split('\n')
    .flatMap((group) => {
      const words = group.split(' ')
      return words.map((word) => [word, words[0] ?? word] as const)
    }),
)

/** @param word lower case @returns the first of its group, or the word itself */
export const kindredWord = (word: string): string => KINDRED.get(word) ?? word
