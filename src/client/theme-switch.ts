/** Turns the theme button through system, light and dark and remembers the choice on this device. */
const ORDER = ['system', 'light', 'dark'] as const;

type Theme = (typeof ORDER)[number];

function currentTheme(): Theme {
  const set = document.documentElement.dataset['theme'];
  return set === 'light' || set === 'dark' ? set : 'system';
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is closed to this page; the choice lasts as long as the page.
  }
}

function showTheme(button: HTMLElement): void {
  const label = button.dataset[currentTheme()];
  const value = button.querySelector('span');
  if (value && label) value.textContent = label;
}

for (const button of document.querySelectorAll<HTMLElement>('.theme-switch')) {
  button.hidden = false;
  showTheme(button);
  button.addEventListener('click', () => {
    applyTheme(ORDER[(ORDER.indexOf(currentTheme()) + 1) % ORDER.length] ?? 'system');
    showTheme(button);
  });
}
