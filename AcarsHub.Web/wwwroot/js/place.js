// Reloads the page and returns to where it was scrolled to. The browser does that by itself only when the page is long enough at once;
// a station that has just been started may answer before it has read its messages.
(() => {
  const key = 'acarshub-place';
  const movements = ['wheel', 'touchstart', 'pointerdown', 'keydown'];
  let wanted = take();

  function take() {
    try {
      const place = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
      return place?.address === location.href ? place.top : 0;
    } catch {
      return 0; // Storage is forbidden, or holds something else.
    }
  }

  window.acarsHubReload = () => {
    try {
      sessionStorage.setItem(key, JSON.stringify({ address: location.href, top: wanted || window.scrollY }));
    } catch {
      // Then the browser does what it can.
    }

    location.reload();
  };

  const growth = new ResizeObserver(() => {
    if (document.documentElement.scrollHeight - window.innerHeight >= wanted) {
      if (window.scrollY < wanted - window.innerHeight / 2) { // The browser has not done it.
        window.scrollTo({ top: wanted, behavior: 'instant' });
      }

      stop();
    }
  });

  function stop() {
    wanted = 0;
    growth.disconnect();
    movements.forEach(kind => window.removeEventListener(kind, stop));
  }

  if (wanted > 0) {
    movements.forEach(kind => window.addEventListener(kind, stop, { passive: true })); // The reader has gone elsewhere meanwhile.
    growth.observe(document.body);
  }
})();
