/*
 * A trustee's page: the key is made here and kept by the trustee as a file. The server receives its public half, the proof that
 * the trustee still has the file, and after the close the decryption of the totals. Ranked ballots are shuffled and decrypted with
 * belenios-tool, whose files are sent from here.
 */
'use strict';

let token = takeSecret();
let trustee;
let made;
let opening;

const asTrustee = (path, options = {}) => ask(`${root.dataset.box}/trustee${path}`, {...options, headers: {'Toguna-Token': token}});

function progress(name) {
  const bar = one('progress', screen(name));
  bar.hidden = false;
  return part => { bar.value = part; };
}

/** The screen for where this trustee is. */
function place() {
  if (trustee.decrypted) {
    return 'done';
  }
  if (trustee.stage === 'SHUFFLING') {
    return trustee.turn ? 'shuffle' : 'turn';
  }
  if (trustee.stage === 'TALLIED') {
    return trustee.ranked ? 'decryptFile' : 'decrypt';
  }
  if (!trustee.keyReady) {
    return 'create';
  }
  return trustee.testPassed ? 'wait' : 'test';
}

async function refresh() {
  trustee = JSON.parse(await asTrustee(''));
  all('[data-number]').forEach(element => { element.textContent = trustee.number; });
  all('[data-uuid]').forEach(element => { element.textContent = trustee.uuid; });
  all('[data-who]').forEach(element => { element.textContent = words('who', String(trustee.number), trustee.name); });
  show(place());
}

/** The private key, from the file or from the digits of the printed page. */
async function privateKey(name) {
  const within = screen(name);
  const file = one('input[type=file]', within);
  const typed = one('textarea', within);
  const digits = ((await contentsOf(file)) || typed.value).replace(/[\s"\u00a0\u202f]/g, '');
  if (!/^[1-9]\d{60,616}$/.test(digits)) {
    complain(name, [{words: words(digits ? 'keyWrong' : 'keyMissing'), field: file}]);
    return null;
  }
  return JSON.stringify(digits);
}

function forget() {
  all('form').forEach(form => form.reset());
  all('progress').forEach(bar => { bar.hidden = true; });
  made = null;
  opening = null;
  all('[data-private]').forEach(element => { element.textContent = ''; });
}

async function create() {
  made = await compute('trusteeKey', {group: trustee.group});
  const digits = JSON.parse(made.privateKey);
  all('[data-private]').forEach(element => { element.textContent = digits.match(/.{1,6}/g).join(' '); });
  show('keep');
}

async function sendKey() {
  if (!document.getElementById('kept').checked) {
    complain('keep', [{words: words('keepFirst'), field: document.getElementById('kept')}]);
    return;
  }
  await asTrustee('/key', {method: 'PUT', body: made.publicKey});
  forget();
  await refresh();
}

async function test() {
  const key = await privateKey('test');
  if (!key) {
    return;
  }
  const signature = await compute('keyTest', {privateKey: key, nonce: trustee.nonce, group: trustee.group});
  await asTrustee('/test', {method: 'PUT', body: JSON.stringify(signature)});
  forget();
  await refresh();
}

/** What would be decrypted is first added up anew from the published box, and shown. */
async function recount() {
  const key = await privateKey('decrypt');
  if (!key) {
    return;
  }
  const tell = progress('decrypt');
  const tally = typeof trustee.tally === 'string' ? trustee.tally : JSON.stringify(trustee.tally);
  const archive = await ask(`${root.dataset.box}/archive`, {as: 'bytes'});
  let counted;
  try {
    counted = await compute('recount', {archive, tally, fingerprint: trustee.fingerprint}, tell);
  } catch (problem) {
    throw problem.code === 'worker' ? problem : new Problem(0, problem.code, words('notTheBox'));
  }
  opening = {key, tally, counted};
  all('[data-fact]').forEach(element => { element.textContent = counted[element.dataset.fact]; });
  show('confirm');
}

/** Exactly what was shown; nothing is sent for somebody who changes their mind while it is computed. */
async function decrypt() {
  const confirmed = opening;
  const {key, tally, counted} = confirmed;
  const share = await compute(
    'decryption',
    {privateKey: key, tally, fingerprint: counted.fingerprint, owner: trustee.number},
    progress('confirm'));
  if (opening !== confirmed) {
    return;
  }
  await asTrustee('/decryption', {method: 'PUT', body: `${share.decryption}\n${share.shareProof}`});
  one('[data-recounted]').textContent = words('recounted', counted.counted, counted.ballots);
  forget();
  await refresh();
}

function decline() {
  forget();
  show('decrypt');
}

/** What belenios-tool made: the server checks it in full. */
async function sendFile(name, path) {
  const field = one('input[type=file]', screen(name));
  const made = (await contentsOf(field)).trim();
  if (!made.startsWith('{"')) {
    complain(name, [{words: words(made ? 'fileWrong' : 'fileMissing'), field}]);
    return;
  }
  await asTrustee(path, {method: 'PUT', body: made});
  forget();
  await refresh();
}

addEventListener('hashchange', () => {
  const found = takeSecret();
  if (found) {
    token = found;
    forget();
    begin(refresh);
  }
});

when(one('[data-create]'), 'click', create);
when(one('[data-anew]'), 'click', create);
when(one('[data-download]'), 'click', () => download(root.dataset.file, made.privateKey, 'application/json'));
when(one('[data-print]'), 'click', () => print());
when(one('form', screen('keep')), 'submit', sendKey);
when(one('form', screen('test')), 'submit', test);
when(one('form', screen('decrypt')), 'submit', recount);
when(one('[data-confirm]'), 'click', decrypt);
when(one('[data-decline]'), 'click', decline);
when(one('form', screen('shuffle')), 'submit', () => sendFile('shuffle', '/shuffle'));
when(one('form', screen('decryptFile')), 'submit', () => sendFile('decryptFile', '/decryption'));
all('[data-refresh]').forEach(button => when(button, 'click', refresh));

begin(async () => {
  if (token) {
    await refresh();
  } else {
    show('token');
  }
});
