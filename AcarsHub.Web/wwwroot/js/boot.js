// Starts the circuit and gets it back when it is lost: for ever, first at once, then at longer and longer intervals.
(() => {
  const pauses = [0, 1, 2, 4, 8, 15, 30];
  let isDown = false;
  let wake = null;

  const find = name => document.querySelector(`[data-connection${name}]`);

  function show(text) {
    const notice = find('')?.firstElementChild;
    if (notice) {
      notice.hidden = !text;
      find('-text').textContent = text;
    }
  }

  // Ends early when the reader comes back to the tab or the network to the reader.
  async function pause(seconds) {
    let isAwake = false;
    wake = () => { isAwake = true; };
    for (let left = seconds; left > 0 && !isAwake; left--) {
      find('-retry').textContent = `Next attempt in ${left} s.`;
      await new Promise(resolve => {
        const timer = setTimeout(resolve, 1000);
        wake = () => { isAwake = true; clearTimeout(timer); resolve(); };
      });
    }

    find('-retry').textContent = 'Connecting…';
  }

  // True when the circuit is back; false when the server has answered but no longer knows it.
  async function attempt() {
    try {
      return await Blazor.reconnect();
    } catch {
      return null;
    }
  }

  async function reconnect() {
    for (let i = 0; isDown; i++) {
      const seconds = pauses[Math.min(i, pauses.length - 1)];
      await pause(seconds);
      const answer = isDown ? await attempt() : true;
      if (answer === false) {
        location.reload();
        return;
      }

      if (answer) {
        up();
        return;
      }
    }
  }

  function down() {
    if (!isDown) {
      isDown = true;
      show('Connection to the station lost.');
      reconnect();
    }
  }

  function up() {
    isDown = false;
    show('');
  }

  document.addEventListener('visibilitychange', () => !document.hidden && wake?.());
  window.addEventListener('online', () => wake?.());
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-reload]')) {
      location.reload();
    }
  });

  Blazor.start({ circuit: { reconnectionHandler: { onConnectionDown: down, onConnectionUp: up } } });
})();
