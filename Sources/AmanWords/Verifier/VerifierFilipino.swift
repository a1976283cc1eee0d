/// Awaiting review by a speaker.
let verifierFilipino = """
    title: Suriin ang isang liham
    language: Wika
    scan: I-scan ang liham
    holdCode: Itapat ang code sa loob ng kuwadro.
    stopCamera: Ihinto ang kamera
    light: Ilaw
    takePhoto: Gamitin ang larawan
    pasteText: Idikit ang teksto
    pasteLabel: Ang teksto ng code ng liham
    checkText: Suriin ang tekstong ito
    otherWays: Iba pang paraan
    wedgeHint: Gumagana rin ang hawak-kamay na scanner: i-scan lamang.
    scanAnother: Mag-scan ng iba
    clears: Kusang mabubura pagkalipas ng kalahating minuto. Walang itinatago.
    speak: Bigkasin ang hatol
    sayIt: Bigkasin
    working: Sandali lang…
    travelsTo: patungong
    untilDate: hanggang {date}
    fromDate: mula {date}
    listOld: listahan: {age} na
    photoMark: Ang larawan sa papel ay may markang {mark}.
    noCode: Walang nakitang code sa larawang ito. Lumapit, dagdagan ang liwanag at huwag gumalaw.
    notAPicture: Ang file na ito ay hindi larawang mababasa rito.
    cameraDenied: Hindi pinahihintulutan ang kamera rito. Pahintulutan ito sa settings ng \
    browser, o gamitin ang iba pang paraan sa ibaba.
    cameraMissing: Walang nakitang kamera. Gamitin ang iba pang paraan sa ibaba.
    cameraBusy: Hindi nagsimula ang kamera: maaaring gamit ito ng ibang programa. Isara iyon at \
    subukang muli, o gamitin ang iba pang paraan sa ibaba.
    noList: Wala pang listahan sa teleponong ito. Kunin muna ang listahan ng tanggapan; \
    pagkatapos nito ay hindi na kailangan ng network.
    takeList: Kunin ang listahan
    aboutList: Ang listahan
    listTitle: Ang listahan sa teleponong ito
    listWhat: Nasa listahan ang kailangan sa pagsuri: ang mga susi ng mga tanggapan, at kung \
    aling liham ang binawi o napalitan na. Walang pangalan dito.
    listNone: Wala pang listahang nakatago sa teleponong ito.
    listSize: {size} KB, {entries} tala sa pampublikong talaan
    getList: Kunin ang pinakabagong listahan
    listFromFile: Kumuha ng listahan mula sa file
    listNewer: Nakuha ang mas bagong listahan.
    listFirst: Nakuha ang listahan.
    listSame: Walang mas bago: napapanahon ang listahang ito.
    listRefused: Hindi tinanggap ang listahang ito ({reason}).
    listOtherRoot: Nilagdaan ang listahang ito ng ibang ugat ng programa, hindi ng \
    pinagkakatiwalaan ng teleponong ito, kaya hindi ito tinanggap. Magtanong muna sa tanggapan sa \
    ibang paraan bago magtiwala sa bagong ugat.
    listKept: Narito pa rin ang dati mong listahan.
    noConnection: Hindi maabot ang listahan ng tanggapan. Subukang muli kapag may network, o \
    kumuha ng listahan mula sa file.
    noListThere: Walang listahan sa address ng tanggapan.
    noRoom: Walang sapat na lugar sa teleponong ito para sa listahan. Magbakante at subukang muli.
    listPart: {have} sa {count} code ng listahan ang nabasa na. Ipakita ang susunod.
    root: Ugat ng programa
    rootFirst: Pinagkakatiwalaan ng teleponong ito ang unang ugat na nakita nito. Ihambing ang \
    markang ito sa ipinapakita ng tanggapan.
    ready: Nakatago ang pahinang ito sa telepono at gumagana nang walang network.
    keeping: Itinatago ang pahina sa teleponong ito…
    cannotKeep: Hindi itinatago ng browser na ito ang pahina: hindi ito magbubukas nang walang \
    network. Gumamit ng karaniwang window, hindi pribado.
    newerPage: May mas bagong bersiyon ng pahinang ito.
    useNewer: Gamitin ang mas bagong bersiyon
    install: Ilagay ang pahinang ito sa home screen
    backToScan: Sumuri ng mga liham
    forget: Kalimutan ang lahat sa teleponong ito
    forgetAsk: Mabubura ang listahan, ang pinagkakatiwalaang ugat at ang wika. Kung walang \
    network, hindi ka makasusuri ng liham hanggang kumuha ka muli ng listahan.
    forgetYes: Kalimutan ang lahat
    forgetNo: Panatilihin
    forgotten: Nakalimutan na ang lahat.
    about: Tungkol sa pahinang ito
    aboutKeeps: Itinatago sa teleponong ito: ang listahan, ang marka ng pinagkakatiwalaang ugat, \
    ang pinakabagong oras na nakita sa nilagdaang listahan, at ang napiling wika. Wala tungkol sa \
    anumang liham, may hawak o pagsuri.
    aboutNetwork: Walang network na ginagamit sa pagsuri, at hindi maipapadala ng pahinang ito \
    kahit saan ang ini-scan nito.
    aboutNoHold: Walang hatol na dahilan upang pigilan ang sinuman.
    aboutDecoder: Kung walang sariling tagabasa ng code ang browser, ZBar ang gamit ng pahinang \
    ito, © 2007–2011 Jeff Brown at © 1999–2009 Timothy B. Terriberry, sa ilalim ng GNU LGPL 2.1.
    licence: Lisensiya
    source: Source
    review: Hindi pa nasusuri ang saling ito.
    """
