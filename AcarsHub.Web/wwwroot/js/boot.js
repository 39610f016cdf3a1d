// Starts the circuit and gets it back when it is lost: for ever, first at once, then at longer and longer intervals.
(() => {
  const pauses = [0, 1, 2, 4, 8, 15, 30];
  const slow = 4000;
  let isDown = false;
  let hasStarted = false;
  let shown = '';
  let place = '';
  let wake = null;

  const find = name => document.querySelector(`[data-connection${name}]`);

  function show(text) {
    shown = text;
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

  const pauseBefore = attempt => pause(pauses[Math.min(attempt, pauses.length - 1)]);

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
      await pauseBefore(i);
      const answer = isDown ? await attempt() : true;
      if (answer === false) {
        acarsHubReload(); // The address holds the filters.
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
      place = location.href;
      show('Connection to the station lost.');
      reconnect();
    }
  }

  function up() {
    isDown = false;
    show('');
    if (place !== location.href) {
      acarsHubReload(); // A link was followed meanwhile, and the circuit does not know.
    }
  }

  // The first connection. Blazor tries it once and gives up, although what stands between may let it through a moment later.
  async function begin(start) {
    const patience = setTimeout(() => show('Connecting to the station…'), slow);
    for (let i = 1; !hasStarted; i++) {
      try {
        await start();
        hasStarted = true;
      } catch {
        clearTimeout(patience);
        isDown = true;
        show('No connection to the station.');
        await pauseBefore(i);
      }
    }

    clearTimeout(patience);
    if (isDown) {
      acarsHubReload(); // What the page shows and what it was made with may be long out of date.
      await new Promise(() => {});
    }

    show('');
  }

  function insist(builder) {
    const build = builder.build.bind(builder);
    builder.build = () => {
      const connection = build();
      const start = connection.start.bind(connection);
      connection.start = () => (hasStarted ? start() : begin(start));
      return connection;
    };
  }

  // Nobody is there to answer a link, and the browser would put its error page in the place of the last view. The page asked for is
  // opened when the connection is back.
  function postpone(event) {
    const link = event.target.closest?.('a[href]');
    const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
    if (isDown && hasStarted && isPlain && link && !link.target && link.origin === location.origin && link.pathname !== location.pathname) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      show('Connection to the station lost. The page you have asked for opens when it is back.');
    }
  }

  document.addEventListener('click', postpone, true);
  document.addEventListener('visibilitychange', () => !document.hidden && wake?.());
  window.addEventListener('online', () => wake?.());
  document.addEventListener('click', event => {
    if (event.target.closest?.('[data-reload]')) {
      acarsHubReload();
    }
  });

  Blazor.start({
    circuit: {
      initializers: { beforeStart: [], afterStarted: [] }, // There are none: asking the server for them costs time, and asks only once.
      configureSignalR: insist,
      reconnectionHandler: { onConnectionDown: down, onConnectionUp: up },
    },
  });

  // Without a circuit a link fetches its page and exchanges the content, the notice included.
  Blazor.addEventListener('enhancedload', () => show(shown));
})();
