/*
 * The voter's, trustee's and registrar's part of the Belenios protocol, version 2.0 of its specification (data format 1):
 * its two groups, homomorphic and ranked questions, mandatory trustees. It runs in a worker and never opens a connection.
 * Section numbers are those of the specification. BigInt arithmetic does not take constant time.
 */
'use strict';

const P_BELENIOS = BigInt('20694785691422546401013643657505008064922989295751104097100884787057374219242717401922237254497684338129'
  + '066633138078958404960054389636289796393038773905722803605973749427671376777618898589872735865049081167099310535867780980'
  + '030790491654063777173764198678527273474476341835600035698305193144284561701911000786737307333564123971732897913240474578'
  + '834468260652327974647951137672658693582180046317922073668860052627186363386088796882120769432366149491002923444346373222'
  + '145884100586421050242120365433561201320481118852408731077014151666200162313177169372189248078507711827842317498073276598'
  + '828825169183103125680162072880719');
const G_BELENIOS = BigInt('240235267750185220922768770353239993271228765737836491651007531878766327414635321932028567615526967879969466'
  + '829874938909508389657342560190060106847716449173547413728310461045868131451178164675540052740288984613986453266121505579'
  + '709716201616827031288643245666383486363578210615491841998253431518974065818686865115135857641013888221539601604322884360'
  + '393098933366277284840659313840601023167509576377798266510360682240663507669776402534625377308513317349519424896775405257'
  + '365904949247763147599157519877517771148149092045660020547812705472823814097251863985833411570056835369555342378147558249'
  + '1896050296680037745308460627');
const P_RFC = BigInt('323170060713110073003389139264238282488179412411402391128420097514007417066343542226196894173635693471'
  + '1790173790970419175460587320919502885375898618562215321217541251490177452027023579607823624888424618947758764110592864'
  + '6099411723245426622522193230540919037680524235519125679715870117001058055877651038861847280257976054903569732561526167'
  + '0813393617995413364765591603683178967290731783845896806396719009772021941686472258710314113364293195361934716365332097'
  + '1707744822798858856536920864529663607725026895550592836275112117409697299806841055435958486658329164213621823107899099'
  + '9448652468262416972035911852507045361090559');

/** Section 5: rankings are encoded in the second, whose exponents are as long as its elements. */
const GROUPS = {
  'BELENIOS-2048': {
    p: P_BELENIOS,
    g: G_BELENIOS,
    q: 78571733251071885079927659812671450121821421258408794611510081919805623223441n,
    bits: 256n,
  },
  'RFC-3526-2048': {p: P_RFC, g: 2n, q: P_RFC >> 1n, bits: 2047n},
};
const PADDING = 8n;
const BITS_PER_RANK = 8n;

let GROUP;
let P;
let G;
let Q;
let BITS;

/** All that a page computes is in the group of its one election. */
function use(name = 'BELENIOS-2048') {
  GROUP = name;
  ({p: P, g: G, q: Q, bits: BITS} = GROUPS[name]);
}

use();

const BASE_58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const CREDENTIAL_LENGTH = 14;
const ITERATIONS = 1000;
const WINDOW = 6n;
const DIGIT = (1n << WINDOW) - 1n;

const utf8 = new TextEncoder();
const mod = x => ((x % Q) + Q) % Q;
const times = (a, b) => a * b % P;

/* Numbers and hashes */

const number = bytes => BigInt('0x' + Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join(''));
const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
const sha256Text = text => sha256(utf8.encode(text));

async function fingerprint(text) {
  return btoa(String.fromCharCode(...await sha256Text(text))).replace(/=+$/, '');
}

async function hash(prefix, elements) {
  return mod(number(await sha256Text(prefix + elements.join(','))));
}

/** A uniform number below q, by rejection. */
function random() {
  for (;;) {
    const x = number(crypto.getRandomValues(new Uint8Array(Number(BITS + 7n) / 8 | 0))) & (1n << BITS) - 1n;
    if (x < Q) {
      return x;
    }
  }
}

/** A uniform integer below a small bound, by rejection. */
function randomBelow(bound) {
  const limit = 2 ** 32 - 2 ** 32 % bound;
  for (;;) {
    const [x] = crypto.getRandomValues(new Uint32Array(1));
    if (x < limit) {
      return x % bound;
    }
  }
}

function shuffled(list) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = randomBelow(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/* Exponentiation */

/** x to a power, by windows of four bits. */
function power(x, exponent) {
  const small = [1n];
  for (let i = 1; i < 16; i++) {
    small.push(times(small[i - 1], x));
  }
  let result = 1n;
  for (const digit of exponent.toString(16)) {
    for (let i = 0; i < 4; i++) {
      result = times(result, result);
    }
    result = times(result, small[parseInt(digit, 16)]);
  }
  return result;
}

/**
 * The powers of a base that serves many times: a table of x^(d × 64^i), so that only multiplications are left. For long exponents
 * the table would take longer than the few powers of a ballot.
 */
function fixedBase(x) {
  if (BITS > 256n) {
    return exponent => power(x, exponent);
  }
  const table = [];
  for (let shift = 0n; shift < BITS; shift += WINDOW) {
    const row = [1n];
    for (let digit = 1n; digit <= DIGIT; digit++) {
      row.push(times(row[row.length - 1], x));
    }
    table.push(row);
    x = times(row[row.length - 1], x);
  }
  return exponent => {
    let result = 1n;
    for (let i = 0; exponent > 0n; i++, exponent >>= WINDOW) {
      const digit = exponent & DIGIT;
      if (digit > 0n) {
        result = times(result, table[i][digit]);
      }
    }
    return result;
  };
}

const isMember = x => x > 0n && x < P && power(x, Q) === 1n;
const isKey = x => x !== 1n && isMember(x);

/* Credentials (4.8) */

const checkCharacter = text => {
  let value = 0n;
  for (const character of text) {
    value = value * 58n + BigInt(BASE_58.indexOf(character));
  }
  return BASE_58[53 - Number(value % 53n)];
};

const dashed = text => text.match(/.{3}/g).join('-');

/** What a voter typed or received, with the dashes that belong to it; null if it has a typing error. */
function credential(typed) {
  const text = typed.replace(/[\s\u2010-\u2015-]/g, '');
  const correct = /^[1-9A-HJ-NP-Za-km-z]{15}$/.test(text)
    && checkCharacter(text.slice(0, CREDENTIAL_LENGTH)) === text[CREDENTIAL_LENGTH];
  return correct ? dashed(text) : null;
}

function newCredential() {
  const text = Array.from({length: CREDENTIAL_LENGTH}, () => BASE_58[randomBelow(58)]).join('');
  return dashed(text + checkCharacter(text));
}

async function secretOf(code, uuid) {
  const password = await crypto.subtle.importKey('raw', utf8.encode(code), 'PBKDF2', false, ['deriveBits']);
  const derivation = {name: 'PBKDF2', hash: 'SHA-256', salt: utf8.encode(uuid), iterations: ITERATIONS};
  return mod(number(new Uint8Array(await crypto.subtle.deriveBits(derivation, password, 256))));
}

/** Of a code, for an election given as the very text that was hashed: what stands in the box beside its ballots. */
async function publicCredential({election: json, code}) {
  const {uuid} = read(json);
  return String(fixedBase(G)(await secretOf(code, uuid)));
}

/* Proofs (4.11 to 4.13) */

/** The response w − x c with its challenge, as the format writes them. */
const proof = (challenge, w, x) => ({challenge: String(challenge), response: String(mod(w - x * challenge))});

/** An encryption (g^r, y^r g^m) as its maker knows it. */
const encrypt = (key, m, r) => ({alpha: key.g(r), beta: times(key.y(r), m ? G : 1n), r, m});

const sum = (parts) => parts.reduce(
  (a, b) => ({alpha: times(a.alpha, b.alpha), beta: times(a.beta, b.beta), r: mod(a.r + b.r), m: a.m + b.m}),
  {alpha: 1n, beta: 1n, r: 0n, m: 0});

/** The decimals of a proof or ciphertext as numbers, however they are nested. */
const numbers = json => Array.isArray(json) ? json.map(numbers)
  : typeof json === 'object' ? Object.fromEntries(Object.entries(json).map(([name, value]) => [name, numbers(value)]))
    : BigInt(json);

const text = ciphertext => ciphertext.alpha + ',' + ciphertext.beta;

/** That one of the branches {of: encryption, is: number} is true, every other one simulated from r and m. */
async function oneOf(key, prefix, branches) {
  const truth = branches.findIndex(branch => branch.of.m === branch.is);
  const w = random();
  const commitments = [];
  const proofs = [];
  let others = 0n;
  branches.forEach(({of, is}, i) => {
    if (i === truth) {
      commitments.push(key.g(w), key.y(w));
      proofs.push(null);
      return;
    }
    const challenge = random();
    const response = random();
    const exponent = mod(response + of.r * challenge);
    commitments.push(key.g(exponent), times(key.y(exponent), key.g(mod(BigInt(of.m - is) * challenge))));
    proofs.push({challenge: String(challenge), response: String(response)});
    others += challenge;
  });
  const challenge = mod(await hash(prefix, commitments) - others);
  proofs[truth] = proof(challenge, w, branches[truth].of.r);
  return proofs;
}

const between = (ciphertext, min, max) =>
  Array.from({length: max - min + 1}, (_, i) => ({of: ciphertext, is: min + i}));

/** An answer of one 0 or 1 for each slot; with a blank vote allowed, slot 0 is the blank vote. */
async function answer(key, question, bits, s0, step) {
  const slots = [];
  const individual = [];
  for (const bit of bits) {
    const slot = encrypt(key, bit, random());
    slots.push(slot);
    individual.push(await oneOf(key, `prove|${s0}|${text(slot)}|`, between(slot, 0, 1)));
    step();
  }
  const s = `${s0}|${slots.map(text).join(',')}`;
  const total = sum(question.blank ? slots.slice(1) : slots);
  const bounds = between(total, question.min, question.max);
  const result = {
    choices: slots.map(slot => ({alpha: String(slot.alpha), beta: String(slot.beta)})),
    individual_proofs: individual,
  };
  if (question.blank) {
    result.overall_proof = await oneOf(key, `bproof1|${s}|`, [{of: slots[0], is: 1}, ...bounds]);
    result.blank_proof = await oneOf(key, `bproof0|${s}|`, [{of: slots[0], is: 0}, {of: total, is: 0}]);
  } else {
    result.overall_proof = await oneOf(key, `prove|${s}|${text(total)}|`, bounds);
  }
  step();
  return result;
}

/** The ranks side by side, padded until they are a member of the group (4.11.2). */
function encoded(ranks) {
  let element = ranks.reduce((joined, rank) => joined << BITS_PER_RANK | BigInt(rank), 0n) << PADDING;
  while (!isMember(element)) {
    element++;
  }
  return element;
}

/** An answer of one rank for each item, 0 for none, with the proof that its maker knows r. */
async function rankedAnswer(key, publicKey, ranks, s0, step) {
  const r = random();
  const w = random();
  const alpha = String(key.g(r));
  const beta = String(times(key.y(r), encoded(ranks)));
  const challenge = await hash(`raweg|${s0}|${publicKey},${alpha},${beta}|`, [key.g(w)]);
  step();
  return {choices: {alpha, beta}, proof: proof(challenge, w, r)};
}

const isRanked = question => question.type === 'NonHomomorphic';

/** The number of slots of a question, or of its ranks. */
const slotsOf = question => isRanked(question) ? question.value.answers.length : question.answers.length + (question.blank ? 1 : 0);

function read(election) {
  const parsed = JSON.parse(election);
  if (!Object.keys(GROUPS).includes(parsed.group)) {
    throw new Error('election');
  }
  use(parsed.group);
  if (!isKey(BigInt(parsed.public_key))) {
    throw new Error('election');
  }
  return parsed;
}

/** A ballot (4.14, 4.15) for an election given as the very text that was hashed. */
async function ballot({election: json, code, choices}, progress) {
  const election = read(json);
  const steps = 1 + election.questions.reduce((count, question) => count + slotsOf(question) + 1, 0);
  let done = 0;
  const step = () => progress(++done, steps);
  const key = {g: fixedBase(G), y: fixedBase(BigInt(election.public_key))};
  step();
  const secret = await secretOf(code, election.uuid);
  const publicCredential = key.g(secret);
  const election_hash = await fingerprint(json);
  const s0 = `${election_hash}|${publicCredential}`;
  const answers = [];
  for (let i = 0; i < election.questions.length; i++) {
    const question = election.questions[i];
    answers.push(await (isRanked(question)
      ? rankedAnswer(key, election.public_key, choices[i], s0, step)
      : answer(key, question, choices[i], s0, step)));
  }
  const unsigned = {election_uuid: election.uuid, election_hash, credential: String(publicCredential), answers};
  const signed = await fingerprint(JSON.stringify(unsigned));
  const w = random();
  const signature = proof(await hash(`sig|${signed}|`, [key.g(w)]), w, secret);
  const result = JSON.stringify({...unsigned, signature: {hash: signed, proof: signature}});
  return {ballot: result, tracker: await fingerprint(result), fingerprint: election_hash};
}

/** The slots of an approval question: the blank vote, then one for each item. */
const approval = (items, chosen) => [chosen.length ? 0 : 1, ...items.map((_, i) => chosen.includes(i) ? 1 : 0)];

/** The slots of a points question: those of an item are filled in random order, or the box would tell how they were spread. */
const points = (cap, given) => given.flatMap(n => shuffled(Array.from({length: cap}, (_, i) => i < n ? 1 : 0)));

/** The rank of each item, 0 for those that are not in the order. */
const ranks = (items, order) => items.map((_, i) => order.indexOf(i) + 1);

const CHOICES = {
  APPROVAL: ({items, chosen}) => approval(items, chosen),
  POINTS: ({cap, given}) => points(cap, given),
  RANKING: ({items, order}) => ranks(items, order),
};

/**
 * A ballot for choices as people make them: {kind: 'APPROVAL', chosen: [index…]}, {kind: 'POINTS', given: [points…]} or
 * {kind: 'RANKING', order: [index…]}, the first choice first.
 */
async function vote({election, code, questions}, progress) {
  const choices = questions.map(question => CHOICES[question.kind](question));
  const asked = read(election).questions;
  if (asked.length !== choices.length || asked.some((question, i) => slotsOf(question) !== choices[i].length)) {
    throw new Error('election');
  }
  return ballot({election, code, choices}, progress);
}

/* Trustees (4.5, 4.18) */

function readKey(json) {
  const text = JSON.parse(json);
  const x = typeof text === 'string' && /^[1-9][0-9]{0,616}$/.test(text) ? BigInt(text) : 0n;
  if (x <= 0n || x >= Q) {
    throw new Error('key');
  }
  return x;
}

async function trusteeKey({group}) {
  use(group);
  const x = random() || 1n;
  const publicKey = power(G, x);
  const w = random();
  const pok = proof(await hash(`pok|${GROUP}|${publicKey}|`, [power(G, w)]), w, x);
  return {privateKey: JSON.stringify(String(x)), publicKey: JSON.stringify({pok, public_key: String(publicKey)})};
}

/* A trustee's signatures (Schnorr), which are no part of the specification: each thing that is signed has a prefix of its own. */

const signing = (statement, publicKey, commitment) => hash(`${statement}|${GROUP}|${publicKey}|`, [commitment]);

async function signature(statement, x) {
  const w = random();
  return proof(await signing(statement, power(G, x), power(G, w)), w, x);
}

async function isSigned(statement, publicKey, {challenge, response}) {
  const commitment = times(power(G, BigInt(response)), power(publicKey, BigInt(challenge)));
  return String(await signing(statement, publicKey, commitment)) === challenge;
}

const shuffleStatement = (election, owner, name) => `toguna-shuffle|${election}|${owner}|${name}`;

/** It shows that the key is there, and opens nothing. */
function keyTest({privateKey, nonce, group}) {
  use(group);
  return signature(`toguna-key-test|${nonce}`, readKey(privateKey));
}

/** The line below a shuffle made with belenios-tool, without which anybody could have made it. */
async function signShuffle({privateKey, group, fingerprint: election, owner, shuffle}) {
  use(group);
  const statement = shuffleStatement(election, owner, hex(await sha256Text(shuffle)));
  return JSON.stringify({owner, shuffle_signature: await signature(statement, readKey(privateKey))});
}

/* Shuffles (4.17, 6): numbers of tables are those of the specification. */

const product = elements => elements.reduce(times, 1n);
const powers = (bases, exponents) => product(bases.map((base, i) => power(base, exponents[i])));
const listed = elements => elements.map(element => `${element},`).join('');
const hashed = async text => number(await sha256Text(text));

/** Table 8: nobody knows a relation between two of them. */
const generator = async i => power(await hashed(`ggen|${i}`), (P - 1n) / Q);

/** CheckShuffleProof (table 5), each equation without its inverses. */
async function isShuffle(before, after, shuffleProof, {fingerprint: election, publicKey}, step) {
  const [[t1, t2, t3, t4, tHat], [s1, s2, s3, s4, sHat, sPrime], c, cHat] = numbers(shuffleProof);
  const n = before.length;
  if ([after, tHat, sHat, sPrime, c, cHat].some(list => list.length !== n)) {
    return false;
  }
  for (const element of [t1, t2, t3, ...t4, ...tHat, ...c, ...cHat, ...after.flatMap(({alpha, beta}) => [alpha, beta])]) {
    step();
    if (!isMember(element)) {
      return false;
    }
  }
  if ([s1, s2, s3, s4, ...sHat, ...sPrime].some(s => s < 0n || s >= Q)) {
    return false;
  }
  const h = await generator(-1);
  const generators = [];
  for (let i = 0; i < n; i++) {
    generators.push(await generator(i));
    step();
  }
  const statement = [...before, ...after].map(ciphertext => `${text(ciphertext)},`).join('') + listed(c);
  const seed = hex(await sha256Text(`shuffle-challenges|${election}|${statement}`));
  const u = [];
  for (let i = 0; i < n; i++) {
    u.push(mod(await hashed(seed + hex(await sha256Text(String(i))))));
  }
  const commitment = listed([t1, t2, t3, ...t4]) + listed(tHat);
  const challenge = mod(await hashed(`shuffle-challenge|${election}|${commitment}${statement}${listed(cHat)}${publicKey}`));
  const alphas = list => list.map(({alpha}) => alpha);
  const betas = list => list.map(({beta}) => beta);
  const last = n ? cHat[n - 1] : h;
  const uProduct = u.reduce((a, b) => a * b % Q, 1n);
  const holds = times(power(G, s1), power(product(generators), challenge)) === times(t1, power(product(c), challenge))
    && times(power(G, s2), power(h, uProduct * challenge % Q)) === times(t2, power(last, challenge))
    && times(power(G, s3), powers(generators, sPrime)) === times(t3, power(powers(c, u), challenge))
    && powers(betas(after), sPrime) === times(times(t4[0], power(powers(betas(before), u), challenge)), power(publicKey, s4))
    && powers(alphas(after), sPrime) === times(times(t4[1], power(powers(alphas(before), u), challenge)), power(G, s4));
  for (let i = 0; holds && i < n; i++) {
    step();
    const left = times(power(G, sHat[i]), power(i ? cHat[i - 1] : h, sPrime[i]));
    if (left !== times(tHat[i], power(cHat[i], challenge))) {
      return false;
    }
  }
  return holds;
}

/**
 * A trustee's share: the decryption with its proofs, and one that binds it as a whole to what it decrypts, which is no part of the
 * specification: the challenges of the others name neither ciphertexts nor factors. Its exponent serves nothing else.
 */
async function decryption({privateKey, tally, fingerprint: election, owner, group}, progress) {
  use(group);
  const x = readKey(privateKey);
  const publicKey = power(G, x);
  const all = JSON.parse(tally);
  const ciphertexts = all.flat();
  const factors = [];
  const proofs = [];
  const binding = random();
  const commitments = [power(G, binding)];
  let done = 0;
  for (const row of all) {
    factors.push([]);
    proofs.push([]);
    for (const ciphertext of row) {
      const alpha = BigInt(ciphertext.alpha);
      if (!isMember(alpha)) {
        throw new Error('ciphertext');
      }
      const w = random();
      const challenge = await hash(`decrypt|${election}|${publicKey}|`, [power(G, w), power(alpha, w)]);
      factors[factors.length - 1].push(String(power(alpha, x)));
      proofs[proofs.length - 1].push(proof(challenge, w, x));
      commitments.push(power(alpha, binding));
      progress(++done, ciphertexts.length);
    }
  }
  const statement = [
    'toguna-share', GROUP, election, owner, publicKey, ciphertexts.length, ciphertexts.map(text).join(','), factors.flat().join(','), '',
  ];
  const bound = proof(await hash(statement.join('|'), commitments), binding, x);
  return {
    publicKey: String(publicKey),
    decryption: JSON.stringify({decryption_factors: factors, decryption_proofs: proofs}),
    shareProof: JSON.stringify({owner, share_proof: bound}),
  };
}

const octal = bytes => parseInt(new TextDecoder().decode(bytes), 8);
const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** The files of an archive (4.4) in order, each of which must have the hash that its name tells. */
async function* files(archive) {
  for (let at = 0; at < archive.length;) {
    const name = new TextDecoder().decode(archive.subarray(at, at + 100)).replace(/\0.*$/s, '');
    const size = octal(archive.subarray(at + 124, at + 135));
    const contents = archive.subarray(at + 512, at + 512 + size);
    const sum256 = hex(await sha256(contents));
    if (name !== 'BELENIOS' && !name.startsWith(sum256)) {
      throw new Error('archive');
    }
    yield {hash: sum256, isEvent: name.endsWith('.event.json'), json: new TextDecoder().decode(contents), at: at / archive.length};
    at += 512 * (1 + Math.ceil(size / 512));
  }
}

/** What is to be decrypted (4.16): products, or the ballots themselves, in the order of their halves. */
function tallied(question, ciphertexts) {
  if (!isRanked(question)) {
    return Array.from({length: slotsOf(question)}, (_, j) => ciphertexts.reduce(
      (total, slots) => ({alpha: times(total.alpha, slots[j].alpha), beta: times(total.beta, slots[j].beta)}),
      {alpha: 1n, beta: 1n}));
  }
  const compare = (a, b) => a < b ? -1 : a > b ? 1 : 0;
  return [...ciphertexts].sort((a, b) => compare(a.alpha, b.alpha) || compare(a.beta, b.beta));
}

const written = rows => JSON.stringify(
  rows.map(row => row.map(({alpha, beta}) => ({alpha: String(alpha), beta: String(beta)}))));

/** Which events may follow which (4.4), the first of them nothing. */
const ORDER = {
  nothing: ['Setup'],
  Setup: ['Ballot', 'EndBallots'],
  Ballot: ['Ballot', 'EndBallots'],
  EndBallots: ['EncryptedTally'],
  EncryptedTally: ['PartialDecryption', 'Result'],
  PartialDecryption: ['PartialDecryption', 'Result'],
  Result: [],
};
const RANKED_ORDER = {
  ...ORDER,
  EncryptedTally: ['Shuffle'],
  Shuffle: ['Shuffle', 'EndShuffles'],
  EndShuffles: ['PartialDecryption', 'Result'],
};

/**
 * Adds up the ballots of a box anew, the last of each credential: a trustee who decrypts what was counted from the published
 * box of their election cannot be made to open somebody's ballot instead. That the ballots themselves are correct is for the
 * verifier. Of ranked ballots every shuffle is checked, and the trustee's own must be among them: it alone assures them that nobody knows
 * whose ballot is whose. Hence the order of the events: a tally after the shuffles would undo them.
 */
async function recount({archive, tally, fingerprint: expected, privateKey, owner, shuffleSignature}, progress) {
  const data = new Map();
  const last = new Map();
  const shuffledBy = new Set();
  let order = ORDER;
  let before = 'nothing';
  let isShuffled = false;
  let isOwnFound = false;
  let election;
  let trustees;
  let rows;
  let head;
  let ballots = 0;
  for await (const {hash: name, isEvent, json, at} of files(new Uint8Array(archive))) {
    if (!isEvent) {
      data.set(name, json);
      continue;
    }
    const event = JSON.parse(json);
    if (event.parent !== head || !order[before].includes(event.type)) {
      throw new Error('archive');
    }
    head = name;
    before = event.type;
    if (event.type === 'Setup') {
      const setup = JSON.parse(data.get(event.payload));
      const json = data.get(setup.election);
      if (await fingerprint(json) !== expected) {
        throw new Error('election');
      }
      election = read(json);
      trustees = JSON.parse(data.get(setup.trustees)).length;
      order = election.questions.some(isRanked) ? RANKED_ORDER : ORDER;
    } else if (event.type === 'Ballot') {
      const {credential: who, answers} = JSON.parse(data.get(event.payload));
      last.set(who, answers.map(({choices}) => numbers(choices)));
      ballots++;
    } else if (event.type === 'EncryptedTally') {
      rows = tallies(election, last);
      if (data.get(JSON.parse(data.get(event.payload)).encrypted_tally) !== written(rows)) {
        throw new Error('tally');
      }
    } else if (event.type === 'Shuffle') {
      const {owner: by, payload} = JSON.parse(data.get(event.payload));
      if (!Number.isInteger(by) || by < 1 || by > trustees || shuffledBy.has(by)) {
        throw new Error('archive');
      }
      shuffledBy.add(by);
      const whole = {fingerprint: expected, publicKey: BigInt(election.public_key)};
      rows = await shuffledRows(election, rows, JSON.parse(data.get(payload)), whole, part => progress(part, 1));
      if (by === owner && shuffleSignature) {
        const publicKey = power(G, readKey(privateKey));
        isOwnFound = await isSigned(shuffleStatement(expected, owner, payload), publicKey, shuffleSignature);
      }
    } else if (event.type === 'EndShuffles') {
      if (shuffledBy.size !== trustees) {
        throw new Error('archive');
      }
      isShuffled = true;
    }
    data.clear();
    progress(at, 1);
  }
  if (!election || order === RANKED_ORDER && !isShuffled) {
    throw new Error('archive');
  }
  rows = rows || tallies(election, last);
  if (tally && written(rows) !== tally) {
    throw new Error('tally');
  }
  if (isShuffled && !isOwnFound) {
    throw new Error('ownShuffle');
  }
  return {
    ballots, counted: last.size, totals: rows.flat().length, shuffles: shuffledBy.size, head, fingerprint: expected, tally: written(rows),
  };
}

const tallies = (election, last) => election.questions.map(
  (question, i) => tallied(question, [...last.values()].map(answers => answers[i])));

/** The rows after a shuffle that is proved; those of questions that are not ranked stay. */
async function shuffledRows(election, rows, {ciphertexts, proofs}, whole, progress) {
  const after = numbers(ciphertexts);
  const ranked = election.questions.filter(isRanked).length;
  if (after.length !== ranked || proofs.length !== ranked) {
    throw new Error('shuffle');
  }
  const steps = 7 * after.flat().length + 5 * ranked;
  let done = 0;
  let next = 0;
  const result = [];
  for (let i = 0; i < rows.length; i++) {
    if (!isRanked(election.questions[i])) {
      result.push(rows[i]);
      continue;
    }
    if (!await isShuffle(rows[i], after[next], proofs[next], whole, () => progress(++done / steps))) {
      throw new Error('shuffle');
    }
    result.push(after[next++]);
  }
  return result;
}

/* The registrar (3.1.2): the order of the public credentials says nothing about whose they are. */

async function credentials({uuid, count, group}, progress) {
  use(group);
  const g = fixedBase(G);
  const codes = [];
  const publicCredentials = [];
  for (let i = 0; i < count; i++) {
    const code = newCredential();
    codes.push(code);
    publicCredentials.push(String(g(await secretOf(code, uuid))));
    progress(i + 1, count);
  }
  return {codes, publicCredentials: shuffled(publicCredentials)};
}

/* A task is {id, task, …}; what comes back is {id, done, of}, {id, result} or {id, failed}. */

const TASKS = {
  vote,
  ballot,
  trusteeKey,
  keyTest,
  signShuffle,
  decryption,
  recount,
  credentials,
  credential: ({typed}) => credential(typed),
  publicCredential,
  fingerprint: ({text: json}) => fingerprint(json),
};

self.onmessage = async ({data}) => {
  try {
    const progress = (done, of) => self.postMessage({id: data.id, done, of});
    self.postMessage({id: data.id, result: await TASKS[data.task](data, progress)});
  } catch (failure) {
    self.postMessage({id: data.id, failed: failure.message});
  }
};
