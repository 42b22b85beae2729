// The script of the page, as it stands in the page. It adds comfort only: filtering, closing all files, zooming the timeline.
// It never makes markup, and reads nothing but the page.

export const PAGE_SCRIPT = `"use strict";
const form = document.querySelector("[data-filter]");
if (form) {
  const files = [...document.querySelectorAll("[data-file]")].map((file) => ({
    file,
    name: file.querySelector("h3").textContent.toLowerCase(),
    findings: [...file.querySelectorAll("[data-finding]")].map((finding) => ({ finding, text: finding.textContent.toLowerCase() })),
  }));
  const shown = form.querySelector("[data-shown]");
  const filter = () => {
    const wanted = form.elements.text.value.toLowerCase();
    let count = 0;
    for (const { file, name, findings } of files) {
      let left = 0;
      for (const { finding, text } of findings) {
        const isShown = form.elements[finding.dataset.finding].checked && (name.includes(wanted) || text.includes(wanted));
        finding.hidden = !isShown;
        left += isShown ? 1 : 0;
      }
      file.hidden = left === 0;
      count += left;
    }
    shown.textContent = count + " shown";
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  const fold = form.querySelector("[data-fold]");
  fold.addEventListener("click", () => {
    const close = fold.textContent === "Close all";
    for (const { file } of files) file.open = !close;
    fold.textContent = close ? "Open all" : "Close all";
  });
  form.hidden = false;
}
for (const bar of document.querySelectorAll("[data-zoom]")) {
  const timeline = bar.parentElement.nextElementSibling;
  const plot = timeline.querySelector(".plot");
  const picture = plot.querySelector("svg");
  let zoom = 1;
  bar.addEventListener("click", (event) => {
    const by = Number(event.target.dataset.by);
    if (!by) return;
    const middle = (plot.scrollLeft + plot.clientWidth / 2) / plot.scrollWidth;
    zoom = Math.min(32, Math.max(1, zoom * by));
    picture.setAttribute("width", zoom * 100 + "%");
    plot.scrollLeft = middle * plot.scrollWidth - plot.clientWidth / 2;
  });
  bar.hidden = false;
}
`;
