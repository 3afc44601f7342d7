import { CODE_DEFINITIONS } from '#coding/code-definition.ts'
import type { BehaviourCode } from '#scenario/behaviour-code.ts'
import { heldOutSection } from './card-held-out.ts'
import { shortfalls } from './card-shortfalls.ts'
import { targetTable } from './card-targets.ts'
import { familiesSection, trainingSection } from './card-training.ts'
import type { Evaluation } from './evaluation.ts'
import type { KnownFailure } from './known-failures.ts'
import { figure } from './markdown.ts'
import { targetsOf } from './target.ts'

/** The whole card as Markdown. Figures come from the evaluation, all else stands here. */
export const modelCard = (evaluation: Evaluation): string =>
  `${[
    '<!-- Written by `npm run coder:eval`. Do not edit. -->',
    '# Model card: the observer',
    'The observer reads one reply of a trainee in its conversation and says what it does: complete thoughts, each with up to three of 26 behaviour codes, how sure it is of each, the words each rests on, and the main act of the reply. It runs in the page or in Node, in milliseconds, with no network and no language model.',
    '## What it must reach',
    targetTable(targetsOf(evaluation)),
    referenceNote(evaluation),
    '## Where it falls short',
    shortfalls(evaluation),
    '## Held-out part of our own corpus',
    heldOutSection(evaluation.heldOut, evaluation.readings.conversations),
    '## Known failures',
    'The commonest confusions among the held-out thoughts. Each line is from our own corpus, the one of its kind that the observer was surest of; every word of it was made up for the corpus.',
    evaluation.failures.map(failure).join('\n'),
    '## What it must not be used for',
    notFor,
    '## Data and training',
    trainingSection(evaluation),
    '## Families compared',
    familiesSection(evaluation),
    '## Versions',
    versions(evaluation),
  ].join('\n\n')}\n`

function referenceNote({ reference, isReferenceKept }: Evaluation): string {
  if (reference === null)
    return 'Not measured here: the expert-labelled transcripts and gold lines are not part of the repository, and no figures of these weights were kept. `npm run coder:eval -- --reference FOLDER` measures them where the folder is at hand.'
  const kept = isReferenceKept
    ? 'The figures against experts and on the gold lines were kept from an earlier run with these weights, as their data were not at hand. '
    : ''
  return `${kept}The figures against experts rest on ${reference.replies} replies of ${reference.transcripts} transcripts labelled by practitioners of motivational interviewing, the gold lines on ${reference.goldLines} lines. They measure and never train: no word of them is in the corpus or in this repository. But they are a development set: where the observer and the experts differ was looked at while it was made, so expect somewhat less on conversations that nobody looked at. Intervals are by 1,000 redraws of whole transcripts or lines; where a share is whole, an interval of no width only says that this set holds no miss.`
}

const named = (code: BehaviourCode | null): string =>
  code === null ? 'no code' : `${code} (${CODE_DEFINITIONS[code].name.toLowerCase()})`

const failure = ({ right, given, times, client, thought, why }: KnownFailure): string =>
  `- **${named(right)} read as ${named(given)}**, ${times} thoughts. ${why}\n  - Client: “${client}”\n  - Reply, in part: “${thought}”`

const notFor = `- **Grading without a human.** A level rests on readings that are wrong as often as the tables above say. A person who has read the transcript decides.
- **Evidence of fitness to practise**, in admission, employment, licensing or discipline. It sees words: no voice, no face, no silence, no culture that was not spoken of.
- **Judging the sessions of real clients**, or assuring their quality. It was made for rehearsal with a simulated client, from replies that were made up.
- **Noticing a crisis.** That a reply asks about suicide is read; that a person is in danger is not. No alarm may rest on it, nor on its silence.
- **Languages other than English**, which it leaves uncoded, and kinds of English and of talk that no table above names.
- **Comparing people of different speech by small differences.** Levels shift by as much as the matched pairs show.
- **Ranking methods or schools.** Its codes are those of client-centred listening; sound work of another school may be read as input.`

const versions = ({ versions: { coder, weights, corpus, node }, speed, size }: Evaluation) =>
  `- observer \`${coder}\`
- weights, sha-256 \`${weights}\`
- corpus, sha-256 \`${corpus}\`
- measured with Node ${node}; times are of the machine it ran on, over ${speed.replies} held-out replies, each the middle of three after a warm-up
- of ${figure(size.all / 1024, 0)} KiB that a browser loads for the observer, ${figure(size.weights / 1024, 0)} KiB are weights

The card belongs to these weights and this corpus; \`npm run coder:eval -- --check\` and the tests fail where either has changed and the card has not.`
