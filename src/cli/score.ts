import { showLevel } from '#scoring/level.ts'
import { type SessionScore, scoreSession } from '#scoring/score-session.ts'
import { readTranscript } from '#scoring/transcript-reading.ts'
import type { Verdict } from '#scoring/verdict.ts'
import type { Command } from './command-io.ts'
import { eachTranscript } from './each-transcript.ts'
import { terminalText } from './terminal-text.ts'
import type { TranscriptLine } from './transcript-line.ts'

export const score: Command = {
  summary: 'read transcripts from standard input and score the four skills',
  usage: `third-chair score [--format json|text] < transcripts.jsonl

Reads one transcript a line: {"id", "turns": [{"speaker": "client"|"trainee", "text"}]}.
Writes one line each: {"id", "cuesFrom", "skills": [{"skill", "status", "level", "band", "n", "confidence", "restsOn",
"evidence": [{"index", "quote", "reason", "helped"}], "criticalEvents"}], "metrics": {…}}.
Without a scenario, what the client's turns call for is detected from the words: cuesFrom says "detected".
A skill with too little to go on is "not-assessed", its level and band are null, and "reason" says what is missing.
A line that cannot be read is named on standard error; the others are still scored.`,
  run: (args, io) =>
    eachTranscript(args, io, (transcript) => {
      const read = readTranscript(transcript.turns)
      const scored = scoreSession(read)
      return {
        json: () => asJson(transcript, read.cuesFrom, scored),
        text: () => asText(transcript, scored),
      }
    }),
}

function asJson(
  { id }: TranscriptLine,
  cuesFrom: 'author' | 'detected',
  { verdicts, metrics }: SessionScore,
): string {
  const named = metrics.map(({ id: name, ...metric }) => [name, metric] as const)
  return `${JSON.stringify({ id, cuesFrom, skills: verdicts.map(skillJson), metrics: Object.fromEntries(named) })}\n`
}

/** The same keys whether scored or not, null where there is nothing to say: a missing level is never a number. */
function skillJson(verdict: Verdict) {
  const { skill, status, n, evidence, criticalEvents } = verdict
  const said =
    verdict.status === 'scored'
      ? {
          level: rounded(verdict.level),
          band: verdict.band,
          n,
          confidence: verdict.confidence,
          restsOn: verdict.restsOn,
        }
      : {
          level: null,
          band: null,
          n,
          confidence: null,
          needed: verdict.needed,
          reason: verdict.reason,
        }
  return { skill, status, ...said, evidence, criticalEvents }
}

/** Three decimals, cut, so that a level never leaves its band. */
const rounded = (level: number): number => Math.floor(level * 1000 + 1e-6) / 1000

function asText({ id }: TranscriptLine, { verdicts, metrics }: SessionScore): string {
  const lines = [
    `${id}`,
    ...verdicts.flatMap((verdict) => [
      `  ${verdict.skill.padEnd(17)} ${inWords(verdict)}`,
      ...verdict.evidence.map(
        ({ index, quote, reason, helped }) =>
          `    ${helped ? '+' : '-'} turn ${index}: “${quote}” ${reason}`,
      ),
    ]),
    ...metrics.map(({ label, value }) => `  ${label}: ${value}`),
  ]
  return terminalText(`${lines.join('\n')}\n`)
}

const inWords = (verdict: Verdict): string =>
  verdict.status === 'scored'
    ? `Level ${showLevel(verdict.level)} of 5 (sureness ${verdict.confidence}). ${verdict.restsOn}`
    : `Not assessed. ${verdict.reason}`
