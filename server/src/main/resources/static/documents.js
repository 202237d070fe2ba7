// Uploads in parts, and the keys of the review. Both pages work without this file.
"use strict";

// --- uploads: one megabyte at a time; what stopped goes on where it stopped when the same file is chosen again ---------------------
const upload = document.getElementById("upload");
const PART = 1 << 20;

function csrf() {
  return { "X-CSRF-TOKEN": document.querySelector("meta[name=csrf]").content };
}

function line(file) {
  const item = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = file.name;
  const bar = document.createElement("progress");
  bar.max = Math.max(1, file.size);
  bar.value = 0;
  bar.setAttribute("aria-label", file.name);
  item.append(name, bar);
  upload.querySelector(".sending").append(item);
  return { item, bar };
}

function say(item, words) {
  const told = document.createElement("strong");
  told.textContent = words;
  item.append(told);
}

async function begin(file) {
  const fields = new FormData(upload);
  const wanted = new URLSearchParams({ name: file.name, size: file.size, stamp: String(file.lastModified) });
  for (const name of ["holder", "direction", "document", "role"]) if (fields.get(name)) wanted.set(name, fields.get(name));
  const answer = await fetch(upload.dataset.upload, { method: "POST", headers: csrf(), body: wanted });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

async function part(id, file, at) {
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await fetch(`${upload.dataset.upload}/${id}?at=${at}`, {
        method: "PUT", headers: { ...csrf(), "Content-Type": "application/octet-stream" }, body: file.slice(at, at + PART),
      });
      if (answer.ok || answer.status === 409) return (await answer.json()).received;
      if (answer.status < 500) throw new Error("refused");
    } catch (error) {
      if (attempt >= 5 || error.message === "refused") throw error;
    }
    await new Promise((again) => setTimeout(again, 1000 * 2 ** attempt));
  }
}

async function send(file) {
  const { item, bar } = line(file);
  try {
    const { id, received } = await begin(file);
    for (let at = received; at < file.size;) { bar.value = at; at = await part(id, file, at); }
    bar.value = file.size;
    item.remove();
    return true;
  } catch (error) {
    say(item, error.message === "refused" ? upload.dataset.refused : upload.dataset.failed);
    return false;
  }
}

if (upload) {
  const field = upload.querySelector("input[type=file]");
  const drop = upload.querySelector(".drop");
  upload.addEventListener("submit", async (event) => {
    if (field.files.length === 0 || !upload.querySelector("[name=holder]").value) return;
    event.preventDefault();
    event.stopPropagation();
    const files = [...field.files];
    field.value = "";
    let all = true;
    for (const file of files) all = (await send(file)) && all;
    if (all) location.reload();
    else htmx.ajax("GET", location.href, { target: "#intake", select: "#intake", swap: "outerHTML" });
  }, true);
  for (const kind of ["dragover", "dragenter"]) drop.addEventListener(kind, (event) => { event.preventDefault(); drop.classList.add("over"); });
  for (const kind of ["dragleave", "drop"]) drop.addEventListener(kind, () => drop.classList.remove("over"));
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    field.files = event.dataTransfer.files;
    upload.requestSubmit();
  });
}

// --- review: keys through all facts, each decision in place ------------------------------------------------------------------------
const side = document.getElementById("facts");
const sheet = document.getElementById("text");
let at = null;

function lines() {
  return [...side.querySelectorAll("li.fact")];
}

function stand(item, scroll = true) {
  if (!item) return;
  at?.classList.remove("at");
  at = item;
  at.classList.add("at");
  if (scroll) at.scrollIntoView({ block: "nearest" });
  at.focus({ preventScroll: true });
  for (const piece of sheet.querySelectorAll(".m.at")) piece.classList.remove("at");
  const pieces = sheet.querySelectorAll(`.m[data-f~="${at.dataset.id}"]`);
  for (const piece of pieces) piece.classList.add("at");
  pieces[0]?.scrollIntoView({ block: "center" });
}

function step(by) {
  const all = lines();
  stand(all[Math.min(Math.max(all.indexOf(at) + by, 0), all.length - 1)]);
}

function nextOpen() {
  const all = lines();
  const open = (each) => each.dataset.state === "PROPOSED";
  // After the last one comes the first that was passed over.
  stand(all.slice(all.indexOf(at) + 1).find(open) || all.find(open) || all[all.indexOf(at) + 1] || at);
}

async function decide(value) {
  const form = document.getElementById("act");
  const fields = new URLSearchParams(new FormData(form));
  fields.set("act", value);
  fields.delete("once");
  try {
    const answer = await fetch(form.action, { method: "POST", headers: { ...csrf(), "X-Part": "yes" }, body: fields });
    if (!answer.ok) throw new Error(answer.status);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    document.getElementById("progress").replaceWith(document.importNode(page.getElementById("progress"), true));
    for (const fresh of page.querySelectorAll("li.fact")) {
      const old = document.getElementById(fresh.id);
      if (!old) continue;
      const item = document.importNode(fresh, true);
      old.replaceWith(item);
      if (at === old) { at = item; item.classList.add("at"); }
    }
    const overtaken = page.querySelector(".overtaken")?.textContent;
    const told = document.getElementById("told");
    told.textContent = overtaken || "";
    told.classList.toggle("visually-hidden", !overtaken);
    for (const group of side.querySelectorAll(".group")) {
      const open = group.querySelectorAll("li.fact.open").length;
      const button = group.querySelector(".group-head button");
      if (button && open === 0) button.remove();
    }
    return !overtaken;
  } catch { location.reload(); return false; }
}

/** Where the selected words are in the whole text; null where nothing is selected there. */
function selected() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  // Whole paragraphs are selected between elements, not within words: a triple click ends where the next paragraph begins.
  const pieces = [...sheet.querySelectorAll("[data-s]")].filter((each) => range.intersectsNode(each) && each.textContent);
  if (!pieces.length) return null;
  const place = (node, offset, piece, edge) => {
    const within = node.nodeType === Node.TEXT_NODE && node.parentElement.closest("[data-s]");
    return within && sheet.contains(within) ? Number(within.dataset.s) + offset : Number(piece.dataset.s) + edge;
  };
  const start = place(range.startContainer, range.startOffset, pieces[0], 0);
  const end = place(range.endContainer, range.endOffset, pieces.at(-1), pieces.at(-1).textContent.length);
  return end <= start ? null : { start, end, words: selection.toString() };
}

if (side && sheet) {
  document.getElementById("keys").hidden = false;
  for (const button of document.querySelectorAll("[data-place]")) button.hidden = false;
  document.addEventListener("click", async (event) => {
    const button = event.target.closest("button[form=act]");
    if (button && !button.dataset.whole) {
      event.preventDefault();
      const item = button.closest("li.fact");
      if (item) stand(item, false);
      const done = await decide(button.value);
      if (item && done && button.dataset.act) nextOpen();
      return;
    }
    const piece = event.target.closest("#text .m");
    if (piece && !selected()) {
      event.preventDefault();
      stand(document.getElementById("f-" + piece.getAttribute("href").slice(3)));
      return;
    }
    const item = event.target.closest("li.fact");
    if (item && !event.target.closest("a, button, input, select, textarea, label")) stand(item, false);
    const place = event.target.closest("[data-place]");
    const found = place && selected();
    if (found) {
      const form = place.closest("form");
      form.elements.start.value = found.start;
      form.elements.end.value = found.end;
      form.querySelector("[data-placed]").textContent = "“" + found.words.slice(0, 80) + "”";
    }
  });
  const takeSelection = () => {
    const found = selected();
    const form = document.querySelector("#add form[method=get]");
    if (!found || !form) return;
    form.elements.start.value = found.start;
    form.elements.end.value = found.end;
    form.elements.words.value = "";
    form.elements.words.placeholder = found.words.slice(0, 200);
  };
  document.addEventListener("selectionchange", takeSelection);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, select, textarea, dialog")) return;
    const press = (act) => at?.querySelector(`[data-act=${act}]`)?.click();
    switch (event.key) {
      case "j": step(1); break;
      case "k": step(-1); break;
      case "Enter":
        if (event.target.closest("a, button")) return;
        if (at?.querySelector("[data-act=accept]")) press("accept");
        else nextOpen();
        break;
      case "e": press("edit"); break;
      case "x": press("remove"); break;
      // The browser tells of a selection a moment later; who is quicker means it all the same.
      case "a": takeSelection(); document.querySelector("#add button[name=add]")?.focus(); document.getElementById("add")?.scrollIntoView(); break;
      case "g": at?.closest(".group").querySelector(".group-head button")?.click(); break;
      case "s": if (at) decide("clause~" + at.dataset.id).then((done) => done && nextOpen()); break;
      case "u": decide("undo"); break;
      case "f": document.querySelector(`.review-bar .tabs li:${location.search.includes("show=doubtful") ? "first" : "last"}-child a`)?.click(); break;
      default: return;
    }
    event.preventDefault();
  });
  const named = location.hash.startsWith("#f-") ? document.getElementById(location.hash.slice(1)) : null;
  stand(named || lines().find((each) => each.dataset.state === "PROPOSED") || lines()[0], Boolean(named));
  const field = named?.querySelector("form input:not([type=hidden]), form select, form textarea");
  if (field) field.focus();
}
