"use strict";
(() => {
  const body = document.body;
  const part = (id) => document.getElementById(id);
  const zero = Number(body.dataset.digits);
  const digits = (number) => String(number).replace(/[0-9]/g,
    (digit) => String.fromCharCode(zero + Number(digit)));
  const language = document.documentElement.lang;
  let shown = "";
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
    speechSynthesis.cancel();
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
    const call = board.now;
    part("ticket").textContent = call ? digits(call.ticket) : "";
    part("now").hidden = !call;
    part("nobody").hidden = Boolean(call);
    part("at-desk").hidden = !(call && call.desk);
    part("desk").textContent = call && call.desk ? digits(call.desk) : "";
    part("before").replaceChildren(...board.before.map(row));
    const mark = call ? call.ticket + "/" + call.at : "";
    if (mark && mark !== shown && !isFirst) {
      part("ticket").classList.remove("new");
      void part("ticket").offsetWidth;
      part("ticket").classList.add("new");
      if (sound) { chime(); setTimeout(() => speak(call), 1500); }
    }
    shown = mark;
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