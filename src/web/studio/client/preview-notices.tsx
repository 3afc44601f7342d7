import type { Preview } from './preview.ts'

interface PreviewNoticesProps {
  readonly preview: Preview
  /** the text has errors: the client is that of its newest version without any */
  readonly isBehind: boolean
}

/** What a change of the file did to the conversation, and where it started. */
export function PreviewNotices({ preview, isBehind }: PreviewNoticesProps) {
  const { differing, unsaid, standing, dropped } = preview
  return (
    <div role="status" className="grid gap-2 empty:hidden">
      {isBehind && (
        <p className="rounded-lg bg-amber-wash px-3 py-1.5 text-small">
          <strong className="text-amber">The file has errors.</strong> Until they are mended, the
          client is as before them.
        </p>
      )}
      {differing.size > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 rounded-lg bg-amber-wash px-3 py-1.5 text-small">
          <span>
            <strong className="text-amber">The file has changed.</strong>{' '}
            {differing.size === 1
              ? 'One turn differs from before.'
              : `${differing.size} turns differ from before.`}
          </span>
          <button type="button" className="aside-press" onClick={preview.forgetDifferences}>
            Clear the marks
          </button>
        </p>
      )}
      {standing !== null && (
        <p className="flex flex-wrap items-center gap-x-3 text-small text-soft">
          <span>
            Started from turn {standing.turn}, level {standing.level}
            {dropped.length > 0 && `, without what the file no longer has: ${dropped.join(', ')}`}.
          </span>
          <button type="button" className="aside-press" onClick={() => preview.startFrom(null)}>
            Start from the beginning
          </button>
        </p>
      )}
      {unsaid.length > 0 && <Unsaid replies={unsaid} />}
    </div>
  )
}

const Unsaid = ({ replies }: { readonly replies: readonly string[] }) => (
  <div className="rounded-lg bg-amber-wash px-3 py-2 text-small">
    <p>
      <strong className="text-amber">The session now ends sooner.</strong> Your words are kept, and
      said again as soon as there is a place for them:
    </p>
    <ul className="list-disc ps-5">
      {replies.map((text, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same words may come twice, and the list never moves
        <li key={at} dir="auto">
          {text}
        </li>
      ))}
    </ul>
  </div>
)
