import AmanTexts

/// What only the pages of letters need: lists to tick, progress, facts, states.
let letterPieces = """
    .ticks td:first-child,.ticks th:first-child{inline-size:44px;padding-inline-end:8px}
    .ticks input[type=checkbox]{inline-size:22px;block-size:22px;margin:0;
    accent-color:var(--accent);vertical-align:middle}
    .ticks th:last-child,.ticks td:last-child{text-align:start}
    progress{inline-size:100%;block-size:16px;accent-color:var(--accent)}
    .figure{font-size:28px;line-height:1.3;font-variant-numeric:tabular-nums;
    margin-block-start:12px}
    .facts-list{display:grid;grid-template-columns:minmax(120px,max-content) 1fr;gap:8px 24px;
    margin-block-start:20px}
    .facts-list dt{color:var(--quiet);font-size:14px;padding-block-start:2px}
    .facts-list dd{margin:0;overflow-wrap:anywhere}
    @media (max-width:479px){.facts-list{grid-template-columns:1fr;gap:0}
    .facts-list dd{margin-block-end:12px}}
    .state{display:flex;flex-wrap:wrap;align-items:center;gap:8px 12px;font-size:20px;
    font-weight:600;color:var(--slate);margin-block-start:12px}
    .state.good{color:var(--good)}
    .state.doubt{color:var(--doubt)}
    .state svg.icon{inline-size:32px;block-size:32px;flex:none}
    .raw{font:14px/1.5 "Noto Sans Mono",ui-monospace,monospace;overflow-x:auto;white-space:pre;
    padding:12px;border:1px solid var(--line);border-radius:6px;direction:ltr;text-align:start;
    max-block-size:240px}
    .scan{display:grid;gap:8px;justify-items:start}
    .scan video{inline-size:100%;max-inline-size:480px;block-size:auto;border-radius:6px;
    border:1px solid var(--line)}

    """
