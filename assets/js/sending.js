// Sends one file part by part, over a line that may break: after a break it asks how much is there and goes on.
// The server seals each part before it answers, so what it says is there stays there.

const SMALLEST = 64 * 1024;
const FIRST = 256 * 1024;
const QUICK_MS = 2_000;
const SLOW_MS = 8_000;
// A line that says nothing for this long is broken.
const SILENCE_MS = 90_000;
// At the end the server reads the whole file once more before it says a word.
const ENDING_MS = 240_000;
const LONGEST_PAUSE_MS = 15_000;

/** What the server says of a file that it does not take, in a sentence for the person. */
export class Refused extends Error {}

/** The page is too old: its draft or its token is gone. */
export class Lost extends Error {}

/** The person left. */
export class Left extends Error {}

async function once(url, { patience = SILENCE_MS, ...options }, left) {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), patience);
  const onLeft = () => stop.abort();
  left.addEventListener('abort', onLeft);
  try {
    return await fetch(url, { credentials: 'same-origin', signal: stop.signal, ...options });
  } finally {
    clearTimeout(timer);
    left.removeEventListener('abort', onLeft);
  }
}

/** Sends a part. Not by fetch, which does not tell how much of it has gone. */
function put(url, { headers, body, onGone }, left) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    let timer;
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(stop, SILENCE_MS);
    };
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded }) => {
      listen();
      onGone(loaded);
    };
    request.onload = () => resolve(new Response(request.responseText, {
      status: request.status,
      headers: { 'content-type': request.getResponseHeader('content-type') ?? '' },
    }));
    request.onerror = reject;
    request.onabort = reject;
    request.onloadend = () => {
      clearTimeout(timer);
      left.removeEventListener('abort', stop);
    };
    left.addEventListener('abort', stop);
    listen();
    request.send(body);
  });
}

function pause(ms, left) {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      left.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    window.addEventListener('online', done);
    left.addEventListener('abort', done);
  });
}

/** Asks again and again until there is an answer; `null` means: ask how much is there first. */
class Line {
  constructor(left, onBroken) {
    this.left = left;
    this.onBroken = onBroken;
    this.wait = 1_000;
  }

  async ask(url, options) {
    for (;;) {
      if (this.left.aborted) throw new Left();
      let answer = null;
      try {
        answer = await (options.method === 'PUT' ? put : once)(url, options, this.left);
      } catch {
        // The line broke.
      }
      if (this.left.aborted) throw new Left();
      if (answer && answer.status < 500) {
        this.wait = 1_000;
        return this.read(answer);
      }
      this.onBroken();
      await pause(this.wait, this.left);
      this.wait = Math.min(this.wait * 2, LONGEST_PAUSE_MS);
      if (options.method === 'PUT') return null;
    }
  }

  async read(answer) {
    if (answer.status === 403 || answer.status === 404) throw new Lost();
    const body = answer.headers.get('content-type')?.includes('json') ? await answer.json() : {};
    if (answer.ok || answer.status === 409) return body;
    throw new Refused(body.say ?? '');
  }
}

/**
 * Sends a file; gives what the server calls it. `tell` hears `('sending', have, all)` and `('broken')`.
 */
export async function send(file, { url, token, keepHidden, tell, left }) {
  const line = new Line(left, () => tell('broken'));
  const form = (fields) => ({ method: 'POST', body: new URLSearchParams({ csrf: token, ...fields }) });
  const begun = await line.ask(url, form({
    name: file.name,
    bytes: file.size,
    mark: file.lastModified ?? '',
    keep_hidden: keepHidden ? 'yes' : '',
  }));
  const own = `${url}/${begun.id}`;
  let have = begun.have;
  let size = Math.min(FIRST, begun.part);
  try {
    for (;;) {
      while (have < file.size) {
        tell('sending', have, file.size);
        const started = Date.now();
        const said = await line.ask(`${own}?at=${have}`, {
          method: 'PUT',
          headers: { 'x-form-token': token, 'content-type': 'application/octet-stream' },
          body: file.slice(have, have + size),
          onGone: (bytes) => tell('sending', have + bytes, file.size),
        });
        const took = Date.now() - started;
        if (said === null || took > SLOW_MS) size = Math.max(size / 2, SMALLEST);
        else if (took < QUICK_MS) size = Math.min(size * 2, begun.part);
        have = (said ?? (await line.ask(own, { method: 'GET' }))).have;
      }
      const whole = await line.ask(`${own}/whole`, { ...form({ bytes: file.size }), patience: ENDING_MS });
      if (whole.id) return whole;
      have = whole.have;
    }
  } catch (error) {
    if (error instanceof Refused) {
      await line.ask(`${own}/gone`, form({})).catch(() => {});
    }
    throw error;
  }
}
