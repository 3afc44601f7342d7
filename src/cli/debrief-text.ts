import { styleText } from 'node:util'
import { codeNames } from '#feedback/code-names.ts'
import type { Debrief, FeedbackPoint } from '#feedback/debrief.ts'
import { textOf } from '#feedback/feedback-sentence.ts'
import { showLevel } from '#scoring/level.ts'
import { SKILL_NAMES } from '#scoring/skill-names.ts'
import { terminalText } from './terminal-text.ts'

/** The debrief for a terminal: the same claims as on the screen, without its chart. */
export function debriefText(debrief: Debrief): string {
  const skills = debrief.verdicts.map((verdict) =>
    verdict.status === 'scored'
      ? `  ${SKILL_NAMES[verdict.skill].padEnd(20)} Level ${showLevel(verdict.level)} of 5. ${verdict.restsOn}`
      : `  ${SKILL_NAMES[verdict.skill].padEnd(20)} Not assessed. ${verdict.reason}`,
  )
  const turns = debrief.transcript.map((turn) =>
    turn.speaker === 'client'
      ? `${debrief.clientName}: ${turn.stage === null ? '' : `(${turn.stage}) `}${turn.says}`
      : [
          `You: ${turn.text}`,
          ...turn.notes.map(
            ({ name, quote, explanation }) => `    ${name}: “${quote}”. ${explanation}`,
          ),
          ...turn.coded.segments
            .filter(({ isUnsure }) => isUnsure === true)
            .map(({ start, end }) => `    Not sure: “${turn.text.slice(start, end)}”. Not scored.`),
          ...turn.ownReadings.map(
            ({ start, end, own }) =>
              `    You read “${turn.text.slice(start, end)}” as: ${codeNames(own)}.`,
          ),
          ...turn.effect.map(({ text }) => `    ${text}`),
        ].join('\n'),
  )
  const turning = debrief.turningPoints.map(
    ({ title, quote, effect, why }) => `  ${title}: “${quote}”\n    ${textOf([...effect, ...why])}`,
  )
  const parts = [
    heading('Debrief'),
    textOf(debrief.summary),
    heading('Skills'),
    ...skills,
    ...(debrief.strength === null ? [] : [heading('A strength'), withQuote(debrief.strength)]),
    ...(debrief.target === null ? [] : [heading('A target'), withQuote(debrief.target)]),
    ...(turning.length === 0 ? [] : [heading('Turning points'), ...turning]),
    heading('Transcript'),
    ...turns,
    '\nThis was a simulation, and the observer can be wrong: take it as a colleague’s notes.\n',
  ]
  return parts
    .map((part) => (typeof part === 'string' ? terminalText(part) : part.heading))
    .join('\n')
}

const withQuote = ({ sentences, evidence }: FeedbackPoint): string =>
  `“${evidence.quote}” ${textOf(sentences)}`

/** Ours, and so allowed to colour the terminal. */
const heading = (text: string) => ({ heading: `\n${styleText('bold', text)}` })
