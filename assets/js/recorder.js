// Records a voice or a film in the page: start, stop, play it, use it or throw it away. Nothing leaves the device
// until "Use this". Where the browser cannot record, nothing of this is shown and the box for files stays.

const KINDS = {
  voice: {
    types: [
      ['audio/webm;codecs=opus', 'weba'], ['audio/mp4', 'm4a'], ['audio/ogg;codecs=opus', 'ogg'],
    ],
    asks: { audio: true },
    minutes: 60,
    player: 'audio',
  },
  film: {
    types: [
      ['video/webm;codecs=vp8,opus', 'webm'], ['video/webm', 'webm'], ['video/mp4', 'mp4'],
    ],
    // 640 by 480, which cameras give by themselves: asked for a size in between, Chromium shows it small and records
    // it large.
    asks: {
      audio: true,
      video: { width: { ideal: 640 }, height: { ideal: 480, max: 480 }, frameRate: { ideal: 25, max: 30 }, facingMode: 'user' },
    },
    minutes: 30,
    player: 'video',
  },
};

function typeOf(kind) {
  return kind.types.find(([type]) => MediaRecorder.isTypeSupported(type));
}

function element(name, properties = {}) {
  return Object.assign(document.createElement(name), properties);
}

function button(words, press, quiet = false) {
  const made = element('button', { type: 'button', textContent: words, className: quiet ? 'app-button-link' : 'govuk-button govuk-button--secondary' });
  made.addEventListener('click', press);
  return made;
}

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Puts the recorder into the page. `use` is given the finished file; `place` says what there is to say. */
export function startRecorder(root, { place, use, left }) {
  if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) return;
  const words = root.dataset;
  const stage = element('div', { className: 'app-record__stage' });
  let number = 0;
  let end = () => {};

  const show = (parts, focused) => {
    stage.replaceChildren(...parts);
    focused?.focus();
  };

  const choices = (focused) => {
    const made = Object.entries({ voice: words.wordsVoice, film: words.wordsFilm })
      .filter(([name]) => typeOf(KINDS[name]))
      .map(([name, label]) => button(label, () => record(KINDS[name])));
    show(made, focused ? made[0] : null);
  };

  async function record(kind) {
    let stream;
    place.clear();
    place.say(words.wordsAsking);
    try {
      stream = await navigator.mediaDevices.getUserMedia(kind.asks);
    } catch {
      choices(true);
      place.fail(words.wordsNo);
      return;
    }
    if (left.aborted) {
      for (const track of stream.getTracks()) track.stop();
      return;
    }
    const [type, ending] = typeOf(kind);
    const recorder = new MediaRecorder(stream, {
      mimeType: type, videoBitsPerSecond: 1_000_000, audioBitsPerSecond: 64_000,
    });
    const pieces = [];
    const timer = element('p', { className: 'govuk-body app-record__clock', textContent: clock(0) });
    const started = Date.now();
    let tooLong = false;
    const ticking = setInterval(() => {
      const seconds = Math.floor((Date.now() - started) / 1000);
      timer.textContent = clock(seconds);
      if (seconds >= kind.minutes * 60) {
        tooLong = true;
        recorder.stop();
      }
    }, 1000);
    const close = () => {
      clearInterval(ticking);
      for (const track of stream.getTracks()) track.stop();
    };
    end = () => {
      recorder.onstop = null;
      if (recorder.state !== 'inactive') recorder.stop();
      close();
      stage.replaceChildren();
    };
    recorder.ondataavailable = (event) => pieces.push(event.data);
    recorder.onstop = () => {
      close();
      number += 1;
      const name = `${kind.player === 'audio' ? 'voice' : 'film'}-${number}.${ending}`;
      const file = new File(pieces, name, { type: type.split(';')[0], lastModified: Date.now() });
      look(kind, file, tooLong);
    };
    const stop = button(words.wordsStop, () => recorder.stop());
    stop.className = 'govuk-button';
    const parts = [stop, timer];
    if (kind.player === 'video') {
      const mirror = element('video', { muted: true, autoplay: true, playsInline: true, srcObject: stream, className: 'app-record__film' });
      mirror.setAttribute('aria-hidden', 'true');
      parts.push(mirror);
    }
    recorder.start(1000);
    show(parts, stop);
    place.say(words.wordsRunning);
  }

  function look(kind, file, tooLong) {
    const address = URL.createObjectURL(file);
    const player = element(kind.player, { controls: true, src: address, className: 'app-record__film' });
    player.setAttribute('aria-label', words.wordsLook);
    const forget = () => {
      player.removeAttribute('src');
      player.load();
      URL.revokeObjectURL(address);
      end = () => {};
    };
    end = () => {
      forget();
      stage.replaceChildren();
    };
    const keep = button(words.wordsUse, () => {
      forget();
      choices(false);
      use(file);
    });
    keep.className = 'govuk-button';
    const away = button(words.wordsAway, () => {
      forget();
      choices(true);
      place.say(words.wordsGone);
    }, true);
    show([player, keep, away], keep);
    place.say(tooLong ? words.wordsLongest : words.wordsReady);
  }

  left.addEventListener('abort', () => end());
  if (Object.values(KINDS).some(typeOf)) {
    place.told.before(stage);
    choices(false);
    root.hidden = false;
  }
}
