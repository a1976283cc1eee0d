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
  // All codes of one picture go to the office, which finds the letter among them.
  const take = (found) => {
    for (const code of found) {
      const field = document.createElement("input");
      [field.type, field.name, field.value] = ["hidden", "code", code];
      form.append(field);
    }
    text.value = photo.value = "";
    stop();
    send();
  };
  // A code beside the letter may be seen first: the letter has this long to be seen as well.
  const strangeMilliseconds = 1200;
  const isLetterLike = (code) => /^[0-9A-Z $%*+\-./:]{200,}$/.test(code);
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
    if (!(await scanner.hasDecoder())) throw new Error("no decoder");
  };
  open.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await load();
      video.hidden = close.hidden = false;
      open.hidden = true;
      close.focus();
      let since = null;
      await camera.start(async (picture) => {
        const found = await scanner.scan(picture);
        if (found.length === 0) return false;
        since = since || performance.now();
        const isLate = performance.now() - since > strangeMilliseconds;
        if (!isLate && !found.some(isLetterLike)) return false;
        take(found);
        return true;
      });
    } catch {
      stop();
      status.textContent = form.dataset.noCamera;
    }
  });
})();