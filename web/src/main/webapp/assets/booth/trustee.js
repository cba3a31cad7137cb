/*
 * A trustee's page: the key is made here and kept by the trustee as a file. The server receives its public half, the proof that
 * the trustee still has the file, and after the close the decryption of the totals, or of rankings once every shuffle is checked. Ranked
 * ballots are shuffled with belenios-tool, whose files are signed and sent from here.
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
  if (trustee.stage === 'VOID') {
    return 'void';
  }
  if (trustee.decrypted) {
    return 'done';
  }
  if (trustee.stage === 'SHUFFLING') {
    return trustee.turn ? 'shuffle' : 'turn';
  }
  if (trustee.stage === 'TALLIED') {
    return 'decrypt';
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
  all('[data-ranked]').forEach(element => { element.hidden = !trustee.ranked; });
  all('[data-who]').forEach(element => { element.textContent = words('who', String(trustee.number), trustee.name); });
  show(place());
}

/** The private key, from the file or from the digits of the printed page. */
async function privateKey(name, use = name) {
  const file = document.getElementById(`file-${use}`);
  const typed = document.getElementById(`digits-${use}`);
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
  const tally = trustee.tally && JSON.stringify(trustee.tally);
  const archive = await ask(`${root.dataset.box}/archive`, {as: 'bytes'});
  let counted;
  try {
    counted = await compute('recount', {
      archive, tally, fingerprint: trustee.fingerprint, privateKey: key, owner: trustee.number, shuffleSignature: trustee.shuffleSignature,
    }, tell);
  } catch (problem) {
    const wrong = {ownShuffle: 'ownShuffle', shuffle: 'falseShuffle'}[problem.code] || 'notTheBox';
    throw problem.code === 'worker' ? problem : new Problem(0, problem.code, words(wrong));
  }
  opening = {key, counted};
  all('[data-fact]').forEach(element => { element.textContent = counted[element.dataset.fact]; });
  show('confirm');
}

/** Exactly what was shown; nothing is sent for somebody who changes their mind while it is computed. */
async function decrypt() {
  const confirmed = opening;
  const {key, counted} = confirmed;
  const share = await compute(
    'decryption',
    {privateKey: key, tally: counted.tally, fingerprint: counted.fingerprint, owner: trustee.number, group: trustee.group},
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

/** What belenios-tool made, which the server checks in full; null if it is not there. */
async function toolFile(name, field) {
  const made = (await contentsOf(field)).trim();
  if (!made.startsWith('{"')) {
    complain(name, [{words: words(made ? 'fileWrong' : 'fileMissing'), field}]);
    return null;
  }
  return made;
}

async function send(path, body) {
  await asTrustee(path, {method: 'PUT', body});
  forget();
  await refresh();
}

/** The shuffle is signed here, unless our command line did. */
async function sendShuffle() {
  const made = await toolFile('shuffle', document.getElementById('file-shuffle'));
  if (!made) {
    return;
  }
  if (made.includes('"shuffle_signature":')) {
    await send('/shuffle', made);
    return;
  }
  const key = await privateKey('shuffle', 'sign');
  if (!key) {
    return;
  }
  const {group, fingerprint, number} = trustee;
  const [shuffle] = made.split('\n');
  const signature = await compute('signShuffle', {privateKey: key, group, fingerprint, owner: number, shuffle});
  await send('/shuffle', `${made}\n${signature}`);
}

async function sendShare() {
  const made = await toolFile('decryptFile', document.getElementById('file-part'));
  if (made) {
    await send('/decryption', made);
  }
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
when(one('form', screen('shuffle')), 'submit', sendShuffle);
when(one('form', screen('decryptFile')), 'submit', sendShare);
when(one('[data-by-tool]'), 'click', () => show('decryptFile'));
all('[data-refresh]').forEach(button => when(button, 'click', refresh));

begin(async () => {
  if (token) {
    await refresh();
  } else {
    show('token');
  }
});
