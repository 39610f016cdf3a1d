// What an alert does in the browser: sound, desktop notification and toast, each once however many tabs are open, and which alert messages
// have been read.
(() => {
  const readKey = 'acarshub.readMessages';
  const toldKey = 'acarshub.toldAlerts';
  const mostTold = 200;
  const latest = 5000; // ms; what is older is no news
  const silence = 2000; // ms between two sounds
  const me = Math.random().toString(36).slice(2);
  const memory = 60_000; // ms for which a lock remembers what has been told
  const courtesy = 400; // ms in which a tab that can do it better may go first
  let clockOffset = 0; // This machine's clock against the station's.
  let unsaved = null; // Where storage is forbidden.

  const pause = time => new Promise(resolve => setTimeout(resolve, time));
  const settings = () => window.acarsHubView.settings().notifications ?? {};

  function load(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  }

  function save(key, text) {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  }

  function told() {
    try {
      const list = JSON.parse(load(toldKey));
      return Array.isArray(list) ? list : [];
    } catch {
      return [];
    }
  }

  // True for one tab of the browser only. What one tab writes to storage reaches the others late; who got a lock first, all know at once.
  // Storage knows for longer.
  async function claim(name) {
    if (navigator.locks) {
      return await isFirst(`acarshub.told ${name}`, memory) && take(name);
    }

    // Without https there are no locks: who was last to write has it.
    if (!take(name)) {
      return false;
    }

    await pause(60);
    const list = told();
    return list.length === 0 || list.some(entry => entry[0] === name && entry[1] === me); // Without storage the tabs do not know of each other.
  }

  function take(name) {
    const list = told();
    const isNew = !list.some(entry => entry[0] === name);
    if (isNew) {
      save(toldKey, JSON.stringify([...list.slice(1 - mostTold), [name, me]]));
    }

    return isNew;
  }

  // True for the first of all tabs that asks within a time.
  function isFirst(name, time) {
    return new Promise((resolve, reject) => {
      navigator.locks.request(name, { ifAvailable: true }, lock => {
        resolve(lock !== null);
        return lock && pause(time);
      }).catch(reject);
    });
  }

  async function ring(alert) {
    if (!window.acarsHubSound.isReady()) {
      await pause(courtesy);
    }

    // One sound for what comes within two seconds, whichever tab it is.
    if (await claim(`sound ${alert.key}`) && await mayRing()) {
      await window.acarsHubSound.alert(settings().volume ?? 50);
    }
  }

  async function mayRing() {
    if (navigator.locks) {
      return isFirst('acarshub.sound', silence);
    }

    const now = Date.now();
    const last = Number(load('acarshub.lastSound')) || 0;
    const isQuiet = now - last >= silence || last > now;
    return isQuiet && (save('acarshub.lastSound', String(now)) || true);
  }

  async function notify(alert) {
    const age = Date.now() - clockOffset - alert.heardAt;
    if (age > latest || window.Notification?.permission !== 'granted' || !await claim(`desktop ${alert.key}`)) {
      return;
    }

    try {
      const notification = new Notification(`Alert: ${alert.aircraft}`, { body: alert.body, tag: alert.key });
      notification.onclick = () => {
        window.focus();
        notification.close();
        Blazor.navigateTo(alert.link);
      };
    } catch {
      // Some phones allow it from a service worker only.
    }
  }

  async function toast(alert) {
    if (document.hidden) {
      await pause(courtesy);
    }

    if (await claim(`toast ${alert.key}`)) {
      window.acarsHubToasts.showAlert({ title: `Alert: ${alert.aircraft}`, text: alert.fields, terms: alert.terms, link: alert.link });
    }
  }

  window.acarsHubAlerts = {
    // Called once the page is live; calls back when another tab has marked messages.
    begin(server, stationNow) {
      clockOffset = Date.now() - stationNow;
      window.addEventListener('storage', event => event.key === readKey && server.invokeMethodAsync('Take', event.newValue).catch(() => {}));
      return load(readKey) ?? unsaved;
    },
    load: () => load(readKey) ?? unsaved,
    save(text) {
      unsaved = text;
      save(readKey, text);
    },
    raise(alerts) {
      const { sound, desktop, onPageAlerts } = settings();
      return Promise.all(alerts.flatMap(alert => [sound === true && ring(alert), desktop === true && notify(alert), onPageAlerts === true && toast(alert)]));
    },
    permission: () => (!window.isSecureContext ? 'insecure' : window.Notification?.permission ?? 'unsupported'),
    async askPermission() {
      const now = this.permission();
      return now === 'default' ? Notification.requestPermission() : now;
    },
    show(id) {
      const card = document.getElementById(id)?.closest('.item');
      card?.scrollIntoView({ block: 'center' });
      card?.querySelector('[role=group]')?.focus({ preventScroll: true });
    },
  };
})();
