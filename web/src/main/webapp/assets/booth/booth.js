/*
 * The voting booth: one page, one screen at a time. The code of vote and the choices stay in the variables of this page; only the
 * encrypted ballot leaves it.
 */
'use strict';

let {code, hint} = parts(takeSecret() || '');
let box;
let election;
let signedIn = root.dataset.signedIn === 'true';
let mustIdentify = !signedIn;
let voter;
let reviewed;
/** Whether there were choices to review before the page was left for the mailed code. */
let reviewedBefore = false;
let ballot;
let sending = false;
let receipt;

/** What a link ends with, or what somebody pasted or typed of it: the code of vote, and for whom it was written. */
function parts(written) {
  const [found, whose = ''] = written.slice(written.lastIndexOf('#') + 1).replace(/%7E/i, '~').replace(/%2D/gi, '-').split('~');
  const [readHint] = whose.match(/^[0-9a-f]{6}/) || [null];
  return {code: found.replace(/^[^0-9A-Za-z]+|(%20|[^0-9A-Za-z])+$/g, '') || null, hint: readHint};
}

/* The way through the screens. The history keeps their names alone, so that « back » goes back one screen. */

const questionName = i => `question-${i}`;
const path = () => ['welcome', ...(mustIdentify ? ['identify'] : []), ...box.questions.map((_, i) => questionName(i)), 'review', 'receipt'];

function go(name, replace) {
  history[replace ? 'replaceState' : 'pushState']({screen: name}, '');
  enter(name);
}

function enter(name) {
  if (name !== 'welcome' && name !== 'receipt' && !(code && box.open)) {
    // Loaded anew, or in other hands: there is nobody here to vote.
    history.replaceState({screen: 'welcome'}, '');
    enter('welcome');
    return;
  }
  const steps = path();
  const label = one('[data-step]', screen(name));
  if (label) {
    label.textContent = words('step', String(steps.indexOf(name) + 1), String(steps.length));
  }
  if (name === 'review') {
    const unfit = box.questions.findIndex((question, i) => KINDS[question.kind].check(question, i).length);
    if (unfit >= 0) {
      history.replaceState({screen: questionName(unfit)}, '');
      enter(questionName(unfit));
      complain(questionName(unfit), KINDS[box.questions[unfit].kind].check(box.questions[unfit], unfit));
      return;
    }
    review();
  }
  if (!name.startsWith('question-')) {
    changing = false;
  }
  complain(name, []);
  show(name);
}

const after = name => path()[path().indexOf(name) + 1];

addEventListener('popstate', ({state}) => {
  if (!state || !box || sending) {
    return;
  }
  const known = path().includes(state.screen) && !(signedIn && state.screen === 'identify') ? state.screen : 'welcome';
  enter(receipt ? 'receipt' : known === 'receipt' ? 'review' : known);
});

addEventListener('hashchange', () => {
  const found = takeSecret();
  if (!found || sending) {
    return;
  }
  const other = parts(found);
  if (other.code !== code) {
    forgetChoices();
  }
  ({code, hint} = other);
  ballot = receipt = null;
  tellCode();
  if (box) {
    go('welcome');
  }
});

/* Welcome */

const tellCode = () => {
  one('[data-code=read]').hidden = !code;
  all('[data-code=typed]').forEach(element => { element.hidden = Boolean(code); });
};

function deadline() {
  const zone = root.dataset.zone;
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  all('[data-deadline=forum]').forEach(element => { element.textContent = moment(box.closesAt, zone); });
  all('[data-deadline=here]').forEach(element => { element.textContent = moment(box.closesAt, here); });
  one('[data-here]').hidden = moment(box.closesAt, here) === moment(box.closesAt, zone);
}

function welcome() {
  write(one('[data-title]'), box.title);
  deadline();
  all('[data-until]').forEach(element => { element.hidden = element.hidden || box.stage === 'VOID'; });
  one('[data-questions]').textContent = words('questions', box.questions.length);
  one(`[data-trust=${box.trust}]`).hidden = false;
  one('[data-open]').hidden = !box.open;
  one('[data-closed]').hidden = box.open;
  all('[data-fingerprint]').forEach(element => { element.textContent = box.fingerprint || ''; });
  tellCode();
}

/** The code of the link or of the field with its hint; null, and told, when it has a typing error. */
async function readCode(field) {
  const given = code ? {code, hint} : parts(field.value);
  const read = await compute('credential', {typed: given.code || ''});
  if (!read) {
    complain('welcome', [{words: words('codeWrong'), field}]);
  }
  return read && {code: read, hint: given.hint};
}

async function leaveWelcome() {
  const field = document.getElementById('code');
  const read = await readCode(field);
  if (!read) {
    return;
  }
  ({code, hint} = read);
  field.value = '';
  tellCode();
  try {
    if (signedIn) {
      await recognise();
    }
  } catch (problem) {
    if (problem.status !== 401) {
      throw problem;
    }
    signedIn = false;
    mustIdentify = true;
  }
  go(signedIn ? questionName(0) : 'identify');
}

/** A telephone may be lent: nothing of whoever had it stays. */
async function becomeAnother() {
  try {
    await ask(`${root.dataset.api}/sessions/current`, {method: 'DELETE'});
  } catch (problem) {
    if (problem.status !== 401) {
      throw problem;
    }
  }
  if (!hint || hint === voter) {
    // Else it is the code of whoever takes over.
    code = hint = null;
  }
  forgetBallot();
  signedIn = false;
  mustIdentify = true;
  one('.account', document).replaceChildren();
  one('[data-voting-as]').hidden = true;
  one('[data-confirm]').hidden = true;
  all('form', screen('identify')).forEach(form => form.reset());
  tellCode();
  go('welcome');
}

function forgetBallot() {
  voter = reviewed = ballot = receipt = null;
  reviewedBefore = false;
  forgetLeaving();
  forgetChoices();
}

function forgetChoices() {
  all('[data-screen^=question]').forEach(form => one('form', form).reset());
  one('dl', screen('review')).replaceChildren();
}

/* Confirm it is you */

/*
 * Whoever leaves for the mailed code may find the page loaded anew, for telephones forget pages: what it needs is kept in this window
 * until the code is there.
 */
const LEAVING = `booth ${root.dataset.box}`;
const forgetLeaving = () => sessionStorage.removeItem(LEAVING);
const choiceFields = () => all('[data-screen^=question] input, [data-screen^=question] select');

function keepLeaving(email) {
  const choices = choiceFields().map(field => [field.id, field.type === 'checkbox' ? field.checked : field.value]);
  sessionStorage.setItem(LEAVING, JSON.stringify({code, hint, email, choices, reviewed: reviewedBefore || Boolean(reviewed)}));
}

/** Whether a code is still awaited; who has signed in by the link of the letter needs none. */
function comeBack() {
  const kept = JSON.parse(sessionStorage.getItem(LEAVING) || 'null');
  forgetLeaving();
  if (!kept || code && code !== kept.code) {
    return false;
  }
  ({code, hint} = kept);
  reviewedBefore = kept.reviewed;
  kept.choices.forEach(([id, value]) => {
    const field = document.getElementById(id);
    field[field.type === 'checkbox' ? 'checked' : 'value'] = value;
  });
  tellCode();
  if (!signedIn) {
    document.getElementById('email').value = kept.email;
    keepLeaving(kept.email);
    awaitCode(kept.email);
  }
  return !signedIn;
}

function awaitCode(email) {
  one('[data-confirm]').hidden = false;
  one('[data-sent]').textContent = words('codeSent', email);
}

/** A code goes with whoever it was written to: the first ballot binds them for good. */
function mustBeTheirs() {
  if (hint && hint !== voter) {
    throw new Problem(403, 'voting.box.codeOfAnother', words('codeOfAnother'));
  }
}

/** Who votes, asked before anything is computed. */
async function recognise() {
  const me = await askJson(`${root.dataset.box}/electors/me`);
  all('[data-voter]').forEach(element => { element.textContent = me.name ? `${me.name} (${me.address})` : me.address; });
  one('[data-voting-as]').hidden = false;
  voter = me.hint;
  mustBeTheirs();
  if (!me.elector) {
    throw new Problem(403, 'voting.box.notElector', words('notElector'));
  }
  if (me.paper) {
    throw new Problem(409, 'voting.box.onPaper', words('paper'));
  }
  all('[data-voted]').forEach(element => { element.hidden = !me.voted; });
}

async function sendCode() {
  const email = document.getElementById('email');
  if (!email.value.trim()) {
    complain('identify', [{words: words('emailMissing'), field: email}]);
    return;
  }
  await ask(`${root.dataset.api}/sign-in-codes`, {method: 'POST', body: JSON.stringify({email: email.value.trim()})});
  keepLeaving(email.value.trim());
  awaitCode(email.value.trim());
  document.getElementById('mailed').focus();
}

async function confirm() {
  const mailed = document.getElementById('mailed');
  if (!/\d/.test(mailed.value)) {
    complain('identify', [{words: words('mailedMissing'), field: mailed}]);
    return;
  }
  const session = {email: document.getElementById('email').value.trim(), code: mailed.value.replace(/\D/g, '')};
  await ask(`${root.dataset.api}/sessions`, {method: 'POST', body: JSON.stringify(session)});
  mailed.value = '';
  signedIn = true;
  // The header still offered to sign in.
  one('.account', document).replaceChildren();
  forgetLeaving();
  await recognise();
  // Points that nobody gave are an answer too: only who has seen the questions goes past them.
  const ready = (reviewed || reviewedBefore) && !box.questions.some((question, i) => KINDS[question.kind].check(question, i).length);
  go(ready ? 'review' : questionName(0), true);
}

/* The questions */

function approval(question, i, within) {
  const list = one('ul', within);
  question.items.forEach((item, j) => list.append(checkbox(`choice-${i}-${j}`, label => write(label, item.title))));
  one('[data-blank]', within).append(checkbox(`blank-${i}`, label => { label.textContent = words('blank'); }));
  one('.hint', within).textContent = words('most', question.most);
  const said = one('[role=status]', within);
  within.addEventListener('change', () => {
    said.textContent = words('chosen', chosen(i).length, question.most);
  });
}

function checkbox(id, name) {
  const line = copy('choice');
  one('input', line).id = id;
  const label = one('label', line);
  label.htmlFor = id;
  name(label);
  return line;
}

const chosen = i => box.questions[i].items.map((_, j) => j).filter(j => document.getElementById(`choice-${i}-${j}`).checked);
const isBlank = i => document.getElementById(`blank-${i}`).checked;

function checkApproval(question, i) {
  const picked = chosen(i);
  const first = document.getElementById(`choice-${i}-0`);
  if (picked.length > question.most) {
    return [{words: words('tooMany', picked.length, question.most), field: document.getElementById(`choice-${i}-${picked[question.most]}`)}];
  }
  if (picked.length && isBlank(i)) {
    return [{words: words('blankAndChoices'), field: document.getElementById(`blank-${i}`)}];
  }
  return picked.length || isBlank(i) ? [] : [{words: words('nothingChosen'), field: first}];
}

function points(question, i, within) {
  const list = one('ul', within);
  const said = one('[role=status]', within);
  const tell = () => {
    const left = question.points - given(i).reduce((a, b) => a + b, 0);
    said.textContent = left < 0 ? words('over', -left, question.points) : words('left', left, question.points);
  };
  question.items.forEach((item, j) => {
    const line = copy('giving');
    const input = one('input', line);
    const label = one('label', line);
    input.id = `points-${i}-${j}`;
    input.max = question.cap;
    label.htmlFor = input.id;
    write(label, item.title);
    all('button', line).forEach(button => {
      const step = Number(button.value);
      button.setAttribute('aria-label', words(step > 0 ? 'more' : 'less', label.textContent));
      button.addEventListener('click', () => {
        const left = question.points - given(i).reduce((a, b) => a + b, 0);
        const wanted = (Number(input.value) || 0) + step;
        if (wanted >= 0 && wanted <= question.cap && (step < 0 || left > 0)) {
          input.value = wanted;
          tell();
        } else {
          said.textContent = wanted < 0 ? words('none') : wanted > question.cap ? words('cap', question.cap) : words('left', left, question.points);
        }
      });
    });
    input.addEventListener('input', tell);
    list.append(line);
  });
  one('.hint', within).textContent = words('spread', question.points, question.cap);
  tell();
}

const given = i => box.questions[i].items.map((_, j) => Math.max(0, Math.floor(Number(document.getElementById(`points-${i}-${j}`).value)) || 0));

function checkPoints(question, i) {
  const faults = [];
  question.items.forEach((item, j) => {
    const field = document.getElementById(`points-${i}-${j}`);
    const n = field.value.trim() === '' ? 0 : Number(field.value);
    if (field.validity.badInput || !Number.isInteger(n) || n < 0 || n > question.cap) {
      faults.push({words: words('outOfRange', document.querySelector(`label[for=${field.id}]`).textContent, String(question.cap)), field});
    }
  });
  const total = given(i).reduce((a, b) => a + b, 0);
  if (!faults.length && total > question.points) {
    faults.push({words: words('over', total - question.points, question.points), field: document.getElementById(`points-${i}-0`)});
  }
  return faults;
}

/** A list for each rank: it works by keyboard, on any screen, and without dragging. */
function ranking(question, i, within) {
  const list = one('ul', within);
  const ordinal = new Intl.PluralRules(language, {type: 'ordinal'});
  for (let k = 0; k < question.most; k++) {
    const line = copy('rank');
    const select = one('select', line);
    const label = one('label', line);
    select.id = `rank-${i}-${k}`;
    label.htmlFor = select.id;
    label.textContent = words(`place-${ordinal.select(k + 1)}`, String(k + 1));
    select.append(new Option(words('noRank'), ''));
    question.items.forEach((item, j) => select.append(write(new Option('', j), item.title)));
    list.append(line);
  }
  one('[data-blank]', within).append(checkbox(`blank-${i}`, label => { label.textContent = words('blank'); }));
  one('.hint', within).textContent = words('rank', question.most);
  const said = one('[role=status]', within);
  within.addEventListener('change', () => {
    said.textContent = words('ranked', order(i).length, question.most);
  });
}

const rankFields = i => all('select', screen(questionName(i)));
const order = i => rankFields(i).filter(field => field.value).map(field => Number(field.value));

function checkRanking(question, i) {
  const fields = rankFields(i);
  const picked = fields.map(field => field.value);
  const given = order(i).length;
  const twice = fields.filter((field, k) => field.value && picked.indexOf(field.value) < k);
  if (twice.length) {
    return twice.map(field => ({words: words('rankedTwice', field.selectedOptions[0].textContent), field}));
  }
  const gap = fields.findIndex((field, k) => !field.value && k < given);
  if (gap >= 0) {
    return [{words: words('rankMissing', String(gap + 1)), field: fields[gap]}];
  }
  if (given && isBlank(i)) {
    return [{words: words('blankAndChoices'), field: document.getElementById(`blank-${i}`)}];
  }
  return given || isBlank(i) ? [] : [{words: words('nothingChosen'), field: fields[0]}];
}

/** What each kind of question has: its screen, its faults, the answer in words, and what is encrypted. */
const KINDS = {
  APPROVAL: {
    make: approval,
    check: checkApproval,
    answers: (question, i) => chosen(i).map(j => [question.items[j].title, '']),
    none: 'blank',
    vote: (question, i) => ({items: question.items.map(item => item.id), chosen: chosen(i)}),
  },
  POINTS: {
    make: points,
    check: checkPoints,
    answers: (question, i) => given(i).flatMap((n, j) => n ? [[question.items[j].title, words('gave', n)]] : []),
    none: 'noPoints',
    vote: (question, i) => ({cap: question.cap, given: given(i)}),
  },
  RANKING: {
    make: ranking,
    check: checkRanking,
    answers: (question, i) => order(i).map((j, k) => [question.items[j].title, words('atRank', String(k + 1))]),
    none: 'blank',
    vote: (question, i) => ({items: question.items.map(item => item.id), order: order(i)}),
  },
};

function makeQuestions() {
  box.questions.forEach((question, i) => {
    const within = copy(question.kind.toLowerCase());
    within.dataset.screen = questionName(i);
    write(one('h1', within), question.text);
    const said = one('[role=status]', within);
    said.id = `said-${i}`;
    one('.hint', within).id = `hint-${i}`;
    one('fieldset', within).setAttribute('aria-describedby', `hint-${i}`);
    screen('review').before(within);
    KINDS[question.kind].make(question, i, within);
    when(one('form', within), 'submit', () => {
      const faults = KINDS[question.kind].check(question, i);
      if (faults.length) {
        complain(questionName(i), faults);
      } else {
        go(changing ? 'review' : after(questionName(i)));
        changing = false;
      }
    });
  });
}

/* Review */

let changing = false;

const votes = () => JSON.stringify(box.questions.map((question, i) => ({kind: question.kind, ...KINDS[question.kind].vote(question, i)})));

/** What the ballot is bound to, for whoever reads it translated. */
function original(title) {
  if (!title.fr || !title[language] || language === 'fr') {
    return [];
  }
  const french = document.createElement('span');
  french.lang = 'fr';
  french.textContent = title.fr;
  return [' (', french, ')'];
}

/** What it shows is what is sent: a ballot that was made of something else goes. */
function review() {
  if (reviewed !== votes()) {
    reviewed = votes();
    ballot = null;
  }
  const list = one('dl', screen('review'));
  list.replaceChildren(...box.questions.map((question, i) => {
    const line = copy('answer');
    write(one('dt', line), question.text);
    const answers = KINDS[question.kind].answers(question, i);
    const target = one('ul', line);
    answers.forEach(([title, suffix]) => {
      const entry = document.createElement('li');
      entry.append(write(document.createElement('span'), title), ...original(title), suffix);
      target.append(entry);
    });
    if (!answers.length) {
      const entry = document.createElement('li');
      entry.textContent = words(KINDS[question.kind].none);
      target.append(entry);
    }
    const button = one('button', line);
    one('span', button).textContent = ` : ${one('dt', line).textContent}`;
    button.addEventListener('click', () => {
      changing = true;
      go(questionName(i));
    });
    return line;
  }));
}

/* Sending: the ballot of what the review shows is kept until it is acknowledged, so that trying again sends the same bytes. */

function tellProgress(part, label) {
  one('progress').value = part;
  one('[data-doing]').textContent = label;
}

async function send() {
  if (reviewed !== votes()) {
    enter('review');
    return;
  }
  show('sending');
  sending = true;
  try {
    const shownTo = voter;
    await recognise();
    if (voter !== shownTo) {
      throw new Problem(409, 'voting.box.otherElector', words('otherElector'));
    }
    if (!ballot) {
      tellProgress(0, words('encrypting'));
      ballot = await compute('vote', {election, code, questions: JSON.parse(reviewed)}, part => { one('progress').value = part * 0.8; });
    }
    tellProgress(0.85, words('sending'));
    const answer = await askJson(`${root.dataset.box}/ballots`, {method: 'POST', body: ballot.ballot, headers: {'Toguna-Elector': voter}});
    tellProgress(1, words('sent'));
    acknowledged(answer);
  } catch (problem) {
    if (problem.status === 401) {
      signedIn = false;
      mustIdentify = true;
      one('[data-confirm]').hidden = true;
      go('identify');
      complain('identify', [{words: words('signInAgain')}]);
      return;
    }
    if (problem.code === 'voting.box.otherElector') {
      // Whose this code is cannot be told any more.
      code = hint = null;
      forgetBallot();
      tellCode();
      go('welcome', true);
      complain('welcome', [{words: problem.message}]);
      return;
    }
    go('review', true);
    one('[data-again]').hidden = isRefusal(problem);
    complain('review', [{words: problem instanceof Problem ? problem.message : words('failed')}]);
  } finally {
    sending = false;
  }
}

/** To send the same again would be answered the same. */
const isRefusal = problem => problem.status >= 400 && problem.status < 500 && ![408, 429].includes(problem.status);

function acknowledged(answer) {
  const trusted = answer.tracker === ballot.tracker;
  receipt = ballot.tracker;
  one('[data-tracker]').textContent = receipt;
  one('[data-height]').textContent = String(answer.height);
  one('[data-head]').textContent = answer.head;
  one('[data-mismatch]').hidden = trusted;
  one('[data-verify]').search = `?tracker=${encodeURIComponent(receipt)}`;
  one('[data-qr]').src = `${root.dataset.box}/ballots/qr?tracker=${encodeURIComponent(receipt)}&lang=${document.documentElement.lang}`;
  code = hint = reviewed = ballot = null;
  forgetChoices();
  go('receipt', true);
}

async function copyTracker() {
  await navigator.clipboard.writeText(receipt);
  one('[data-copy]').textContent = words('copied');
}

/** Ballots name answers by their place: what stands there is what the fingerprint covers, in the language of the election. */
function askAsFixed(fixed) {
  const put = (text, words) => { text['fr' in text ? 'fr' : Object.keys(text)[0]] = words; };
  box.questions.forEach((question, i) => {
    const {question: text, answers} = fixed[i].value || fixed[i];
    const each = question.kind === 'POINTS' ? question.cap : 1;
    if (answers.length !== question.items.length * each) {
      throw new Problem(0, 'fingerprint', words('fingerprintOther'));
    }
    put(question.text, text);
    question.items.forEach((item, j) => put(item.title, question.kind === 'POINTS' ? answers[j * each].replace(/ · 1$/, '') : answers[j]));
  });
}

/* Has my code voted? Anybody who holds a code may know: its public half stands in the box. */

async function askWhetherVoted() {
  const asked = await readCode(document.getElementById('asked-code'));
  if (!asked) {
    return;
  }
  const credential = await compute('publicCredential', {election, code: asked.code});
  const found = await askJson(`${root.dataset.box}/ballots/latest?credential=${credential}`);
  one('[data-has-voted]').textContent = words(found.tracker ? 'hasVoted' : 'hasNotVoted', found.tracker);
}

begin(async () => {
  history.replaceState({screen: 'welcome'}, '');
  box = await askJson(root.dataset.box);
  welcome();
  if (box.fingerprint) {
    election = await ask(`${root.dataset.box}/election`);
    if (await compute('fingerprint', {text: election}) !== box.fingerprint) {
      throw new Problem(0, 'fingerprint', words('fingerprintOther'));
    }
    askAsFixed(JSON.parse(election).questions);
  }
  if (box.open) {
    makeQuestions();
  }
  when(one('[data-asking]'), 'submit', askWhetherVoted);
  when(one('[data-become-another]'), 'click', becomeAnother);
  when(one('[data-open] form'), 'submit', leaveWelcome);
  when(one('[data-ask]'), 'submit', sendCode);
  when(one('[data-confirm]'), 'submit', confirm);
  when(one('[data-send]'), 'click', send);
  one('[data-copy]').hidden = !navigator.clipboard;
  when(one('[data-copy]'), 'click', copyTracker);
  if (box.open && signedIn) {
    // What is wrong is told to whoever begins.
    await recognise().catch(() => {});
  }
  go(box.open && comeBack() ? 'identify' : 'welcome', true);
});
