import { Icon } from '@/components/ui/Icon'

/** What to do in an emergency, in words that stand out. */
export function EmergencyNotice({ label, text }: { label: string; text: string }) {
  return (
    <div className="flex gap-3 rounded-box border-2 border-emergency bg-emergency-soft px-5 py-4">
      <Icon name="warning" className="mt-0.5 size-6 shrink-0 text-dont" />
      <p>
        <strong>{label}:</strong> {text}
      </p>
    </div>
  )
}
