// Keeps what was typed when the page goes out of sight: a phone that locks, a call that comes in,
// a battery that dies. The form says where with data-save-url; the server seals it to the draft.
// A link to another of our pages waits until it is kept: the same page in Easy Read must show it too.
// Where another window changed the same answer, the server says no: then nothing more is saved here, and its sentence
// stands above the form until the person sends it themselves and sees both.
import { isLeaving } from './leave.js';

// A request that outlives its page may carry 64 KiB; a little is left for the headers.
const KEEPALIVE_LIMIT = 60 * 1024;
// The longest that a link waits.
const WAIT_MS = 1_500;
const CONFLICT = 409;

function watch(form) {
  // What came back beside what another window wrote is saved nowhere yet.
  let saved = form.dataset.unsaved === undefined ? typed(form) : null;
  let saving = null;
  let sending = false;
  let stopped = null;
  let warned = false;

  /** Saves what is new. Gives back the saving that is under way, if one is. */
  function save() {
    const now = typed(form);
    if (now === saved || sending || stopped || isLeaving()) {
      return saving;
    }
    saved = now;
    const mine = fetch(form.dataset.saveUrl, {
      method: 'POST',
      body: new URLSearchParams(now),
      credentials: 'same-origin',
      keepalive: now.length < KEEPALIVE_LIMIT,
    }).then(
      async (response) => {
        if (response.status === CONFLICT) {
          stopped = tell(form, await response.text());
        } else if (!response.ok) {
          saved = null;
        }
      },
      () => {
        // Away from the network: try again the next time the page is hidden.
        saved = null;
      },
    ).then(() => {
      if (saving === mine) {
        saving = null;
      }
    });
    saving = mine;
    return saving;
  }

  // On the window: by then another script may have held the form back.
  window.addEventListener('submit', (event) => {
    sending ||= event.target === form && !event.defaultPrevented;
  });
  window.addEventListener('pageshow', () => {
    sending = false;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      save();
    }
  });
  document.addEventListener('click', async (event) => {
    const link = event.target.closest('a[href^="/"]:not([data-leave])');
    if (!link || event.defaultPrevented || opensElsewhere(event)) {
      return;
    }
    // What is typed after that sentence is kept nowhere: whoever wants to go is shown it once.
    if (stopped && !warned && !isLeaving()) {
      warned = true;
      event.preventDefault();
      stopped.focus();
      return;
    }
    const kept = save();
    if (!kept) {
      return;
    }
    event.preventDefault();
    await Promise.race([kept, new Promise((resolve) => setTimeout(resolve, WAIT_MS))]);
    if (stopped) {
      warned = true;
      stopped.focus();
    } else if (!isLeaving()) {
      window.location.assign(link.href);
    }
  });
}

/**
 * Says above the form why nothing more is saved: each line of the answer is one idea. The focus stays in the box where
 * the person may be typing. Gives back what says it.
 */
function tell(form, words) {
  const box = document.createElement('div');
  box.className = 'govuk-inset-text';
  box.setAttribute('role', 'alert');
  box.tabIndex = -1;
  for (const line of words.split('\n')) {
    const said = document.createElement('p');
    said.className = 'govuk-body';
    said.textContent = line;
    box.append(said);
  }
  if (words && !isLeaving()) {
    form.before(box);
  }
  return box;
}

/** A click that opens another tab or window, or downloads: this page stays. */
function opensElsewhere({ button, ctrlKey, metaKey, shiftKey, altKey }) {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}

function typed(form) {
  const fields = [...new FormData(form)].filter(([, value]) => typeof value === 'string');
  return new URLSearchParams(fields).toString();
}

export function startSaving() {
  for (const form of document.querySelectorAll('form[data-save-url]')) {
    watch(form);
  }
}
