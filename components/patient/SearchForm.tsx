import { Icon } from '@/components/ui/Icon'

/** Where a search goes, and the words of its form. */
export type Search = { action: string; label: string; button: string }

type SearchFormProps = Search & {
  /** Tells the forms of one page apart. */
  id: string
  /** What was searched for, where the form stands above its results. */
  value?: string
  /** Large with its label in sight, or small with the label for screen readers only. */
  size?: 'large' | 'small'
}

/** A search form that works without scripts: it opens the page of its results. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, button, id, value, size = 'small' } = props
  const isLarge = size === 'large'
  return (
    <form action={action} role="search" aria-label={isLarge ? label : button} className="w-full">
      <label htmlFor={id} className={isLarge ? 'mb-2 block font-semibold' : 'sr-only'}>
        {label}
      </label>
      <div className="flex">
        <input
          id={id}
          type="search"
          name="q"
          required
          maxLength={100}
          autoComplete="off"
          enterKeyHint="search"
          defaultValue={value}
          placeholder={isLarge ? undefined : label}
          className={`min-w-0 flex-1 rounded-l-small border-2 border-r-0 border-line-strong bg-raised px-3 text-ink placeholder:text-soft ${isLarge ? 'min-h-13 text-lead' : 'min-h-11 text-small'}`}
        />
        <button
          type="submit"
          className={`button rounded-l-none ${isLarge ? 'px-5' : 'px-3'}`}
          aria-label={isLarge ? undefined : button}
        >
          <Icon name="search" />
          {isLarge ? <span className="sr-only sm:not-sr-only">{button}</span> : null}
        </button>
      </div>
    </form>
  )
}
