// Keeps what was typed when the page goes out of sight: a phone that locks, a call that comes in,
// a battery that dies. The form says where with data-save-url; the server seals it to the draft.
import { isLeaving } from './leave.js';

// A request that outlives its page may carry 64 KiB; a little is left for the headers.
const KEEPALIVE_LIMIT = 60 * 1024;

function watch(form) {
  let saved = typed(form);
  let sending = false;

  form.addEventListener('submit', () => {
    sending = true;
  });
  window.addEventListener('pageshow', () => {
    sending = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'hidden' || sending || isLeaving()) {
      return;
    }
    const now = typed(form);
    if (now === saved) {
      return;
    }
    saved = now;
    fetch(form.dataset.saveUrl, {
      method: 'POST',
      body: new URLSearchParams(now),
      credentials: 'same-origin',
      keepalive: now.length < KEEPALIVE_LIMIT,
    }).then(
      (response) => {
        if (!response.ok) {
          saved = null;
        }
      },
      () => {
        // Away from the network: try again the next time the page is hidden.
        saved = null;
      },
    );
  });
}

function typed(form) {
  return new URLSearchParams(new FormData(form)).toString();
}

export function startSaving() {
  for (const form of document.querySelectorAll('form[data-save-url]')) {
    watch(form);
  }
}
