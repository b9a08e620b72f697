// For pages that embed charts of Kết nạp: makes each frame as high as the chart in it. Load it once, anywhere in the page:
//   <script src="https://…/embed.js" async></script>
// It reads nothing of your page but its iframe elements, listens only to frames from the address that it was itself loaded
// from, and sets nothing but their height. Without it the frames keep the height of their code.
(() => {
  const { origin } = new URL(document.currentScript.src);

  function framesOf(predicate) {
    return [...document.querySelectorAll('iframe')].filter(predicate);
  }

  window.addEventListener('message', (event) => {
    if (event.origin !== origin || event.data?.type !== 'ket-nap-height') return;
    const height = Math.ceil(Number(event.data.height));
    if (!(height > 0)) return;
    for (const frame of framesOf(({ contentWindow }) => contentWindow === event.source)) {
      frame.style.height = `${height}px`;
    }
  });

  // Frames that were there before this script have told their height to nobody: ask again.
  for (const frame of framesOf(({ src }) => src.startsWith(`${origin}/`))) {
    frame.contentWindow?.postMessage({ type: 'ket-nap-height-wanted' }, '*');
  }
})();
