// Pager of the lists: draws links to index.html, index_1.html ... as the publishing system's own script does.
window.createPageHTML = (total, current, name, extension) => {
  if (total < 2) return
  const parts = Array.from({ length: total }, (_, i) => {
    const file = `${name}${i === 0 ? "" : `_${i}`}.${extension}`
    return i === current ? `<b>${i + 1}</b>` : `<a href="${file}">${i + 1}</a>`
  })
  document.currentScript.insertAdjacentHTML("beforebegin", `共${total}页 ${parts.join(" ")}`)
}
