// Runs in the web views that cannot run the pane (Internet Explorer 11, old Edge), so: ES5, no build.
(function () {
  if (typeof globalThis !== "undefined") return;
  document.getElementById("opening").style.display = "none";
  document.getElementById("old-browser").removeAttribute("hidden");
})();
