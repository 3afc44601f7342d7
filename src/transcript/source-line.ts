/** A line of a source, once what is not speech has been taken off. */
export interface SourceLine {
  readonly text: string
  /** the speaker, where the format itself names one */
  readonly voice?: string
  /** an empty line stands before it */
  readonly opensParagraph?: boolean
}

/** Lines however they are ended: Unix, Windows or old Mac. */
export const linesOf = (text: string): readonly string[] => text.split(/\r\n|\r|\n/)
