// What axe-core finds wrong on a page, by WCAG 2.2 AA.

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/** One sentence for each violation on the page that a desk shows.
 *
 * @param axe The text of axe.min.js. */
export async function violations(desk, axe) {
  await desk.page.ask(axe + "; undefined")
  const found = await desk.page.ask(`axe.run(document, {
    runOnly: { type: "tag", values: ${JSON.stringify(tags)} },
    rules: { "target-size": { enabled: true } },
    resultTypes: ["violations"],
  }).then(({ violations }) => violations.map((one) => one.id + ": " + one.nodes.map(
    (node) => node.html.slice(0, 160) + " " + node.any.map((check) => check.message).join(" ")
  ).join(" | ")))`)
  return found
}
