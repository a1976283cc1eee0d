import AmanTexts

/// The call board's own style: black on paper, read from across a room; the ticket takes two fifths
/// of the height.
let boardStylesheetText = """
    *{box-sizing:border-box}
    html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;min-block-size:100vh;display:grid;grid-template-rows:auto 1fr auto auto auto;
    background:#FBFAF7;color:#000;font:20px/1.5 "Noto Sans","Noto Sans Arabic",system-ui,sans-serif}
    [hidden]{display:none!important}
    h1,h2,p,ol{margin:0;padding:0;font-weight:600}
    ol{list-style:none}
    header{display:flex;justify-content:space-between;gap:24px;padding:2vmin 4vmin;
    border-block-end:2px solid #000;font-size:max(20px,3vmin)}
    time,.number{font-variant-numeric:tabular-nums}
    main{display:grid;align-content:center;justify-items:center;text-align:center;padding:2vmin}
    h1,h2{font-size:max(20px,3.4vmin);font-weight:400}
    .call{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:0 6vmin}
    #ticket{font-size:min(40vh,30vw);line-height:1.05;font-weight:700}
    #at-desk{font-size:max(28px,9vmin);line-height:1.2}
    #desk{font-weight:700}
    #ticket:empty{display:none}
    #nobody{font-size:max(28px,7vmin);padding-block:4vmin}
    .quiet{font-weight:400;color:#333}
    .before{padding:1vmin 4vmin 2vmin;border-block-start:2px solid #000}
    .before ol{display:flex;flex-wrap:wrap;gap:1vmin 8vmin;min-block-size:1.4em;
    font-size:max(24px,6vmin);line-height:1.3}
    .before li{display:flex;align-items:baseline;gap:2vmin}
    .before li span{font-size:max(20px,3.4vmin)}
    .before .number{font-weight:700}
    footer{display:contents}
    .ready{padding:1vmin 4vmin;font-size:max(22px,4.4vmin);text-align:center;min-block-size:2em;
    border-block-start:2px solid #000}
    [lang|=fa],[lang|=ps]{font-family:"Noto Sans Arabic","Noto Sans",system-ui,sans-serif}
    .sound{padding:0 4vmin 2vmin;text-align:center}
    .sound button{font:inherit;font-size:16px;min-block-size:48px;padding:8px 24px;color:#000;
    background:transparent;border:2px solid #000;border-radius:6px;cursor:pointer}
    :focus-visible{outline:3px solid #0B5C6B;outline-offset:3px}
    @media (prefers-reduced-motion:no-preference){
    .new{animation:come 600ms ease-out 3}
    @keyframes come{from{opacity:.15}to{opacity:1}}}
    @media print{.sound{display:none}}
    """
