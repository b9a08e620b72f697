/**
 * Tells the page around the frame how high this one is, whenever that changes and whenever it asks. The message
 * `{type: 'ket-nap-height', slug, height}` holds nothing secret, so it goes to whoever frames the page.
 */
const root = document.documentElement;
let told = 0;

function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  window.parent.postMessage({ type: 'ket-nap-height', slug: root.dataset['embed'], height }, '*');
}

if (window.parent !== window) {
  new ResizeObserver(tellHeight).observe(root);
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== window.parent || !isRequest(data)) return;
    told = 0;
    tellHeight();
  });
}

function isRequest(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'ket-nap-height-wanted';
}
