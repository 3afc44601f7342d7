/** Small words that carry grammar and little content. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about above after again all also am an and any anyone anything are around as at back be because been before being
  bit both but by came can come could did do does doing done down each else even ever every everyone everything few for
  from get getting gets give go goes going gone got had has have having he her here him his how i if in into is isnt-it
  it just kind know least let like little lot made make makes many may maybe me mean might mm more most much must my
  myself never no not nothing now of off oh okay on once one only or other our out over own part quite rather really
  right said same say saying see seem seems she should so some someone something sort sound sounds still stuff such
  sure take than that the their them then there these they thing things think this those though through time to too
  up us very want was way we well went were what when where which while who why will with without would yeah yet you
  your yourself`.split(/\s+/),
)

/** Cuts the endings by which one word differs from its relatives; crude on purpose, and the same for both speakers. */
export function stem(word: string): string {
  let root = word.endsWith("'s") ? word.slice(0, -2) : word
  if (root.length > 5 && root.endsWith('ing')) root = root.slice(0, -3)
  else if (root.length > 4 && root.endsWith('ied')) root = `${root.slice(0, -3)}y`
  else if (root.length > 4 && root.endsWith('ies')) root = `${root.slice(0, -3)}y`
  else if (root.length > 4 && root.endsWith('ed')) root = root.slice(0, -2)
  else if (root.length > 4 && root.endsWith('ly')) root = root.slice(0, -2)
  else if (root.length > 5 && root.endsWith('ness')) root = root.slice(0, -4)
  else if (root.length > 3 && root.endsWith('s') && !root.endsWith('ss')) root = root.slice(0, -1)
  if (root.length > 3 && root.endsWith('e')) root = root.slice(0, -1)
  const last = root.at(-1)
  return root.length > 3 && last === root.at(-2) && last !== 's' && last !== 'l'
    ? root.slice(0, -1)
    : root
}

/** The stems of the words that carry content, in order. */
export const contentStems = (plainWords: readonly string[]): readonly string[] =>
  plainWords.filter((word) => word.length > 2 && !SMALL_WORDS.has(word)).map(stem)
