// Sends the form when an answer changes and shows the page that comes back. Without this file the buttons do the same.
"use strict";

(() => {
  let latest = 0;

  async function refresh(form) {
    const number = ++latest;
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    if (!answer.ok || number !== latest) {
      return;
    }
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    if (number !== latest) {
      return;
    }
    const opened = [...document.querySelectorAll("main details")].map(details => details.open);
    const focused = document.activeElement;
    const id = focused && focused.id;
    const typed = focused && focused.type === "text" ? focused.value : null;
    document.querySelector("main").replaceWith(page.querySelector("main"));
    const all = document.querySelectorAll("main details");
    if (all.length === opened.length) {
      all.forEach((details, place) => { details.open = details.open || opened[place]; });
    }
    const again = id && document.getElementById(id);
    if (again) {
      if (typed !== null && again.type === "text") {
        again.value = typed;
      }
      again.focus({ preventScroll: true });
    }
    const remaining = document.getElementById("remaining");
    document.getElementById("live").textContent = remaining ? remaining.textContent : "";
  }

  document.addEventListener("change", event => {
    const form = event.target.closest("form#answers");
    if (form) {
      refresh(form).catch(() => {});
    }
  });
})();
