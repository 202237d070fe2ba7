'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const kept = {
    get(key) { try { return localStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { localStorage.setItem(key, value); } catch { /* a page without storage works all the same */ } },
  };
  window.thongSuot = { kept };
  const button = document.getElementById('sang-toi');
  const wanted = kept.get('mau');
  if (wanted === 'sang' || wanted === 'toi') root.dataset.mau = wanted;
  const dark = () => root.dataset.mau
      ? root.dataset.mau === 'toi' : matchMedia('(prefers-color-scheme: dark)').matches;
  const say = () => button?.setAttribute('aria-pressed', String(dark()));
  say();
  button?.addEventListener('click', () => {
    root.dataset.mau = dark() ? 'sang' : 'toi';
    kept.set('mau', root.dataset.mau);
    say();
  });
})();
