"use strict";
(() => {
  const all = document.querySelector("[data-all]");
  if (all) {
    const boxes = document.querySelectorAll(".ticks tbody input[type=checkbox]");
    all.hidden = false;
    all.checked = Array.from(boxes).every((box) => box.checked);
    all.addEventListener("change", () => {
      for (const box of boxes) box.checked = all.checked;
    });
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
      bar.value = state.done;
      line.textContent = state.progress;
      if (pace.textContent !== state.pace) pace.textContent = state.pace;
    } catch { /* The next look may succeed. */ }
    setTimeout(look, 1000);
  };
  setTimeout(look, 1000);
})();