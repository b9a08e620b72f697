// Sets the theme before the page is drawn, so that nothing flashes: the remembered one; in a page that others embed, the
// one that its address asks for.
try {
  const { dataset } = document.documentElement;
  const isEmbedded = 'embed' in dataset;
  const theme = isEmbedded
    ? new URLSearchParams(location.search).get('theme')
    : localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') dataset.theme = theme;
} catch {
  // Storage is closed to this page; the system's theme stands.
}
