// Only on the form for incidents: a small task before it is sent, so that a flood costs something.
// SHA-256 by hand, because the browser's own is missing where a page comes without TLS. The first
// block of the task is the same for every try and is hashed once.
"use strict";
(() => {
  const form = document.querySelector("form[data-work]");
  if (!form) return;
  const task = form.dataset.work;
  const [bits, triesAtOnce] = [16, 2000];
  const k = new Int32Array(64);
  const first = new Int32Array(8);
  for (let found = 0, n = 2; found < 64; n += 1) {
    let prime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) prime = false;
    if (!prime) continue;
    const part = (root) => ((root % 1) * 0x100000000) | 0;
    if (found < 8) first[found] = part(Math.sqrt(n));
    k[found] = part(Math.cbrt(n));
    found += 1;
  }
  const w = new Int32Array(64);
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  const hashed = (state, bytes, start) => {
    for (let i = 0; i < 16; i += 1) {
      const at = start + 4 * i;
      w[i] = (bytes[at] << 24) | (bytes[at + 1] << 16) | (bytes[at + 2] << 8) | bytes[at + 3];
    }
    for (let i = 16; i < 64; i += 1) {
      const [x, y] = [w[i - 15], w[i - 2]];
      const small = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
      const large = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
      w[i] = (w[i - 16] + small + w[i - 7] + large) | 0;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i += 1) {
      const sum = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const one = (h + sum + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
      const other = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const two = (other + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    return [a, b, c, d, e, f, g, h].map((x, i) => (x + state[i]) | 0);
  };
  const ascii = (text) => Array.from(text, (letter) => letter.charCodeAt(0));
  const middle = hashed(first, ascii(task), 0);
  const block = new Uint8Array(64);
  const isSolved = (solution) => {
    const rest = ascii(`${task.slice(64)}.${solution}`);
    block.fill(0);
    block.set(rest);
    block[rest.length] = 0x80;
    const length = 8 * (64 + rest.length);
    block[62] = length >> 8;
    block[63] = length & 255;
    return hashed(middle, block, 0)[0] >>> (32 - bits) === 0;
  };
  const field = form.elements.namedItem("solution");
  let [next, begun, asked] = [0, false, false];
  const work = () => {
    for (const end = next + triesAtOnce; next < end; next += 1) {
      if (!isSolved(next)) continue;
      field.value = String(next);
      if (asked) form.submit();
      return;
    }
    setTimeout(work, 0);
  };
  const begin = () => {
    if (begun) return;
    begun = true;
    work();
  };
  // From the first touch on, while the report is being written.
  form.addEventListener("input", begin);
  form.addEventListener("submit", (event) => {
    if (field.value !== "" || task.length !== 80) return;
    event.preventDefault();
    asked = true;
    form.querySelector("[role=status]").textContent = form.dataset.working;
    begin();
  });
})();
