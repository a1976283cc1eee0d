/// The one script of the counter; every page works without it.
///
/// A verdict is on the screen for 30 seconds and then gone, also from the way back: the page puts
/// the empty form in its own place in the browser's history.
let scriptText = """
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
      const [text, photo] = [form.elements.namedItem("text"), form.elements.namedItem("photo")];
      const drop = (event) => {
        const files = event.dataTransfer && event.dataTransfer.files;
        if (!files || !files.length) return;
        event.preventDefault();
        if (event.type === "drop") photo.files = files;
      };
      addEventListener("dragover", drop);
      addEventListener("drop", drop);
      photo.addEventListener("change", () => { if (photo.files.length) text.value = ""; });
      text.addEventListener("input", () => { if (text.value) photo.value = ""; });
    })();
    """
