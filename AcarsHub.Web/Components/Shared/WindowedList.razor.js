// Tells the server which part of a long list is near the screen. Scrolling inside the part that exists asks for nothing.

const highestCount = 120;

export function observe(list, server) {
  let frame = 0;
  let waiting = false;
  let last = '';
  let wasAtTop = window.scrollY < 1;
  let anchor = null;
  let isLost = false;
  let renewal = 0;

  const nativeAnchoring = CSS.supports('overflow-anchor', 'auto');

  function schedule() {
    frame ||= requestAnimationFrame(check);
  }

  function check() {
    frame = 0;
    anchor = nativeAnchoring ? null : findAnchor(list);
    watchAnchor();
    if (waiting) {
      return;
    }

    const atTop = window.scrollY < 1;
    const wanted = want(list, atTop, atTop !== wasAtTop);
    const text = JSON.stringify(wanted);
    if (!wanted || text === last) {
      return;
    }

    last = text;
    wasAtTop = atTop;
    waiting = true;
    server.invokeMethodAsync('Show', wanted)
      .catch(() => { last = ''; }) // Offline: asked again after the next movement.
      .finally(() => { waiting = false; schedule(); });
  }

  // After a jump into an empty stretch the browser has anchored the position to nothing useful, and keeps to that until the next
  // scrolling. A movement there and back makes it choose one of the items that have arrived since; not amid a scroll, which it
  // would break off.
  function watchAnchor() {
    clearTimeout(renewal);
    const isBlank = !isAnyVisible(list);
    if (isLost && !isBlank) {
      renewal = setTimeout(() => {
        isLost = false;
        if (window.scrollY >= 1) { // At the top there is nothing to hold, and no way up.
          window.scrollBy({ top: -1, behavior: 'instant' });
          window.scrollBy({ top: 1, behavior: 'instant' });
        }
      }, 150);
    }

    isLost ||= isBlank;
  }

  // Runs after the page has changed and before it is painted.
  const mutations = new MutationObserver(() => {
    if (anchor?.item.isConnected && window.scrollY >= 1) {
      window.scrollBy(0, anchor.item.getBoundingClientRect().top - anchor.top);
    }

    schedule();
  });

  mutations.observe(list, { childList: true, attributes: true, attributeFilter: ['data-start', 'data-total', 'data-head'] });
  window.addEventListener('scroll', schedule, { passive: true });
  window.addEventListener('resize', schedule, { passive: true });
  schedule();

  return {
    stop() {
      mutations.disconnect();
      cancelAnimationFrame(frame);
      clearTimeout(renewal);
      window.removeEventListener('scroll', schedule);
      window.removeEventListener('resize', schedule);
    },
  };
}

function itemsOf(list) {
  return [...list.children].slice(1, -1);
}

// The part wanted, or null while the part that exists is enough.
function want(list, atTop, mustTell) {
  const items = itemsOf(list);
  if (items.length === 0) {
    return null;
  }

  const view = window.innerHeight;
  const first = items[0].getBoundingClientRect().top;
  const end = items[items.length - 1].getBoundingClientRect().bottom;
  const start = Number(list.dataset.start);
  const total = Number(list.dataset.total);
  const height = (end - first) / items.length;
  const perView = Math.ceil(view / height);

  // At the top new items flow in and all that is below the screen would be replaced unseen; leaving it is told at once.
  const count = Math.min(highestCount, atTop ? Math.ceil(perView * 1.25) + 1 : 3 * perView + 4);
  const lacksAbove = start > 0 && first > -view / 2;
  const lacksBelow = start + items.length < total && end < view * (atTop ? 1.1 : 1.5);
  const hasTooMany = atTop && items.length > count * 1.5;
  if (!lacksAbove && !lacksBelow && !hasTooMany && !mustTell) {
    return null;
  }

  const visible = firstVisible(list, items, start, height);
  return {
    start: atTop ? 0 : Math.max(0, visible - perView - 2),
    count,
    atTop,
    head: Number(list.dataset.head),
    itemHeight: Math.round(height),
  };
}

function findVisible(items) {
  const index = items.findIndex(item => item.getBoundingClientRect().bottom > 0);
  return index >= 0 && items[index].getBoundingClientRect().top < window.innerHeight ? index : -1;
}

function isAnyVisible(list) {
  return findVisible(itemsOf(list)) >= 0;
}

function firstVisible(list, items, start, height) {
  const index = findVisible(items);
  return index >= 0 ? start + index : Math.max(0, Math.floor(-list.getBoundingClientRect().top / height));
}

// For browsers that do not anchor the scroll position themselves.
function findAnchor(list) {
  const item = itemsOf(list).find(candidate => candidate.getBoundingClientRect().top >= 0);
  return item ? { item, top: item.getBoundingClientRect().top } : null;
}
