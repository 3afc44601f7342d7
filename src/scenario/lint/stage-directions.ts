import type { Finding } from '#scenario/finding.ts'
import type { Check } from './lint-context.ts'

/** SCN043: gestures among the words, or directions that are not plain lower-case phrases. */
export const stageDirections: Check = ({ draft, lines, isEnglish }) =>
  lines.flatMap(({ line, path }): readonly Finding[] => {
    const spoken = GESTURE.test(line.says)
      ? [
          finding(
            [...path, 'says'],
            'a stage direction stands among the spoken words',
            'Move it to "stage".',
          ),
        ]
      : []
    if (line.stage === undefined) return spoken
    const stagePath = [...path, 'stage']
    const brackets = MARKS.test(line.stage)
      ? [
          finding(
            stagePath,
            'the stage direction is in brackets or asterisks',
            'Leave them out; they are added on screen.',
          ),
        ]
      : []
    // other languages begin other words with a capital
    const capital =
      isEnglish && beginsWithCapital(line.stage, draft.client?.calledName ?? '')
        ? [
            finding(
              stagePath,
              'the stage direction begins with a capital letter',
              'Write it in lower case: "looks at the door".',
            ),
          ]
        : []
    return [...spoken, ...brackets, ...capital]
  })

const finding = (path: Finding['path'], message: string, fix: string): Finding => ({
  code: 'SCN043',
  path,
  message,
  fix,
})

const GESTURE = /\*[^*]+\*|\[[^\]]+\]|^\([^)]+\)|\([^)]+\)$/u
const MARKS = /[*()[\]]/u

/** Names and abbreviations keep their capitals. */
function beginsWithCapital(stage: string, calledName: string): boolean {
  const [word = ''] = stage.split(/[^\p{L}\p{N}]/u)
  return /^\p{Lu}\p{Ll}/u.test(word) && word !== calledName
}
