/** What is amiss with a form as a whole. It is in the page from the beginning, so that what comes into it is announced. */
export const SaidProblem = ({ words }: { readonly words: string | null }) => (
  <div role="alert" className="empty:hidden">
    {words !== null && <p className="rounded-[14px] bg-clay-wash p-4">{words}</p>}
  </div>
)
