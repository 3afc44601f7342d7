import { ownNotice } from './own-notice.ts'

/** What is scored, by what, for what, who sees it, how long, and which other way there is. */
export const NoticeText = ({ level }: { readonly level: 2 | 3 }) => {
  const Heading = `h${level}` as const
  return (
    <div className="grid gap-6">
      {ownNotice().points.map(({ topic, heading, sentences }) => (
        <section key={topic} className="grid gap-1.5">
          <Heading className="text-[1.15rem]">{heading}</Heading>
          <p className="text-pretty">{sentences.join(' ')}</p>
        </section>
      ))}
    </div>
  )
}
