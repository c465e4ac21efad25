// Reads a page aloud. Only with a voice that lives on this device: other voices send the words of the page to
// a company. Where there is none, the button stays hidden. What is in a box is never read.

const BLOCKS = 'h1, h2, h3, p, li, legend, label, dt, dd, summary, th, td, .govuk-hint';
const NOW = 'app-read-now';

export function startReading() {
  const box = document.querySelector('[data-read-aloud]');
  const speech = window.speechSynthesis;
  if (!box || !speech) {
    return;
  }
  const [button, stop] = box.querySelectorAll('button');
  const { read, pause, goOn } = box.dataset;
  let blocks = [];
  let at = 0;
  let speaking = null;

  function voice() {
    const own = speech.getVoices().filter(
      ({ localService, lang }) => localService === true && lang.slice(0, 2).toLowerCase() === document.documentElement.lang,
    );
    return own.find(({ lang }) => /gb/i.test(lang)) ?? own[0];
  }

  function offer() {
    box.hidden = !voice();
  }

  /** The smallest pieces of the page that can be seen, in order. */
  function pieces() {
    return [...document.querySelectorAll(`main :is(${BLOCKS})`)].filter(
      (block) => !block.querySelector(BLOCKS) && block.getClientRects().length > 0 && block.innerText.trim(),
    );
  }

  function silence() {
    speaking = null;
    speech.cancel();
    blocks[at]?.classList.remove(NOW);
  }

  function end() {
    silence();
    blocks = [];
    button.textContent = read;
    stop.hidden = true;
  }

  function say() {
    const block = blocks[at];
    if (!block) {
      end();
      return;
    }
    const words = new SpeechSynthesisUtterance(block.innerText);
    words.voice = voice();
    words.lang = words.voice.lang;
    words.onend = () => {
      // A piece that was cut off also ends; only the one being read leads on.
      if (speaking === words) {
        silence();
        at += 1;
        say();
      }
    };
    speaking = words;
    block.classList.add(NOW);
    block.scrollIntoView({ block: 'nearest' });
    speech.speak(words);
  }

  button.addEventListener('click', () => {
    if (speaking) {
      // Not speech.pause(): phones treat it in different ways. The piece begins again instead.
      silence();
      button.textContent = goOn;
      return;
    }
    if (!blocks.length) {
      blocks = pieces();
      at = 0;
      stop.hidden = false;
    }
    button.textContent = pause;
    say();
  });
  stop.addEventListener('click', () => {
    end();
    button.focus();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') {
      end();
    }
  });
  window.addEventListener('pagehide', end);
  speech.onvoiceschanged = offer;
  offer();
}
