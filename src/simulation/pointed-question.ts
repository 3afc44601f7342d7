import { contentStems, stem } from '#coding/content-words.ts'

/** Words of questions that leave the subject to the client. @source judgement, from questions in rehearsals */
const OPEN_SUBJECT = new Set(
  `answer begin best bother bring brings bringing brought carry change choose corner day days describe different difficult
  easier end feel feeling feelings felt find first focus happen happened happening hard hardest hear heaviest heavy help
  helpful here hold hope hour important kind last lately leave left life long look matter matters mention mind minute
  missed missing moment mostly need notice pick place point question recently remember sense session share show
  sits speak stand start stay stays step strongest stuck talk talking tell time today together touch trying tough understand
  use useful used week weeks wish wonder wondering word words world worse worst yesterday`
    .split(/\s+/)
    .map(stem),
)

/**
 * Whether a question names its subject, so that only an answer about that subject is an answer.
 * @param questions the words of a reply's questions; empty for a reply without any
 */
export const isPointed = (questions: string): boolean =>
  contentStems(wordsOf(questions)).some((content) => !OPEN_SUBJECT.has(content))

/** Lower-case words with what an apostrophe joins to them cut off: `what's` is `what`, `don't` is `do`. */
const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/n't\b|'\p{L}+/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []
