import type { ComponentProps } from 'react'

type Weight = 'main' | 'plain' | 'quiet'

const WEIGHTS = {
  main: 'border-teal bg-teal text-sheet hover:opacity-90',
  plain: 'border-edge bg-sheet text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent text-ink hover:border-edge',
} as const satisfies Record<Weight, string>

const SHAPE =
  'inline-flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-full border px-[1.1rem] py-2 font-medium leading-tight transition-colors no-underline hover:no-underline'

/** The look of a press, shared by buttons and by links that go somewhere. */
export const pressable = (weight: Weight): string => `${SHAPE} ${WEIGHTS[weight]}`

type ButtonProps = ComponentProps<'button'> & { readonly weight?: Weight }

export const Button = ({ weight = 'plain', className = '', ...rest }: ButtonProps) => (
  <button type="button" {...rest} className={`${pressable(weight)} ${className}`} />
)
