"use strict";
(() => {
  const body = document.body;
  const away = body.dataset.clearsTo;
  if (away) {
    const clear = () => { body.replaceChildren(); location.replace(away); };
    setTimeout(clear, Number(body.dataset.clearsAfter) * 1000);
    addEventListener("pageshow", (shown) => { if (shown.persisted) clear(); });
    return;
  }
  const form = document.querySelector("form[data-check]");
  if (!form) return;
  addEventListener("pageshow", () => form.reset());
  import(form.dataset.keyboard).then((keyboard) => keyboard.sendScans(form, "text"));
  const [text, photo] = [form.elements.namedItem("text"), form.elements.namedItem("photo")];
  const drop = (event) => {
    const files = event.dataTransfer && event.dataTransfer.files;
    if (!files || !files.length) return;
    event.preventDefault();
    if (event.type === "drop") photo.files = files;
  };
  addEventListener("dragover", drop);
  addEventListener("drop", drop);
  // A camera's photo is drawn smaller: a code needs no more, and the office takes no more.
  const shrink = async (file) => {
    const whole = await createImageBitmap(file);
    const scale = Math.min(1, 3000 / Math.max(whole.width, whole.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(whole.width * scale);
    canvas.height = Math.round(whole.height * scale);
    canvas.getContext("2d").drawImage(whole, 0, 0, canvas.width, canvas.height);
    const small = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.9));
    const files = new DataTransfer();
    files.items.add(new File([small], "photo.jpg", { type: "image/jpeg" }));
    if (photo.files[0] === file) photo.files = files.files;
  };
  photo.addEventListener("change", () => {
    const file = photo.files[0];
    if (!file) return;
    text.value = "";
    // What cannot be drawn is sent as it is, and refused in words.
    if (file.size > Number(photo.dataset.large)) shrink(file).catch(() => {});
  });
  text.addEventListener("input", () => { if (text.value) photo.value = ""; });
})();