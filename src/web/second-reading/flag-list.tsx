import { type Flag, flagWords } from './flag-words.ts'

/** Where a person should look. */
export const FlagList = ({ flags }: { readonly flags: readonly Flag[] }) =>
  flags.length > 0 && (
    <div className="keep-together grid max-w-[46rem] gap-2 rounded-[14px] bg-amber-wash p-5">
      <h3 className="text-[1.1rem]">For a person to look at</h3>
      <ul className="grid gap-2.5">
        {flags.map((flag) => (
          <li key={'skill' in flag ? `${flag.reason} ${flag.skill}` : flag.reason}>
            {flagWords(flag)}
          </li>
        ))}
      </ul>
    </div>
  )
