// Loads the styles of all other pages and what makes the page live, in order, after the browser has painted what the server has sent:
// the messages are there to be read before the scripts are. A page nobody sees is not painted; it does not wait.
(() => {
  const self = document.currentScript;
  const latest = 1000; // ms

  function load() {
    window.acarsHubView.tell();
    const styles = document.createElement('link');
    styles.rel = 'stylesheet';
    styles.href = self.dataset.styles;
    document.head.append(styles);
    for (const address of self.dataset.scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false; // In this order.
      script.setAttribute('autostart', 'false'); // Blazor is started by boot.js.
      document.body.append(script);
    }
  }

  if (document.hidden || !PerformanceObserver.supportedEntryTypes.includes('paint')) {
    load();
    return;
  }

  // The paint is reported when it is on the screen. A browser that never says so must not wait for ever.
  const late = setTimeout(begin, latest);
  let hasBegun = false;
  const paints = new PerformanceObserver(list => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) {
      requestAnimationFrame(() => setTimeout(begin));
    }
  });
  paints.observe({ type: 'paint', buffered: true });

  function begin() {
    if (!hasBegun) {
      hasBegun = true;
      clearTimeout(late);
      paints.disconnect();
      load();
    }
  }
})();
