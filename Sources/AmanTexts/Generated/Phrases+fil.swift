// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Phrases {
    /// Filipino, from Texts/fil.po.
    static let filipino = Phrases(
        language: "fil",
        name: "Filipino",
        isReviewed: false,
        writesPersianDigits: false,
        months: #"""
        Enero
        Pebrero
        Marso
        Abril
        Mayo
        Hunyo
        Hulyo
        Agosto
        Setyembre
        Oktubre
        Nobyembre
        Disyembre
        Hamal
        Sawr
        Jawza
        Saratan
        Asad
        Sunbula
        Mizan
        Aqrab
        Qaws
        Jadi
        Dalw
        Hut
        """#,
        plural: { n in ((n != 1) ? 1 : 0) },
        sentences: #"""
        May bisa
        Paraanin ang may hawak. Ihambing ang pangalan, taon ng kapanganakan at larawan.
        Magsisimula pa lamang
        Magsisimula sa {date}. Hindi ito dahilan upang pigilan ang sinuman.
        Natapos noong {date}
        Maaaring humingi ng bagong liham ang may hawak sa {office}. Hindi ito dahilan upang pigilan ang sinuman.
        Napalitan na ng mas bagong liham
        Hingin ang mas bagong liham.
        Pansamantalang itinigil ng tanggapan
        Tawagan ang {office}. Hindi ito dahilan upang pigilan ang sinuman.
        Binawi ng tanggapan
        Maaari pang maglakbay ang may hawak tungo sa ligtas na lugar hanggang {date} at maaaring umapela. Tawagan ang {office}. Hindi ito dahilan upang pigilan ang sinuman.
        Maaaring umapela ang may hawak. Tawagan ang {office}. Hindi ito dahilan upang pigilan ang sinuman.
        Nilagdaan ng susing hindi kilala ng listahang ito
        Tawagan ang {office}. Hanggang doon, ituring ang may hawak na gaya ng sinumang manlalakbay.
        Nilagdaan, ngunit hindi ayon sa pinahihintulutan ng listahang ito
        Tawagan ang {office}. Hanggang doon, ituring ang may hawak na gaya ng sinumang manlalakbay.
        Hindi tugma ang lagda
        I-scan ang isa pang code. Kung pareho ang resulta, nabago o nasira ang teksto. Ibalik ang papel at tawagan ang {office}.
        Hindi nabasa
        Linisin, ituwid, dagdagan ang liwanag; i-scan ang kabilang code.
        Hindi ito liham ng ligtas na pagdaan
        Maayos itong nabasa at mukhang {kind}. Walang sinasabi ito tungkol sa may hawak. I-scan ang code sa liham.
        Naputol ang pag-scan
        Bahagi lamang ng code ng liham ang dumating. I-scan muli. Walang sinasabi ito tungkol sa may hawak.
        Numero ito ng isang liham
        I-type rin ang check code nito: ang 8 karakter sa ilalim ng code sa papel. Walang sinasabi ito tungkol sa may hawak.
        Numero at check code ito ng isang liham
        Hanapin ang mga ito kung saan sinasagot ang check code, o i-scan ang code sa liham. Walang sinasabi ito tungkol sa may hawak.
        Hindi nabasa
        Maaaring mas bago ang liham kaysa programang ito. I-update ito, o tawagan ang {office}. Hanggang doon, ituring ang may hawak na gaya ng sinumang manlalakbay.
        Tama ang lagda; hindi alam dito ang pinakahuling kalagayan
        Hindi sakop ng listahang ito ang {office}. Ituring na may bisa ang liham.
        Tama ang lagda; wala sa pampublikong talaan
        Ituring itong may bisa, at sabihin sa {office} na wala ito sa talaan.
        Tama ang lagda; maaaring mali ang orasan ng aparatong ito
        Ituring itong may bisa. Itama ang orasan, o i-update ang listahan.
        May ipinahayag na pagbabago ang tanggapan mula {date}.
        Ang listahan ay {age} na: i-update ito kapag kaya.
        Huli ang orasan ng aparatong ito: itama ito.
        tanggapan
        hanggang {date}
        ipinanganak {year}
        listahan: {age} na
        Liham-daan
        Pangmatagalang liham
        Sertipiko
        Kapalit na liham
        wala pang isang oras
        {count} oras	{count} oras
        {count} araw	{count} araw
        wala pang isang oras ang natitira
        {count} oras ang natitira	{count} oras ang natitira
        {count} araw ang natitira	{count} araw ang natitira
        code ng nakalimbag na listahan
        code ng papel ng patunay
        isang web address
        isang health pass
        kredensyal ng ibang programa
        pangalan ng isang wireless network
        isang calling card
        isang numero ng telepono
        isang email address
        isang lugar sa mapa
        isang bayad
        isang lihim sa pag-sign in
        isang numero, tulad ng nasa paninda o ID
        ibang teksto
        Napatunayan: ang liham na ito ay tala {number} sa {size} sa pampublikong talaan ng tanggapan. Hindi ito maikakaila ng tanggapan.
        Nakita roon ng {count} sa {witnesses} saksi, noong {date}.
        Wala pang saksi mula sa labas ang nagpatunay nito.
        Ang patunay ay para sa ibang liham, o binago. Wala itong sinasabing laban sa liham na ito.
        Hindi nilagdaan ng susi ng talaan ang patunay na ito. Wala itong sinasabing laban sa liham na ito.
        Hindi masuri rito ang patunay: hindi kilala ng listahan ang talaan nito. Baka kilala ng mas bagong listahan. Wala itong sinasabing laban sa liham na ito.
        """#,
        page: #"""
        title: Suriin ang liham
        scan: I-scan
        scanAnother: I-scan ang isa pa
        stopScanning: Itigil ang camera
        scanHint: Itapat ang code sa loob ng kuwadro. Dapat halos mapuno nito ang kuwadro.
        takePhoto: Kumuha ng larawan
        choosePhoto: Pumili ng larawan
        noCodeInPhoto: Walang nakitang code sa larawang ito. Lumapit, huwag igalaw, dagdagan ang liwanag.
        photoUnreadable: Hindi ito larawang mabubuksan ng teleponong ito. Kumuha ng iba.
        pasteText: I-paste ang teksto, o i-type ang numero at check code
        pasteHint: Ang teksto ng code gaya ng basa ng scanner; o ang numero ng liham at ang check code sa ilalim nito, tulad ng HER-FYGD-4V55 8895-10YY.
        check: Suriin
        keyboardReady: Maaari nang gumamit ng hand scanner: mag-scan at lalabas ang pasya.
        scanPaused: Tumigil ang scan sa kalagitnaan. Hinihintay ang natitira.
        scanBrokeOff: Naputol ang scan: bahagi lamang ng liham ang dumating. Mag-scan muli.
        reading: Binabasa…
        noCamera: Walang camerang magagamit ng pahinang ito. Kumuha ng larawan, o i-paste ang teksto.
        cameraDenied: Hindi pinayagan ang camera para sa pahinang ito. Payagan ito sa settings ng browser, o kumuha ng larawan.
        cameraBusy: Ginagamit ng ibang programa ang camera. Isara iyon at subukang muli, o kumuha ng larawan.
        torch: Ilaw
        otherLens: Ibang kamera
        noDecoder: Wala pa sa teleponong ito ang tagabasa ng code. Gagamitin ito pagdating; hanggang doon, i-paste ang teksto.
        severalLetters: May ilang liham sa larawang ito. Pumili ng isa.
        nothingKept: Walang itinatago o ipinadadala tungkol sa liham: walang teksto, walang larawan, walang tala ng dumaan.
        comparePhoto: Ihambing ang larawan
        photoCode: May larawan nang gawin ang liham: dapat nasa papel ito.
        holder: Pangalan
        born: Ipinanganak
        father: Ama o tagapag-alaga
        from: Mula
        to: Patungo
        validFrom: May bisa mula
        until: Hanggang
        number: Numero
        kind: Uri
        office: Tanggapan
        call: Tumawag
        clears: Kusa itong mabubura pagkalipas ng {seconds} segundo.
        cleared: Nabura na. Walang itinago.
        clearNow: Burahin ngayon
        speak: Basahin nang malakas
        speakAlways: Basahin nang malakas ang bawat pasya
        stopSpeaking: Itigil ang pagbasa
        list: Ang listahan
        listOld: Listahan: {age} na
        listSize: Laki
        listNumber: Edisyon
        listNewest: Nilagdaan
        listRoot: Pangunahing susi
        listStatus: Mga listahan ng kalagayan
        listNotices: Mga paunawa
        listEntries: Mga tala sa pampublikong talaan
        listWitnesses: Mga saksing nakakita sa log
        honoured: Saan iginagalang ang mga liham
        honouredAbout: Ang narinig ng mga tanggapan, at mula kanino. Ang lugar na wala sa listahan ay hindi naiulat; hindi ito nangangahulugang ligtas o hindi ligtas.
        chooseProvince: Lalawigan
        nothingReported: Walang naiulat dito.
        wholeProvince: Ang buong lalawigan
        claimed: sinasabi
        confirmed: napatunayan
        disputed: pinagtatalunan
        ended: hindi na
        sinceDay: mula {day}
        untilDay: hanggang {day}
        committedBy: Nangako: {who}
        reportedBy: Iniulat ni: {who}
        recordedDay: itinala {day}
        correctedDay: Itinama {day}. Dati:
        correctsReport: Itinatama ang naunang ulat: {reason}
        postNotices: Mga paunawa sa poste
        noNotices: Walang paunawa.
        noticeNumber: Paunawa {number}
        noticeCorrects: Itinatama ang paunawa {number}.
        noticeCorrected: Itinama {day}: tingnan ang paunawa {number}.
        noticeWithdrawn: Binawi {day}: tingnan ang paunawa {number}.
        signedDay: {office}, nilagdaan {day}
        noList: Wala pang listahan.
        noListHelp: Sinusuri ang liham ayon sa listahan ng tanggapan. Kunin ito mula sa file o sa web; pagkatapos niyon ay hindi na kailangan ng network.
        updateList: I-update ang listahan
        fromFile: Kunin mula sa file
        fromWeb: Kunin mula sa web
        fromCodes: Kunin mula sa mga nakalimbag na code
        codesSoFar: {count} sa {total} code ang nabasa
        webFailed: Hindi makuha ang listahan. Gagamitin pa rin ang nasa iyo; subukang muli kung saan may network.
        scanList: O i-scan ang mga nakalimbag na code ng listahan, isa-isa.
        listCodes: Nabasa ang code {have} sa {count} ng listahan. Ituloy sa susunod.
        listCodesOther: Sa ibang listahan ang code na ito. Ituloy ang mga papel na sinimulan mo, o pindutin ang Itigil at magsimulang muli.
        listCodesBroken: Hindi bumubuo ng iisang listahan ang mga code na ito. Magsimulang muli sa unang code.
        scanProof: I-scan ang papel ng patunay nito
        proofCodes: Nabasa ang code {have} sa {count} ng papel ng patunay. Ituloy sa susunod.
        proofCodesOther: Sa ibang papel ng patunay ang code na ito. Ituloy ang papel na sinimulan mo, o pindutin ang Itigil at magsimulang muli.
        proofCodesBroken: Hindi bumubuo ng iisang patunay ang mga code na ito. Magsimulang muli sa unang code ng papel.
        proofRead: Nabasa ang papel ng patunay. I-scan ngayon ang code sa liham.
        markSame: Ito ang marka ng programang may-ari ng listahan ng teleponong ito.
        markOther: Marka ito ng ibang programa. Huwag gamitin ang listahang ito: magtanong sa tanggapan.
        listTaken: Ginagamit na ang bagong listahan.
        listSame: Nasa iyo na ang listahang ito.
        listKept: Gagamitin pa rin ang dati mong listahan.
        refusedNotAList: Hindi listahan ang file na ito, o naputol ito. Kunin itong muli sa tanggapan.
        refusedTooBig: Masyadong malaki ang listahang ito para sa telepono. Humingi sa tanggapan ng listahang walang talaan.
        refusedOtherRoot: Galing sa ibang programa ang listahang ito: iba ang pangunahing susi nito.
        refusedChanged: May bahagi ng listahang ito na binago matapos lagdaan, o nilagdaan ng susing walang pahintulot.
        refusedContent: May bahagi ng listahang ito na hindi maunawaan. Maaaring luma na ang pahinang ito: i-update ang pahina.
        refusedOlder: Mas luma ang listahang ito kaysa nasa iyo.
        refusedContradicts: Magkaiba ang sinasabi ng dalawang listahan ng iisang edisyon. Walang kinuha: itanong sa tanggapan sa ibang paraan kung alin ang tama.
        refusedPartial: Dagdag lamang ang listahang ito sa isa pang listahang wala rito. Kumuha muna ng buong listahan.
        chooseLanguage: Wika
        install: I-install sa teleponong ito
        installHint: Buksan ang menu ng browser at piliin ang "Idagdag sa home screen".
        stepList: Kunin ang listahan
        stepMark: Ihambing ang marka
        stepHome: Ilagay ang pahinang ito sa home screen
        stepHomeDone: Tapos na: binuksan ang pahinang ito mula sa icon.
        stepHomeFirst: Sa iPhone, unahin ito: pindutin ang Share, saka "Add to Home Screen", at buksan ang pahina mula sa icon na iyon.
        stepHomeElsewhere: Nasa browser ka ngayon. Wala sa icon ang listahang kukunin mo rito: buksan ang icon at doon kunin ang listahan.
        stepScan: I-scan ang mga liham
        trustListSigned: Nilagdaan ang trust list
        offlineReady: Handa kahit walang network
        newVersion: Handa na ang bagong bersyon ng pahinang ito.
        useNewVersion: Gamitin ngayon
        storageFull: Puno na ang telepono kaya hindi naitago ang bagong listahan. Magbakante ng espasyo, saka i-update ang listahan.
        keeping: Itinatago ang pahinang ito sa telepono…
        cannotKeep: Hindi itinatago ng browser na ito ang pahina: hindi ito magbubukas nang walang network. Gumamit ng karaniwang window, hindi pribado.
        tooOld: Masyadong luma ang browser na ito para sa pahinang ito. I-update ito, o gumamit ng iba.
        clockSet: Itama ang orasan ng teleponong ito: huli ito.
        back: Bumalik
        close: Isara
        travelsTo: patungong
        untilDate: hanggang {date}
        fromDate: mula {date}
        photoMark: Ang larawan sa papel ay may markang {mark}.
        listWhat: Nasa listahan ang kailangan sa pagsuri: ang mga susi ng mga tanggapan, at kung aling liham ang binawi o napalitan na. Walang pangalan dito.
        rootFirst: Pinagkakatiwalaan ng teleponong ito ang unang ugat na nakita nito, at ang kahaliling pinangalanan niyon. Ihambing ang markang ito sa ipinapakita ng tanggapan.
        rootSucceeded: May bagong ugat ang programa, na pinangalanan ng ugat na pinagkakatiwalaan ng teleponong ito. Ihambing ang marka nito sa pahina ng listahan sa ipinapakita ng tanggapan.
        backToScan: Sumuri ng mga liham
        forget: Kalimutan ang lahat sa teleponong ito
        forgetAsk: Mabubura ang listahan, ang pinagkakatiwalaang ugat at ang wika. Kung walang network, hindi ka makasusuri ng liham hanggang kumuha ka muli ng listahan.
        forgetYes: Kalimutan ang lahat
        forgetNo: Panatilihin
        forgotten: Nakalimutan na ang lahat.
        about: Tungkol sa pahinang ito
        aboutKeeps: Itinatago sa teleponong ito: ang listahan, ang marka ng pinagkakatiwalaang ugat, ang pinakabagong oras na nakita sa nilagdaang listahan, at ang napiling wika, boses at kamera. Wala tungkol sa anumang liham, may hawak o pagsuri.
        aboutNetwork: Walang network na ginagamit sa pagsuri, at hindi maipapadala ng pahinang ito kahit saan ang ini-scan nito.
        aboutNoHold: Walang pasya na dahilan upang pigilan ang sinuman.
        aboutDecoder: Binabasa ng pahinang ito ang mga code gamit ang ZBar, © 2007–2011 Jeff Brown at © 1999–2009 Timothy B. Terriberry, sa ilalim ng GNU LGPL 2.1; kung may gumaganang tagabasa ng code ang browser, pareho ang gamit.
        licence: Lisensiya
        source: Source
        review: Hindi pa nasusuri ang saling ito.
        """#
    )

    /// Of check codes: only programs that look them up carry it.
    static var filipinoCheckCode: String {
        #"""
        Kilala rito; walang nasabing laban dito
        Naglabas ang {office} ng liham na katugma ng code na ito. Hindi nito pinatutunayan ang mga petsa at pangalan: basahin ang mga ito sa papel, at ihambing ang pangalan, taon ng kapanganakan at larawan. Kung tugma, padaanin ang may hawak.
        Hindi kilala rito
        Maaaring mas bago ito sa listahang ito, o mali ang pagkarinig: ipabasa muli, at tawagan ang {office}. Hanggang doon, ituring ang may hawak gaya ng sinumang manlalakbay. Hindi ito dahilan upang pigilan ang sinuman.
        Hindi ito mahahanap dito
        Walang mga liham ng tanggapang iyon na mahahanap sa listahang ito: i-update ito, o tawagan ang {office}. Hanggang doon, ituring ang may hawak gaya ng sinumang manlalakbay. Hindi ito dahilan upang pigilan ang sinuman.
        Ipabasa muli ang code bago ito sabihin.
        ayon sa {date}
        """#
    }
}
