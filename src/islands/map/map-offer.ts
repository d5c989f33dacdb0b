/** A page of the site as a document: nothing in it runs, and no text becomes markup here. */
function documentAt(address: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.responseType = 'document'
    request.onloadend = () => {
      const page: unknown = request.response
      if (request.status === 200 && page instanceof Document) resolve(page)
      else reject(new Error('no page'))
    }
    request.send()
  })
}

/**
 * `<atlas-map-offer>`: a link to the map page that opens the map in place of the picture it stands under,
 * with the rows, the words and the script of that page; this one stays small. What is amiss sends the
 * reader to that page, which says what.
 */
class MapOffer extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const link = this.querySelector('a')
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!link || !isPlain || event.target !== link) return
      event.preventDefault()
      const leave = () => location.assign(link.href)
      documentAt(new URL(link.href).pathname)
        .then(async (page) => {
          const script = page.querySelector('.live-page > script')?.getAttribute('src') ?? ''
          await import(/* @vite-ignore */ new URL(script, location.origin).href)
          const open = new CustomEvent('atlas-map-open', { bubbles: true, cancelable: true, detail: page })
          if (link.dispatchEvent(open)) leave()
        })
        .catch(leave)
    })
  }
}

customElements.define('atlas-map-offer', MapOffer)
