/** A line that breathes while something is awaited. What it is, a status says beside it. */
export const Breath = () => <div aria-hidden="true" className="breath my-1!" />
