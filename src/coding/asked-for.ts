import type { ThoughtInPlace } from './rule.ts'

const ASKS_FOR_SOMETHING =
  /\b(?:(?:can|could|will|would|wid|may|might|shall|gonnae|couldnt)(?: not)? (?:you|i|we|it|she|he|ye|u)|(?:can not|could not) (?:we|you|i)|please|abeg|kindly|lend|give me|get me|let me|put me|help me|hold my|take (?:my|this|it)|watch (?:me|my|the)|hug|your (?:number|mobile|insta\w*|email|address)|(?:are|have|do|did|were) you|what (?:do|age|would|percentage) you|follow|add me|text me|ring me|message me|promise\w*|swear|come (?:to|and|for|out)|tell (?:me|him|her|them|my)|just tick|say (?:you|i|it|that)|only one|invit\w*|i brought|i have brought|i would like you|i got you|will for you|you must|one more (?:week|session)|off the books|carry on seeing)\b/

/** The client has just asked for something: a favour, an answer, an exception. */
export const isAskedFor = ({ situation }: ThoughtInPlace): boolean =>
  situation.cues.has('boundaryTest') || ASKS_FOR_SOMETHING.test(situation.clientLine)
