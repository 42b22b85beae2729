// What is asked of a page from inside: scripts as text, because they run in the browser, under its own types.

/** What makes an element what it is, but for its texts: tag, class, id, and the names of its attributes. A text makes code at most. */
export const STRUCTURE = `[...document.querySelectorAll("*")].filter((element) =>
  !(element.matches('code[class="quoted"]') && element.attributes.length === 1)).map((element) =>
  [element.tagName, element.getAttribute("class"), element.id, ...[...element.attributes].map(({ name }) => name)].join(" "))`;

/** How far the page can be scrolled sideways, in pixels. */
export const OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth";

/** Texts with less contrast than 4.5 to 1 (WCAG 2.2, success criterion 1.4.3), each with its contrast. */
export const LOW_CONTRAST = `(() => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const parse = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const channel = (value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
  const luminance = ([red, green, blue]) => 0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);
  const behind = (element) => {
    const box = element.closest("g")?.querySelector(":scope > rect");
    if (element.tagName === "text" && box) return parse(getComputedStyle(box).fill);
    for (let at = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const low = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    const isShown = element.getClientRects().length > 0 && !["SCRIPT", "STYLE", "title"].includes(element.tagName);
    if (!isShown || walker.currentNode.data.trim() === "") continue;
    const style = getComputedStyle(element);
    const front = parse(element.tagName === "text" ? style.fill : style.color);
    const [light, dark] = [luminance(front), luminance(behind(element))].sort((a, b) => b - a);
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) low.push(element.tagName + "." + element.getAttribute("class") + " " + contrast.toFixed(2) + " " + walker.currentNode.data.slice(0, 40));
  }
  return low;
})()`;

/** How many texts \`LOW_CONTRAST\` can look at. */
export const TEXTS = "document.body.innerText.length";

/** Numbers everything that a person can act on, and gives the count. */
export const NUMBER_TARGETS = `(() => {
  const targets = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")].filter((element) => element.checkVisibility());
  targets.forEach((element, index) => { element.dataset.target = String(index); });
  return targets.length;
})()`;

/** Where the focus is: the number of the target, and whether it can be seen. */
export const FOCUSED = `(() => {
  const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
  return { target: document.activeElement.dataset.target ?? "none", seen: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 };
})()`;

/** What is wrong with the outline of the page: headings, tables, landmarks, names and ids. */
export const OUTLINE = `(() => {
  const wrong = [];
  const levels = [...document.querySelectorAll("h1, h2, h3, h4")].map((heading) => Number(heading.tagName[1]));
  levels.forEach((level, index) => { if (level > (levels[index - 1] ?? 0) + 1) wrong.push("heading " + index); });
  for (const [name, count] of [["h1", 1], ["main", 1], ["nav", 1], ["body > header", 1], ["body > footer", 1]])
    if (document.querySelectorAll(name).length !== count) wrong.push(name);
  for (const table of document.querySelectorAll("table"))
    if (!table.caption || [...table.querySelectorAll("th")].some((cell) => !cell.scope)) wrong.push("table");
  for (const region of document.querySelectorAll("[role=region], nav, svg[role=img]"))
    if (!region.ariaLabel && !document.getElementById(region.getAttribute("aria-labelledby"))) wrong.push("name of " + region.tagName);
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  if (new Set(ids).size !== ids.length) wrong.push("ids");
  for (const link of document.querySelectorAll("a[href^='#']")) if (!document.querySelector(link.getAttribute("href"))) wrong.push("link " + link.getAttribute("href"));
  return wrong;
})()`;

/** Wide things that scroll in themselves and cannot be reached by keyboard. */
export const UNREACHABLE_SCROLLERS = `[...document.querySelectorAll("body *")].filter((element) =>
  element.scrollWidth > element.clientWidth + 1 && ["auto", "scroll"].includes(getComputedStyle(element).overflowX) && element.tabIndex < 0).map((element) => element.tagName)`;
