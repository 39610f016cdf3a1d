// The search page, as far as it needs no server: capitals while typing, the line that stands in for the form when that is out of sight,
// and the way to the top when a page of results is turned.
(() => {
  const suspension = 1000;
  let isSuspended = false;

  // Before Blazor hears of it, so that what is searched for is what is shown. Composed text is left alone until it is done.
  function capitalise(event) {
    const field = event.target;
    if (!event.isComposing && field.matches?.('[data-upper]')) {
      const upper = field.value.toUpperCase();
      if (upper !== field.value && upper.length === field.value.length) {
        const { selectionStart, selectionEnd } = field;
        field.value = upper;
        field.setSelectionRange(selectionStart, selectionEnd);
      }
    }
  }

  function follow() {
    const bar = document.querySelector('[data-search-summary]');
    const form = document.querySelector('[data-search-form]');
    if (bar && form) {
      const top = document.querySelector('header').getBoundingClientRect().bottom;
      bar.hidden = isSuspended || form.getBoundingClientRect().bottom > top;
      bar.style.top = `${top}px`;
    }
  }

  function toTop() {
    window.scrollTo({ top: 0, behavior: 'instant' });
  }

  function expand(event) {
    if (event.target.closest?.('[data-search-expand]')) {
      isSuspended = true;
      setTimeout(() => {
        isSuspended = false;
        follow();
      }, suspension);
      toTop();
      follow();
      document.getElementById('search-q')?.focus({ preventScroll: true });
    }
  }

  window.acarsHubSearch = {
    turned() {
      toTop();
      document.getElementById('results-title')?.focus({ preventScroll: true });
    },
  };

  window.addEventListener('input', capitalise, true);
  window.addEventListener('scroll', follow, { passive: true });
  window.addEventListener('resize', follow);
  document.addEventListener('click', expand);
})();
