'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const area = document.querySelector('.so-do');
  const drawings = [...document.querySelectorAll('.ban-ve')];
  const articles = [...document.querySelectorAll('.vb')];
  const fold = text => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
  const folded = new Map(articles.map(article => [article, fold(article.querySelector('h2').textContent + ' '
      + article.querySelector('.ve').textContent)]));
  const shown = () => drawings[document.body.classList.contains('hien-day-du') ? 1 : 0];
  const whole = new Map(drawings.map(drawing => {
    const box = drawing.viewBox.baseVal;
    return [drawing, { x: 0, y: 0, w: box.width, h: box.height }];
  }));
  const view = new Map();

  function look(drawing, box) {
    view.set(drawing, box);
    drawing.setAttribute('viewBox', [box.x, box.y, box.w, box.h].map(n => n.toFixed(1)).join(' '));
  }
  /* At first as large as can be read, not smaller: who wants all of it at once asks for it. */
  function begin(drawing) {
    const all = whole.get(drawing);
    const width = area.clientWidth || 1;
    const scale = Math.max(0.62, Math.min(1, width / all.w));
    const w = width / scale;
    look(drawing, { x: (all.w - w) / 2, y: 0, w, h: (area.clientHeight || 1) / scale });
  }
  function zoom(factor, cx, cy) {
    const drawing = shown();
    const box = view.get(drawing);
    if (!box) return;
    const x = cx ?? box.x + box.w / 2;
    const y = cy ?? box.y + box.h / 2;
    const f = Math.min(Math.max(factor, 120 / box.w), 40000 / box.w);
    look(drawing, { x: x - (x - box.x) * f, y: y - (y - box.y) * f, w: box.w * f, h: box.h * f });
  }
  const wide = () => matchMedia('(min-width: 900px)').matches;
  const point = event => {
    const box = view.get(shown());
    const rect = area.getBoundingClientRect();
    return [box.x + (event.clientX - rect.left) / rect.width * box.w,
      box.y + (event.clientY - rect.top) / rect.height * box.h];
  };

  function choose(id, move) {
    for (const old of document.querySelectorAll('.dang-chon, .ke-ben, .cua-chon')) {
      old.classList.remove('dang-chon', 'ke-ben', 'cua-chon');
    }
    document.body.classList.toggle('co-chon', id !== null);
    if (id === null) return;
    const article = $('vb-' + id);
    article?.classList.add('dang-chon');
    const near = new Set();
    for (const path of document.querySelectorAll('.ban-ve .noi')) {
      if (path.dataset.tu === id || path.dataset.den === id) {
        path.classList.add('cua-chon');
        near.add(path.dataset.tu).add(path.dataset.den);
      }
    }
    for (const box of document.querySelectorAll('.hop')) {
      box.classList.toggle('dang-chon', box.dataset.id === id);
      box.classList.toggle('ke-ben', near.has(box.dataset.id));
    }
    if (move) {
      article?.scrollIntoView({ block: 'start' });
      article?.focus({ preventScroll: true });
    }
    $('bao').textContent = article?.querySelector('h2').textContent ?? '';
  }

  function centre(id) {
    const drawing = shown();
    const box = drawing?.querySelector('.hop[data-id="' + id + '"]');
    const at = box && /translate\(([\d.]+) ([\d.]+)\)/.exec(box.getAttribute('transform'));
    const seen = view.get(drawing);
    if (at && seen) look(drawing, { ...seen, x: at[1] - seen.w / 2 + 95, y: at[2] - seen.h / 2 + 37 });
  }

  let dragged = null;
  area.addEventListener('pointerdown', event => {
    if (event.button !== 0 || !wide() || drawings.length === 0) return;
    dragged = { x: event.clientX, y: event.clientY, box: view.get(shown()), far: false };
  });
  addEventListener('pointermove', event => {
    if (!dragged) return;
    const dx = event.clientX - dragged.x;
    const dy = event.clientY - dragged.y;
    if (Math.abs(dx) + Math.abs(dy) > 4) { dragged.far = true; area.classList.add('keo'); }
    const rect = area.getBoundingClientRect();
    const { box } = dragged;
    look(shown(), { ...box, x: box.x - dx / rect.width * box.w, y: box.y - dy / rect.height * box.h });
  });
  addEventListener('pointerup', () => {
    area.classList.remove('keo');
    setTimeout(() => { dragged = null; });
  });
  area.addEventListener('wheel', event => {
    if (!wide() || drawings.length === 0) return;
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, ...point(event));
  }, { passive: false });
  area.addEventListener('click', event => {
    const box = event.target.closest('.hop');
    if (dragged?.far) { event.preventDefault(); return; }
    if (!box) { choose(null); return; }
    event.preventDefault();
    choose(box.dataset.id, true);
  });
  area.addEventListener('dragstart', event => event.preventDefault());
  document.querySelector('.danh-sach').addEventListener('click', event => {
    const link = event.target.closest('a[href^="#vb-"]');
    const article = event.target.closest('.vb');
    if (link) {
      event.preventDefault();
      const id = link.getAttribute('href').slice(4);
      choose(id, true);
      centre(id);
    } else if (article && String(getSelection()) === '') {
      choose(article.dataset.id, false);
      centre(article.dataset.id);
    }
  });
  $('tim').addEventListener('input', () => {
    const words = fold($('tim').value).split(/\s+/).filter(Boolean);
    const found = new Set();
    for (const article of articles) {
      article.hidden = !words.every(word => folded.get(article).includes(word));
      if (!article.hidden) found.add(article.dataset.id);
    }
    for (const box of document.querySelectorAll('.hop')) box.classList.toggle('mo', !found.has(box.dataset.id));
    $('bao').textContent = found.size + ' văn bản';
    if (words.length > 0 && found.size > 0) centre([...found][0]);
  });
  for (const button of document.querySelectorAll('.loai button')) {
    button.addEventListener('click', () => {
      const on = button.getAttribute('aria-pressed') !== 'true';
      button.setAttribute('aria-pressed', String(on));
      for (const path of document.querySelectorAll('.ban-ve .r-' + button.dataset.r)) path.style.display = on ? '' : 'none';
      for (const item of document.querySelectorAll('.vb li[data-r="' + button.dataset.r + '"]')) item.hidden = !on;
    });
  }
  $('day-du')?.addEventListener('click', event => {
    const on = document.body.classList.toggle('hien-day-du');
    event.currentTarget.setAttribute('aria-pressed', String(on));
    if (wide() && shown() && !view.has(shown())) begin(shown());
  });
  $('nho').addEventListener('click', () => zoom(1.25));
  $('to').addEventListener('click', () => zoom(0.8));
  $('vua').addEventListener('click', () => { if (shown()) look(shown(), { ...whole.get(shown()) }); });
  $('in').addEventListener('click', () => print());
  addEventListener('beforeprint', () => { for (const drawing of drawings) look(drawing, { ...whole.get(drawing) }); });
  addEventListener('afterprint', () => { if (shown() && wide()) begin(shown()); });
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') { choose(null); $('tim').value = ''; $('tim').dispatchEvent(new Event('input')); return; }
    if (document.activeElement !== area || !view.has(shown())) return;
    const box = view.get(shown());
    const step = { ArrowLeft: [-0.1, 0], ArrowRight: [0.1, 0], ArrowUp: [0, -0.1], ArrowDown: [0, 0.1] }[event.key];
    if (step) look(shown(), { ...box, x: box.x + step[0] * box.w, y: box.y + step[1] * box.h });
    else if (event.key === '+' || event.key === '=') zoom(0.8);
    else if (event.key === '-') zoom(1.25);
    else return;
    event.preventDefault();
  });
  if (wide() && drawings.length > 0) begin(drawings[0]);
  const target = /^#vb-(\d+)$/.exec(location.hash);
  if (target) { choose(target[1], true); centre(target[1]); }
})();
