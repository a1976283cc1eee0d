import AmanTexts

/// What only the office's own pages need: the tiles, the timeline, the small charts.
let officePieces = """
    svg.tiles{inline-size:100%;max-inline-size:480px;block-size:auto;margin-block:12px}
    .tile rect{fill:var(--field);stroke:var(--line);stroke-width:1.5}
    .tile.good rect{fill:var(--good-field);stroke:var(--good)}
    .tile.said-so rect{stroke:var(--ink)}
    .tile.doubt rect{fill:var(--doubt-field);stroke:var(--doubt);stroke-dasharray:5 3}
    .tile.slate rect{fill:var(--slate-field);stroke:var(--slate)}
    .tile text{font-size:12px;text-anchor:middle;fill:var(--ink)}
    .tile .sign{font-size:15px;font-weight:700}
    .legend{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:14px}
    .legend span{display:inline-block;min-inline-size:1.2em;font-weight:700;text-align:center}
    details summary{cursor:pointer;padding-block:8px;color:var(--accent)}
    svg.timeline{inline-size:100%;block-size:auto}
    .timeline path{stroke:var(--quiet);stroke-width:3;fill:none}
    .timeline circle{fill:var(--field);stroke:var(--ink);stroke-width:1.5}
    .timeline circle.good{fill:var(--good-field);stroke:var(--good)}
    .timeline text{font-size:14px;fill:var(--ink)}
    .timeline .sign{font-size:13px;font-weight:700;text-anchor:middle}
    .places>li{padding-block:12px;border-block-end:1px solid var(--line)}
    .places ol{margin-block-start:8px;border-inline-start:3px solid var(--line);
    padding-inline-start:16px;display:grid;gap:8px}
    h3{font-size:16px;line-height:1.5;font-weight:600;margin:0}
    .charts{display:grid;gap:16px 32px}
    @media (min-width:600px){.charts{grid-template-columns:repeat(3,1fr)}}
    svg.bars{inline-size:100%;block-size:auto;max-inline-size:320px}
    .bars rect{fill:var(--accent)}
    .bars path{stroke:var(--line);fill:none}
    .start th:last-child,.start td:last-child{text-align:start}
    .notice{padding-block:16px;border-block-end:1px solid var(--line)}
    .notice .text{white-space:pre-line;margin-block:8px;max-inline-size:65ch}
    form.pair{align-items:end}
    form.pair>div{flex:1 1 200px}
    .timeline{min-inline-size:520px}
    .bullets{list-style:disc;padding-inline-start:20px;display:grid;gap:4px;max-inline-size:65ch}
    section>p+.bullets{margin-block-start:4px}
    .bullets+p{margin-block-start:12px}
    .terms{display:grid;gap:4px 24px;grid-template-columns:auto 1fr}
    .terms dt{color:var(--quiet)}
    .terms dd{min-inline-size:0;overflow-wrap:anywhere}
    .terms bdi[dir=ltr]{white-space:normal}
    @media (max-width:599px){.terms{grid-template-columns:1fr;gap:0}
    .terms dd{margin-block-end:12px}}

    """
