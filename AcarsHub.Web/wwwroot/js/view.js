// The reader's settings: kept in the browser's storage, applied to the document before the first paint, and afterwards copied into a
// cookie so that the server's next first page is right before there is a circuit. Dark unless the system or the reader wants light.
(() => {
  const key = 'acarshub-settings';
  const cookie = 'acarshub-view';
  const longestCookie = 3500;
  const root = document.documentElement;
  const light = matchMedia('(prefers-color-scheme: light)');
  let unsaved = null; // Holds for this page only, where storage is forbidden.

  function stored() {
    try {
      return JSON.parse(localStorage.getItem(key)) ?? unsaved ?? {};
    } catch {
      return unsaved ?? {};
    }
  }

  function store(settings) {
    unsaved = settings;
    try {
      localStorage.setItem(key, JSON.stringify(settings));
    } catch {
      // Kept above.
    }
  }

  function view() {
    const format = Intl.DateTimeFormat().resolvedOptions();
    return { settings: { ...stored() }, locale: navigator.language, zone: format.timeZone };
  }

  function apply() {
    const { appearance = {} } = stored();
    const theme = { mocha: 'dark', latte: 'light' }[appearance.theme];
    root.dataset.theme = theme ?? (light.matches ? 'light' : 'dark');
    root.dataset.animations = appearance.animations === false ? 'off' : 'on';
    root.dataset.connectionStatus = appearance.showConnectionStatus === false ? 'off' : 'on';
  }

  // For the server's next page. load.js calls it once the first is painted: asking for the zone takes a browser longer than all the rest.
  function tell() {
    const seen = view();
    delete seen.settings.search; // Long, and the first page does not need it.
    const text = encodeURIComponent(JSON.stringify(seen));
    if (text.length <= longestCookie) {
      const path = new URL(document.baseURI).pathname;
      document.cookie = `${cookie}=${text}; path=${path}; max-age=31536000; samesite=lax`;
    }
  }

  window.acarsHubView = {
    settings: stored,
    tell,
    load: () => JSON.stringify(view()),
    save(json) {
      store(JSON.parse(json));
      apply();
      tell();
    },
    async copy(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return false; // Refused, or not offered without https.
      }
    },
    watchVisibility(server) {
      document.addEventListener('visibilitychange', () => server.invokeMethodAsync('SetVisible', !document.hidden).catch(() => {}));
    },
    // Of a row wider than the screen, the part with what is chosen.
    reveal(row) {
      const chosen = row.querySelector('[aria-selected=true]');
      if (chosen) {
        row.scrollLeft = chosen.offsetLeft - row.offsetLeft - (row.clientWidth - chosen.offsetWidth) / 2;
      }
    },
    download(name, text, type = 'application/json') {
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([text], { type }));
      link.download = name;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
    },
  };

  // Relative in the page, so that any prefix will do; from here on the address may change without a new page.
  const base = document.querySelector('base');
  base.href = base.href;

  apply();
  light.addEventListener('change', apply);
  window.addEventListener('storage', event => event.key === key && apply());
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-theme-toggle]')) {
      const settings = stored();
      settings.appearance = { ...settings.appearance, theme: root.dataset.theme === 'dark' ? 'latte' : 'mocha' };
      store(settings);
      apply();
      tell();
      document.dispatchEvent(new CustomEvent('acarshub-view'));
    }
  });
})();
