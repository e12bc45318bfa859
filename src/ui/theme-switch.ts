import { THEME_KEY } from './theme.ts';

/** Starts the button between light and dark (ThemeSwitch.astro). */
export function startThemeSwitch(): void {
  const { dataset } = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  const isDark = () => (dataset['theme'] ? dataset['theme'] === 'dark' : system.matches);

  /** A choice equal to the system's theme is not stored: the page follows the system again. */
  const choose = (theme: 'light' | 'dark') => {
    const isSystem = (theme === 'dark') === system.matches;
    if (isSystem) delete dataset['theme'];
    else dataset['theme'] = theme;
    try {
      if (isSystem) localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Without storage, the choice applies to this page only.
    }
  };

  if (button) {
    const show = () => (button.ariaPressed = String(isDark()));
    button.disabled = false;
    button.onclick = () => {
      choose(isDark() ? 'light' : 'dark');
      show();
    };
    system.addEventListener('change', show);
    show();
  }
}
