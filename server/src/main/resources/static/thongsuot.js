// Seasoning. Every page works without this file; nothing here knows more than the page does.
"use strict";

// htmx sends what a form would: the token that proves the page is ours.
document.addEventListener("htmx:configRequest", (event) => {
  event.detail.headers["X-CSRF-TOKEN"] = document.querySelector("meta[name=csrf]").content;
});

// --- sheets that open below a button: one at a time, closed by Escape or a click elsewhere ---------------------------------
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const menu = document.querySelector("details.menu[open]");
  if (menu) { menu.open = false; menu.querySelector("summary").focus(); }
});

// --- search: Ctrl-K anywhere, arrows through what is found, what was opened last comes first ---------------------------------
const palette = document.getElementById("palette");
const RECENT = "recent";

function recent() {
  try { return JSON.parse(sessionStorage.getItem(RECENT)) || []; } catch { return []; }
}

function showRecent() {
  const list = palette.querySelector(".recent");
  const items = list.querySelector("ul");
  items.replaceChildren(...recent().map(([path, title]) => {
    const link = document.createElement("a");
    link.href = path;
    link.textContent = title;
    const item = document.createElement("li");
    item.append(link);
    return item;
  }));
  list.hidden = items.children.length === 0;
}

function hits() {
  return [...palette.querySelectorAll(".hits section:not([hidden]) li a")];
}

function mark(link) {
  for (const each of hits()) each.classList.toggle("at", each === link);
  if (link) link.scrollIntoView({ block: "nearest" });
  const input = palette.querySelector("input");
  if (link) { link.id ||= "hit-" + hits().indexOf(link); input.setAttribute("aria-activedescendant", link.id); }
  else input.removeAttribute("aria-activedescendant");
}

function openPalette() {
  if (!palette || palette.open) return;
  showRecent();
  palette.showModal();
  const input = palette.querySelector("input");
  input.select();
  input.focus();
}

if (palette) {
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      openPalette();
    }
  });
  palette.addEventListener("keydown", (event) => {
    const all = hits();
    const at = all.findIndex((each) => each.classList.contains("at"));
    if (event.key === "ArrowDown") mark(all[Math.min(at + 1, all.length - 1)]);
    else if (event.key === "ArrowUp") mark(all[Math.max(at - 1, 0)]);
    else if (event.key === "Enter" && at >= 0) all[at].click();
    else return;
    event.preventDefault();
  });
  palette.addEventListener("click", (event) => { if (event.target === palette) palette.close(); });
  palette.addEventListener("htmx:afterSettle", () => {
    const words = palette.querySelector("input").value.trim();
    palette.querySelector(".recent").hidden = words !== "" || recent().length === 0;
    mark(words === "" ? null : hits()[0]);
  });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(".hits li a");
  if (!link) return;
  const title = (link.querySelector("span")?.firstChild || link).textContent.trim();
  const path = link.getAttribute("href");
  const kept = [[path, title], ...recent().filter(([other]) => other !== path)].slice(0, 6);
  try { sessionStorage.setItem(RECENT, JSON.stringify(kept)); } catch { /* a browser that keeps nothing */ }
});
// Somebody else may sit down next.
if (document.body.classList.contains("alone")) try { sessionStorage.removeItem(RECENT); } catch { /* as above */ }

// --- a question that has a page of its own is asked in a dialog where there is one ---------------------------------------------
const question = document.getElementById("question");
document.addEventListener("click", async (event) => {
  const link = event.target.closest("a[data-dialog]");
  if (!link || !question || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href, { credentials: "same-origin" });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const asked = page.querySelector("[data-question]");
    if (!answer.ok || !asked) throw new Error("no question on that page");
    question.replaceChildren(document.importNode(asked, true));
    question.showModal();
  } catch { location.href = link.href; }
});
question?.addEventListener("click", (event) => {
  if (event.target === question || event.target.closest("[data-cancel]")) { event.preventDefault(); question.close(); }
});

// --- tables: one tick for all on the page, and how many are ticked ---------------------------------------------------------------
function count(form) {
  const ticks = [...form.querySelectorAll("td.tick input")];
  const ticked = ticks.filter((each) => each.checked).length;
  const all = form.querySelector("th.tick input");
  if (all) { all.checked = ticked > 0 && ticked === ticks.length; all.indeterminate = ticked > 0 && ticked < ticks.length; }
  for (const place of form.querySelectorAll("[data-ticked]")) place.textContent = ticked;
}
document.addEventListener("change", (event) => {
  const form = event.target.closest("form[data-bulk]");
  if (form && event.target.matches("th.tick input"))
    for (const tick of form.querySelectorAll("td.tick input")) tick.checked = event.target.checked;
  if (form) count(form);
  if (event.target.matches("[data-submit-on-change]")) event.target.form.requestSubmit();
});
for (const form of document.querySelectorAll("form[data-bulk]")) {
  for (const all of form.querySelectorAll("th.tick input")) all.hidden = false;
  count(form);
}

// --- a form is sent once; going away from typed words asks first ------------------------------------------------------------------
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = "yes";
  delete form.dataset.typed;
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", "true");
  setTimeout(() => {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
  }, 8000);
});
document.addEventListener("input", (event) => {
  const form = event.target.closest("form[data-keep]");
  if (form) form.dataset.typed = "yes";
});
addEventListener("beforeunload", (event) => {
  if (document.querySelector("form[data-typed]")) event.preventDefault();
});
addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-sent]")) {
    delete form.dataset.sent;
    for (const button of form.querySelectorAll("button[aria-disabled]")) button.removeAttribute("aria-disabled");
  }
});

// --- trees: arrows go through them ---------------------------------------------------------------------------------------------
document.addEventListener("keydown", (event) => {
  const tree = event.target.closest?.("[data-tree]");
  if (!tree || event.target.matches("input, select, textarea")) return;
  const node = event.target.closest(".node");
  if (!node) return;
  const names = [...tree.querySelectorAll(".node a.name")].filter((each) => each.offsetParent);
  const at = names.indexOf(node.querySelector("a.name"));
  const twist = node.querySelector("a.twist");
  const open = twist?.classList.contains("open");
  if (event.key === "ArrowDown") names[at + 1]?.focus();
  else if (event.key === "ArrowUp") names[at - 1]?.focus();
  else if (event.key === "Home") names[0]?.focus();
  else if (event.key === "End") names.at(-1)?.focus();
  else if (event.key === "ArrowRight") { if (twist && !open) twist.click(); else if (open) names[at + 1]?.focus(); }
  else if (event.key === "ArrowLeft") {
    if (open) twist.click();
    else node.closest("ul").closest("li")?.querySelector(":scope > .node a.name")?.focus();
  } else return;
  event.preventDefault();
});

// --- picking one of many: what is found is a list of buttons ----------------------------------------------------------------------
document.addEventListener("click", (event) => {
  const choice = event.target.closest(".picker .found button");
  if (!choice) return;
  const picker = choice.closest(".picker");
  picker.querySelector("input[type=hidden]").value = choice.value;
  const words = picker.querySelector("input[type=search]");
  words.value = choice.dataset.title;
  picker.querySelector(".found").replaceChildren();
  words.focus();
  picker.dispatchEvent(new Event("change", { bubbles: true }));
});
document.addEventListener("input", (event) => {
  const picker = event.target.closest(".picker");
  if (picker && event.target.matches("input[type=search]")) picker.querySelector("input[type=hidden]").value = "";
});

// --- paper ---------------------------------------------------------------------------------------------------------------------
document.addEventListener("click", (event) => { if (event.target.closest("[data-print]")) print(); });
for (const button of document.querySelectorAll("[data-print]")) button.hidden = false;

// --- charts wider than the window begin at today ---------------------------------------------------------------------------------
for (const chart of document.querySelectorAll(".gantt")) {
  const today = chart.querySelector(".gantt-bars .today");
  const names = chart.querySelector(".gantt-names");
  if (today && chart.scrollWidth > chart.clientWidth)
    chart.scrollLeft += today.getBoundingClientRect().left - names.getBoundingClientRect().right - (chart.clientWidth - names.offsetWidth) / 2;
}
