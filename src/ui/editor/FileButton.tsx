import { type ReactNode, useRef } from "react"
import { Button } from "../parts/Button"

interface Props {
  onFiles(files: File[]): Promise<void>
  children: ReactNode
}

/** A button that asks for a JSON file. */
export function FileButton({ onFiles, children }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
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
