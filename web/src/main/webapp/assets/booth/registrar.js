/*
 * The registrar's page: the codes of vote are made here. The registrar keeps and sends them; the server receives their public
 * halves, in an order that tells nothing.
 */
'use strict';

let token = takeSecret();
let registrar;
let made;

const asRegistrar = (path, options = {}) => ask(`${root.dataset.box}/registrar${path}`, {...options, headers: {'Toguna-Token': token}});

/** The screen for where this registrar is. */
function place() {
  if (registrar.credentialsReady) {
    return 'done';
  }
  return registrar.electors.length ? 'make' : 'early';
}

async function refresh() {
  registrar = JSON.parse(await asRegistrar(''));
  all('[data-electors]').forEach(element => { element.textContent = words('electors', registrar.electors.length); });
  show(place());
}

/** A cell that no spreadsheet takes for a formula. */
const cell = value => `"${(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).replace(/"/g, '""')}"`;

function privateList() {
  const head = ['address', 'name', 'code', 'link'].map(cell);
  const lines = registrar.electors.map(({address, name, hint}, i) => {
    const link = `${location.origin}${root.dataset.booth}#${made.codes[i]}~${hint}`;
    return [address, name, made.codes[i], link].map(cell);
  });
  return `\ufeff${[head, ...lines].map(line => line.join(',')).join('\r\n')}\r\n`;
}

async function make() {
  const bar = one('progress', screen('make'));
  bar.hidden = false;
  made = await compute('credentials', {uuid: registrar.uuid, group: registrar.group, count: registrar.electors.length}, part => { bar.value = part; });
  bar.hidden = true;
  show('keep');
}

/** The codes, once they are handed in or useless. */
async function forget() {
  made = null;
  one('form', screen('keep')).reset();
  await refresh();
}

async function send() {
  if (!document.getElementById('kept').checked) {
    complain('keep', [{words: words('keepFirst'), field: document.getElementById('kept')}]);
    return;
  }
  const path = `/credentials?electorsFingerprint=${registrar.electorsFingerprint}`;
  try {
    await asRegistrar(path, {method: 'PUT', body: JSON.stringify(made.publicCredentials)});
  } catch (problem) {
    if (problem.code !== 'voting.box.electorsChanged') {
      throw problem;
    }
    await forget();
    complain(place(), [{words: problem.message}]);
    return;
  }
  await forget();
}

addEventListener('hashchange', () => {
  const found = takeSecret();
  if (found) {
    token = found;
    begin(refresh);
  }
});

async function release() {
  const email = document.getElementById('email');
  await asRegistrar('/releases', {method: 'POST', body: JSON.stringify({email: email.value.trim()})});
  one('[data-released]').textContent = words('released', email.value.trim());
  email.value = '';
}

when(one('[data-make]'), 'click', make);
when(one('form', screen('done')), 'submit', release);
when(one('[data-download]'), 'click', () => download(root.dataset.file, privateList(), 'text/csv;charset=utf-8'));
when(one('form', screen('keep')), 'submit', send);
all('[data-refresh]').forEach(button => when(button, 'click', refresh));

begin(async () => {
  if (token) {
    await refresh();
  } else {
    show('token');
  }
});
