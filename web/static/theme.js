// Before anything is painted: the colours that the browser wishes, where none were chosen.
(function () {
  "use strict";
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const follow = () => root.setAttribute("data-bs-theme", root.dataset.theme || (dark.matches ? "dark" : "light"));
  dark.addEventListener("change", follow);
  follow();
})();
