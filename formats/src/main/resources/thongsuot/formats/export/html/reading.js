'use strict';
(() => {
  const { kept } = window.thongSuot;
  const $ = id => document.getElementById(id);
  const entries = [...document.querySelectorAll('.ds > li:not(.cot)')];
  const marks = [...document.querySelectorAll('.m[data-f]')];
  const sections = [...document.querySelectorAll('.nhom')];
  const kindButtons = [...document.querySelectorAll('.loai button')];
  const tabs = [...document.querySelectorAll('.the a')];
  const marksOf = new Map();
  for (const mark of marks) {
    if (!marksOf.has(mark.dataset.f)) marksOf.set(mark.dataset.f, []);
    marksOf.get(mark.dataset.f).push(mark);
  }

  /* Letters without their marks, so that "ke hoach" finds "kế hoạch". */
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase()
      .replace(/\s+/g, ' ').trim();
  const folded = new Map(entries.map(entry => [entry, fold(entry.textContent)]));
  let chosen = null;

  const announce = text => { $('bao').textContent = text; };

  function tab(id) {
    document.body.dataset.theDangXem = id;
    for (const link of tabs) {
      if (link.dataset.the === id) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }

  function choose(entry) {
    for (const old of document.querySelectorAll('.dang-chon')) old.classList.remove('dang-chon');
    chosen = entry;
    if (!entry) return;
    entry.classList.add('dang-chon');
    for (const mark of marksOf.get(entry.id) ?? []) mark.classList.add('dang-chon');
  }

  function toEntry(entry, focus = true) {
    if (entry.hidden) reset();
    tab('viec-phai-lam');
    choose(entry);
    entry.scrollIntoView({ block: 'nearest' });
    if (focus) entry.focus({ preventScroll: true });
    wordsOf(entry)?.scrollIntoView({ block: 'center' });
  }

  const wordsOf = entry => $('chu-' + entry.id);

  function toWords(entry) {
    const words = wordsOf(entry);
    if (!words) return;
    choose(entry);
    tab('van-ban');
    words.scrollIntoView({ block: 'center' });
    words.focus({ preventScroll: true });
  }

  function filter() {
    const words = fold($('tim').value).split(' ').filter(Boolean);
    const unit = $('don-vi').value;
    const role = $('vai-tro').value;
    const off = new Set(kindButtons.filter(b => b.getAttribute('aria-pressed') === 'false').map(b => b.dataset.k));
    let shown = 0;
    for (const section of sections) {
      section.hidden = off.has(section.dataset.k) || (unit !== '' && section.dataset.k !== 'viec');
      document.body.classList.toggle('an-' + section.dataset.k, off.has(section.dataset.k));
      let here = 0;
      const list = [...section.querySelectorAll('.ds > li:not(.cot)')];
      for (const entry of list) {
        entry.hidden = !words.every(word => folded.get(entry).includes(word)) || !inUnit(entry, unit, role);
        if (!entry.hidden) here++;
      }
      const count = section.querySelector('.dem');
      count.textContent = here === list.length ? String(here) : here + '/' + list.length;
      if (!section.hidden) shown += here;
    }
    const none = $('khong-khop');
    none.hidden = shown > 0 || entries.length === 0;
    none.textContent = none.hidden ? '' : 'Không có mục nào khớp với điều kiện lọc. Bấm Esc để bỏ lọc.';
    announce(shown + ' mục');
    if (chosen?.hidden) choose(null);
  }

  function inUnit(entry, unit, role) {
    if (entry.dataset.u === undefined) return true;
    const keys = entry.dataset.u.split(' ');
    if (unit === '') return role === '' || keys.some(key => key.endsWith(role));
    return role === '' ? keys.includes(unit + '+') || keys.includes(unit + '-') : keys.includes(unit + role);
  }

  function reset() {
    $('tim').value = '';
    $('don-vi').value = '';
    $('vai-tro').value = '';
    for (const button of kindButtons) button.setAttribute('aria-pressed', 'true');
    filter();
  }

  function step(by) {
    const visible = entries.filter(entry => !entry.hidden && !entry.closest('.nhom').hidden);
    if (visible.length === 0) return;
    const at = visible.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : visible.length - 1) : Math.min(visible.length - 1, Math.max(0, at + by));
    toEntry(visible[next]);
  }

  const cell = node => node ? node.textContent.replace(/\s+/g, ' ').trim() : '';
  async function copy() {
    const rows = [['STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn', 'Vị trí']];
    for (const entry of entries.filter(e => e.classList.contains('muc-viec') && !e.hidden)) {
      const names = css => [...entry.querySelectorAll(css)].map(cell).join('; ');
      rows.push([cell(entry.querySelector('.stt')), cell(entry.querySelector('.gi')), names('.chu-tri .ten'),
        names('.phoi-hop .ten'), cell(entry.querySelector('.khi')), cell(entry.querySelector('.o-dau'))]);
    }
    const text = rows.map(row => row.map(safe).join('\t')).join('\n');
    try {
      await navigator.clipboard.writeText(text);
      announce('Đã sao chép ' + (rows.length - 1) + ' việc');
      flash('Đã sao chép');
    } catch {
      flash('Trình duyệt không cho sao chép');
    }
  }
  /* A spreadsheet must not take words for a formula. */
  const safe = text => /^[=+\-@]/.test(text) ? "'" + text : text;

  function flash(text) {
    const button = $('sao-chep');
    const before = button.dataset.ten ??= button.textContent;
    button.textContent = text;
    setTimeout(() => { button.textContent = before; }, 1800);
  }

  document.querySelector('.giay').addEventListener('click', event => {
    const mark = event.target.closest('[data-f], .so');
    if (!mark || String(getSelection()) !== '') return;
    const entry = $(mark.dataset.f ?? mark.getAttribute('href').slice(1));
    if (!entry) return;
    event.preventDefault();
    toEntry(entry);
    history.replaceState(null, '', '#' + entry.id);
  });
  $('viec-phai-lam').addEventListener('click', event => {
    const entry = event.target.closest('.ds > li');
    if (!entry || entry.classList.contains('cot') || String(getSelection()) !== '') return;
    const link = event.target.closest('a');
    if (link) event.preventDefault();
    if (link) toWords(entry); else toEntry(entry);
  });
  for (const link of tabs) {
    link.addEventListener('click', event => { event.preventDefault(); tab(link.dataset.the); scrollTo(0, 0); });
  }
  for (const skip of document.querySelectorAll('.nhay')) {
    skip.addEventListener('click', () => { tab(skip.getAttribute('href').slice(1)); });
  }
  for (const button of kindButtons) {
    button.addEventListener('click', () => {
      button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
      filter();
    });
  }
  $('tim').addEventListener('input', filter);
  $('don-vi').addEventListener('change', filter);
  $('vai-tro').addEventListener('change', filter);
  $('sao-chep').addEventListener('click', copy);
  $('in').addEventListener('click', () => print());
  $('mo-tro-giup').addEventListener('click', () => $('tro-giup').showModal());
  $('dong-tro-giup').addEventListener('click', () => $('tro-giup').close());
  $('bat-phim').checked = kept.get('phim') !== 'tat';
  $('bat-phim').addEventListener('change', event => kept.set('phim', event.target.checked ? 'bat' : 'tat'));

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || $('tro-giup').open) return;
    if (event.key === 'Escape') { reset(); choose(null); document.activeElement?.blur(); return; }
    if (event.target.closest('input, select, textarea') || !$('bat-phim').checked) return;
    const onControl = event.target.closest('button, a, summary') && !event.target.matches('.m');
    switch (event.key) {
      case 'j': step(1); break;
      case 'k': step(-1); break;
      case 'ArrowDown': if (!chosen) return; step(1); break;
      case 'ArrowUp': if (!chosen) return; step(-1); break;
      case '/': tab('viec-phai-lam'); $('tim').focus(); break;
      case '?': $('tro-giup').showModal(); break;
      case 'Enter':
        if (onControl || !chosen) return;
        if (document.activeElement === chosen) toWords(chosen); else toEntry(chosen);
        break;
      default: return;
    }
    event.preventDefault();
  });

  const target = location.hash && $(decodeURIComponent(location.hash.slice(1)));
  tab(target && target.closest('.van-ban') ? 'van-ban' : target ? 'viec-phai-lam' : 'van-ban');
  if (target?.matches('.ds > li')) toEntry(target);
})();
