import { part } from '../contribute/dom.ts'

/**
 * What cannot be undone is asked about: the button `<name>` shows the question `<name>-sure` with the buttons
 * `<name>-yes` and `<name>-no`. Gives what shows the question.
 */
export function confirmation(form: HTMLFormElement, name: string, then: () => void): () => void {
  const [opener, question] = [part(form, name), part(form, `${name}-sure`)]
  const show = (on: boolean): void => {
    question.hidden = !on
    if (on) part(form, `${name}-no`).focus()
    else if (question.contains(document.activeElement) || document.activeElement === document.body)
      opener.focus()
  }
  if (opener instanceof HTMLButtonElement)
    opener.addEventListener('click', () => {
      show(true)
    })
  part(form, `${name}-no`).addEventListener('click', () => {
    question.hidden = true
    opener.focus()
  })
  part(form, `${name}-yes`).addEventListener('click', () => {
    question.hidden = true
    opener.focus()
    then()
  })
  return () => {
    show(true)
  }
}
