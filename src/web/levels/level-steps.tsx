/** Five small bars, filled to the level. Says nothing that the words beside it do not say. */
export const LevelSteps = ({ level }: { readonly level: number }) => (
  <div aria-hidden="true" className="grid grid-cols-5 gap-1">
    {[0, 1, 2, 3, 4].map((step) => (
      <span key={step} className="h-1.5 overflow-hidden rounded-full bg-hair">
        <span
          className="scale-step block h-full rounded-full bg-teal [print-color-adjust:exact]"
          style={{ width: `${Math.min(1, Math.max(0, level - step)) * 100}%` }}
        />
      </span>
    ))}
  </div>
)
