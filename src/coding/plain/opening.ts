/** What a sentence may open with and carry nothing of what it does: source of a regular expression. */
export const OPENING =
  '(?:and |but |so |oh |well |okay |yeah |no |look |hey |then |now |right |here |first |today |please |maybe |perhaps |who knows |one day |sorry |i am sorry |i am afraid |i think |honestly |to me |to be honest |for what it is worth |i have to say |you know |of course |sure |come on |do not worry |tell you what |i do not mind |if you need me )*'

/** A whole sentence, after whatever it opens with. */
export const opened = ({ source }: RegExp): RegExp => new RegExp(`^${OPENING}(?:${source})`)
