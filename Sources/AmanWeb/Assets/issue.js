"use strict";
(() => {
  const all = document.querySelector("[data-all]");
  if (all) {
    const boxes = document.querySelectorAll(".ticks input[type=checkbox]:not([data-all])");
    all.hidden = false;
    all.checked = Array.from(boxes).every((box) => box.checked);
    all.addEventListener("change", () => {
      for (const box of boxes) box.checked = all.checked;
      count();
    });
  }
  const counts = document.querySelectorAll("[data-ticked]");
  const count = () => {
    const ticked = document.querySelectorAll(".ticks input:checked:not([data-all])").length;
    for (const place of counts) {
      const digits = place.dataset.digits;
      place.textContent = ticked ? `(${String(ticked).replace(/\d/g, (d) => digits[d])})` : "";
    }
  };
  if (counts.length) {
    document.addEventListener("change", count);
    count();
  }
  const job = document.querySelector("[data-job]");
  if (!job) return;
  const [bar, line, pace] = ["progress", "[data-progress]", "[data-pace]"]
    .map((name) => job.querySelector(name));
  const look = async () => {
    try {
      const answer = await fetch(job.dataset.job, {
        headers: { accept: "application/json" }, redirect: "manual",
      });
      if (!answer.ok) throw answer.status;
      const state = await answer.json();
      if (state.stage === "ended") { location.reload(); return; }
      if (state.total) bar.max = state.total;
      bar.value = state.done;
      line.textContent = state.progress;
      if (pace.textContent !== state.pace) pace.textContent = state.pace;
    } catch { /* The next look may succeed. */ }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();