/*
 * What the pages that compute in the browser share: screens, the API, the worker. A secret that came in the address is taken
 * out of it at once; secrets live in variables alone, and end with the page.
 */
'use strict';

const language = document.documentElement.lang;
const root = document.getElementById('computing');
const plural = new Intl.PluralRules(language);

const one = (selector, within = root) => within.querySelector(selector);
const all = (selector, within = root) => [...within.querySelectorAll(selector)];

/** A text of the page's language; with a number n, in its plural form. */
function words(key, ...values) {
  const texts = document.getElementById('words').content;
  const form = typeof values[0] === 'number' ? plural.select(values[0]) : null;
  const found = one(`[data-word="${key}-${form}"]`, texts) || one(`[data-word="${key}"]`, texts);
  return found.textContent.replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** A copy of a template's first element. */
const copy = id => document.getElementById(id).content.firstElementChild.cloneNode(true);

/** A text in the page's language if there is one, marked with its language otherwise. */
function write(element, text) {
  const found = text[language] ? language : Object.keys(text)[0];
  element.textContent = text[found] || '';
  if (found && found !== language) {
    element.lang = found;
  }
  return element;
}

/** A moment in a time zone that is named. */
function moment(instant, timeZone) {
  const when = new Date(instant);
  const date = {timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit'};
  const zone = new Intl.DateTimeFormat(language, {timeZone, timeZoneName: 'long'}).formatToParts(when);
  const written = new Intl.DateTimeFormat(language, date).format(when);
  // In French the first of a month is an ordinal, which browsers do not know.
  return `${language === 'fr' ? written.replace(/^(\S+) 1 /, '$1 1er ') : written} (${zone.find(part => part.type === 'timeZoneName').value})`;
}

/* The address */

const secretPattern = new RegExp(root.dataset.secret);

/** What follows # in the address if it may be the secret of this page; then it is taken out of the address and the history. */
function takeSecret() {
  const found = location.hash.slice(1).replace(/%7E/i, '~').replace(/%2D/gi, '-').replace(/(%20|[\s.,;:)>»”"'])+$/, '');
  if (!secretPattern.test(found)) {
    return null;
  }
  history.replaceState(history.state, '', location.pathname + location.search);
  return found;
}

/* The API */

class Problem extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Asks the server; its refusals, and its silence, become problems told in words. */
async function ask(path, {method = 'GET', body, headers = {}, as = 'text'} = {}) {
  let response;
  try {
    response = await fetch(path, {
      method,
      body,
      headers: {'Accept-Language': language, ...(body === undefined ? {} : {'Content-Type': 'application/json'}), ...headers},
    });
  } catch (unreachable) {
    throw new Problem(0, 'unreachable', words('unreachable'));
  }
  if (response.ok) {
    return as === 'text' ? response.text() : response.arrayBuffer();
  }
  let problem = {};
  try {
    problem = await response.json();
  } catch (notOurs) {
    // A proxy's page, say: there is nothing in it for people.
  }
  throw new Problem(response.status, problem.code, problem.title || words('failed'));
}

const askJson = async (path, options) => JSON.parse(await ask(path, options) || 'null');

/* The worker */

let worker;
let tasks = 0;
const waiting = new Map();

/** The worker's program is run only if its bytes have the hash that the page names. */
async function startWorker() {
  const response = await fetch(root.dataset.worker, {integrity: root.dataset.integrity});
  const program = URL.createObjectURL(new Blob([await response.arrayBuffer()], {type: 'text/javascript'}));
  const started = new Worker(program);
  started.onerror = () => {
    waiting.forEach(task => task.reject(new Problem(0, 'worker', words('workerFailed'))));
    waiting.clear();
    worker = undefined;
  };
  started.onmessage = ({data}) => {
    const task = waiting.get(data.id);
    if ('done' in data) {
      task.progress(data.done / data.of);
      return;
    }
    waiting.delete(data.id);
    if ('failed' in data) {
      task.reject(new Problem(0, data.failed, words('failed')));
    } else {
      task.resolve(data.result);
    }
  };
  return started;
}

/** Has the worker do a task of belenios.js. */
async function compute(task, data = {}, progress = () => {}) {
  worker = worker || startWorker().catch(() => {
    worker = undefined;
    throw new Problem(0, 'worker', words('workerFailed'));
  });
  const started = await worker;
  return new Promise((resolve, reject) => {
    const id = ++tasks;
    waiting.set(id, {resolve, reject, progress});
    started.postMessage({id, task, ...data});
  });
}

const isSupported = () => typeof BigInt === 'function' && typeof Worker === 'function'
  && Boolean(window.crypto && crypto.subtle && crypto.getRandomValues);

/* Screens */

const screen = name => one(`[data-screen="${name}"]`);

/** Shows one screen alone and moves the focus to its title, so that it is read out. */
function show(name) {
  all('[data-screen]').forEach(each => { each.hidden = each.dataset.screen !== name; });
  const title = one('h1', screen(name));
  document.title = `${title.textContent} – Toguna`;
  title.tabIndex = -1;
  title.focus();
  document.getElementById('content').scrollIntoView();
}

function describe(field, ids) {
  if (ids.trim()) {
    field.setAttribute('aria-describedby', ids.trim());
  } else {
    field.removeAttribute('aria-describedby');
  }
}

/** Says in the screen's error summary, and beside the fields, what is wrong; each fault is {words, field}. */
function complain(name, faults) {
  const within = screen(name);
  all('.error-summary', within).forEach(old => old.remove());
  all('.invalid', within).forEach(field => field.classList.remove('invalid'));
  all('span.error', within).forEach(old => old.remove());
  all('[aria-invalid]', within).forEach(field => {
    field.removeAttribute('aria-invalid');
    describe(field, field.getAttribute('aria-describedby').replace(`${field.id}-error`, ''));
  });
  if (!faults.length) {
    return;
  }
  const summary = copy('errors');
  one('h2', summary).textContent = words('error', faults.length);
  faults.forEach(({words: fault, field}) => {
    const line = document.createElement('li');
    line.textContent = fault;
    if (field) {
      const link = document.createElement('a');
      link.href = `#${field.id}`;
      link.textContent = fault;
      link.addEventListener('click', event => {
        event.preventDefault();
        field.focus();
      });
      line.replaceChildren(link);
      const holder = field.closest('.field');
      const inline = document.createElement('span');
      inline.className = 'error';
      inline.id = `${field.id}-error`;
      inline.textContent = fault;
      (one('.hint', holder) || one('label', holder)).after(inline);
      holder.classList.add('invalid');
      field.setAttribute('aria-invalid', 'true');
      describe(field, `${field.getAttribute('aria-describedby') || ''} ${inline.id}`);
    }
    one('ul', summary).append(line);
  });
  within.prepend(summary);
  summary.focus();
}

/** Runs what a form or a button asks for, once at a time, and tells in its screen what the server refuses. */
function when(element, event, action) {
  let busy = false;
  element.addEventListener(event, async happened => {
    happened.preventDefault();
    if (busy) {
      return;
    }
    busy = true;
    const {screen: name} = (element.closest('[data-screen]') || one('[data-screen]:not([hidden])')).dataset;
    complain(name, []);
    try {
      await action(happened);
    } catch (problem) {
      complain(name, [{words: problem instanceof Problem ? problem.message : words('failed')}]);
    } finally {
      busy = false;
    }
  });
}

/** What a person's file holds. */
const contentsOf = field => field.files.length ? field.files[0].text() : Promise.resolve('');

/** Offers a text as a file. */
function download(name, text, type) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

/** Begins a page, or says why it cannot work here. */
async function begin(start) {
  if (!isSupported()) {
    show('unsupported');
    return;
  }
  try {
    await start();
  } catch (problem) {
    one('[data-reason]', screen('broken')).textContent = problem instanceof Problem ? problem.message : words('failed');
    show('broken');
  }
}
