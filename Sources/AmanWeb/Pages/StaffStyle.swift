import AmanTexts

/// What only the pages of the staff need: fields, tables with rows to open, codes, the lock.
let staffPieces = """
    .visitor{display:flex;flex-wrap:wrap;align-items:center;gap:4px 16px;font-size:14px}
    .visitor form{margin:0;display:block}
    .plain{font:inherit;font-size:14px;color:var(--accent);background:none;border:0;padding:8px 2px;
    min-block-size:32px;cursor:pointer;text-decoration:underline;text-decoration-thickness:1px;
    text-underline-offset:3px}
    .visitor a{display:inline-block;padding-block:8px}
    .narrow{max-inline-size:480px;gap:16px}
    input:not([type=file],[type=checkbox],[type=radio]),select{inline-size:100%;font:inherit;
    color:inherit;background:var(--field);border:1px solid var(--quiet);border-radius:6px;
    padding:10px 12px;min-block-size:48px}
    input.number{letter-spacing:.08em}
    input:focus-visible,select:focus-visible,textarea:focus-visible{outline-offset:0}
    fieldset{border:0;margin:0;padding:0;display:grid;gap:4px;min-inline-size:0}
    legend{font-weight:600;padding:0}
    .box{display:flex;gap:12px;align-items:baseline;font-weight:400;padding-block:6px}
    .box input{inline-size:20px;block-size:20px;flex:none;accent-color:var(--accent);
    transform:translateY(3px)}
    .box .quiet{display:block}
    .desk{gap:16px 24px}
    @media (min-width:600px){.desk{grid-template-columns:1fr 1fr;align-items:end}
    .desk .all{grid-column:1/-1}}
    .prose{font:inherit;min-block-size:72px}
    .camera{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end}
    .camera video,.camera canvas{inline-size:150px;block-size:auto;border-radius:6px;
    border:1px solid var(--line)}
    .hits{border-inline-start:4px solid var(--doubt);background:var(--doubt-field);
    padding:12px 16px;border-radius:6px}
    .pair{display:flex;flex-wrap:wrap;gap:12px}
    .second{background:transparent;color:var(--accent);border:1px solid var(--accent)}
    .said{border-inline-start:4px solid var(--doubt);background:var(--doubt-field);
    padding:12px 16px;border-radius:6px}
    .wide{overflow-x:auto;margin-block-start:24px}
    .wide th,.wide td{padding-inline-end:20px;vertical-align:top;text-align:start}
    @media (max-width:599px){
    .rows thead th:not(:has(input)){position:absolute;inline-size:1px;block-size:1px;
    overflow:hidden;clip-path:inset(50%)}
    .rows tr{display:flex;flex-wrap:wrap;gap:2px 20px;padding-block:10px;
    border-block-end:1px solid var(--line)}
    .rows th,.rows td{border:0;padding:0;text-align:start}
    .rows tbody th{flex:1 1 70%}
    .rows [data-head]::before{content:attr(data-head) ": ";color:var(--quiet);font-size:14px}
    .rows td:empty{display:none}}
    .shown{font-size:28px;margin-block:20px}
    .codes{columns:2;font-size:20px;margin-block:20px;list-style:decimal;
    padding-inline-start:32px}
    .codes li{padding-block:4px}
    .secret bdi{white-space:normal;overflow-wrap:anywhere}
    .picture{max-inline-size:264px;margin-block:16px}
    .qr{display:block;inline-size:100%}
    .qr .light{fill:#FFFFFF}
    .qr .dark{fill:#16202B}
    dialog{border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink);
    padding:24px;inline-size:min(420px,calc(100vw - 32px));box-shadow:0 8px 40px #16202B33}
    dialog::backdrop{background:var(--paper)}
    dialog form{margin:0}
    .covered>:not(dialog){visibility:hidden}
    [hidden]{display:none}

    """
