// Sets the theme before the first paint and when somebody asks for the other one. Dark unless the system or the reader wants light.
(() => {
  const key = 'acarshub.theme';
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: light)');

  // Storage can be forbidden; the page works without.
  function stored() {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function store(theme) {
    try {
      localStorage.setItem(key, theme);
    } catch {
      // Holds for this page only.
    }
  }

  function apply() {
    const choice = stored();
    const known = choice === 'dark' || choice === 'light';
    root.dataset.theme = known ? choice : system.matches ? 'light' : 'dark';
  }

  apply();
  system.addEventListener('change', apply);
  window.addEventListener('storage', event => event.key === key && apply());
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-theme-toggle]')) {
      const other = root.dataset.theme === 'dark' ? 'light' : 'dark';
      root.dataset.theme = other;
      store(other);
    }
  });
})();
