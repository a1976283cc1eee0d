"use strict";
(() => {
  // Enter prints the slip, Enter again begins with the next person.
  const slip = document.querySelector("[data-slip]");
  const next = document.querySelector("[data-next]");
  if (!slip || !next) return;
  let frame;
  slip.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    next.focus();
    if (frame) frame.remove();
    frame = document.createElement("iframe");
    frame.className = "unseen";
    frame.tabIndex = -1;
    frame.setAttribute("aria-hidden", "true");
    frame.addEventListener("load", () => {
      try {
        frame.contentWindow.focus();
        frame.contentWindow.print();
        document.documentElement.dataset.printed = slip.pathname;
      } catch {
        // A browser that shows no PDF in a frame shows it in a tab of its own.
        open(slip.href, "_blank", "noopener");
      }
      next.focus();
    });
    frame.src = slip.href;
    document.body.append(frame);
  });
})();
