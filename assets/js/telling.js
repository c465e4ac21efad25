// The page "Other ways to tell us": files go part by part, and a voice or a film can be recorded. Loaded on that page
// only. Without it the form sends files by itself.
import { Place } from './place.js';
import { Left, Lost, send } from './sending.js';
import { startRecorder } from './recorder.js';

// A screen reader hears how far it is this often; the eye sees every step.
const SAY_EVERY_MS = 5_000;

const form = document.querySelector('form[data-telling]');
const voice = form?.querySelector('[data-telling-status]');

if (voice) {
  const leaving = new AbortController();
  for (const name of ['app-leaving', 'pagehide']) {
    window.addEventListener(name, () => leaving.abort());
  }
  const left = leaving.signal;
  const words = voice.dataset;
  const box = form.querySelector('input[type=file]');
  const recorder = form.querySelector('[data-telling-recorder]');
  const chosen = new Place(box.closest('.govuk-form-group'), voice, form.querySelector('[data-telling-list] ul'));
  const recorded = new Place(recorder, voice);
  // "You have not added a file."
  const none = form.querySelector('[data-telling-none]');
  let queue = Promise.resolve();
  let waiting = 0;
  let said = 0;
  let busy = null;
  let goingOn = false;

  const tell = (place, what, have, all) => {
    if (what === 'broken') {
      place.say(words.wordsBroken);
      return;
    }
    const now = Date.now();
    const aloud = now - said > SAY_EVERY_MS;
    if (aloud) said = now;
    // Rounded so that it never says that all is here before it is.
    const megabytes = (tenths) => (tenths / 10).toFixed(1);
    place.say(
      words.wordsSending
        .replace('#1', megabytes(Math.floor(have / 1e5)))
        .replace('#2', megabytes(Math.ceil(all / 1e5))),
      aloud,
    );
  };

  const add = (place, { id, say: line }) => {
    const item = document.createElement('li');
    item.className = 'app-files__one';
    const text = document.createElement('span');
    text.textContent = line;
    const remove = document.createElement('button');
    Object.assign(remove, { type: 'submit', name: 'remove', value: id, className: 'app-button-link' });
    const hidden = document.createElement('span');
    hidden.className = 'govuk-visually-hidden';
    hidden.textContent = `: ${line}`;
    remove.append(words.wordsRemove, hidden);
    item.append(text, ' ', remove);
    place.add(item);
  };

  const take = (place, file) => {
    if (waiting === 0 || busy !== place) tell(place, 'sending', 0, file.size);
    waiting += 1;
    none?.toggleAttribute('hidden', true);
    queue = queue.then(async () => {
      busy = place;
      try {
        add(place, await send(file, {
          url: form.dataset.telling,
          token: form.elements.csrf.value,
          keepHidden: form.elements.keep_hidden?.checked,
          tell: (...what) => tell(place, ...what),
          left,
        }));
        place.say(words.wordsSent);
      } catch (error) {
        if (error instanceof Left) return;
        place.fail(error instanceof Lost ? words.wordsLost : error.message, place === chosen ? file.name : '');
        // On the screen for a moment is not seen.
        place.unseen ||= goingOn;
      } finally {
        waiting -= 1;
        none?.toggleAttribute('hidden', waiting > 0 || Boolean(form.querySelector('.app-files__one')));
      }
    });
  };

  // The box shows what was chosen, but the form must not send it a second time.
  box.removeAttribute('name');
  chosen.problems.id = `${box.id}-problems`;
  box.setAttribute('aria-describedby', `${box.getAttribute('aria-describedby')} ${chosen.problems.id}`);
  // Emptied first, so that the same file can be chosen again after a mistake.
  box.addEventListener('click', () => {
    box.value = '';
  });
  box.addEventListener('change', () => {
    chosen.clear();
    said = 0;
    for (const file of box.files) take(chosen, file);
    chosen.reveal();
  });
  // "Continue" waits until everything is there, and leads to what went wrong out of sight; "Skip", "Remove" and
  // leaving do not.
  form.addEventListener('submit', async (event) => {
    const pressed = event.submitter;
    const unseen = () => [chosen, recorded].find((place) => place.unseen);
    if (pressed?.name || (waiting === 0 && !unseen())) return;
    event.preventDefault();
    if (goingOn) return;
    goingOn = true;
    if (waiting > 0) busy.reveal();
    while (waiting > 0) await queue;
    goingOn = false;
    if (left.aborted) return;
    if (unseen()) unseen().lead();
    else form.requestSubmit(pressed);
  });
  form.querySelector('[data-telling-without]').hidden = true;
  startRecorder(recorder, {
    place: recorded,
    left,
    use: (file) => {
      // The button that was pressed is gone. The line that says how it goes gets the focus, and is read for it.
      said = Date.now();
      take(recorded, file);
      recorded.line.focus();
    },
  });
}
