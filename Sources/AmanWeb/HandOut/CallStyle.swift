import AmanTexts

/// What only the caller's console needs.
let callPieces = """
    .present .weight{margin-block:8px 4px}
    .present .weight b{font-size:min(160px,32vw);line-height:1.1}
    .present form{margin-block-start:16px}
    .present .pair{margin-block-end:12px;align-items:center}
    .said form{margin-block-start:8px}
    .opened{margin-block:16px;padding:12px 16px;border:1px solid var(--line);border-radius:6px}
    .action kbd{color:inherit;background:none;border-color:currentColor}
    kbd{font:inherit;font-size:14px;font-weight:400;border:1px solid currentColor;border-radius:4px;
    padding:0 6px;margin-inline-start:10px}
    .halves>form{flex:1 1 260px;align-content:start}
    .calls th:last-child,.calls td:last-child{text-align:start}
    .calls th:first-child{padding-inline-end:24px}
    @media print{.halves{display:none}}

    """
