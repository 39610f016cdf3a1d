// Keys for those who do not want the mouse. Elements name theirs: data-shortcut on a button is a click, on a field the focus.
(() => {
  const pages = { m: 'live-messages', s: 'search', a: 'alerts', t: 'status', d: 'decode' };
  let isGoing = false;

  const isTyping = target => Boolean(target.closest?.('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]'));

  function go(key) {
    const page = pages[key];
    const link = page && [...document.querySelectorAll('nav a')].find(a => a.getAttribute('href') === page);
    link?.click();
    return Boolean(link);
  }

  // To the next or previous card; the list fetches more when its edge comes near.
  function step(direction) {
    const cards = [...document.querySelectorAll('main [role=group], main article')].filter(card => !card.parentElement.closest('[role=group]'));
    const current = cards.indexOf(document.activeElement?.closest?.('[role=group], article'));
    const first = cards.findIndex(card => card.getBoundingClientRect().bottom > 60);
    const next = cards[current < 0 ? first : current + direction];
    if (next) {
      next.tabIndex = next.tabIndex < 0 ? -1 : next.tabIndex;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: 'nearest' });
    }

    return Boolean(next);
  }

  function press(key) {
    const targets = [...document.querySelectorAll(`[data-shortcut="${CSS.escape(key)}"]`)].filter(element => element.offsetParent !== null);
    const card = document.activeElement?.closest?.('main [role=group]');
    const target = targets.find(element => card?.contains(element)) ?? targets[0]; // The one of the card the reader is at.
    if (target?.matches('input')) {
      target.focus();
    } else {
      target?.click();
    }

    return Boolean(target);
  }

  function help() {
    const dialog = document.getElementById('keys');
    dialog?.showModal();
    return Boolean(dialog);
  }

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) {
      return;
    }

    const key = event.key.length === 1 ? event.key.toLowerCase() : '';
    const wasGoing = isGoing;
    isGoing = key === 'g' && !wasGoing;
    const isDone = wasGoing ? go(key)
      : key === 'j' ? step(1)
      : key === 'k' ? step(-1)
      : key === '?' ? help()
      : key !== '' && key !== 'g' && press(key);
    if (isDone) {
      event.preventDefault();
    }
  });

  document.addEventListener('click', event => event.target.closest?.('[data-close-keys]') && document.getElementById('keys').close());
})();
