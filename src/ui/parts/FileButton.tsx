import { type ReactNode, useRef } from "react"
import { Button } from "./Button"

interface Props {
  /** Endings to offer, as the `accept` of a file field. */
  accept: string
  onFiles(files: File[]): Promise<void>
  disabled?: boolean
  children: ReactNode
}

/** A button that asks for a file. */
export function FileButton({ accept, onFiles, disabled, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ""
          void onFiles(files)
        }}
      />
    </>
  )
}
