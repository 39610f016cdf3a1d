// Loads what makes the page live, in order, after the browser has painted what the server has sent: the messages are there to be read
// before the scripts are. A page nobody sees is not painted; it does not wait.
(() => {
  const self = document.currentScript;

  function load() {
    for (const address of self.dataset.scripts.split(' ')) {
      const script = document.createElement('script');
      script.src = address;
      script.async = false; // In this order.
      script.setAttribute('autostart', 'false'); // Blazor is started by boot.js.
      document.body.append(script);
    }
  }

  if (document.hidden) {
    load();
  } else {
    requestAnimationFrame(() => setTimeout(load));
  }
})();
