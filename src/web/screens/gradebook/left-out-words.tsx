interface LeftOutWordsProps {
  /** names of the students whom the file for Moodle leaves out */
  readonly notInMoodle: readonly string[]
}

/** Who is in no file, and why: nobody should find that out in the other gradebook. */
export const LeftOutWords = ({ notInMoodle }: LeftOutWordsProps) => (
  <>
    {notInMoodle.length > 0 && (
      <p className="max-w-measure text-pretty">
        {notInMoodle.length === 1 ? '1 student is' : `${notInMoodle.length} students are`} not in
        the file for Moodle, which finds people by ID number or e-mail address, and here{' '}
        {notInMoodle.length === 1 ? 'there is neither' : 'they have neither'}:{' '}
        {notInMoodle.join(', ')}.
      </p>
    )}
    <p className="max-w-measure text-pretty text-small text-soft">
      The file for Canvas holds students with a grade alone: an empty cell would clear a score that
      stands there.
    </p>
  </>
)
