"use strict";
(() => {
  const seconds = Number(document.body.dataset.locksAfter);
  const dialog = document.getElementById("lock");
  if (!seconds || !dialog) return;
  const form = dialog.querySelector("form");
  const said = form.querySelector(".said");
  const first = said.textContent;
  let seen = Date.now();
  const note = () => { if (!dialog.open) seen = Date.now(); };
  for (const event of ["keydown", "pointerdown", "input"]) addEventListener(event, note, true);
  const cover = () => {
    if (dialog.open) return;
    document.body.classList.add("covered");
    dialog.showModal();
  };
  const post = (form) => fetch(form.action, {
    method: "POST", body: new URLSearchParams(new FormData(form)),
    headers: { accept: "text/plain" }, redirect: "manual",
  });
  setInterval(() => { if (Date.now() - seen >= seconds * 1000) cover(); }, 5000);
  addEventListener("pageshow", (shown) => { if (shown.persisted) location.reload(); });
  dialog.addEventListener("cancel", (event) => event.preventDefault());
  for (const button of document.querySelectorAll("[data-lock]")) {
    button.form.addEventListener("submit", (event) => {
      event.preventDefault();
      post(button.form).then(cover, cover);
    });
  }
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    let answer;
    try { answer = await post(form); } catch { answer = { status: 0 }; }
    form.reset();
    if (answer.type === "opaqueredirect") {
      said.hidden = true;
      dialog.close();
      document.body.classList.remove("covered");
      seen = Date.now();
    } else if (answer.status === 401) {
      location.reload();
    } else {
      said.textContent = first;
      said.hidden = false;
    }
  });
})();