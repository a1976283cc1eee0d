"use strict";
(() => {
  const form = document.querySelector("form[data-exchange]");
  if (!form) {
    // The letter is looked at: a second scan must not press the button that exchanges it.
    const confirm = document.querySelector("form[data-keyboard]");
    if (confirm) import(confirm.dataset.keyboard).then((keyboard) => keyboard.dropScans());
    return;
  }
  const [text, photo] = [form.elements.namedItem("text"), form.elements.namedItem("photo")];
  addEventListener("pageshow", () => form.reset());
  let sent = false;
  const send = () => {
    if (sent) return;
    sent = true;
    form.submit();
  };
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
  });
  // Enter sends what was typed or pasted: no letter's text has a line break.
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !text.value.trim()) return;
    event.preventDefault();
    photo.value = "";
    send();
  });
  const take = (found) => { text.value = found; photo.value = ""; stop(); send(); };
  import(form.dataset.keyboard).then((keyboard) => keyboard.sendScans(form, "text"));
  const base = form.dataset.scanner;
  const place = form.querySelector("[data-camera]");
  const [open, close, video, status] = ["[data-open]", "[data-stop]", "video", "[data-status]"]
    .map((name) => place.querySelector(name));
  let camera = null, scanner = null;
  const stop = () => {
    if (camera) camera.stop();
    video.hidden = close.hidden = true;
    open.hidden = false;
  };
  if (!base) return;
  if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) return;
  place.hidden = false;
  close.addEventListener("click", stop);
  addEventListener("pagehide", stop);
  const load = async () => {
    const files = await Promise.all(
      ["camera.js", "scanner.js"].map((name) => import(base + name)));
    camera = camera || new files[0].Camera(video);
    scanner = scanner || await files[1].loadScanner(async () => {
      const answer = await fetch(base + "scanner.wasm");
      return answer.ok ? answer.arrayBuffer() : null;
    }, base + "scan-worker.js");
    if (scanner.sort === "none") throw new Error("no scanner");
  };
  open.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await load();
      video.hidden = close.hidden = false;
      open.hidden = true;
      close.focus();
      await camera.start(async (picture) => {
        const found = await scanner.scan(picture);
        if (found.length) take(found[0]);
        return found.length > 0;
      });
    } catch {
      stop();
      status.textContent = form.dataset.noCamera;
    }
  });
})();