/** Lets a `div[role=button]` be pressed by mouse, Enter and Space, as the sites' own buttons can. */
export function onPress(button: HTMLElement, press: () => void): void {
  const pressUnlessDisabled = () => {
    if (button.getAttribute('aria-disabled') !== 'true') press();
  };
  button.addEventListener('click', pressUnlessDisabled);
  if (button instanceof HTMLButtonElement) return;
  button.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pressUnlessDisabled();
  });
}

/** Switches a button on or off in the way its kind of element shows it. */
export function setEnabled(button: HTMLElement, enabled: boolean): void {
  button.setAttribute('aria-disabled', String(!enabled));
  if (button instanceof HTMLButtonElement) button.disabled = !enabled;
}
