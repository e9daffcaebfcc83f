import type { AnchorHTMLAttributes, ComponentProps } from 'react'
import { Link } from 'wouter'

/** How much a button asks to be pressed; one primary a view. */
export type Weight = 'primary' | 'plain' | 'quiet' | 'danger'

const shape =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-lg px-4 py-2 text-base font-medium no-underline transition-colors disabled:cursor-not-allowed disabled:opacity-60 aria-disabled:cursor-not-allowed'

const looks: Readonly<Record<Weight, string>> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong',
  plain: 'border border-line-strong bg-surface text-ink hover:bg-sunken',
  quiet: 'text-accent underline-offset-4 hover:bg-accent-soft hover:underline',
  danger: 'border border-bad bg-surface text-bad hover:bg-bad-soft',
}

/** @returns the classes of a button, for an element that is none (a label over a file field) */
export const buttonClasses = (weight: Weight = 'plain') => `${shape} ${looks[weight]}`

export function Button({
  weight = 'plain',
  className = '',
  type = 'button',
  ...rest
}: ComponentProps<'button'> & { readonly weight?: Weight }) {
  // oxlint-disable-next-line react/button-has-type
  return <button type={type} className={`${buttonClasses(weight)} ${className}`} {...rest} />
}

/** A link that looks like a button: it goes somewhere. */
export function ButtonLink({
  weight = 'plain',
  className = '',
  href,
  ...rest
}: Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & { readonly weight?: Weight; readonly href: string }) {
  return <Link href={href} className={`${buttonClasses(weight)} ${className}`} {...rest} />
}
