"use strict";
(() => {
  const keyed = [...document.querySelectorAll("[data-key]")];
  const silent = [...document.querySelectorAll("[data-why]")];
  for (const hint of document.querySelectorAll("kbd[hidden]")) hint.hidden = false;
  addEventListener("keydown", (event) => {
    if (event.repeat || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    const found = keyed.find((one) => one.dataset.key === event.key);
    const why = silent.find((one) => one.dataset.why === event.key);
    for (const one of silent) one.hidden = one !== why;
    if (!found && why) event.preventDefault();
    if (!found) return;
    event.preventDefault();
    if (found.tagName === "BUTTON") { found.click(); } else { found.focus(); found.select(); }
  });
  for (const form of document.querySelectorAll("main form")) {
    let sent = false;
    form.addEventListener("submit", (event) => {
      if (sent) event.preventDefault();
      sent = true;
    });
  }
  const letter = document.getElementById("letter");
  import(document.querySelector("form[data-keyboard]").dataset.keyboard).then((keyboard) => {
    // Without a letter to hand out, a scan must not press the button that calls the next ticket.
    if (letter) keyboard.sendScans(letter.form, "letter"); else keyboard.dropScans();
  });
  addEventListener("pageshow", (shown) => { if (shown.persisted) location.reload(); });
})();