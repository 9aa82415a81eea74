import * as Dialog from "@radix-ui/react-alert-dialog"
import { Button } from "./Button"
import * as css from "./ConfirmButton.module.css"

interface Props {
  label: string
  /** What it is about, for readers that hear the button alone. */
  about?: string
  title: string
  text: string
  /** What the button that does it says. */
  action?: string
  onConfirm(): Promise<void>
}

/** A button whose action cannot be undone: asks once. */
export function ConfirmButton({ label, about, title, text, action = "删除", onConfirm }: Props) {
  return (
    <Dialog.Root>
      <Dialog.Trigger asChild>
        <Button aria-label={about && `${label}：${about}`}>{label}</Button>
      </Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className={css.shade} />
        <Dialog.Content className={css.dialog}>
          <Dialog.Title className={css.title}>{title}</Dialog.Title>
          <Dialog.Description>{text}</Dialog.Description>
          <div className={css.buttons}>
            <Dialog.Cancel asChild>
              <Button>取消</Button>
            </Dialog.Cancel>
            <Dialog.Action asChild>
              <Button kind="danger" onClick={onConfirm}>
                {action}
              </Button>
            </Dialog.Action>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
