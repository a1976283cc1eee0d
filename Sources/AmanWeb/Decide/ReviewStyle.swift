import AmanTexts

/// What only the reviewer's pages need: the queue's rows, a person's fields, two beside each other.
///
/// An opened record is for the eyes: on paper the person is left out.
let reviewPieces = """
    .sieve{grid-template-columns:1fr;align-items:end;gap:12px 20px}
    @media (min-width:600px){.sieve{grid-template-columns:1fr 1fr 1fr}
    .sieve .box{grid-column:span 2}}
    .batch{display:block;margin-block-start:0}
    .batch fieldset{margin-block-start:20px;align-items:end}
    .batch fieldset .field{flex:1 1 240px}
    .keys{margin-block:4px 12px}
    .queue td:nth-child(4){white-space:nowrap}
    .word .action,.narrow .action{justify-self:start}
    .keys span{white-space:nowrap;margin-inline-end:16px}
    kbd{font:600 13px "Noto Sans Mono",ui-monospace,monospace;border:1px solid var(--quiet);
    border-radius:4px;padding:1px 6px;color:var(--ink)}
    .queue th,.queue td{padding-inline-end:16px;text-align:start}
    .queue td.tick{padding:0;inline-size:44px}
    .queue td.tick label{display:grid;place-items:center;min-block-size:44px}
    .queue tr:focus-within{background:var(--slate-field)}
    .tick input{inline-size:20px;block-size:20px;accent-color:var(--accent)}
    .queue th a{display:inline-block;min-block-size:24px;font-weight:600}
    @media (max-width:599px){.spare{display:none}.queue th,.queue td{padding-inline-end:8px}}
    .refer{display:grid;gap:4px 16px}
    .refer .field label{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;
    clip-path:inset(50%)}
    .refer .field{margin-inline-start:32px;max-inline-size:360px}
    .words li{padding-block:8px;border-block-end:1px solid var(--line)}
    .note{white-space:pre-line;border-inline-start:3px solid var(--line);
    padding-inline-start:12px;margin-block:6px}
    .person{display:grid;gap:12px 24px;margin-block-start:12px}
    .person dt{color:var(--quiet);font-size:14px}
    .person dd{overflow-wrap:anywhere;white-space:pre-line}
    @media (min-width:600px){.person{grid-template-columns:1fr 1fr}}
    .photo{display:block;inline-size:150px;block-size:200px;object-fit:cover;border-radius:6px;
    border:1px solid var(--line);margin-block:8px}
    .pairs th,.pairs td{padding-inline-end:16px;text-align:start;vertical-align:top}
    .pairs td{overflow-wrap:anywhere;min-inline-size:96px;white-space:pre-line}
    .pairs .mark{white-space:nowrap}
    .pairs .mark span{display:inline-block;min-inline-size:1.4em}
    .hits form{margin:0;display:block}
    p.pair{align-items:center}
    summary{cursor:pointer;padding-block:8px}
    .tickets{display:flex;flex-wrap:wrap;gap:4px 20px;margin-block-start:8px}
    .tickets a{display:inline-block;min-inline-size:32px;padding-block:6px}
    .what{margin-block:12px 20px}
    @media print{.person,.pairs,.photo,.note{display:none}}

    """
