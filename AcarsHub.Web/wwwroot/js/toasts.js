// Short messages at the edge of the screen. They go by themselves unless somebody is looking at them, and stand in the open dialog if there
// is one, since nothing outside of it can be seen or reached.
(() => {
  const usualLife = 5000; // ms
  const mostAlerts = 3;
  const titles = { alert: 'Alert', error: 'Error', success: 'Done', info: 'Note' };
  const toasts = new Set();
  let stack = null;
  let more = null; // Stands for the alerts of a burst that have no room.

  function make(name, className, parent, text) {
    const element = document.createElement(name);
    element.className = className;
    element.textContent = text ?? '';
    parent?.append(element);
    return element;
  }

  function place() {
    stack ??= make('div', 'toasts');
    const dialogs = document.querySelectorAll('dialog[open]');
    const home = dialogs[dialogs.length - 1] ?? document.body;
    if (stack.parentNode !== home) {
      home.append(stack);
    }

    if (home !== document.body) {
      home.addEventListener('close', place, { once: true });
    }
  }

  function build({ kind, title, text, terms, link }) {
    const isUrgent = kind === 'alert' || kind === 'error';
    const element = make('div', `toast toast-${kind}`);
    element.setAttribute('role', isUrgent ? 'alert' : 'status');
    element.setAttribute('aria-live', isUrgent ? 'assertive' : 'polite');
    const body = make(link ? 'a' : 'div', 'toast-body', element);
    if (link) {
      body.href = link;
    }

    make('strong', 'toast-title', body, title ?? titles[kind]);
    make('span', 'toast-text', body, text);
    for (const term of terms ?? []) {
      make('code', 'toast-term', body, term);
    }

    const close = make('button', 'toast-close', element, '×');
    close.type = 'button';
    close.setAttribute('aria-label', 'Close');
    return element;
  }

  // Goes on where it stopped: who looks at it, or at another tab, has not seen it for all its time.
  function live(toast, life) {
    const bar = make('div', 'toast-life', toast.element);
    bar.style.animationDuration = `${life}ms`;
    let left = life;
    let since = 0;
    let timer = 0;

    toast.pause = () => {
      if (timer) {
        clearTimeout(timer);
        timer = 0;
        left -= performance.now() - since;
        bar.style.animationPlayState = 'paused';
      }
    };
    toast.resume = () => {
      if (!timer && !document.hidden && !toast.element.matches(':hover, :focus-within')) {
        since = performance.now();
        timer = setTimeout(toast.close, Math.max(left, 500));
        bar.style.animationPlayState = 'running';
      }
    };
    toast.element.addEventListener('pointerenter', toast.pause);
    toast.element.addEventListener('focusin', toast.pause);
    toast.element.addEventListener('pointerleave', () => setTimeout(toast.resume));
    toast.element.addEventListener('focusout', () => setTimeout(toast.resume));
  }

  function show(options) {
    const toast = { element: build(options), kind: options.kind, pause() {}, resume() {} };
    toast.close = () => {
      toast.pause();
      toasts.delete(toast);
      toast.element.remove();
      more = more === toast ? null : more;
    };
    const life = options.life ?? usualLife;
    if (life > 0) { // 0 stays until it is closed.
      live(toast, life);
    }

    toast.element.querySelector('.toast-close').addEventListener('click', toast.close);
    toast.element.querySelector('a')?.addEventListener('click', () => setTimeout(toast.close)); // After the click has been taken for a navigation.
    toasts.add(toast);
    place();
    stack.append(toast.element);
    toast.resume();
    return toast;
  }

  function showAlert(options) {
    const shown = [...toasts].filter(toast => toast.kind === 'alert' && toast !== more).length;
    if (shown < mostAlerts) {
      show({ ...options, kind: 'alert' });
      return;
    }

    const count = (more?.count ?? 0) + 1;
    more?.close();
    more = show({ kind: 'alert', title: `${count} more`, text: count === 1 ? 'alert message' : 'alert messages', link: 'alerts' });
    more.count = count;
  }

  document.addEventListener('visibilitychange', () => toasts.forEach(toast => (document.hidden ? toast.pause() : toast.resume())));
  window.acarsHubToasts = { show: options => void show(options), showAlert };
})();
