// Leaving quickly. Everything works without this file: the button is a link to /leave, and the
// server ends the visit there. The script only makes it faster and the Back button emptier.

const TAPS_TO_LEAVE = 3;
const TAPS_WITHIN_MS = 5000;

let leaving = false;

/** Is this page on its way out? Nothing may be saved or shown from then on. */
export function isLeaving() {
  return leaving;
}

/** Takes everything off the screen and the tab, at once, and ends the voice that reads it. */
function blank() {
  window.speechSynthesis?.cancel();
  document.title = '\u00a0';
  document.body.replaceChildren();
}

function leave(address) {
  leaving = true;
  // For scripts of a single page: whatever records or sends stops now.
  window.dispatchEvent(new Event('app-leaving'));
  blank();
  // `replace`, so that Back does not come to the step that was open.
  window.location.replace(address);
}

/**
 * Counts bare taps of Shift: one with a letter in between is someone typing a capital. Each is said to who hears
 * the page: Shift is also what quiets some screen readers and what sticky keys are switched on with.
 */
function onThreeShifts(act, say) {
  let taps = [];
  let bare = false;

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      bare = !event.repeat && !event.ctrlKey && !event.altKey && !event.metaKey;
    } else {
      bare = false;
      taps = [];
    }
  });
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !bare) {
      return;
    }
    bare = false;
    const now = Date.now();
    taps = taps.filter((time) => now - time < TAPS_WITHIN_MS);
    taps.push(now);
    if (taps.length >= TAPS_TO_LEAVE) {
      act();
    } else {
      say(taps.length);
    }
  });
  document.addEventListener('pointerdown', () => {
    taps = [];
  });
}

export function startLeaving() {
  const button = document.querySelector('[data-leave]');
  if (button) {
    const address = button.getAttribute('href');
    for (const link of document.querySelectorAll('[data-leave]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        leave(address);
      });
    }
    // Whoever needs Shift for something else has switched this off: then there are no words for it.
    if (!button.dataset.leaveTwo) {
      return;
    }
    const status = document.createElement('p');
    status.className = 'govuk-visually-hidden';
    status.setAttribute('role', 'status');
    button.after(status);
    const words = [button.dataset.leaveTwo, button.dataset.leaveOne];
    onThreeShifts(
      () => leave(address),
      (taps) => (status.textContent = words[taps - 1]),
    );
  }
}

/** A page the browser kept whole in memory must not come back with what was on it. */
export function forgetWhenRestored() {
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) {
      blank();
      window.location.reload();
    }
  });
}
