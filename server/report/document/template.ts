/**
 * The layout of the PDF, in Typst. The document comes as JSON in an input, never as source, so nothing in it is a command.
 * Headings, tables with heads, lists and pictures with words become tags of the PDF.
 */
export const TEMPLATE = String.raw`
#let doc = json(bytes(sys.inputs.document))
#let look = doc.look
#let color-of(code) = rgb("#" + code)
#let ink = color-of(look.ink)
#let quiet = color-of(look.quiet)
#let faint = color-of(look.faint)
#let accent = color-of(look.accent)
#let hairline = color-of(look.line)
#let sans(body, ..more) = text(font: look.sans, number-width: "tabular", ..more, body)

#set document(title: doc.title, author: "Ristikko")
#set text(font: (look.serif, look.sans), size: 10.5pt, fill: ink, lang: doc.language, region: doc.region, hyphenate: true)
#set par(leading: 0.68em, spacing: 0.95em, justify: false)
#set page(
  width: look.page.width * 1mm,
  height: look.page.height * 1mm,
  margin: (x: look.page.side * 1mm, top: look.page.top * 1mm, bottom: look.page.bottom * 1mm),
  footer: context {
    line(length: 100%, stroke: 0.5pt + hairline)
    v(-4pt)
    sans(size: 8.5pt, fill: faint, {
      grid(
        columns: (1fr, auto),
        doc.foot,
        [Ristikko · #counter(page).display() (#counter(page).final().first())],
      )
    })
  },
)

#let marks(numbers) = if numbers.len() > 0 {
  h(1pt, weak: true)
  box(super(typographic: false, size: 0.68em, sans(fill: accent, weight: 600, numbers.map(str).join(", "))))
}
#let runs(parts) = for part in parts {
  if part.strong { strong(part.text) } else { part.text }
  // Numbers that stand alone are no notes to anything.
  if part.text == "" { text(fill: accent, part.sources.map(str).join(", ")) } else { marks(part.sources) }
}
// Tables of so many rows are kept on one page.
#let short-table = 6
#let caption(words) = block(above: 0pt, below: 0.7em, sticky: true, sans(size: 9.5pt, weight: 600, words))

#show strong: set text(weight: 600)
#show heading: set text(font: look.serif, weight: 600)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 1): set block(above: 1.2em, below: 0.55em)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)
#show heading.where(level: 3): set text(size: 11pt)
#show heading.where(level: 3): set block(above: 1.3em, below: 0.6em)
#set list(marker: text(fill: quiet)[•], spacing: 0.75em, body-indent: 0.6em)
#show table.cell: set par(leading: 0.5em, justify: false)
#show table.cell: set text(hyphenate: true)

#let write-table(given) = {
  // A figure is not broken inside its words ("at least 90").
  let figure(cell) = cell.parts.len() > 0 and cell.parts.first().text.match(regex("^(\\p{Ll}+ ){0,2}[−–]?\\d")) != none
  let end-cell(x, cell) = {
    let body = runs(cell.parts)
    if given.columns.at(x).end or figure(cell) { text(hyphenate: false, body) } else { body }
  }
  block(breakable: given.rows.len() > short-table, above: 1.2em, below: 1.1em, {
  caption(given.caption)
  sans(size: 9.3pt, table(
    columns: given.columns.map(column => column.width * 1fr),
    align: (x, y) => (if given.columns.at(x).end { right } else { left }) + (if y == 0 { bottom } else { top }),
    inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, top: 4.2pt, bottom: 4.2pt),
    fill: (x, y) => if given.columns.at(x).chosen { color-of(look.tint) },
    stroke: (x, y) => (bottom: if y == 0 { 0.9pt + color-of(look.bar) } else { 0.5pt + hairline }),
    table.header(..given.columns.map(column => text(hyphenate: false, strong(column.label)))),
    ..given.rows.map(row => row.enumerate().map(((x, cell)) => end-cell(x, cell))).flatten(),
  ))
  })
}

#let write-picture(given) = {
  block(breakable: false, above: 1.2em, below: 1.1em, {
  caption(given.caption)
  image(bytes(given.svg), format: "svg", width: given.width * 1pt, alt: given.alternative)
  })
}

#let write-block(given) = {
  let kind = given.block
  if kind == "heading" {
    heading(level: given.level + 1, given.text)
  } else if kind == "paragraph" {
    par(runs(given.parts))
  } else if kind == "note" {
    block(above: 0.8em, sans(size: 9pt, fill: quiet, runs(given.parts)))
  } else if kind == "list" {
    list(..given.items.map(runs))
  } else if kind == "table" {
    write-table(given)
  } else if kind == "picture" {
    write-picture(given)
  } else if kind == "unknown" {
    block(width: 100%, breakable: given.items.len() > 12, inset: (x: 9pt, y: 8pt), stroke: (paint: faint, thickness: 0.8pt, dash: (3pt, 2pt)), {
      set par(leading: 0.55em)
      sans(size: 9.5pt, list(spacing: 0.6em, ..given.items.map(runs)))
    })
  } else if kind == "proposal" {
    block(
      inset: (left: 11pt, y: 3pt),
      stroke: (left: 2.6pt + accent),
      given.paragraphs.map(parts => par(runs(parts))).join(),
    )
  } else if kind == "sources" {
    sans(size: 8.8pt, fill: quiet, {
      set par(leading: 0.5em, hanging-indent: 1.6em)
      for source in given.sources [#par[#box(width: 1.6em)[#source.number]#source.text]]
    })
  } else if kind == "page-break" {
    pagebreak(weak: true)
  }
}

#sans(size: 9.3pt, fill: quiet, grid(
  columns: (1fr, 1fr),
  align: (left, right),
  row-gutter: 4.5pt,
  ..doc.head.flatten(),
))
#line(length: 100%, stroke: 0.9pt + ink)
#heading(level: 1, doc.title)
#for given in doc.blocks { write-block(given) }
`;
