"use strict";
(() => {
  const body = document.body;
  const part = (id) => document.getElementById(id);
  const zero = Number(body.dataset.digits);
  const digits = (number) => String(number).replace(/[0-9]/g,
    (digit) => String.fromCharCode(zero + Number(digit)));
  const language = document.documentElement.lang;
  // When each call was first on the board; a row that comes back is not called once more.
  const seen = new Map();
  const blinks = 8000;
  let isFirst = true;
  let sound = null;

  const chime = () => {
    const start = sound.currentTime;
    [659, 523].forEach((pitch, place) => {
      const tone = sound.createOscillator();
      const level = sound.createGain();
      const begin = start + place * 0.45;
      tone.frequency.value = pitch;
      level.gain.setValueAtTime(0.0001, begin);
      level.gain.exponentialRampToValueAtTime(0.4, begin + 0.03);
      level.gain.exponentialRampToValueAtTime(0.0001, begin + 0.9);
      tone.connect(level).connect(sound.destination);
      tone.start(begin);
      tone.stop(begin + 1);
    });
  };
  const speak = (call) => {
    if (!window.speechSynthesis) return;
    const words = (call.desk ? body.dataset.speakDesk : body.dataset.speak)
      .replace("#", digits(call.ticket)).replace("%", digits(call.desk || ""));
    const said = new SpeechSynthesisUtterance(words);
    said.lang = language;
    speechSynthesis.speak(said);
  };
  const row = (call) => {
    const item = document.createElement("li");
    const ticket = document.createElement("bdi");
    ticket.className = "number";
    ticket.textContent = digits(call.ticket);
    item.append(ticket);
    if (call.desk) {
      const desk = document.createElement("span");
      const number = document.createElement("bdi");
      number.textContent = digits(call.desk);
      desk.append(part("before").dataset.desk + " ", number);
      item.append(desk);
    }
    return item;
  };
  const show = (board) => {
    const now = Date.now();
    const fresh = [];
    for (const call of board.open) {
      const mark = call.ticket + "/" + call.at;
      if (seen.has(mark)) continue;
      // What was there before this screen was switched on does not blink.
      seen.set(mark, isFirst ? 0 : now);
      if (!isFirst) fresh.push(call);
    }
    part("now").hidden = !board.open.length;
    part("nobody").hidden = board.open.length > 0;
    part("open").dataset.desks = board.open.length;
    part("open").replaceChildren(...board.open.map((call, place) => {
      const item = row(call);
      item.classList.toggle("newest", place === 0);
      item.classList.toggle("new", now - seen.get(call.ticket + "/" + call.at) < blinks);
      return item;
    }));
    part("before").replaceChildren(...board.before.map(row));
    if (sound && fresh.length) {
      chime();
      setTimeout(() => {
        if (window.speechSynthesis) speechSynthesis.cancel();
        fresh.reverse().forEach(speak);
      }, 1500);
    }
    isFirst = false;
  };

  // Each connection begins with the board's state, so nothing is missed. A browser
  // connects again after a break, but not after a refusal, nor from a line that fell silent.
  let events, heard = Date.now();
  const connect = () => {
    if (events) events.close();
    heard = Date.now();
    events = new EventSource(body.dataset.events);
    events.onerror = () => { part("lost").hidden = false; };
    events.onmessage = (event) => {
      heard = Date.now();
      part("lost").hidden = true;
      show(JSON.parse(event.data));
    };
  };
  connect();
  setInterval(() => {
    if (Date.now() - heard < 40000 && events.readyState !== EventSource.CLOSED) return;
    part("lost").hidden = false;
    connect();
  }, 10000);

  const button = part("sound");
  button.hidden = false;
  button.addEventListener("click", () => {
    const words = button.textContent;
    button.textContent = button.dataset.on;
    button.dataset.on = words;
    if (sound) { sound.close(); sound = null; return; }
    sound = new AudioContext();
    chime();
  });

  const ready = [...document.querySelectorAll(".ready p")];
  let turn = 0;
  const next = () => {
    ready.forEach((line, place) => { line.hidden = place !== turn % ready.length; });
    turn += 1;
  };
  if (ready.length > 1) { next(); setInterval(next, 6000); }

  // The clock runs from the office's own time, whatever this screen's clock says.
  const clock = part("clock");
  const began = Date.now();
  const [hours, minutes] = clock.textContent.replace(/[^0-9:]/g,
    (digit) => String(digit.charCodeAt(0) - zero)).split(":").map(Number);
  setInterval(() => {
    const now = hours * 60 + minutes + Math.floor((Date.now() - began) / 60000);
    const two = (number) => digits(String(number).padStart(2, "0"));
    clock.textContent = two(Math.floor(now / 60) % 24) + ":" + two(now % 60);
  }, 5000);
})();