// Small things of the frame that need no server: skip link, menu, the way back to the top.
(() => {
  const reduced = matchMedia('(prefers-reduced-motion: reduce)');

  function toTop() {
    window.scrollTo({ top: 0, behavior: reduced.matches ? 'instant' : 'smooth' });
    // A list that changes while we scroll may hold the page back.
    setTimeout(() => window.scrollY > 0 && window.scrollTo({ top: 0, behavior: 'instant' }), 600);
  }

  function closeMenus(except) {
    document.querySelectorAll('[data-menu][open]').forEach(menu => {
      if (menu !== except) {
        // An entry that vanishes would take the focus with it, and a dialog it has opened could not give it back.
        if (menu.contains(document.activeElement)) {
          menu.querySelector('summary').focus({ preventScroll: true });
        }

        menu.open = false;
      }
    });
  }

  function onClick(event) {
    const target = event.target;
    const skip = target.closest?.('[data-skip]');
    const current = target.closest?.('header a');
    if (skip) {
      event.preventDefault();
      document.getElementById(skip.dataset.skip)?.focus();
    } else if (current && current.pathname === location.pathname && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault(); // Already here: no navigation.
      toTop();
    } else if (target.closest?.('[data-to-top]')) {
      toTop();
    }

    const isEntry = target.closest?.('[data-menu] nav a, [data-menu] nav button');
    closeMenus(isEntry ? null : target.closest?.('[data-menu]'));
  }

  // Capturing: before Blazor takes the click for a navigation.
  document.addEventListener('click', onClick, true);
  document.addEventListener('keydown', event => {
    const menu = event.key === 'Escape' && document.querySelector('[data-menu][open]');
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }

    // The browser's own way can end a little short of the top, when items arrive above on the way.
    const isTyping = event.target.closest?.('input, textarea, select, [contenteditable], [role]');
    if (event.key === 'Home' && !isTyping && !event.ctrlKey && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      toTop();
    }
  });
  window.addEventListener('scroll', () => {
    const button = document.querySelector('[data-to-top]');
    if (button) {
      button.hidden = window.scrollY <= 150;
    }
  }, { passive: true });
})();
