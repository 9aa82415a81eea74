import "./tokens.css"
import "./base.css"

/** Language and title of an extension page, which the generated HTML leaves out. */
export function setUpPage(title: string): void {
  document.documentElement.lang = "zh-CN"
  document.title = title
}
