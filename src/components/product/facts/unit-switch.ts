/**
 * The choice of units on a product page. Local storage has the unit ("K") under "units.<system>",
 * or nothing for the units of the sources. An unknown stored unit is ignored; if the browser
 * refuses storage, the choice applies to the page only.
 */
export function startUnitSwitches(): void {
  for (const select of document.querySelectorAll<HTMLSelectElement>('select[data-units]'))
    startUnitSwitch(select);
}

function startUnitSwitch(select: HTMLSelectElement): void {
  const system = select.dataset['units'] ?? '';
  const key = `units.${system}`;
  const values = [...document.querySelectorAll<HTMLElement>(`[data-${system}]`)];
  const stated = values.map(({ textContent }) => textContent);
  const show = () => {
    values.forEach((value, at) => {
      const converted = value.dataset[system]?.split('|')[select.selectedIndex - 1];
      value.textContent = converted ?? stated[at] ?? '';
    });
  };
  select.value = keptChoice(key);
  if (select.selectedIndex < 0) select.selectedIndex = 0;
  show();
  select.disabled = false;
  select.addEventListener('change', () => {
    show();
    keep(key, select.value);
  });
}

function keptChoice(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function keep(key: string, unit: string): void {
  try {
    if (unit) localStorage.setItem(key, unit);
    else localStorage.removeItem(key);
  } catch {
    // The browser refuses storage: the choice applies to this page only.
  }
}
