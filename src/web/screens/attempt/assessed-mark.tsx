/** Always in sight: this is no practice (F-01). */
export const AssessedMark = () => (
  <p className="whitespace-nowrap font-semibold text-[0.78rem] text-teal leading-tight sm:rounded-full sm:border sm:border-teal sm:px-3 sm:py-1 sm:text-small">
    Assessed
  </p>
)
