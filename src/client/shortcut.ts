/**
 * The key `/` leads to the page's search box, unless the reader is writing or has switched it off
 * (WCAG 2.1.4); `<shortcut-setting>` is where that is said and done.
 */
const SETTING = 'search-shortcut';

document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || !isOn()) return;
  const { target } = event;
  if (target instanceof HTMLElement && target.closest('input, select, textarea, [contenteditable]'))
    return;
  const boxes = [
    ...document.querySelectorAll<HTMLInputElement>('main input[type="search"]'),
    ...document.querySelectorAll<HTMLInputElement>('#site-search'),
  ];
  // A box in a closed panel takes no focus.
  const box = boxes.find((one) => one.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

class ShortcutSetting extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector<HTMLInputElement>('input[type="checkbox"]');
    if (!box) throw new Error('<shortcut-setting> has no check box');
    box.checked = isOn();
    box.addEventListener('change', () => {
      try {
        if (box.checked) localStorage.removeItem(SETTING);
        else localStorage.setItem(SETTING, 'off');
      } catch {
        // Where nothing may be kept, the key stays on.
        box.checked = isOn();
      }
    });
  }
}

function isOn(): boolean {
  try {
    return localStorage.getItem(SETTING) !== 'off';
  } catch {
    return true;
  }
}

customElements.define('shortcut-setting', ShortcutSetting);
