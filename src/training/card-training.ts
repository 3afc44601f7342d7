import type { Evaluation } from './evaluation.ts'
import { figure, percent, table } from './markdown.ts'
import type { ReadingAgreement } from './reading-agreement.ts'
import { SETTINGS } from './settings.ts'

/** What the observer was trained on, how, and what it may not be taken for. */
export const trainingSection = (evaluation: Evaluation): string =>
  [corpus(evaluation), readers(evaluation), heldOut(evaluation), model(), SAME_EVERY_TIME].join(
    '\n\n',
  )

const corpus = ({ replies, heldOut: { varieties } }: Evaluation): string =>
  `The corpus (\`src/coding/corpus\`, CC BY 4.0) is original text: ${replies.all} replies to made-up clients, in chat, speech and transcribed speech, in ${varieties.length} varieties and manners of English, with families of near-misses. What it holds is counted in \`src/coding/corpus/COUNTS.md\`.`

const readers = ({ readings: { conversations, contrasts } }: Evaluation): string =>
  `Every reply was coded when it was written and read a second time; both readings are kept, beside what stands after they were compared. In conversations ${agreement(conversations)}; in contrasts ${agreement(contrasts)}, where the second reading could see what a line was written for. That is agreement in using one guideline (\`src/coding/corpus/GUIDELINE.md\`), not proof of being right: no panel of practitioners has coded this corpus.`

const agreement = ({ kindKappa, sameCodes, thoughts }: ReadingAgreement): string =>
  `the two agree on the main act with κ ${figure(kindKappa)} and on all codes of a thought in ${sameCodes === null ? '–' : percent(sameCodes)} of ${thoughts}`

const heldOut = ({ replies }: Evaluation): string =>
  `${replies.heldOut} replies, about one in eight, are held out: whole conversations and whole sets of contrasts, so that no client turn is on both sides but short ones that many conversations share. Nothing is fitted to them, nor to the matched pairs, the stress suite, the transcripts of experts or the gold lines.`

function model(): string {
  const { committee, thought, reply, contrast, leastSeen } = SETTINGS
  return `A rule reader of hand-written patterns comes first; what it finds is one kind of sign among words, shapes, overlap with the client's words, form, neighbours and moment. Per part ${committee.size} networks (${thought.hidden} hidden units each for thoughts, ${reply.hidden} for replies) are trained from scratch for ${thought.epochs} rounds; their answers are averaged and their weights rounded to whole numbers. Signs of words count from ${leastSeen.words} rows on, others from ${leastSeen.others}; contrasts weigh ${contrast.weight} of a usual line, save where they hold an act that is rare in talk. Thresholds and sureness are fitted on five parts, each read by networks that were trained on the other four; a doubtful reflection is called simple. Rules keep the last word only where they are right by definition: naming suicide or skirting it with a euphemism, a safety step, promises of secrecy, private contact; a question mark asks; words to the observer, other languages and the client's own words pasted back are not coded.`
}

const SAME_EVERY_TIME =
  'Starts and shuffles are drawn from fixed seeds. `npm run coder:train` writes the same bytes every time and `npm run coder:train -- --check` holds the shipped weights against a new training. Reading is deterministic: same words and context, same reading.'

/** What else was tried on the same signs. */
export function familiesSection({ families, versions: { corpus: now } }: Evaluation): string {
  if (families === null) return 'Not compared yet: `npm run coder:compare`.'
  const age =
    families.corpus === now && JSON.stringify(families.settings) === JSON.stringify(SETTINGS)
      ? ''
      : ' Compared on an earlier state of the corpus or of the settings; `npm run coder:compare` renews it.'
  const words = `${families.replies} training replies, each read by models that had not seen it, with the same signs, rounding and way to thresholds for all that learn, and the best of a few settings of the regression. Times are of the machine it ran on.${age}`
  const heads = ['Family', 'Codes, macro F1', 'Log loss', 'Main act, κ', 'Signs', 'Gzipped', 'Time']
  const rows = families.families.map((family) => [
    family.name,
    figure(family.macroF1, 3),
    figure(family.logLoss, 4),
    figure(family.kindKappa, 3),
    `${family.signs}`,
    `${figure(family.bytes / 1024, 0)} KiB`,
    `${figure(family.seconds, 0)} s`,
  ])
  return `${words}\n\n${table(heads, rows)}`
}
