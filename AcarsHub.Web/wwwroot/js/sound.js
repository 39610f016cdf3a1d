// The sound of an alert: two short tones, made here. Browsers play nothing before the reader has touched the page, or at all.
(() => {
  const key = 'acarshub.audioUnlocked';
  const patience = 500; // ms
  let context = null;
  let hasComplained = false;

  const agent = navigator.userAgent;
  const family = /firefox|fxios/i.test(agent) ? 'firefox' : /chrome|chromium|edg|crios/i.test(agent) ? 'chromium' : /safari/i.test(agent) ? 'safari' : 'other';

  const advice = {
    chromium: 'Click anywhere on this page and try again. To allow it for good, open the site settings left of the address and set Sound to Allow.',
    firefox: 'Open the permissions left of the address and set Autoplay to Allow Audio and Video.',
    safari: 'Open Settings for This Website in the Safari menu and set Auto-Play to Allow All.',
    other: 'Allow sound for this site in the browser settings.',
  };

  function remember() {
    try {
      localStorage.setItem(key, 'true');
    } catch {
      // It is a hint only.
    }
  }

  // Whether the browser lets this page be heard now. What is refused can stay unanswered for ever.
  async function unlock() {
    try {
      context ??= new AudioContext();
      if (context.state !== 'running') {
        await Promise.race([context.resume(), new Promise(resolve => setTimeout(resolve, patience))]);
      }
    } catch {
      return false;
    }

    if (context.state === 'running') {
      remember();
      return true;
    }

    return false;
  }

  function tone(frequency, start, length, loudness) {
    const oscillator = context.createOscillator();
    const gain = context.createGain();
    oscillator.type = 'triangle';
    oscillator.frequency.value = frequency;
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(loudness, start + 0.01);
    gain.gain.exponentialRampToValueAtTime(0.0001, start + length);
    oscillator.connect(gain).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + length);
  }

  async function play(volume) {
    if (!await unlock()) {
      return false;
    }

    const loudness = (volume / 100) ** 2; // Ears hear it about even so.
    if (loudness > 0) {
      const now = context.currentTime;
      tone(784, now, 0.35, loudness * 0.6);
      tone(1175, now + 0.16, 0.6, loudness * 0.6);
    }

    return true;
  }

  function complain() {
    window.acarsHubToasts.show({ kind: 'error', title: 'Sound blocked', text: `The browser has blocked the sound. ${advice[family]}`, life: 0 });
  }

  window.acarsHubSound = {
    family: () => family,
    unlock,
    isReady: () => context?.state === 'running',
    async test(volume) {
      if (await play(volume)) {
        window.acarsHubToasts.show({ kind: 'success', title: 'Sound works', text: 'That is how an alert sounds.' });
      } else {
        complain();
      }
    },
    async alert(volume) {
      if (!await play(volume) && !hasComplained) {
        hasComplained = true; // Once a page: the next alert is soon there.
        complain();
      }
    },
  };

  // The first touch of the page opens the way, long before there is an alert.
  function onTouch() {
    if (window.acarsHubView.settings().notifications?.sound === true) {
      unlock();
    }
  }

  document.addEventListener('pointerdown', onTouch, { once: true });
  document.addEventListener('keydown', onTouch, { once: true });
})();
