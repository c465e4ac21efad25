// A voice or a film is recorded on the person's own page: it goes into the box for a file, and with the form. Loaded
// where a message can hold one. Without it a file is chosen.
import { Place } from './place.js';
import { startRecorder } from './recorder.js';

const voice = document.querySelector('[data-answering-status]');

if (voice) {
  const leaving = new AbortController();
  for (const name of ['app-leaving', 'pagehide']) {
    window.addEventListener(name, () => leaving.abort());
  }
  const root = document.querySelector('[data-telling-recorder]');
  const box = voice.closest('form').querySelector('input[type=file]');
  const place = new Place(root, voice);
  startRecorder(root, {
    place,
    left: leaving.signal,
    use: (file) => {
      const chosen = new DataTransfer();
      chosen.items.add(file);
      box.files = chosen.files;
      // The button that was pressed is gone. The line gets the focus, and is read for it.
      place.say(voice.dataset.wordsChosen, false);
      place.line.focus();
    },
  });
}
