// A place that files come from: the file box, or the recorder. What it has to say stands right under it: what went
// wrong, how far it is, and (for the recorder) what was added.
//
// The line may change many times a second, so it is no live region: what a screen reader should say goes to the one
// of the page, `voice`.

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}

export class Place {
  constructor(root, voice, list) {
    this.root = root;
    this.voice = voice;
    this.unseen = false;
    this.told = element('div', { className: 'app-told' });
    this.problems = element('div', { tabIndex: -1 });
    this.problems.setAttribute('role', 'alert');
    this.line = element('p', { className: 'govuk-body', tabIndex: -1 });
    this.list = list ?? element('ul', { className: 'govuk-list app-files' });
    this.told.append(this.problems, this.line);
    if (!list) this.told.append(this.list);
    root.append(this.told);
  }

  /** Shows words. A screen reader says them, unless it reads the line because it has the focus. */
  say(words, aloud = true) {
    this.line.textContent = words;
    if (aloud) this.voice.textContent = words;
  }

  /** Says what is wrong, and with which file. It stays until something else is done here. */
  fail(words, file) {
    const isWatched = this.isWatched;
    const problem = element('p', { className: 'govuk-error-message' });
    problem.append(
      element('span', { className: 'govuk-visually-hidden', textContent: `${this.voice.dataset.wordsError}: ` }),
      file ? `${file}: ${words}` : words,
    );
    this.say('');
    this.problems.append(problem);
    this.root.classList.add('govuk-form-group--error');
    if (isWatched) this.reveal(problem);
    else this.unseen = true;
  }

  /** Leads to what is wrong. */
  lead() {
    this.unseen = false;
    this.problems.focus();
  }

  add(item) {
    const isWatched = this.isWatched;
    this.list.append(item);
    if (isWatched) this.reveal(item);
  }

  clear() {
    this.unseen = false;
    this.problems.replaceChildren();
    this.root.classList.remove('govuk-form-group--error');
    this.say('');
  }

  /** Is it on the screen? Somebody who reads or writes elsewhere on the page is not pulled away. */
  get isWatched() {
    const { top, bottom } = this.told.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  }

  /** Moves the page no more than it must, and without motion. */
  reveal(it = this.told) {
    it.scrollIntoView({ block: 'nearest' });
  }
}
