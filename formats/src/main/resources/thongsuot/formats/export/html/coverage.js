'use strict';
(() => {
  const hidden = new Set();
  const rows = [...document.querySelectorAll('.doi tbody tr')];
  for (const button of document.querySelectorAll('.cong-cu button[data-k]')) {
    button.addEventListener('click', () => {
      const kind = button.dataset.k;
      if (!hidden.delete(kind)) hidden.add(kind);
      button.setAttribute('aria-pressed', String(!hidden.has(kind)));
      for (const row of rows) row.hidden = hidden.has(row.dataset.k);
    });
  }
  document.getElementById('in')?.addEventListener('click', () => window.print());
  /* A cell of the map leads into a plan that may be closed, to a row that may be hidden. */
  function reveal() {
    const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const plan = target?.closest('details.ke-hoach');
    if (!plan) return;
    plan.open = true;
    target.hidden = false;
    target.scrollIntoView();
  }
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => { for (const plan of document.querySelectorAll('details')) plan.open = true; });
  reveal();
})();
