/** The most UTF-16 units in one reply. @source judgement: far more than a person says in one turn */
export const LONGEST_REPLY = 4000
