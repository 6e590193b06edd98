// What pages of the room do beyond plain links and forms. Nothing of it is needed to read them or to act.
(function () {
  "use strict";
  const wide = matchMedia("(min-width: 62rem)");
  const menu = document.querySelector("details.menu");

  // The menu stands open beside the page where there is room for it.
  function unfold() { if (menu) menu.open = wide.matches; }
  wide.addEventListener("change", unfold);
  unfold();

  // "/" goes to the search field, unless somebody is writing. Elements with data-key are pressed by that key.
  document.addEventListener("keydown", (event) => {
    const writing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "Escape" && writing) { writing.blur(); return; }
    if (writing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "/") {
      const find = document.getElementById("find");
      if (find) { event.preventDefault(); find.focus(); }
      return;
    }
    const meant = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (!meant) return;
    event.preventDefault();
    if (meant.matches("input, select, textarea")) meant.focus(); else meant.click();
  });

  // A question before what cannot be taken back lightly.
  document.addEventListener("submit", (event) => {
    const asks = event.submitter && event.submitter.dataset.ask || event.target.dataset.ask;
    if (asks && !confirm(asks)) event.preventDefault();
  });

  // Of a list that scrolls, the line that is shown beside it is in sight.
  const line = document.querySelector(".lines [aria-current]");
  if (line) line.closest(".lines").scrollTop = line.offsetTop - line.closest(".lines").offsetTop - line.offsetHeight;

  // One box ticks all of a list: data-all="name".
  document.addEventListener("change", (event) => {
    const name = event.target.dataset && event.target.dataset.all;
    if (!name) return;
    for (const box of document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(name)}"]`)) {
      box.checked = event.target.checked;
      box.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });

  // Parts with hx-trigger="changed from:body" renew themselves when the record changed.
  if (document.querySelector('[hx-trigger*="changed"]') && window.EventSource) {
    const live = new EventSource("/live");
    let waits = 0;
    live.addEventListener("changed", () => {
      clearTimeout(waits);
      waits = setTimeout(() => document.body.dispatchEvent(new CustomEvent("changed")), 250);
    });
    addEventListener("pagehide", () => live.close());
  }
})();
