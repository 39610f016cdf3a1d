// What the browser's own dialog does not do: close on a click beside it, and lead the focus round instead of out.

const focusable = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), summary, [tabindex]:not([tabindex="-1"])';

function within(dialog) {
  return [...dialog.querySelectorAll(focusable)].filter(element => element.offsetParent !== null && element.tabIndex >= 0);
}

function onKeyDown(event) {
  if (event.key !== 'Tab') {
    return;
  }

  const stops = within(event.currentTarget);
  const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
  if (stops.length > 0 && (document.activeElement === edge || !event.currentTarget.contains(document.activeElement))) {
    event.preventDefault();
    (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
  }
}

function onClick(event) {
  const dialog = event.currentTarget;
  const box = dialog.getBoundingClientRect();
  const isBeside = event.target === dialog
    && (event.clientX < box.left || event.clientX > box.right || event.clientY < box.top || event.clientY > box.bottom);
  if (isBeside || event.target.closest?.('[data-close]')) {
    dialog.close();
  }
}

export function show(dialog) {
  if (dialog.open) {
    return;
  }

  if (!dialog.dataset.ready) {
    dialog.dataset.ready = 'true';
    dialog.addEventListener('keydown', onKeyDown);
    dialog.addEventListener('click', onClick);
  }

  dialog.showModal();
}

export function close(dialog) {
  dialog.close();
}
