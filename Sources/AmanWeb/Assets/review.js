"use strict";
(() => {
  const typing = (at) => at && at.matches(
    "select,textarea,input:not([type=checkbox],[type=radio])");
  const queue = document.querySelector("[data-queue]");
  const links = queue ? [...queue.querySelectorAll("tbody th a")] : [];
  for (const keys of document.querySelectorAll("[data-keys]")) keys.hidden = false;
  const at = () => links.findIndex((link) =>
    link.closest("tr").contains(document.activeElement));
  const go = (step) => {
    const next = Math.min(Math.max(at() + step, 0), links.length - 1);
    if (links[next]) links[next].focus();
  };
  addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || typing(event.target)) return;
    if (event.target.closest("dialog[open]")) return;
    const row = links[at()] && links[at()].closest("tr");
    const box = row && row.querySelector("input[type=checkbox]");
    if (links.length && (event.key === "ArrowDown" || event.key === "j")) go(1);
    else if (links.length && (event.key === "ArrowUp" || event.key === "k")) go(-1);
    else if (event.key === "x" && box) box.checked = !box.checked;
    else if (event.key === "n") {
      const next = document.querySelector("a[data-next]");
      if (!next) return;
      next.click();
    } else return;
    event.preventDefault();
  });
  for (const form of document.querySelectorAll("form[data-deciding]")) {
    let sent = false;
    const button = form.querySelector("[data-labels]");
    const labels = button ? button.dataset.labels.split("|") : [];
    const count = () => {
      button.textContent = labels[form.querySelectorAll("[name=case]:checked").length];
    };
    if (button) form.addEventListener("change", count);
    form.addEventListener("submit", (event) => {
      if (sent) event.preventDefault();
      sent = true;
      form.querySelector("[data-status]").textContent = form.dataset.deciding;
    });
  }
  const form = document.querySelector("form.word");
  if (!form) return;
  addEventListener("pageshow", (shown) => { if (shown.persisted) location.reload(); });
})();