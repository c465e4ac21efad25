// The page "Other ways to tell us": files go part by part, and a voice or a film can be recorded. Loaded on that page
// only. Without it the form sends files by itself.
import { Left, Lost, send } from './sending.js';
import { startRecorder } from './recorder.js';

const form = document.querySelector('form[data-telling]');
const status = form?.querySelector('[data-telling-status]');

if (status) {
  const leaving = new AbortController();
  for (const name of ['app-leaving', 'pagehide']) {
    window.addEventListener(name, () => leaving.abort());
  }
  const left = leaving.signal;
  const say = (words) => {
    status.textContent = words;
  };
  const box = form.querySelector('input[type=file]');
  const list = form.querySelector('[data-telling-list] ul');
  const words = status.dataset;
  let queue = Promise.resolve();
  let waiting = 0;
  let said = 0;

  const tell = (what, have, all) => {
    const now = Date.now();
    // A screen reader hears how far it is every few seconds, not with each part.
    if (what === 'sending' && now - said < 5_000) return;
    said = now;
    const megabytes = (bytes) => (bytes / 1e6).toFixed(1);
    say(what === 'sending'
      ? words.wordsSending.replace('#1', megabytes(have)).replace('#2', megabytes(all))
      : words.wordsBroken);
  };

  const add = ({ id, say: line }) => {
    form.querySelector('[data-telling-none]')?.remove();
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
    list.append(item);
  };

  const take = (file) => {
    waiting += 1;
    queue = queue.then(async () => {
      try {
        add(await send(file, {
          url: form.dataset.telling,
          token: form.elements.csrf.value,
          keepHidden: form.elements.keep_hidden?.checked,
          tell,
          left,
        }));
        say(words.wordsSent);
      } catch (error) {
        if (error instanceof Left) return;
        say(error instanceof Lost ? words.wordsLost : error.message);
      } finally {
        waiting -= 1;
      }
    });
  };

  box.addEventListener('change', () => {
    for (const file of box.files) take(file);
    // The form must not send them a second time.
    box.value = '';
  });
  // "Continue" waits until everything is there; "Skip", "Remove" and leaving do not.
  form.addEventListener('submit', (event) => {
    const pressed = event.submitter;
    if (waiting > 0 && !pressed?.name) {
      event.preventDefault();
      queue.then(() => waiting === 0 && !left.aborted && form.requestSubmit(pressed));
    }
  });
  form.querySelector('[data-telling-without]').hidden = true;
  startRecorder(form.querySelector('[data-telling-recorder]'), { use: take, say, left });
}
