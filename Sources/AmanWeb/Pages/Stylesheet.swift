/// The one stylesheet of the site: the tokens of the look, light and dark, both ways of writing.
///
/// Logical properties only, so that right to left needs no second sheet.
let stylesheetText =
    tokens + foundation + frame + pieces + staffPieces
    + reviewPieces
    + callPieces
    + officePieces
    + letterPieces
    + verdictField + printed

private let tokens = """
    :root{color-scheme:light dark;
    --ink:#16202B;--paper:#FBFAF7;--field:#FFFFFF;--line:#D9D6CE;--quiet:#4B555F;
    --accent:#0B5C6B;--on-accent:#FFFFFF;
    --good:#0B6B3A;--good-field:#E8F3EC;--slate:#2E3742;--slate-field:#ECEDEF;
    --doubt:#1D4E89;--doubt-field:#E9F0F8}
    @media (prefers-color-scheme:dark){:root{
    --ink:#ECEAE4;--paper:#12181F;--field:#1A222B;--line:#39434E;--quiet:#AEB6BE;
    --accent:#7CC7D4;--on-accent:#0C1A1E;
    --good:#8AD9AC;--good-field:#0E2A1B;--slate:#D5DAE0;--slate-field:#252C35;
    --doubt:#A9CCF5;--doubt-field:#10253D}}

    """

private let foundation = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;min-block-size:100vh;min-block-size:100dvh;display:flex;flex-direction:column;
    background:var(--paper);color:var(--ink);
    font:16px/1.5 "Noto Sans","Noto Sans Arabic",system-ui,sans-serif}
    [lang|=fa],[lang|=ps]{line-height:1.8;font-family:"Noto Sans Arabic","Noto Sans",system-ui,
    sans-serif}
    :lang(en) :is([lang|=fa],[lang|=ps]),:lang(fil) :is([lang|=fa],[lang|=ps]){line-height:1.5}
    h1,h2,p,dl,dd,ul,ol,table{margin:0;padding:0}
    h1{font-size:28px;line-height:1.3;font-weight:600}
    h2{font-size:20px;line-height:1.4;font-weight:600}
    ul,ol{list-style:none}
    a{color:var(--accent);text-underline-offset:3px;text-decoration-thickness:1px}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:6px}
    .quiet{color:var(--quiet);font-size:14px}
    .hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);
    white-space:nowrap}
    .skip{position:absolute;inset-block-start:-80px;inset-inline-start:16px;z-index:1;
    background:var(--field);padding:12px 16px;border-radius:6px}
    .skip:focus{inset-block-start:12px}
    .number{font-family:"Noto Sans Mono",ui-monospace,monospace;letter-spacing:.02em}
    svg.icon{inline-size:24px;block-size:24px}
    svg.way{inline-size:1.25em;block-size:1.25em;vertical-align:-.28em;margin-inline:.35em}
    [dir=rtl] svg.points{transform:scaleX(-1)}
    bdi[dir=ltr]{white-space:nowrap}

    """

private let frame = """
    .top{display:flex;flex-wrap:wrap;align-items:center;gap:12px 24px;padding:16px 20px;
    border-block-end:1px solid var(--line)}
    .house{display:flex;align-items:center;gap:12px;color:inherit;text-decoration:none;
    margin-inline-end:auto}
    .house svg.icon{inline-size:36px;block-size:36px;color:var(--accent);flex:none}
    .house strong{display:block;font-weight:600;line-height:1.35}
    .house span{display:block;line-height:1.5}
    .languages{display:flex;flex-wrap:wrap;gap:2px;margin-inline-start:-10px}
    .languages a{display:block;padding:8px 10px;text-decoration:none;font-size:14px;
    border-radius:6px}
    .languages a[aria-current]{color:var(--ink);font-weight:600}
    .languages a:hover{text-decoration:underline}
    .house-plan{flex:1;display:flex;flex-direction:column}
    main{padding:24px 20px 40px;inline-size:100%;max-inline-size:720px}
    .foot{margin-block-start:auto;padding:16px 20px;border-block-start:1px solid var(--line)}
    .steps{padding:0 20px;order:1}
    .steps ol{border-block:1px solid var(--line);padding-block:8px}
    .steps li>*{display:flex;gap:16px;justify-content:space-between;align-items:baseline;
    padding:10px 12px;color:var(--quiet);border-radius:6px;text-decoration:none}
    .steps a{color:var(--accent)}
    .steps a:hover{text-decoration:underline}
    .steps a[aria-current]{color:var(--ink);font-weight:600;background:var(--slate-field)}
    .steps b{font-weight:600;color:var(--ink);font-variant-numeric:tabular-nums}
    @media (min-width:840px){
    .top,.foot{padding-inline:32px}
    .house-plan{flex-direction:row}
    .steps{order:0;flex:none;inline-size:232px;padding:24px 20px;
    border-inline-end:1px solid var(--line)}
    .steps ol{border:0;padding:0}
    .steps li+li{margin-block-start:2px}
    main{padding:32px 48px 64px}
    .alone{margin-inline:auto}}

    """

private let pieces = """
    .dates{color:var(--quiet);margin-block-start:4px}
    .dates span{display:inline-block}
    .dates span:not(:last-child)::after{content:"·";margin-inline:8px}
    .weight{margin-block:28px 24px}
    .weight b{display:block;font-size:44px;line-height:1.15;font-weight:600;
    font-variant-numeric:tabular-nums}
    .figures{display:grid;grid-template-columns:1fr 1fr;gap:20px 24px}
    .figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end}
    .figures dt{color:var(--quiet);font-size:14px;line-height:1.5}
    .figures dd{font-size:28px;line-height:1.3;font-variant-numeric:tabular-nums}
    @media (min-width:600px){.figures{grid-template-columns:repeat(4,1fr)}}
    section{margin-block-start:40px}
    section>h2+*{margin-block-start:8px}
    table{border-collapse:collapse;inline-size:100%;font-variant-numeric:tabular-nums}
    th,td{text-align:start;padding:10px 0;border-block-end:1px solid var(--line);font-weight:400}
    thead th{font-size:14px;color:var(--quiet);padding-block:4px}
    th:last-child,td:last-child{text-align:end}
    .files{margin-block-start:12px}
    .files a{display:inline-block;padding-block:6px}
    .action{display:inline-flex;align-items:center;justify-content:center;min-block-size:56px;
    padding:12px 28px;font:inherit;font-weight:600;border-radius:6px;border:0;cursor:pointer;
    background:var(--accent);color:var(--on-accent);text-decoration:none;text-align:center}
    .action:hover{text-decoration:underline}
    form{display:grid;gap:12px;margin-block-start:28px}
    label,.label{font-weight:600}
    .field{display:grid;gap:4px}
    .field .quiet{max-inline-size:65ch}
    textarea,input[type=file]{inline-size:100%;font:inherit;color:inherit;background:var(--field);
    border:1px solid var(--quiet);border-radius:6px;padding:12px}
    textarea{font:14px/1.5 "Noto Sans Mono",ui-monospace,monospace;resize:vertical;
    min-block-size:136px;overflow-wrap:anywhere}
    input[type=file]{padding:10px 12px}
    input::file-selector-button{font:inherit;font-size:14px;font-weight:600;color:var(--accent);
    background:transparent;border:1px solid var(--line);border-radius:6px;padding:8px 14px;
    margin-inline-end:12px;cursor:pointer}
    .or{display:flex;align-items:center;gap:12px;color:var(--quiet);font-size:14px}
    .or::before,.or::after{content:"";flex:1;border-block-start:1px solid var(--line)}
    form .action{margin-block-start:12px}
    .lead{margin-block-start:8px;max-inline-size:65ch}
    .after{margin-block-start:24px}
    @media (max-width:599px){.action{inline-size:100%}}

    """

private let verdictField = """
    .verdict{--tint:var(--slate);background:var(--slate-field)}
    .verdict.good{--tint:var(--good);background:var(--good-field)}
    .verdict.doubt{--tint:var(--doubt);background:var(--doubt-field)}
    .verdict .top,.verdict .foot{border:0}
    .verdict .top{padding-block:12px 4px;font-size:14px}
    .verdict .house svg.icon{inline-size:28px;block-size:28px;color:inherit}
    .verdict main{margin-inline:auto;max-inline-size:600px;flex:1;display:flex;
    flex-direction:column;gap:20px;padding-block:12px 24px}
    .headline{display:flex;flex-wrap:wrap;align-items:center;gap:12px 20px;color:var(--tint)}
    .headline svg.icon{inline-size:96px;block-size:96px;flex:none}
    .headline svg.icon path{stroke-width:1.25}
    .headline h1{font-size:44px;line-height:1.15;flex:1 1 200px;font-weight:700}
    .headline h1.long{font-size:28px;line-height:1.3}
    [dir=rtl] .headline h1{line-height:1.4}
    .headline+.when{margin-block-start:-8px}
    .when p:first-child{font-size:20px;line-height:1.4}
    .when .left{font-weight:600}
    .who .name{font-size:28px;line-height:1.45;font-weight:600;overflow-wrap:anywhere}
    .who .born{font-size:16px;font-weight:400;white-space:nowrap}
    .who .born::before{content:"·";margin-inline:4px 8px}
    .who .road{font-size:20px;margin-block-start:8px;line-height:1.5}
    .advice{font-size:20px;line-height:1.5;max-inline-size:65ch}
    [dir=rtl] .advice,[dir=rtl] .who .road{line-height:1.8}
    .facts{font-size:14px;display:flex;flex-wrap:wrap;gap:0 16px}
    .thumb{margin-block-start:auto;display:grid;gap:8px}
    .thumb .action{inline-size:100%;background:var(--ink);color:var(--paper)}
    @media (min-width:840px){.verdict main{padding-block-start:40px}.thumb{margin-block-start:16px}}
    .verdict :focus-visible{outline-color:var(--tint)}

    """

private let printed = """
    @media (forced-colors:active){.action{border:2px solid}}
    @media print{
    :root{--ink:#000;--paper:#fff;--field:#fff;--quiet:#333;--accent:#000;--good:#000;--slate:#000;
    --doubt:#000;--good-field:#fff;--slate-field:#fff;--doubt-field:#fff;--line:#999}
    .languages,.skip,.action,form,.thumb,.visitor,dialog{display:none}
    body{min-block-size:0;font-size:12pt}
    main{max-inline-size:none;padding-inline:0}
    .house-plan{display:block}
    .steps{inline-size:auto;border:0;padding:0}
    .steps a[aria-current]{background:none}}
    """
