import { Icon } from '@/components/ui/Icon'

/** A phone number as patients read and call it. */
export type Phone = {
  href: string
  label: string
  /** The word for calling it. */
  call: string
}

/** Calls a number, which is never broken into two lines. */
export function PhoneLink({ phone, className }: { phone: Phone; className: string }) {
  return (
    <a href={phone.href} className={className}>
      <Icon name="phone" />
      <span>
        {phone.call} <span className="whitespace-nowrap">{phone.label}</span>
      </span>
    </a>
  )
}
