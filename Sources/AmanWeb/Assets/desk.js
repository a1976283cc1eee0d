"use strict";
(() => {
  const form = document.querySelector("form[data-draft]");
  if (!form) return;
  const status = form.querySelector("[data-status]");
  const pairs = [["fullName", "latin"], ["fatherName", "fatherLatin"]];
  const suggested = {};
  const besides = document.querySelector("[data-besides]");
  let remarks = [];
  let timer, running = false, again = false, sent = false;
  for (const [name] of pairs) {
    const field = form.elements.namedItem(name);
    field.addEventListener("input", () => { suggested[name] = null; });
  }
  const show = (answer) => {
    for (const [name, key] of pairs) {
      const field = form.elements.namedItem(name);
      const free = field.value === "" || field.value === suggested[name];
      if (free && document.activeElement !== field && answer[key]) {
        field.value = suggested[name] = answer[key];
      }
    }
    remarks = answer.remarks || [];
    tell();
  };
  // What is wrong or unusual, but not of the field that is being typed into.
  const tell = () => {
    const here = document.activeElement && document.activeElement.name;
    const shown = remarks.filter((one) => one.field !== here).map(
      (one) => [one.field, one.label, one.text]);
    const lines = shown.map(([name, label, text]) => {
      const line = document.createElement("li");
      const link = document.createElement("a");
      link.href = "#" + name;
      link.textContent = label;
      line.append(link, ": " + text);
      return line;
    });
    besides.hidden = !lines.length;
    besides.querySelector("ul").replaceChildren(...lines);
  };
  form.addEventListener("focusin", tell);
  const save = async () => {
    if (sent) return;
    if (running) { again = true; return; }
    running = true;
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) {
      if (typeof value === "string") body.append(name, value);
    }
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body, headers: { accept: "application/json" }, redirect: "manual",
      });
      if (!answer.ok) throw answer.status;
      show(await answer.json());
      const isSuggested = pairs.some(([name]) =>
        suggested[name] && form.elements.namedItem(name).value === suggested[name]);
      status.textContent = (isSuggested ? form.dataset.suggested + " " : "") + form.dataset.kept;
    } catch {
      status.textContent = form.dataset.lost;
      clearTimeout(timer);
      timer = setTimeout(save, 5000);
    }
    running = false;
    if (again) { again = false; save(); }
  };
  // A field that was left is asked about at once, so that its spelling is there before the next.
  form.addEventListener("change", () => { clearTimeout(timer); save(); });
  form.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(save, 500); });
  for (const hint of form.querySelectorAll("kbd[hidden]")) hint.hidden = false;
  form.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", (event) => {
    if (sent) event.preventDefault();
    sent = true;
    clearTimeout(timer);
  });
  addEventListener("pageshow", (shown) => { if (shown.persisted) location.reload(); });

  const file = form.elements.namedItem("photo");
  const camera = form.querySelector("[data-camera]");
  const open = camera.querySelector("[data-open]");
  const take = camera.querySelector("[data-take]");
  const [video, canvas] = [camera.querySelector("video"), camera.querySelector("canvas")];
  const use = (source, width, height) => {
    const scale = Math.max(300 / width, 400 / height);
    const [w, h] = [width * scale, height * scale];
    canvas.getContext("2d").drawImage(source, (300 - w) / 2, (400 - h) / 2, w, h);
    canvas.hidden = false;
    canvas.toBlob((blob) => {
      if (!blob) return;
      const held = new DataTransfer();
      held.items.add(new File([blob], "photo.jpg", { type: "image/jpeg" }));
      file.files = held.files;
    }, "image/jpeg", 0.85);
  };
  file.addEventListener("change", async () => {
    const chosen = file.files[0];
    if (!chosen || chosen.size <= 131072) return;
    try {
      const picture = await createImageBitmap(chosen);
      use(picture, picture.width, picture.height);
    } catch { file.value = ""; }
  });
  if (!navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) return;
  camera.hidden = false;
  let stream;
  const stop = () => {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = null;
    video.hidden = take.hidden = true;
    open.hidden = false;
  };
  open.addEventListener("click", async () => {
    try {
      const wanted = { width: 640, height: 480 };
      stream = await navigator.mediaDevices.getUserMedia({ video: wanted });
      video.srcObject = stream;
      await video.play();
      video.hidden = take.hidden = false;
      canvas.hidden = open.hidden = true;
      take.focus();
    } catch {
      stop();
      status.textContent = form.dataset.noCamera;
    }
  });
  take.addEventListener("click", () => {
    use(video, video.videoWidth, video.videoHeight);
    stop();
  });
  addEventListener("pagehide", stop);
})();