// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

extension Catalogue {
    static let filipino = Catalogue(
        .filipino,
        fallback: .english,
        plural: { n in ((n != 1) ? 1 : 0) },
        texts: #"""
        Lumaktaw sa nilalaman
        Wika
        Ang gawain, hakbang-hakbang
        Mga pahina
        Isara ang menu
        Mga pahina ng opisina
        Mag-aplay
        Suriin
        Magpasya
        Magbigay
        Iabot
        Palitan
        Bawiin
        Ngayong araw
        Suriin ang isang liham
        Mag-sign in
        Mag-sign out
        I-lock
        Ang account mo
        Mga kawani
        naghihintay
        Bilang lamang ang nasa pahinang ito. Walang pangalan.
        Halimbawa para sa pagsubok. Walang dapat umasa sa mga liham na ito.
        Hindi pa nasusuri ang saling ito.
        Maligayang pagdating
        Bago ang opisinang ito.
        Mababasa rito ng sinuman ang ipinapangako ng programa, masusuri ang isang liham, at makikita kung saan iginagalang ang mga liham. Hindi kailangang mag-sign in.
        Ano ang ipinapangako, kanino, at ayon sa aling tuntunin.
        Kung tunay at may bisa ang isang liham.
        Ang iniulat mula sa bawat lalawigan.
        Tinanggihan, kinuha, o may pinigil: iulat nang walang pangalan.
        Mga sulat at ang nangyari sa mga ito, ayon sa linggo at lalawigan.
        Ang dapat malaman ng mga bantay sa mga checkpoint.
        Numero ng tiket o liham
        Hanapin
        Humanap ng kaso
        I-type ang numero sa itaas ng alinmang pahina, o i-scan ang liham. Makikita mo kung nasaan ang kaso, at walang pangalan.
        Tiket, gaya ng 927
        Ang sampung karakter ng aplikasyon
        Numero ng liham, may kodigo ng opisina sa unahan o wala
        Binibilang ang bawat pagtingin at itinatala sa audit ayon sa numero.
        Walang numero? Hanapin ang tiket ng nawalang resibo.
        Walang na-type.
        I-type ang tiket o ang numero ng liham.
        Masyadong mahaba ito para sa numero.
        I-type ang numero lamang, o i-scan ang buong code ng liham.
        Hindi ito numero natin.
        Hindi hinahanap ang mga pangalan. I-type ang tiket, gaya ng 927, o ang numero ng liham, sa mga digit na 0 hanggang 9 o ۰ hanggang ۹.
        May maling karakter ang numero ng liham.
        Ihambing ito sa papel at i-type muli.
        Tiket ito ng {office}.
        May sariling mga tiket ang bawat opisina. Doon magtanong.
        Walang tiket na {ticket} dito.
        Tingnan muli ang papel ng tiket. Nagsisimula sa 1 ang mga tiket sa bawat opisina.
        Walang ganoong aplikasyon dito.
        Ihambing ang sampung karakter, o i-type ang tiket.
        Walang ginawang liham ang opisinang ito sa numerong ito.
        Tama ang pagkakasulat ng numero. Suriin ang code ng liham sa "Suriin ang liham".
        Mula sa {office} ang liham na ito.
        Naroon ang kaso nito. Maaari mong suriin dito ang liham, at palitan kung iyon ang trabaho mo.
        Nawalang resibo
        Makikita ang tiket sa pangalan at isa pang impormasyon: pangalan ng ama, taon ng kapanganakan, o numero ng dokumento. Tanungin ang tao at isulat ang sagot. Kung iisang salita ang pangalan, ibigay rin ang lalawigan.
        Pangalan
        Pangalan ng ama
        Numero ng dokumento
        Lalawigan
        Bakit hindi alam ang tiket?
        nawala ang resibo
        kinuha ang resibo
        hindi mabasa ang resibo
        Hanapin ang tiket
        Bawat paghahanap ay binibilang at itinatala, nang wala ang isinulat: 20 bawat araw.
        Nakita
        Magtanong pa ng isang bagay bago ibigay ang tiket.
        Walang nakita. Subukan ang pangalan sa ibang sulat o ibang impormasyon; o irehistro muli ang tao.
        Napakaraming tugma. Magdagdag ng impormasyon.
        Hindi hinahanap ang pangalan lamang.
        Isulat ang pangalan, at ang pangalan ng ama, taon ng kapanganakan o numero ng dokumento.
        Hindi mabasa ang isang patlang.
        Letra lamang ang pangalan; apat na numero ang taon, gaya ng 1990 o 1369.
        Nakahanap ka na ng {limit} resibo ngayon, ang limitasyon ng isang kasapi.
        Magtanong sa kasamahan, o irehistro muli ang tao.
        Mula {time} ({age}).
        Naghihintay sa unang opisyal.
        Naghihintay ng pasya.
        Pinagbigyan. Naghihintay ng liham.
        Handa na ang liham. Naghihintay tawagin ang tiket.
        Tinawag sa mesa {desk}.
        Tinawag.
        Hindi dumating nang tawagin. Naghihintay sa dulo ng pila.
        Ipinadala sa {office}, na siyang magpapasya.
        Tinanggihan. Maaaring umapela ang tao.
        Nasa kamay na ng may-ari ang liham.
        Hindi kinuha ang liham, at binura ang tala.
        Ang magagawa mo
        Walang hakbang dito para sa mga tungkulin mo.
        Buksan ang kaso para suriin
        Mag-isyu ng mga liham
        Tawagin ang tiket o ibigay ang liham
        Buksan ang pahina ng liham
        Mga hakbang
        hindi pa
        Nag-aplay
        Nasuri
        Pinagbigyan
        Tinanggihan
        Ipinadala sa ibang opisina
        Liham
        Tinawag
        Ibinigay
        Mula noon
        Itinama ang tala
        Naghihintay ng pangalawang opisyal
        Hiniling na pagbabago: {what}
        May hiniling na pagbabago sa liham
        Walang magbabago hangga't hindi ito inaprubahan ng ibang opisyal. Magtatapos ang hiling sa {time}.
        Ikaw ang humiling: ibang opisyal ang mag-aapruba o tatanggi.
        Buksan ang hiling na pagbabago
        Pinalitan ng mas bagong liham ang
        Pag-iingat
        Ang nagpapanatiling ligtas sa opisinang ito: mga backup, susi, pagbura, disk, orasan at sertipiko.
        Backup na kopya
        Huling backup: {time} ({age}).
        Wala pang backup. Kung masira ang disk na ito, mawawala ang opisina.
        Mag-backup ngayon
        Ginagawa ang backup mula {time}. Maaari mong iwan ang pahinang ito.
        Tingnan muli
        Nagawa ang backup, {size} MB:
        Kopyahin ito sa ibang disk o stick, at itago nang hiwalay sa mga kopya ng susi.
        Hindi naisulat ang backup ng {time}. Walang nabago. Magbakante sa disk, saka subukan muli.
        Sa terminal ginagawa ang mga backup dito: aman backup --out FILE.
        Mga susi at pagbura
        Walang kopya ng mga susi ng mga tao. Kung mawala ang kompyuter na ito, wala nang pangalang mababasa.
        may mga susing nabura na
        bago
        nawala o sinira
        Tapos ang pagbura kapag napalitan ang bawat kopya: aman backup keys.
        Mga pangalang hindi mabasa dahil nawala ang susi: {count}.
        Huling binura ang mga tala: {time}.
        Wala pang nabubura na tala.
        Ang kompyuter na ito
        Bakante sa disk: {size} GB.
        Magbakante na: kung wala ito, walang maise-save ang opisina.
        Tugma ang orasan sa naitala ng opisina.
        Hindi tugma ang orasan sa mga naitala ng tanggapan, kaya naghihintay ang pagbura.
        Matatapos ang sertipiko ng site na ito: {time}.
        Malapit nang matapos. Palitan ito, o simulan muli ang aman serve para sa bago nitong sarili.
        Walang sariling sertipiko ang site na ito.
        Mga token ng mesa, at kung kailan matatapos
        Walang mesang may token.
        Mga saksi ng pampublikong log
        Walang saksi ang listahan ng tiwala: walang taga-labas na nagpapatunay na iisang log ang ipinapakita ng tanggapang ito sa lahat.
        lumagda {age} ang nakalipas
        hindi pa lumalagda
        Sumagot ito nang tama.
        Hindi ito maabot. Susubukan muli.
        Humihiling itong bumalik mamaya.
        Hindi nito kilala ang log na ito. Ibigay sa nagpapatakbo ang susi ng log: aman log head.
        Tinanggihan nito ang kahilingan.
        Hindi sagot ng saksi ang sagot nito: pahina ba ito ng pag-sign in ng network?
        Walang lagda ng nakalistang susi ang sagot nito.
        Mahigit limang minuto ang mali ng orasan nito.
        Ibang laki ang sinasabi nito tuwing tinatanong. Itanong sa nagpapatakbo.
        Nakalimutan nito ang nilagdaan dati. Hindi na binibilang ang mga lagda nito: kailangan nito ng bagong susi.
        Higit ang alam nito sa log na ito kaysa sa mga rekord.
        Nagpapakita ito ng ibang punong nilagdaan ng susi ng log na ito.
        malapit na
        Para sa mga poste
        Ang kailangan ng poste para suriin ang mga liham, sa telepono at sa papel.
        Ang kard ng bantay
        Kung ano ang liham at ano ang gagawin, sa isang pahina. Nasa rito ang marka ng programa.
        Ang hot list
        Mga numero ng liham na wala nang bisa, para sa mga posteng walang telepono. Walang pangalan ng tao. May kasunod na numero ang bawat listahan, at itinatala ito ng audit.
        Gawin ang susunod na hot list
        Para sa dingding
        May papel na maiimprenta ang bawat paunawa sa mga poste.
        liham na ibinigay ngayong araw	liham na ibinigay ngayong araw
        Mga aplikasyon ngayong araw
        Naiabot ngayong araw
        Naghihintay tawagin
        Hindi dumating nang tawagin
        Mga liham ayon sa uri
        Uri
        Lahat
        Kalagayan ng mga liham
        May bisa
        Napalitan
        Pansamantalang itinigil
        Binawi
        Ang pampublikong talaan
        Bawat liham at pagbabago ay narito bilang numerong walang pinapangalanan.
        tala	mga tala
        Pinakabagong ulo ng puno
        Wala pang nalagdaang ulo ng puno; lalabas ito kasama ng unang liham.
        Nakita ng {seen} sa {listed} saksi, pinakabago {age} ang nakalipas
        Wala pa sa {listed} saksi ang nakakita nito
        May alam ang isang saksi sa log na ito na salungat sa mga rekord. Walang lalagdaan hangga't hindi ito sinusuri ng dalawang opisyal.
        Para sa mga checkpoint
        Ang marka ng programa. Ipinapakita rin ito ng telepono sa tabi ng listahan nito; o i-scan ang code na ito, at ihahambing ng telepono.
        Bundle: lahat ng kailangan ng checkpoint, sa isang file
        Talaan ng tiwala
        Talaan ng kalagayan
        Ulo ng puno
        Wala pang nag-aaplay. Dito lalabas ang mga bilang ng araw.
        Wala pang liham. Dito bibilangin ang bawat uri ng liham.
        Naghihintay
        Hakbang
        Ilan
        Pinakamatagal naghihintay
        Ang huling labing-apat na araw
        Araw
        Mga mesa ngayon
        Mesa
        walang numero
        Huling tawag
        Idikit ang teksto ng code nito, o pumili ng larawan nito.
        Ang teksto ng liham
        Mahabang hanay ng malalaking titik at numero, gaya ng nababasa ng scanner.
        Ang teksto ng liham, o ang numero at check code nito
        Mahabang hanay ng malalaking titik at numero, gaya ng basa ng scanner; o ang nakalimbag sa ilalim ng code, tulad ng HER-FYGD-4V55 8895-10YY.
        May ilang liham sa larawan. Pumili ng isa.
        o
        Larawan ng liham
        JPEG o PNG. Sapat na ang isang code na halos puno ang larawan.
        Suriin ang liham na ito
        Walang itinatago tungkol sa liham: walang teksto, larawan, o talaan ng sinuri.
        hanggang {date}
        mula {date}
        ipinanganak {year}
        patungong
        listahan: {age} na
        nasa pampublikong talaan
        wala pa rito ang pampublikong talaan para dito
        Sumuri ng ibang liham
        Kusang mabubura ang pahinang ito pagkalipas ng 30 segundo.
        Walang pahina sa address na ito.
        Maaaring kulang o mali ang pagkakasulat ng address.
        Hindi magagamit nang ganito ang address na ito.
        Bumalik at magsimulang muli mula sa pahina.
        Masyadong mahaba ang tekstong ito para sa isang liham.
        Wala pang 8,192 titik ang teksto ng liham. Idikit lamang ang teksto ng isang code.
        Masyadong malaki ang larawang ito.
        Hanggang 6 MB ang tinatanggap. Pumili ng mas maliit, o gupitin hanggang sa code.
        May {count} pixel ang larawang ito, masyadong marami.
        Hanggang 40 milyong pixel ang nababasa. Pumili ng mas maliit, o gupitin sa code.
        Hindi ito larawang kaya naming basahin.
        Pumili ng ibang larawang JPEG o PNG.
        Wala kaming nakitang code sa larawang ito.
        Ilatag ang liham, dagdagan ang liwanag, at punuin ng isang code ang larawan.
        Walang teksto at walang larawan.
        Idikit ang teksto ng liham o pumili ng larawan, saka suriin muli.
        Hindi buong dumating ang form.
        Walang itinago. Ipadala itong muli.
        Masyadong matagal dumating ang larawan.
        Gupitin ito hanggang sa code, o idikit na lamang ang teksto ng liham.
        May ilang larawang binabasa ngayon.
        Maghintay sandali, saka suriin muli.
        Masyadong malaki ang form na ito.
        Walang itinago. Paikliin ito, o pumili ng mas maliit na larawan.
        Mas marami ang gawain ng tanggapan kaysa kaya nito ngayon.
        Walang nasimulan sa ipinadala mo. Maghintay sandali, saka ipadala muli.
        Naabot mo na ang hangganan ngayong araw na {limit}: walang ipinakita.
        Maaaring ituloy ng kasama, o ikaw bukas. Walang hangganan ang pagtatala ng aplikasyon.
        Naka-sign out ka na.
        Mag-sign in muli. Nakatago at selyado para sa iyo ang sinimulan mo sa mesa.
        Naka-lock ang pahinang ito.
        Buksan ito gamit ang password mo, saka ipadala muli ang form.
        Ihanda muna ang telepono mo.
        Kailangan ng bawat account dito ang pangalawang patunay.
        Para sa ibang tungkulin ang pahinang ito.
        Walang mali. Kung dapat ay sa iyo, sabihin sa tagapangasiwa.
        Galing sa lumang pahina ang form na ito.
        Walang ginawa. Buksan muli ang pahina at ipadala ulit.
        Napakaraming pisara ng tawag ang bukas.
        Isara ang isa, saka buksang muli ang pahinang ito.
        May hindi gumana sa panig namin.
        Hindi ito dahil sa liham. Subukang muli; kung ganoon pa rin, tawagan ang tanggapan.
        Ang talaang "{record}" ay hindi gaya ng isinulat ng Aman. Walang ginawa rito.
        Maaaring may nagbago nito sa labas ng Aman. Sabihin sa tagapangasiwa: may iba pang sinasabi ang aman check. Hindi apektado ang ibang talaan.
        Higit ang kilala sa labas sa pampublikong log ng tanggapang ito kaysa sa nasa mga rekord nito. Walang naimbak.
        Maaaring naibalik ang mas lumang kopya ng tanggapan. Sabihan ang tagapangasiwa bago gumawa ng anumang liham.
        Hindi sumagot sa oras ang mga rekord.
        Maaaring naimbak pa rin ito. Maghintay sandali at tingnan kung naroon. Kung wala, ipadala muli.
        Hindi tumatanggap ng pagbabago ang mga rekord ng tanggapan ngayon. Walang naimbak.
        Maaaring puno ang disk nila, o nababasa lamang ang database. Sabihan ang teknisyan, at ipadala muli makalipas ang ilang minuto.
        Naselyohan ang tanggapang ito.
        Maaari pa ring suriin dito ang mga liham. Ang iba ay maghihintay hanggang magbukas muli ang tanggapan.
        Suriin ang isang liham
        Bumalik sa ngayong araw
        Naselyohan ang tanggapang ito
        Sarado ang talaan nito: walang makapag-sign in, at hindi ito mababasa ng kompyuter na ito.
        Nananatiling may bisa ang mga liham. Maaari mo pa ring suriin ang isa rito tulad ng dati.
        Mababasa ang saklaw at ang mga abiso sa mga poste ayon sa huling pagkakalathala.
        Selyuhan
        Selyuhan ang tanggapan kapag may darating na hindi dapat makabasa ng talaan. Wala pang isang segundo ito.
        Mapapalabas ang lahat, at walang makapag-sign in. Maaari pa ring suriin ang mga liham.
        Bubuksan itong muli ng mga tagapag-ingat sa kompyuter ng tanggapan. Habang naroon ang kandado nito, mabubuksan din ito ng passphrase, key file o token.
        Oo, selyuhan na ang tanggapang ito
        Selyuhan ang tanggapan
        Walang naselyohan: lagyan muna ng tsek ang kahon.
        Siniselyohan na ang tanggapan.
        Hindi maseselyohan ng server na ito ang tanggapan. Gamitin ang aman seal sa kompyuter ng tanggapan.
        Bahagi ng tagapag-ingat: {office}
        Kasama ng bahagi ng iba, {threshold} lahat-lahat, binubuksan nito ang naselyuhang tanggapan. Kung mag-isa, wala itong mabubuksan.
        Itago ito malayo sa tanggapan at sa ibang papel. Huwag ipakita kaninuman, at huwag kailanman kunan ng litrato.
        Mag-sign in
        Para sa mga kawani ng tanggapang ito. Kahit sino ay makapagsusuri ng liham nang hindi nagsa-sign in.
        Pangalang pang-sign in
        Password
        Anim na numerong code
        Mula sa telepono mo, o isang recovery code. Iwanang blangko kung wala ka pa.
        Mag-sign in
        May code ako mula sa tagapangasiwa
        Naka-lock
        {officer}, mabubuksan itong muli ng password mo. Narito pa ang ginagawa mo.
        Ituloy ang gawain
        Pumili ng password
        Binigyan ka ng tagapangasiwa ng pangalan at code. Minsan lang gagana ang code.
        Code mula sa tagapangasiwa
        Bagong password
        Hindi bababa sa 12 titik. Apat o limang salitang ikaw lang ang magsasama.
        Ang bagong password, isa pa
        Ito ang gagamitin ko
        Ihanda ang tanggapang ito
        Ikaw ang magiging unang tagapangasiwa. Nasa terminal kung saan binuksan ang tanggapan ang code.
        Code mula sa terminal
        Maliliit na titik, numero, tuldok at gitling.
        Pangalan sa audit
        Gaya ng kilala ng mga kasama. Nasa tabi ito ng bawat pasya at mananatili.
        Ihanda ang tanggapang ito
        Ang account mo
        Ang maaari mong gawin
        Pangalawang patunay
        May nakahandang telepono. Papalitan ito ng panibago.
        Walang nakahandang telepono: password lang ang nagbubukas ng account mo.
        I-scan ang larawan gamit ang authenticator app. Hindi ito nangangailangan ng network. Saka i-type ang anim na numerong ipinapakita nito.
        Maghanda ng telepono
        Kung walang kamera, i-type ito sa app:
        Ang anim na numerong ipinapakita ng telepono
        Gamitin ang teleponong ito
        Ang mga recovery code mo
        Isulat o i-print ang mga ito at itago nang hiwalay sa telepono. Minsan lang magagamit ang bawat isa kapalit ng anim na numero. Hindi na muling ipapakita.
        Nasa papel ko na
        Palitan ang password mo
        Kasalukuyang password
        Kasalukuyang anim na numerong code, o recovery code
        Napalitan ang password mo. Na-sign out ang ibang browser.
        Mga kawani
        Kung sino ang nagtatrabaho rito at ano ang maaaring gawin ng bawat isa. Walang makababasa ng password ng iba.
        Pangalan
        Mga tungkulin
        Kalagayan
        Nagtatrabaho rito
        Inanyayahan
        Umalis na
        Huling pag-sign in
        Pinakamatagal mula nang mag-sign in muna
        Hindi pa
        Tumanggap ng kawani
        Tanggapin at ipakita ang code
        Ibigay ang mga tungkuling ito
        Ang gumagawa ng account ay hindi nagbubukas ng rekord. Tinatapos ng bagong tungkulin ang mga bukas na sesyon.
        Naibigay ang mga tungkulin.
        Magbigay ng bagong code
        Matatapos ang password, telepono at recovery code. Para sa nakawala ng mga ito.
        Tapusin ang trabaho rito
        Isara ang account
        Isara ang account ni {officer}?
        Agad siyang masa-sign out. Hindi na gagana ang password, telepono at recovery code niya. Mananatili ang pangalan niya sa audit. Para buksan muli ang account, kailangang kumpirmahin ng ikalawang kasapi.
        Bakit isinasara ang account
        Pumili ng dahilan
        Umalis sa opisina
        Matagal na wala
        Maaaring nasa maling kamay ang password o telepono
        Sinisiyasat ang maling paggamit ng talaan
        Nagkamali sa paggawa ng account
        Bumalik nang hindi isinasara
        Hindi na makapagsa-sign in. Mananatili ang pangalan sa audit.
        Tanggaping muli
        Sa bagong code, para sa bagong password at telepono.
        Ibigay ang code na ito kay {officer}
        Nang personal, hindi sa mensahe. Minsan lang ito ipapakita at gagana, sa pahina ng pag-sign in sa ilalim ng “May code ako”.
        May bisa hanggang {time}
        Bumalik sa mga kawani
        Pagbabago sa tauhan
        Naghihintay ang mga ito ng ikalawang kasapi. Pagtibayin lamang ang alam mo: na nagtatrabaho rito ang taong ito, may ganitong tungkulin, o nawalan ng password.
        Walang naghihintay ng ikalawang kasapi.
        bagong account
        muling pagbubukas ng account
        ibang tungkulin
        bagong password at telepono
        hiniling ni {officer}, {time}
        Pagtibayin ang pagbabago para kay {officer}
        Tanggihan ang pagbabago para kay {officer}
        Bawiin ang hiling ko para kay {officer}
        {officer}: naghihintay ng ikalawang kasapi
        Ibang kasapi ang magpapatibay nito sa pahina ng Pagbabago sa tauhan; walang magbabago hanggang doon.
        Ikaw mismo ang mag-abot ng unang kalahating ito ng code sa tao. Hindi na ito muling ipapakita. Ang kasaping magpapatibay ang mag-aabot ng ikalawa; ita-type ng tao ang dalawa, magkasunod.
        {officer}: pinagtibay
        May bisa na ang pagbabago. Makikita ito ng tao sa susunod na pag-sign in.
        Ikaw mismo ang mag-abot ng ikalawang kalahating ito ng code sa tao. Hindi na ito muling ipapakita. Nasa kanya ang unang kalahati mula sa humiling, at ita-type niya ang dalawa, magkasunod, sa /begin.
        Mga pagbabago sa iyong account
        Ginawa ito mula nang huli kang mag-sign in. Kung hindi mo alam ang dahilan, sabihin agad sa isang kasama at sa mga nagpapatakbo ng programa.
        Magpatuloy sa gawain ko
        Pagbabago sa account ng tauhan sa nakaraang pitong araw na walang ikalawang kasaping nagpatibay: {count}
        Bago
        Walang binago.
        binago ang password
        ibang telepono ang inihanda para sa code
        mula sa sarili mong pag-sign in
        hiniling ni {asker}, pinagtibay ni {second}
        ni {asker}, walang ikalawang kasapi
        sa sariling computer ng tanggapan, walang ikalawang kasapi
        hiniling sa sariling computer ng tanggapan, {time}; ang root lamang ng programa ang makapag-aapruba nito
        Ibang kasapi ang dapat magpatibay nito.
        I-type ang sarili mong password at code, para walang magpatibay sa pangalan mo sa bukas na pahina.
        Tapusin ang pag-set up
        Hangga’t hindi nagpapatibayan ang dalawang kasapi, walang liham na ilalabas ang tanggapang ito. Pagtibayin lamang ang kasamang kilala mo nang personal.
        Walang kasamang naghihintay sa iyo rito: kailangan ng bawat isa ang sariling account at teleponong nagbibigay ng mga code nito.
        Pagtibayin si {officer} bilang kasama ko
        Pinagtibay mo si {officer}. Matatapos ang pag-set up kapag pinagtibay ka niya mula sa sarili niyang pag-sign in.
        Tapos na ang pag-set up. Makapaglalabas na ng mga liham ang tanggapan.
        Mga token ng mesa
        Kumikilos sa pangalan ng taong ito ang programa sa mesa at hindi higit sa kaya niya. Ikaw ang nagpapahintulot sa mesa; siya ang gagawa ng token sa pahina ng sarili niyang account.
        Pangalan ng mesa
        Maliliit na titik Latin, numero, tuldok at gitling. Nakasulat ito sa audit.
        Ano ang puwedeng gawin ng mesa
        Ilang araw may bisa
        Gumawa ng token
        Pahintulutan ng token ang mesang ito
        pinahintulutan; dapat gawin ang token bago lumampas ang {day}
        Bawiin ang pahintulot sa
        Mga mesa ko
        Kumikilos sa pangalan mo ang programa sa mga mesang ito. Ang tagapangasiwa ang nagpapahintulot sa mesa; ikaw lamang ang gumagawa ng token, at ikaw lamang ang makakakita.
        Walang mesang pinahihintulutang kumilos sa pangalan mo.
        Gawin ang token para sa {desk}
        Bawiin
        Ang token ng {desk}
        Ilagay ito ngayon sa programa ng mesa: hindi na ito ipapakita muli. Kung sino ang may hawak nito ay gumagawa sa ngalan ng taong ito.
        May bisa hanggang {day}
        huling ginamit {day}
        hindi pa nagagamit
        Bumalik
        Hindi ito pangalan ng mesa.
        2 hanggang 32 maliliit na titik Latin, numero, tuldok o gitling; titik ang una.
        May bisa ang token nang 1 hanggang 365 araw.
        Bawasan ang araw.
        Wala pang puwedeng gawin ang mesa.
        Pumili ng kahit isa.
        Hindi lahat niyan ay puwede sa taong ito.
        Hindi lalampas ang mesa sa mga tungkulin ng tao.
        Ang mga mesa ng iisang tao ang tatanggap, magpapasya at maglalabas.
        Ibigay ang isa sa tatlo sa ibang tao: dalawang tao ang dalawang pares ng mata.
        Wala na rito ang taong ito.
        Pumili ng nagtatrabaho rito.
        May token na ang mesang ito.
        Bawiin muna iyon, o pumili ng ibang pangalan.
        Tagatala
        kumukuha ng aplikasyon, nag-aabot ng liham
        Tagasuri
        sumusuri at nagpapasya
        Tagalagda
        nagbibigay ng liham, pangalawang opisyal sa pagbawi
        Tagatawag
        tumatawag ng tiket, nag-aabot ng liham
        Mesa ng palitan
        nagpapalit ng liham ng ibang tanggapan
        Tagamasid
        nakakakita ng bilang, insidente at talaan
        Tagapag-ingat
        nagbubukas ng rehistro kasama ng iba
        Tagapangasiwa
        nangangalaga sa kawani, walang rekord
        Hindi tugma ang pangalan, password o code.
        Hindi sinasabi kung alin. Minsan lang gumagana ang code: hintayin ang kasunod.
        Walang isinara.
        Piliin kung bakit isinasara ang account.
        Masyadong maraming pagsubok mula rito.
        Maghintay ng {seconds} segundo, saka subukang muli. Hindi naaabala ang ibang mesa.
        Marami ang nagsa-sign in ngayon.
        Subukang muli sandali lang.
        Hindi tugma ang pangalan o code, o luma na ang code.
        Humingi ng bago sa tagapangasiwa; minsan lang gumagana ang code, sa tatlong araw.
        Hindi ito ang code ng terminal.
        Kopyahin muli mula sa terminal kung saan sinimulan ang "aman serve". Bagong code ang ipinapakita sa bawat simula.
        Hindi ito pangalang pang-sign in.
        Dalawa hanggang 32 maliliit na titik, numero, tuldok o gitling; titik ang una.
        Kulang ang pangalan sa audit o hindi ito pangalan.
        Isulat ito sa mga titik ng anumang sulat.
        May gumagamit na ng pangalang ito rito.
        Iisang tao lang ang may-ari ng dalawang pangalan, dahil nasa audit ang mga ito.
        Handa na ang tanggapang ito.
        Mag-sign in, o humingi ng code sa tagapangasiwa.
        Masyadong maikli ang password.
        Kailangan ng hindi bababa sa {limit} titik: madaling tandaan ang apat o limang salita.
        Masyadong mahaba ang password.
        Hanggang {limit} byte lamang.
        Iilang titik lang ang inuulit ng password.
        Gumamit ng mga salita sa halip na iisang pindutan.
        Nasa password ang sariling pangalan.
        Iyon ang unang sinusubukan. Pumili ng ibang salita.
        Sinusubukan ng lahat ang password na ito.
        Pumili ng mga salitang ikaw lang ang magsasama.
        Magkaiba ang dalawang password.
        I-type nang dalawang beses.
        Mali ang kasalukuyang password o code.
        I-type muli ang dalawa. Minsan lang gumagana ang code: hintayin ang kasunod. Walang nabago.
        Hindi ito ang mga numero ng teleponong ito.
        Tingnan kung tama ang orasan nito, hintayin ang kasunod na anim na numero, at i-type.
        Walang may ganitong pangalan dito.
        Bumalik sa mga kawani.
        Walang napiling tungkulin.
        Pumili ng kahit isa.
        Hindi maaaring pagsamahin ang mga tungkuling ito.
        Ang gumagawa ng account ay hindi dapat magbukas ng rekord: maaari siyang maging sarili niyang pangalawang opisyal.
        Ito ang huling tagapangasiwa.
        Tumanggap muna ng isa pa; dapat may matirang mangangalaga sa mga kawani.
        May ibang nagbago nito samantala.
        Walang itinago sa ginawa mo. Tingnan itong muli.
        Natapos na ang kahilingang ito, o hindi kailanman nagkaroon.
        Walang binago. Tingnan ang talaan ngayon.
        Ibang kasapi ang dapat magpatibay nito.
        Hindi ito mapagtitibay ng humiling ni ng taong tinutukoy nito. Hilingin sa kasamang gumagawa sa mga aplikasyon o liham.
        May pagbabago nang naghihintay para sa kasaping ito.
        Hintayin munang pagtibayin o tanggihan ito ng ibang kasapi, o bawiin ito sa Pagbabago sa tauhan.
        Kumuha ng aplikasyon
        Ang lalawigang pinagmulan lang ang kailangan. Iwanang blangko ang hindi masabi o ayaw sabihin ng tao.
        Higit pa
        bayan, papel ng pagkakakilanlan, kontak, wika, buong petsa, larawan, tala
        Pakitiyak
        Wala pang nairehistro. Itama muna ito:
        Pangalan, sa sariling sulat ng tao
        Wika ng pangalan
        Pangalan sa titik Latin
        Mungkahing baybay. Tiyakin ito sa tao.
        Pangalan ng ama, sariling sulat
        Pangalan ng ama sa titik Latin
        Taon ng kapanganakan
        Buong petsa ng kapanganakan
        Kung alam lang nang buo. Gregorian, walong numero: 19900131.
        Kalendaryo
        Ayon sa taon mismo
        Gregorian
        Solar Hijri
        Lalawigang pinagmulan
        Pumili
        Saklaw ng tanggapang ito
        Ibang lalawigan
        Bayan o barangay
        Papel ng pagkakakilanlan, uri at numero
        Paano dumating ang tao
        Personal
        Sa pamamagitan ng kinatawan
        Sa pamamagitan ng opisyal ng piitan
        Sa pamamagitan ng konsulado
        Paano makakausap ang tao
        Mga tala
        Selyado gaya ng lahat dito. Hindi kung ano ang dati o ginawa ng tao.
        Larawan
        JPEG o PNG, hanggang 128 KB; pinaliliit dito ang mas malaki. Hindi kailangan.
        Gamitin ang kamera
        Kunan ng larawan
        Hindi magamit ang kamera rito. Pumili ng file, o magpatuloy nang walang larawan.
        Hindi na-save ang larawan kasama ng form. Piliin o kunan itong muli.
        Itago at magbigay ng tiket
        Naitago ang burador, selyado.
        Hindi maabot ang tanggapan. Iwanang bukas ang pahinang ito; walang nawala.
        Burador ng {time}, hindi pa nairehistro.
        Ipagpatuloy ang burador
        Magsimula sa bagong tao
        Burahin ang form
        Binubura ang burador kapag nagsimula sa bagong tao.
        Isang tanong ito, hindi kailanman dahilan para tanggihan ang sinuman.
        Sinasabi ng mga bilang kung gaano kabigat ang bawat isa: sa bawat dagdag na isa, doble ang posibilidad na iisang tao ang dalawa.
        Ihahambing ng tagasuri ang aplikasyong ito sa mga nauna.
        Tiket
        Naitago ang aplikasyon.
        I-print ang tiket
        Papel ng tiket
        Papel na A6
        Rolyong 80 mm
        Tandaan para sa mesang ito
        Susunod na tao
        Itama ang aplikasyon
        Ang pinunan mo lang ang mababago; isulat ang - para alisan ng laman ang patlang. Kung tungkol ito sa pangalan, kapanganakan, lalawigan, papel, kontak o larawan, hindi na bibilangin ang mga naunang boto at muling magpapasya ang mga opisyal.
        Walang pagbabago
        Nagawa na ang liham at mananatili ito. Maaari itong palitan ng dalawang opisyal para sa pagtatamang ito, sa pahina ng liham.
        Dahilan
        Maling narinig o nai-type
        Hindi pa alam noon
        Iba ang nasa papel
        Hiling ng tao
        Ano ang mali
        Hindi kailangan. Naka-encrypt kasama ng rekord.
        Itama ang aplikasyon
        Naitama na ang aplikasyon.
        Wala pang pangalan. Walang liham na magagawa kung walang pangalan.
        Itinama ni {officer} ang aplikasyong ito noong {time}. Hindi na binibilang ang mga naunang boto.
        Walang pinunan, kaya walang nabago.
        Punan ang dapat itama.
        May nagtama o bumoto sa aplikasyong ito mula nang buksan mo ang pahina. Walang nabago.
        Nasa ibaba ang iyong isinulat. Ipadala muli kung tama pa rin.
        Nasa ibang tanggapan ang aplikasyong ito.
        Hilingin sa tanggapang iyon na itama ito.
        Nabura na ang rekord ng taong ito.
        Magrehistro ng bagong aplikasyon.
        Masyadong mahaba ang paliwanag, o may mga karakter na hindi maitatago.
        Paikliin ito.
        parehong papel ng pagkakakilanlan
        pareho ang baybay ng pangalan
        magkatunog ang pangalan
        magkatunog ang bahagi ng pangalan
        ngunit iba ang pangalan
        magkatunog ang pangalan ng ama
        parehong taon ng kapanganakan
        isang taon ang pagitan ng kapanganakan
        dalawa hanggang limang taon ang pagitan ng mga taon ng kapanganakan
        parehong lalawigan
        parehong paraan ng pakikipag-usap
        ngunit iba ang pangalan ng ama
        ngunit iba ang taon ng kapanganakan
        ngunit ibang lalawigan
        dalawang bagay ang pareho; wala na ang rekord mismo
        Edad na mga {age}. Tiyakin ang taon at ang kalendaryo nito.
        Kapareho ng sariling pangalan ng tao. Itanong muli.
        Kailangan ito. Pumili.
        Hindi pangalan ang "{typed}": may mga titik ang pangalan, walang numero o simbolo. Itama o iwanang blangko.
        Wala sa titik Latin ang "{typed}". Sa naunang patlang ang sariling sulat ng tao.
        Walang font ang tanggapang ito para sa titik na {letter}, kaya hindi ito maiimprenta. Isulat ang pangalan nang wala ito.
        May titik sa pangalang ito na higit sa tatlo ang marka. Isulat ito nang mas kaunti ang marka.
        Ni-round ng spreadsheet ang numerong ito at nawala ang mga huling digit. Isulat ito ayon sa nasa papel.
        Hindi taon ang "{typed}". Sumulat ng apat na numero, gaya ng 1990 o 1369, o iwanang blangko.
        Hindi maaaring taon ng kapanganakan ang {typed} sa kalendaryong ito. Sumulat ng taon mula {least} hanggang {most}, o piliin ang isa pang kalendaryo.
        Hindi araw ang "{typed}". Sumulat ng walong numerong Gregorian, taon, buwan at araw, gaya ng 19900131.
        Wala sa taon ng kapanganakan ang araw na {typed}. Itama ang isa sa dalawa.
        Mas mahaba ito sa maitatago. Paikliin.
        Hindi ito JPEG o PNG na hanggang 128 KB. Pumili ng iba, o magpatuloy na lang.
        Hindi ito maitatago nang ganito. Itama o iwanang blangko.
        Suriin
        Magpasya
        Mga tiket, walang pangalan.
        Alin ang ipapakita
        Kalagayan
        Lalawigang pinagmulan
        Lahat ng lalawigan
        Naghihintay
        Gaano man katagal
        hindi bababa sa {age}
        Iyon lang maaaring nag-aplay na dati
        Ipakita
        Nasa listahang ito: {count}
        Nasa listahang ito: mahigit {count}
        Walang naghihintay rito. Lalabas ang mga aplikasyon kapag naitago na ng mesa.
        Piliin ang tiket
        Tiket
        Paano dumating
        Mga nauna
        hindi pa tiningnan
        nasa listahan sa labas?
        Itinama mula nang makita mo
        pataas, pababa
        buksan
        piliin
        pababa, pataas
        {given} sa {needed} opisyal ang pumayag.
        {given} sa {needed} opisyal ang tumanggi.
        Ang mga pasya
        Wala pang nagsalita.
        pumayag
        ipinadala sa {office}
        tumanggi: {reason}
        binawi ang sinabi
        itinala ang apela: iba ang magpapasyang muli
        itinama ang aplikasyon: hindi na binibilang ang mga naunang boto
        hindi na binibilang
        bago ang apela
        Mga itinama
        Buksan ang rekord ng tao
        Bawat pagbukas ay itinatala kasama ng pangalan mo at dahilan, at binibilang.
        Dahilan
        para magpasya
        para ihambing sa naunang aplikasyon
        para dinggin ang apela
        para sagutin ang aplikante
        para itama ang nairehistro
        Buksan
        Ang tao
        hindi sinabi
        Larawan ng tao
        Tala
        Maaaring nag-aplay na dati
        Walang naunang aplikasyon na kahawig nito.
        Hindi pa masabi ngayon kung nag-aplay na siya dati.
        Ihambing sa tiket {ticket}
        Magkatabi
        pareho
        magkaiba
        nasa isa lang
        Paghahambing
        Buksan ang rekord at ihambing bago magpasya.
        magkatunog
        Petsa ng aplikasyon
        Liham
        Susunod: tiket {ticket}
        Bumalik sa pila
        Abiso ng pagtanggi (PDF)
        Hindi iisang tao
        Hindi na magtatanong ang alinman sa dalawang kaso tungkol sa isa, hanggang may itama sa dalawang rekord.
        Paano mo nalaman
        pangalan lang ang pareho
        kamag-anak
        magkaiba ang papeles o larawan
        tinanong ang tao
        ibang dahilan
        Nilinaw na: {count}
        Itanong muli
        Ang pasya mo
        Pumayag
        Tumanggi: {reason}
        Ipadala sa {office}
        Ipadala sa ibang tanggapan
        Tala
        Selyado kasama ng rekord ng tao. Hindi kailangan.
        Itago ang pasya ko
        Naitago ang pasya mo.
        Hinihingi rin ng programa ang pasya ng isa pang opisyal.
        Bawiin ang pasya ko
        Maaari hanggang may ibang opisyal na magsalita.
        Maaari hanggang {time}, kung wala pang kumilos ayon dito.
        Hindi tinatanggap ng tao ang pagtanggi
        Maaaring itala ang apela hanggang {day}. Ibang opisyal ang magpapasyang muli.
        Ang sinasabi ng tao
        Sa sarili niyang salita. Selyado kasama ng rekord. Hindi kailangan.
        Itala ang apela
        Natapos ang panahon ng apela noong {day}. Laging maaari ang bagong aplikasyon.
        Nagpasya ka na rito. Kailangan ang pasya ng isa pang opisyal.
        Ang isinulat mo
        Hindi mo pa nabubuksan ang rekord na ito.
        Pagbigyan nang hindi binubuksan. Itatala ito sa audit.
        Para sa mga napili
        Pumili
        Tingnan muna
        Tingnan muna
        Wala pang napagpasyahan. {count} ang napili.
        Mga tiket
        Rekord
        binuksan mo
        hindi mo pa nabuksan
        Hindi nakatsek ang may posibleng kapareho o posibleng nasa mga listahan sa labas: buksan ang mga ito nang isa-isa.
        Hindi mapagpapasyahan ang mga ito ngayon at iniwan muna:
        Tiningnan ko ang bawat isa sa {count} na ito, at tinatanggihan sa dahilang ito.
        Pinagbibigyan ko rin ang mga hindi ko binuksan. Itatala ito sa audit.
        Pagbigyan ang {count} aplikasyon	Pagbigyan ang {count} aplikasyon
        Tanggihan ang {count} aplikasyon	Tanggihan ang {count} aplikasyon
        Ipadala ang {count} aplikasyon sa ibang tanggapan	Ipadala ang {count} aplikasyon sa ibang tanggapan
        Isa-isang pinagpapasyahan…
        Napagpasyahan
        {done} sa {total} ang napagpasyahan.
        Hindi napagpasyahan ang mga ito. Walang nabago sa kanila:
        Hiwalay ang bawat isa; buksan ang isa para bawiin ang pasya mo.
        Walang napili.
        Markahan ang hanggang {limit} aplikasyon at piliin ang pasya mo.
        Dalawang beses itinatanong ang sabay-sabay na pagtanggi.
        Markahan ang kahon sa ibaba kung tiningnan mo ang bawat isa, o buksan nang isa-isa.
        Hindi mo pa nabubuksan ang ilan sa mga rekord na ito.
        Lagyan ng tsek ang kahon sa ibaba para pagbigyan pa rin, o bumalik at buksan nang isa-isa. Walang nabago.
        Posibleng nasa mga listahan sa labas
        Buksan ang talaan para makita kung bakit.
        Tanong lang ito, hindi kailanman pagtanggi. Itinuturing na magkatunog ang mga pangalang pareho ang mga katinig, tulad ng Ahmad at Hamid. Magtanong sa may-ari ng listahan gamit ang reperensiya kung kailangan.
        ibinukod ng hukuman
        nawawalang tao
        nag-apply sa ibang tanggapan
        ibang listahan
        reperensiya
        pareho o magkatunog: {facts}
        magkaiba: {facts}
        pangalan at pangalan ng ama
        pangalan at taon ng kapanganakan
        pangalan, pangalan ng ama at taon ng kapanganakan
        halos parehong pangalan, at pangalan ng ama
        halos parehong pangalan at pangalan ng ama, at taon ng kapanganakan
        dokumento ng pagkakakilanlan
        pangalan kasama ang pangalan ng ama o taon ng kapanganakan
        pangalan ng ama
        taon ng kapanganakan
        Bakit wala itong kahulugan
        ibang taong kapangalan
        sabi ng may-ari ng listahan, ibang tao ito
        mali o luma na ang listahan
        siya nga, pero walang epekto sa pasya
        Alisin ang tugmang ito
        Inalis na
        Walang ganitong tiket dito.
        Tingnan muli ang papel.
        Napagpasyahan na ito: {state}.
        Walang nabago. Nasa ibaba ang mga sinabi.
        Nagpasya ka na rito.
        Hinihingi ng programa ang pasya ng iba; nakatago ang sa iyo.
        Wala pang pangalan, kaya hindi pinagbigyan ang aplikasyong ito.
        Itama muna ang aplikasyon, saka pagbigyan.
        Tinanggihan mo ito bago ang apela.
        Iba ang nagpapasya sa apela. Walang nabago.
        Hindi mo pa nabubuksan ang rekord na ito.
        Buksan muna ito, o lagyan ng tsek na pinagbibigyan mo nang hindi binubuksan. Walang nabago.
        Walang napili.
        Piliin ang pasya mo, saka ipadala muli.
        May nagbago rito mula nang buksan mo ang pahina.
        Hindi pa naitago ang sa iyo. Tingnan ang mga sinabi, saka magpasya; nasa ibaba ang tala mo.
        Wala kang pasya rito na mababawi.
        Nasa ibaba ang mga sinabi.
        May ibang nagsalita na.
        Hindi na mababawi ang pasya mo.
        Nananatili ang pasya.
        Lampas na ang panahon ng pagbawi. Maaaring iapela ang pagtanggi.
        Pagtanggi lang ang maaaring iapela.
        Walang nabago.
        Tapos na ang panahon ng apela.
        Laging maaari ang bagong aplikasyon sa mesa.
        Napakahaba ng tala.
        Walang naitago. Paikliin ito.
        May mga simbolo sa tala na hindi teksto.
        Walang naitago. I-type muli.
        Binubuksan ang rekord nang may dahilan.
        Pumili ng isa, saka buksan muli.
        Nabuksan mo na ang pinakamaraming rekord para sa isang opisyal sa isang araw: {limit}.
        Maaaring ituloy ng kasama. Makapaghihintay bukas ang hindi mo nabuksan.
        Sinira na ang rekord na ito, ayon sa programa.
        Numero, kalagayan at mga petsa na lang ang natira.
        Hindi mo pa nabubuksan ang dalawang rekord ayon sa lagay nila ngayon.
        Buksan ang rekord na ito at paghambingin ang dalawa. Walang nabago.
        Hindi magkahawig ang dalawang rekord na ito.
        Walang lilinawin. Walang nabago.
        Kailangan ng dahilan.
        Paghambingin muli ang dalawa, saka piliin kung paano mo nalaman. Walang nabago.
        natanggap
        inirekomenda
        pinayagan
        ipinadala sa ibang tanggapan
        tinanggihan
        nagawa ang liham
        nakuha
        Mga pahina
        Unang pahina
        Nakaraang pahina
        Susunod na pahina
        Huling pahina
        Pahina {page} ng {pages}
        Pahina {page} ng mahigit {pages}
        Pagkatapos ng pahina {pages}
        Ayos
        Pinakamatagal muna
        Pinakabago muna
        Pinakaluma muna
        Ayon sa lalawigan
        Ayon sa pangalan
        Ipakita
        Pisara ng tawag
        Tinatawag ngayon
        Mesa
        Mga naunang tinawag
        Wala pang tinatawag ngayon. Dito lalabas ang inyong numero.
        Pakihanda po ang inyong papel.
        Naputol ang koneksiyon ng pisarang ito at sumusubok muli. Pakinggan ang inyong numero.
        Buksan ang tunog
        Patayin ang tunog
        Numero {ticket}, pakilapit po.
        Numero {ticket}, pumunta po sa mesa {desk}.
        Iabot
        Tiket
        Walang tinatawag ang mesang ito. Tawagin ang susunod kapag handa na.
        Numero ng liham na hawak mo
        I-scan ang code nito, o i-type ang numero sa ilalim. Enter ang mag-aabot.
        Iabot ang liham
        Liham lang ng tiket na ito ang tinatanggap. Hindi na mababawi ang pagbibigay: tiyakin muna ang tao.
        Tawagin muli
        Hindi dumating
        Ilang tawag pa bago mapunta sa dulo ng pila: {count}.
        Ipakita ang pangalan at larawan, para matiyak ang tao
        Naitala na binuksan mo ang rekord na ito. Kusa itong magsasara.
        Ama:
        Ipinanganak {year}
        Walang ibinigay na pangalan sa aplikasyong ito.
        Tawagin ang susunod na tiket
        Naghihintay tawagin: {count}
        nasa dulo ng pila: {count}
        Tinawag ng mesang ito at wala pa
        Mga huling tinawag sa mesang ito
        Ano ang nangyari
        May dumating na may tiket
        Bago o pagkatapos tawagin.
        Buksan ang tiket na ito
        Numero ng mesang ito
        1 hanggang 99; iwang blangko kung iisa lang. Natatandaan hanggang isara ang browser.
        Tandaan ang numero
        Naghihintay tawagin.
        Mga tawag: {calls}, ang huli ay {time}.
        Hindi dumating; nasa dulo ng pila. Huling tinawag nang {time}.
        Naiabot ang liham nang {time}.
        Matagal na hindi kinuha kaya winasak na ang rekord.
        Tinawag na ang tiket {ticket}.
        Nasa dulo ng pila ang tiket {ticket}. Nagkamali ba, o may dumating din? Tawagin muli; walang nawala.
        Naiabot na ang liham ng tiket {ticket}.
        Tawagin itong muli
        Walang tiket na tinatawag sa mesang ito.
        Tawagin muna ang susunod na tiket: F2.
        Hindi ito numero ng mesa.
        Mula 1 hanggang 99 ang mga mesa. Walang nabago.
        Walang liham na naghihintay sa tiket na ito.
        Baka hindi pa nagagawa. Tingnan muli ang papel; malaki ang nakalimbag na numero.
        Hindi ito numero o code ng isang liham.
        Walang naiabot. I-scan ang isa pang code, o i-type ang numero sa ilalim nito.
        Walang naghihintay tawagin.
        Natawag na ang lahat ng handang liham. May bago kapag may naibigay muli.
        Hindi pa natatawag ang tiket {ticket}.
        Kung narito na ang tao, maaari nang kunin ang liham: i-scan ito.
        Kulang pa ang pagtawag sa tiket.
        Mga tawag na kulang: {count}. Kailangan ng tao ng oras para makalapit.
        Nasa dulo na ng pila ang tiket {ticket}.
        Tawagin muli kung may dumating.
        Walang ginawang liham ang tanggapang ito na may ganitong numero.
        Walang naiabot. I-type muli ayon sa nakalimbag.
        Ito ang liham ng tiket {ticket}, hindi ng nasa pahinang ito.
        Walang naiabot. Ibalik ito at kunin ang liham ng tiket na nakikita rito.
        Naiabot na dati ang liham na ito.
        Kung nawala ito ng may-ari, maaaring magbigay ng kapalit.
        Walang bisa ang liham na ito kaya hindi iniaabot.
        Binawi, itinigil o pinalitan na ito. Magtanong sa nagbibigay ng liham.
        Natapos ang bisa ng liham bago ito nakuha.
        Humingi ng bago sa nagbibigay ng liham. Wala nang iba pang hinihintay ang tao.
        Umusad na ang pila habang bukas ang pahinang ito.
        Walang nagawa nang dalawang beses. Ganito na ang kalagayan ngayon.
        Naabot mo na ang bilang ng rekord na maaaring buksan ngayong araw.
        Ihambing na lang ang larawan at pangalan sa liham, o humingi ng tulong sa kasama.
        Sarado na nang tuluyan ang rekord na ito.
        Winasak na ang alam ng tanggapan sa tao. May bisa pa rin ang mismong liham.
        Ang huling labindalawang oras
        Mga aplikasyon
        Mga liham na ibinigay
        Naiabot
        Kalahati ng mga tao ay hindi naghintay nang higit dito para sa liham
        Walang naiabot na liham sa mga oras na ito. Dito lalabas ang tagal ng hintay.
        Ganoon din bilang talahanayan
        Oras mula
        Ngayong oras: {newest}. Pinakamarami sa isang oras: {highest}.
        {hours} oras {minutes} minuto
        {days} araw {hours} oras
        Saan iginagalang ang mga liham
        Ang narinig ng tanggapang ito, kanino, at gaano katiyak. Ang lugar na wala rito ay hindi naiulat; hindi ibig sabihing ligtas o mapanganib ito.
        Mga lalawigan
        Ang mapa sa salita
        Mula kailan
        Ganoon din ang sinasabi ng listahan sa ibaba.
        Mga lugar
        Wala pang naiulat. Dito lalabas ang bawat lugar at ang pinagmulan ng ulat.
        sinasabi
        napatunayan
        pinagtatalunan
        hindi na
        hindi naiulat
        iba-iba ayon sa lugar
        mula {day}
        hanggang {day}
        Nangako: {authority}
        Pinagmulan: {source}
        Itinatama ang naunang ulat: {reason}
        Itinama noong {day}:
        ipinasok noong {day}
        nasa mga listahan para sa mga posto
        wala pa sa mga listahan para sa mga posto: hindi pa inaprubahan ng ikalawang opisyal
        Aprubahan para sa mga listahan ng mga posto
        Ipapakita ito, na may lagda ng tanggapang ito, sa mga listahang kinukuha ng mga bantay. Mananatili ito roon: maitatama o matatapos ito ng susunod na ulat.
        Mag-ulat ng lugar
        Patunayan o tutulan
        Ano ang sinasabi ngayon
        Lalawigan
        Pumili
        Lugar
        Bayan, daan, o poste. Iwang blangko para sa buong lalawigan.
        Mula anong araw
        Taon-buwan-araw: 2026-11-23.
        Hanggang anong araw
        Iwanang blangko kung walang alam na katapusan.
        Sino ang nangako
        Isang awtoridad o tanggapan ng kumander, hindi kailanman pangalan ng tao. Iwanang blangko kung hindi alam.
        Ayon kanino
        Poste, radyo, organisasyon. Huwag pangalan ng tao: nababasa ito ng lahat.
        Nagtatama ng maling ulat
        Hindi
        Ano ang mali
        Para lamang sa pagtatama. Ito ay pampubliko: walang pangalan ng tao.
        Pananatilihin ito at hayag sa lahat. Ang mali ay tinututulan ng panibagong ulat, hindi binubura.
        Itago ang ulat
        Walang napiling lalawigan.
        Pumili ng isa sa programa.
        Walang ganoong lugar.
        Bumalik sa listahan at magsimula roon.
        Walang pinagmulan.
        Sabihin kung kanino galing, nang walang pangalan ng tao.
        Masyadong mahaba ang teksto, o may mga tandang hindi maililimbag.
        Paikliin at ipadala muli. Walang naitago.
        Hindi ito araw na nagdaan.
        Isulat ang taon-buwan-araw, gaya ng 2026-11-23. Walang naitago.
        Hindi kumpleto ang pagtatama.
        Piliin ang maling ulat at isulat kung ano ang mali. Walang nai-save.
        Ikaw mismo ang nagtala ng ulat na ito.
        Humiling sa ibang tagasubaybay na aprubahan ito. Hindi nagbago ang mga listahan para sa mga posto.
        Naaprubahan na ang ulat na ito.
        Wala nang kailangang gawin.
        Walang teksto ang paunawa.
        Isulat sa kahit isang wika. Walang naitago.
        Binawi na ang paunawang ito.
        Walang naitago sa ikalawang beses.
        Iulat ang liham na hindi kinilala
        Para sa sinumang tinanggihan o kinuhanan ng liham, at sa mga nakaaalam nito. Hindi kailangan ng pangalan o account.
        Ano ang mangyayari sa iyong ulat
        Ang mga tagamasid lamang ang makababasa nito: {contact}. Ine-encrypt ito para sa kanila pagdating. Hindi ito mababasa ng tanggapang ito.
        Itinatago ng tanggapan ang araw ng pagdating. Walang pangalan, address, browser o oras na itinatago.
        Makatatanggap ka ng code ng resibo. Makikita mo rito ang nangyari sa ulat at ang sagot ng mga tagamasid. Titingnan nila ito sa loob ng 7 araw at sasagot sa loob ng 3 buwan.
        Kung may nasa panganib ngayon, tumawag sa {contact}. Binabasa ang ulat sa loob ng mga araw, hindi minuto.
        Halimbawa lamang ang tanggapang ito: mababasa ng lahat ang isusulat mo rito. Huwag mag-ulat ng totoo.
        Ano ang nangyari?
        Pumili ng isa o higit pa.
        Ipinakita ang liham at walang nagbago
        Kinuha o sinira ang liham
        Sinabi nilang hindi tunay ang liham
        Pinigil ang may hawak
        Humingi ng pera o gamit
        May nasaktan
        Iba pa
        Sino ang nag-uulat?
        Akin ang liham
        Kamag-anak o kaibigan
        Abogado o ibang tumutulong
        Tagamasid
        Nagtatrabaho sa himpilan o tanggapan
        Mamamahayag
        Paano mo natanggap ang ulat na ito?
        Ako mismo ang sumusulat
        Sa telepono
        Mula sa nakalimbag na form
        Kailan ito nangyari?
        Taon, buwan, araw: 2026-11-23. Iwanang walang laman kung hindi alam.
        Linggo lamang ang itinatago.
        Buwan lamang ang itinatago.
        Lalawigan
        Ayaw kong sabihin
        Distrito
        Sapat na ang pangalan ng distrito.
        Sabihin nang mas eksakto ang lugar
        Nayon, daan o himpilan
        Itago ang eksaktong lugar. Maaaring ipakita nito kung sino ako.
        Numero ng liham
        Kung nais mo lamang. Nakalimbag ito sa ilalim ng parisukat na code.
        Maaari bang malaman ng tanggapan ang numerong ito?
        Makapagtatanong ang mga tagamasid sa tanggapan. Hindi nila gagawin ito kung wala ang iyong oo.
        Hindi
        Oo
        Ang nangyari, sa sarili mong salita
        Hanggang isa't kalahating pahina. Hindi kailangang sumulat ng pangalan.
        Ipadala ang ulat
        Sandali: may maliit na gawain ang pahinang ito laban sa dagsa ng maling ulat.
        Ibang paraan
        I-print ang blangkong form
        Nakalimbag na form bilang PDF
        May code ng resibo ako
        Isulat lamang ang nais mong sabihin. Ibigay ang form na ito sa mga tagamasid: {contact}. Huwag ibigay sa tanggapan o himpilan.
        Code ng resibo, mula sa tagamasid
        Hindi tumatanggap ng ulat ang tanggapang ito sa pahinang ito.
        Tumawag sa {contact}, anumang oras.
        Walang napili sa ilalim ng Ano ang nangyari.
        Pumili ng isa o higit pa. Wala pang naitago.
        Hindi sinabi kung sino ang nag-uulat.
        Pumili ng isa. Hindi kailangan ng pangalan.
        Hindi ito araw hanggang ngayon.
        Isulat ang taon, buwan at araw, o iwanang walang laman.
        Walang ganoong lalawigan ang programa.
        Pumili sa listahan, o wala.
        Hindi ito numero ng liham.
        Suriin ang bawat karakter, o iwanang walang laman.
        Masyadong mahaba ang isang teksto.
        Paikliin ito. Nasa ibaba pa ang isinulat mo.
        Maraming ulat ang dumarating ngayon at hindi naitago ito. Nasa ibaba pa ang isinulat mo.
        Ipadala muli pagkaraan ng {minutes} min, o tumawag sa {contact}.
        Hindi na makapagtago ng ulat ang tanggapang ito.
        Tumawag sa {contact}. Hindi naitago ang isinulat mo.
        Ang iyong code ng resibo
        Naitago ang iyong ulat. Isulat ngayon ang code na ito: wala ito sa tanggapan at hindi na maipapakita muli.
        Ang may hawak ng code ay makakakita na may ulat, at ng mga sagot. Hindi nito ipinapakita ang isinulat mo, ang lugar, o ang liham. Itago ito kung saan hindi titingin ang iba.
        Ilagay ito sa pahinang {address} ng tanggapang ito.
        Naisulat ko na
        Salamat
        Titingnan ng mga tagamasid ang iyong ulat sa loob ng 7 araw. Maaari mo nang isara ang window na ito.
        Ano ang nangyari sa ulat
        Ipinapakita ng code ng resibo ang lagay ng ulat at ang mga sagot, at wala sa isinulat.
        Code ng resibo
        17 karakter, tig-aapat.
        Ipakita ang lagay
        Mali ang code na ito, o natapos na.
        Suriin ang bawat karakter.
        Lagay
        Naitago. Hindi pa kinukuha ng mga tagamasid.
        Natanggap. Nasa mga tagamasid, at hindi pa tapos.
        Pinagtibay: nagkakaisa ang magkahiwalay na salaysay.
        Pinagtatalunan: may salungat na salaysay.
        Siniyasat ng mga tagamasid at hindi natiyak ang nangyari.
        Inamin: sinabi ng awtoridad na nangyari ito.
        Naiulat na ang pangyayaring ito. Binibilang na isa ang dalawa.
        Nalaman ng mga tagamasid na hindi ito tungkol sa liham.
        Itinanggi o sinalungat ni: {party}
        ang awtoridad
        ang tanggapan
        ang himpilan
        isang saksi
        ibang tao
        Mga sagot ng mga tagamasid
        Wala pang sagot.
        May sagot dito na hindi mula sa mga tagamasid at hindi ipinapakita.
        Patunay na nag-ulat ka
        Isang file na nagpapakita, kahit wala ang tanggapang ito, na narito ang ulat mo at hanggang sa aling araw. Hindi nito sinasabi ang isinulat mo, kung saan iyon, o tungkol sa aling liham. Ngunit makikita ng makakakita nito na may iniulat ka. I-save lamang kung ligtas.
        I-save ang patunay
        Hindi pa handa ang patunay.
        Ginagawa ito sa araw pagkatapos dumating ang ulat. Bumalik noon dala ang parehong code.
        Mga ulat ng insidente
        Naka-encrypt ang mga ulat. Basahin at timbangin sa sarili mong computer gamit ang aman incident, at i-import dito ang resulta.
        Walang ulat na naghihintay ng sagot. Lalabas dito ang mga bago kasama ang takdang araw.
        Ulat
        Dumating
        Takda
        kunin bago ang {day}
        sagutin bago ang {day}
        lampas na
        nasagot
        binura
        kapareho ng ulat {number}
        Liham
        may bisa noon
        walang bisa noon
        hindi ipinakita
        hindi alam
        Gumagawa
        Gawin ang ulat {number}
        Itigil ang ulat {number}
        Mga naghihintay lamang
        Lahat ng ulat
        Susunod na pahina
        I-download ang mga naka-encrypt na ulat
        Higit sa numero
        0 ang lahat. 400 ang pinakamarami sa isang file.
        I-import ang mga hakbang at sagot
        File ng aman incident
        Hindi ito file ng aman incident, o nabago sa daan.
        Walang na-import. Piliin ang file na isinulat ng aman incident.
        Tungkol ang file sa ulat na wala sa tanggapang ito.
        Walang na-import. Para ba ito sa ibang tanggapan, o binura na ang ulat?
        May hakbang ng ulat {number} na hindi sumusunod sa narito, o hindi nilagdaan ng mga tagamasid.
        Walang na-import. I-download muli ang mga ulat at timbangin ito mula roon.
        Naabot na ng ulat {number} ang dami ng sagot.
        Walang na-import.
        Hindi na makapag-iimbak ng ulat ang tanggapang ito.
        Walang na-import. Timbangin bilang hindi insidente ang mga hindi: binubura ang mga ito pagkaraan ng isang buwan.
        Mga pampublikong bilang
        Ang ginawa ng tanggapang ito, ayon sa linggo at sa lalawigang pinagmulan ng mga tao; ang mga insidente ay ayon sa lalawigan kung saan nangyari. Walang bilang na nagsasabi ng anuman tungkol sa iisang tao.
        Ang bawat bilang ay ini-round pataas o pababa sa multiple ng 5, nang ayon sa pagkakataon. Hindi hihigit sa 4 ang kaibahan nito sa tunay na bilang: ang 0 ay maaaring 0 hanggang 4, ang 5 ay maaaring 1 hanggang 9.
        Ang isang linggo ay inilalathala nang minsan, pagkatapos nito, at hindi na binabago. Ang huling naitala ay nasa linggo kung kailan ito naitala.
        Wala pang linggong natapos mula sa unang sulat. Lalabas ang unang mga bilang kapag mayroon na.
        Mga sulat na inilabas
        Mga sulat na pinalitan
        Binawi
        Sinuspinde
        Ibinalik sa bisa
        Mga apelang inihain
        Mga apelang tinanggihan
        Ibinalik sa bisa dahil sa apela
        Mas huling katapusan dahil sa apela
        Mga sulat na hindi iginalang
        sa mga ito, napagtibay
        sa mga ito, pinagtatalunan
        sa mga ito, hindi naitatag
        sa mga ito, kinilala
        Pinakabagong linggo: {newest}. Pinakamataas: {highest}.
        Linggo-linggo
        {from} hanggang {to}
        Lahat ng lalawigan, ayon sa linggo
        Mga kabuuan ng mga ini-round na bilang: 19 sa 20 ang hindi hihigit sa {error} ang kaibahan sa tunay na kabuuan.
        Linggo
        Pinakabagong linggo, ayon sa lalawigan
        Lalawigan
        Ibang lugar
        Ang mga lalawigang wala sa listahan ay 0 sa bawat hanay.
        Ngayong taon, ayon sa lalawigan
        Lahat
        Bawat linggo at lalawigan, bilang mga file
        Talahanayan (CSV)
        Para sa mga program (JSON)
        Mga sulat ng ligtas na pagdaan: ang maaaring malaman ng sinuman
        Nagbibigay ang tanggapang ito ng nakasulat na pangako ng ligtas na pagdaan. Masusuri ng sinuman ang sulat nang walang network, at walang makapepeke nito. Gumagana ang mga pahinang ito nang walang server at walang pinangangalanan.
        Ayon sa {moment}: nilagdaan noon ang pampublikong talaan.
        Kailan hindi dapat umasa rito
        Hindi mapipilit ng sulat ang isang armadong tao na tumupad sa pangako. Alamin muna kung saan iginagalang ang mga sulat, mula kailan, at sino ang nagsasabi.
        Huwag ipakita ang sulat kung saan hindi naturuan ang mga bantay kung ano ito.
        Ang mga pahina sa isang stick ay mababago ng sinumang nakahawak nito. Ihambing ang marka ng programa sa pahina ng talaan sa markang nasa papel.
        Huwag mag-apply kung ang talaan ay hawak ng mga kinatatakutan mo.
        Huwag umasa sa salita lamang ng tanggapan kapag itinatanggi nito ang isang sulat: ang pampublikong talaan ang magpapasya, at ang mga tagalabas na lumagda rito.
        Maaaring luma na ang nakasulat dito. Tingnan ang petsa sa itaas at ang mga petsa ng ulat.
        Kapag hindi iginalang ang sulat
        O iulat ito sa sariling mga pahina ng tanggapan, nang hindi nagbibigay ng pangalan:
        Suriin ang isang sulat
        buksan ito nang minsan mula sa isang web server; mula noon ay nagsusuri ang telepono nang walang network. Hindi ito gagana mula mismo sa stick: ipinagbabawal ng mga browser.
        Sa isang computer na walang network, gamit ang file na "bundle" ng folder na ito:
        Ang pampublikong talaan
        Bawat sulat at bawat pagbabago ng sulat ay isang tala. Maaaring kopyahin ng sinuman ang talaan at kuwentahin muli: walang talang maaalis o mababago nang hindi nakikita.
        Ang susi nito
        Ang pinakabagong nilagdaang ulo nito
        Mga saksi
        {needed} sa {listed} tagalabas na ito ang dapat lumagda sa isang ulo:
        Wala pang tagalabas na lumalagda sa talaang ito: magtago ng mga kopya ng mga ulo nito.
        Paano ito suriin
        Kopyahin ang talaan, at suriin habang kinokopya:
        Ihambing ito araw-araw sa mga listahan ng tanggapan, mula sa kopya ng pampublikong folder nito:
        Sumusunod ang talaan sa mga pamantayang C2SP na tlog-tiles at tlog-checkpoint: mababasa rin ito ng mga program ng iba.
        Mga paunawa sa poste
        Ang sinasabi ng tanggapan sa mga bantay tungkol sa pagsuri at paggalang sa liham. Maaaring basahin ng lahat.
        Wala pang sinabi sa mga poste.
        Sumulat ng paunawa
        Maikli at payak, sa kahit isang wika. Hayag ito at mananatili. Huwag magbanggit ng tao, at huwag magpapigil ng sinuman.
        Ilathala ang paunawa
        Paunawa {serial}
        Wala nang bisa ang paunawa {serial}.
        Wala nang bisa: tingnan ang paunawa {serial}.
        Itinatama ang paunawa {serial}.
        Itinama: tingnan ang paunawa {serial}.
        Itama gamit ang bagong paunawa
        Bawiin sa panibagong paunawa
        Ilimbag para sa dingding
        Mga naunang paunawa
        Talaan ng gawa
        Sino ang gumawa ng ano, at sa aling tiket o numero. Walang aplikanteng pinangalanan.
        Buo ang tanikala: tugma ang lahat ng {count} tala sa mga nauna.
        Binabasa muli ang tanikala: {count} sa {total} tala ang tugma na. Buksan muli maya-maya.
        Hindi tugma ang tala {entry} sa mga nauna. Huwag galawin ang anuman, kopyahin ang mga rekord, at tawagan ang nangangalaga sa programa.
        Araw
        2026-11-23; iwang blangko para sa lahat.
        Hindi nabasa ang filter na ito, kaya walang tala na ipinapakita.
        Isulat ang araw bilang taon, buwan, araw, gaya ng 2026-11-23 o 1405/09/02, at ang tiket o numero ng liham gaya ng nakaimprenta. Hindi hinahanap ang mga pangalan. Ipinapakita ng mga bakanteng field ang lahat.
        Gawa
        Lahat ng gawa
        Ipakita
        Numero ng tiket o liham
        Kasapi
        Lahat ng kasapi
        I-save ang mga tala bilang CSV
        Walang pangalan: numero ang mga opisyal. Pinakamarami ang {count} pinakabago.
        naimprenta na dati
        hindi binuksan ang rekord
        Tala
        Kailan
        Opisyal
        Sa ano ginawa
        pangalang walang may-ari
        Walang ganitong tala rito.
        {count} tala	{count} tala
        {count} tala sa {newest} pinakabago; hindi binilang ang mas luma	{count} tala sa {newest} pinakabago; hindi binilang ang mas luma
        Tumingin pa sa nakaraan
        tinanggap ang aplikasyon
        ipinasok ang file
        itinama
        binuksan ang rekord
        nagpasya
        ibinigay ang liham
        inilimbag ang liham
        maayos na na-print ang liham
        mga aplikasyong ginawang selyadong listahan
        tinanong ang listahan sa labas
        binuksan ang sagot ng listahan sa labas
        inalis ang tugma sa listahan sa labas
        ginawang case file para sa ibang tanggapan
        tinanggap ang kaso mula sa ibang tanggapan
        naitala ang natuklasan sa liham na hinawakan ng dalawang tanggapan
        hinanap ang tiket ng nawalang resibo
        tinawag
        hindi dumating
        naiabot
        pinalitan
        binawi
        itinigil muna
        ibinalik ang bisa
        pinalitan matapos mawala
        Nagtala ng apela
        Nagpanukala ng sagot sa apela
        Sumagot sa apela
        winasak ang mga rekord
        inilathala
        binago ang talaan ng tiwala
        tinanggap ang bundle
        kopyang reserba
        ibinalik
        binago ang kawani
        nag-sign in
        tinanggihan ang sign-in
        iniulat ang lugar
        paunawa sa poste
        pinalitan ang kandado
        ginawa ang mga bahagi ng tagapag-ingat
        sinelyohan ang tanggapan
        binuksan muli ang tanggapan
        tiningnan ang paghahambing
        hinanap ang tiket o numero
        nilinaw ang maaaring doble
        itinanong muli ang nilinaw na doble
        Di-karaniwang paggamit
        Sino ang nagbukas ng rekord, tumingin ng paghahambing at naghanap ng tiket o numero: sa huling 24 oras, o sa araw na pipiliin mo. Ang palatandaan ay tanong, hindi hatol. Walang aplikanteng pinangalanan.
        Sa panahong ito walang opisyal na nagbukas ng rekord o naghanap ng tiket.
        Mas marami ang tala kaysa sa binabasa ng isang ulat. Ang pinakabagong {count} lamang ang binasa.
        Palatandaan
        Nabuksang rekord
        Tiningnang paghahambing
        Hinanap
        Sa gabi
        Tiket
        Walang ginawa
        Pinakamahabang sunuran
        naubos ang hangganan sa araw: {acts}
        nagtanong sa gabi
        sunod-sunod na tiket
        nagtanong, at walang ginawa sa karamihan
        kopya ng mga susi
        pagkumpirma ng orasan
        humiling ng pagbabago
        tumanggi sa kahilingan
        binawi ang sariling salita
        inilipat ang mga tala sa bagong anyo
        gumawa sa mga ulat ng insidente
        Programa
        Ang mga tuntunin ng tanggapang ito, ayon sa file ng programa. Doon lamang ito binabago.
        Pangalan
        Ilang opisyal ang dapat pumayag
        Ilang opisyal ang dapat tumanggi
        Panahon para umapela sa pagtanggi
        Ilang tawag bago ituring na hindi dumating
        Tagal ng rekord pagkatapos iabot
        Rekord na mabubuksan ng opisyal sa isang araw
        Paghahambing na makikita ng opisyal sa isang araw
        Tiket at numerong mahahanap ng opisyal sa isang araw
        Liham na maililimbag ng opisyal sa isang araw
        Ligtas na paglabas matapos bawiin ang liham
        Huling pagpapalit, na may nakasaad na alinlangan
        Kapag hindi iginalang ang liham
        Inilalathala sa
        Araw: {count}
        Ang ibinibigay nito
        Ang hindi nito ibinibigay
        Mga kondisyon
        Mga tanggapan
        Tanggapan
        Mga lalawigang pinaglilingkuran
        Mga dahilan ng pagtanggi
        Mga dahilan ng pagbabago sa liham
        Sino ang hindi saklaw
        Magbigay ng mga liham
        Napagbigyan na at wala pang liham.
        Walang naghihintay ng liham. Lalabas dito agad ang sinumang mapagbigyan.
        Piliin
        Ibigay ang mga napiling liham
        Ibigay ang {count} liham	Ibigay ang {count} liham
        Suriin ang {count} liham	Suriin ang lahat ng {count} liham
        Suriin ang mga napili
        Pagbibigay ng {count} liham	Pagbibigay ng {count} liham
        Wala pang pinipirmahan. Tingnan ang mga uri at isa sa mga liham, saka ibigay.
        Mga tiket
        Ang sasabihin ng liham
        Ipinapakita nito ang rekord ng tao, kaya binibilang at itinatala bilang pagbukas. Walang code at walang numero ang pahina.
        Ipakita ang preview
        Walang preview: walang liham na maibibigay ngayon.
        Bumalik sa listahan
        Walang napili.
        Markahan ang mga tiket na gusto mong bigyan ng liham, o ibigay ang lahat.
        Nagbibigay ng mga liham ngayon si {officer}.
        Isa-isa lamang. Walang nawala sa iyo; tingnan kung nasaan na, saka ipadala muli.
        Tingnan kung nasaan na
        Ginagawa ang mga liham
        {done} sa {total} ang tapos
        {count} bawat minuto
        mga {count} minuto na lang	mga {count} minuto na lang
        Huminto pagkatapos ng liham na ito
        Humihinto. Tatapusin muna ang hawak na liham.
        Isinusulat ang pampublikong talaan.
        I-load muli
        Walang nasimulan mula nang bumukas ang server. Ligtas ang mga naunang liham.
        Tapos na
        {count} liham ang nagawa, naitago, at nasa talaan.	{count} liham ang nagawa, naitago, at nasa talaan.
        Inihinto ayon sa hiling. Naghihintay pa rin ang mga natira.
        Hindi makapagpatuloy ang mismong tanggapan.
        Ligtas ang lahat ng nagawang liham. Sabihan ang nangangalaga ng server: mga susi, talaan ng tiwala o disk. Saka magsimula muli.
        Hindi pa nailathala; susubok muli ang server.
        I-print ang {count} liham	I-print ang {count} liham
        Isang PDF, ayon sa mga tiket. Itinatala ang bawat pag-print.
        Walang liham
        Wala pang pangalan. Itama ang aplikasyon, saka ibigay.
        Walang font ang tanggapang ito para sa titik na {letter} ng pangalan, kaya hindi ito maiimprenta. Iwasto ang pangalan, o ipa-install ang font.
        Masyadong mahaba ang pangalan para sa papel, o may tandang wala sa pangalan.
        May ibang nagbago o nagbigay nito. Walang nawala.
        Ang talaan o ang mga boto rito ay hindi gaya ng isinulat ng Aman. Walang ginawang liham: sabihin sa tagapangasiwa.
        Hindi nalagdaan o naitago ng tanggapan. Naghihintay pa rin ito.
        Hindi nakasaksak ang token na may susi ng tanggapan. Walang ginawa; isaksak ito at subukan muli.
        Nasa token ang susi ng tanggapan, at hindi naibigay sa server ang PIN. Ipasimula muli sa tagapangasiwa.
        Tinatanggihan ng token na may susi ng tanggapan ang PIN nito. Magtanong sa tagapangasiwa.
        Wala sa nakasaksak na token ang susi ng tanggapan. Magtanong sa tagapangasiwa.
        Hindi lumalagda ngayon ang token na may susi ng tanggapan. Walang ginawa; subukan muli.
        Kailangan munang kumpirmahin ng isang opisyal ang orasan ng tanggapan. Naghihintay pa rin ang aplikasyon.
        Walang liham bago matapos ang pag-set up: dalawang kasapi ang dapat magpatibayan sa Pagbabago sa tauhan. Naghihintay pa ang aplikasyon.
        Mga nagawang liham
        Ang mga liham na may bisa lamang ang mai-print.
        Wala pang nagawang liham. Lalabas dito ang bawat isa.
        Numero
        Ginawa
        Na-print na
        Hindi pa na-print
        Sinira na ang rekord
        I-print ang mga napiling liham
        Buksan ang file, i-print, saka bumalik sa pahinang ito.
        Buksan ang file para sa printer
        Maayos ba ang pagkaka-print?
        Tingnan ang bawat papel: buo ang dalawang code at walang naputol. Bibilangin lamang na naka-print kapag sinabi ninyo.
        Oo, maayos ang mga napili
        I-print muli ang mga napili
        Minarkahang naka-print ang {count} liham.	Minarkahang naka-print ang {count} liham.
        Walang na-print: hanggang {limit} liham bawat araw ang isang opisyal.
        Pumili ng mas kaunti, ipa-print sa kasama, o maghintay hanggang bukas.
        Walang mai-print.
        Pumili ng mga liham na may bisa at hindi nabura ang rekord.
        Dalawang file na ang iginuguhit.
        Hintaying dumating ang mga ito, saka mag-print muli.
        Mag-import ng listahan
        Listahan mula sa papel o spreadsheet, naka-save bilang CSV. Walang itatala bago ninyo tingnan ang mga hanay.
        Ang listahan
        CSV file, hanggang {size} MB. Ang mas malaki ay ini-import gamit ang programang aman.
        Mga karakter
        Alamin (UTF-8 o UTF-16)
        Windows-1256 (Windows na Arabe)
        Tingnan ang mga hanay
        Ang huling import
        Ano ang nasa bawat hanay?
        {count} hilera. Kailangan ang lalawigan at pangalan. Ihambing ang mga unang hilera sa inyong listahan.	{count} hilera. Kailangan ang lalawigan at pangalan. Ihambing ang mga unang hilera sa inyong listahan.
        Binasa bilang {encoding}.
        Hanay
        Ano ito
        Mga unang hilera
        hindi itatala
        sariling numero ng listahan
        linya (mula sa naunang import)
        dahilan (mula sa naunang import)
        I-import ang {count} hilera	I-import ang {count} hilera
        Pumili ng ibang listahan
        Ini-import ang listahan
        Binabasa ang listahan
        Naitala: {done} sa {total} hilera
        Inihahambing sa mga naunang aplikasyon
        Huminto pagkatapos ng mga hilerang ito
        Tapos na ang import
        Walang listahang na-import mula nang magsimula ang server.
        Walang listahang na-import ang server na sumagot mula nang magsimula ito. May ilang server ang tanggapan: i-load muli ang pahina para tanungin ang iba.
        Nakarehistro ang {count} hilera ng listahan; walang naitatala nang dalawang beses.	Nakarehistro ang {count} hilera ng listahan; walang naitatala nang dalawang beses.
        Hindi pa naihahambing ang lahat sa mga naunang aplikasyon. Gagawin ito ng server nang kusa.
        {count} hilerang itatama	{count} hilerang itatama
        Linya {line}
        I-download ang mga hilerang ito
        Nasa akin na: alisin dito
        Listahan ito ng mga pangalan. Sirain ang file at ang mga na-download na hilera kapag hindi na kailangan.
        may panipi sa maling lugar.
        may {count} field, ang header ay may {expected}.
        may laman ang hanay {place} na walang pangalan sa header.
        hindi mabasa ang mga karakter.
        masyadong mahaba.
        walang pangalan, kaya hindi maihihiwalay sa iba.
        walang dalawang impormasyon tungkol sa isang tao rito.
        masyadong mahaba o hindi malinaw ang numero ng listahan.
        walang nakasulat doon, at kailangan ito ng bawat hilera.
        walang lalawigang "{typed}" ang programa. Pinakamalapit: {nearest}.
        walang lalawigang "{typed}" ang programa. Isulat ang pangalan gaya ng nasa form, o ang code, gaya ng {example}.
        wala sa titik Latin ang "{typed}". Ilagay ito sa hanay ng sariling sulat ng tao.
        hindi maaaring taon ng kapanganakan ang "{typed}". Sumulat ng taon mula {least} hanggang {most}.
        hindi kabilang ang "{typed}" sa: {choices}.
        hindi code ng wika ang "{typed}". Sumulat ng tatlong titik, gaya ng fil.
        wika ang "{typed}", at walang pangalan ang hilera sa wikang iyon.
        nakasulat ang "{typed}": {reason}
        hindi tumatanggap ng aplikasyon ang programa sa ganoong paraan.
        hindi maitatala sa ganitong anyo.
        Walang napiling listahan.
        Pumili ng CSV file, saka tingnan ang mga hanay.
        Wala na rito ang listahang ito.
        Kalahating oras lamang naghihintay ang listahan, sa memorya lamang. Walang naitala: piliin muli.
        Wala ang listahang ito sa server na sumagot.
        May ilang server ang tanggapan, at kalahating oras naghihintay ang listahan sa memorya ng isa. Piliin muli. Kung ganoon pa rin, i-import ito gamit ang programang aman, o tanungin ang teknisyan: dapat ipadala ka ng proxy sa iisang server. Walang hanay na naiimbak nang dalawang beses.
        May mga listahan ng ibang kasapi na naghihintay.
        Walang naitala. Subukan muli makalipas ang ilang minuto.
        Kasalukuyang nag-i-import si {officer}.
        Isang import lamang sa isang pagkakataon. Naghihintay dito ang listahan ninyo: pindutin muli mamaya.
        Masyadong malaki ang listahan para sa pahinang ito.
        Hatiin ito, o ipa-import gamit ang "aman import" sa computer ng tanggapan.
        Higit sa {limit} hilera ang listahan. Walang naitala.
        Hatiin ito at i-import nang sunud-sunod ang mga bahagi.
        Walang linya ng header ang listahan. Walang naitala.
        Isulat ang mga pangalan ng hanay sa unang linya.
        Hindi mabasa ang mga karakter ng listahan. Walang naitala.
        I-save muli bilang "CSV UTF-8".
        Mukhang Windows-1256 ang listahan. Walang naitala.
        Piliin ang Windows-1256 sa Mga karakter at ihambing ang mga unang pangalan; o i-save bilang "CSV UTF-8".
        Hindi mabasa ang unang linya ng listahan. Walang naitala.
        Hanapin ang panipi o putol ng linya sa mga pangalan ng hanay.
        Napili ang {name} para sa dalawang hanay. Walang naitala.
        Piliin ito para sa isa lamang.
        Walang hanay para sa {name}. Walang naitala.
        Sabihin kung aling hanay; kung wala ito, walang maitatalang aplikasyon.
        Hindi naisara ang panipi sa linya {line}. Walang naitala.
        Isara ito, saka piliin muli ang listahan.
        Hindi naitala ng tanggapan ang listahan. Walang naitala.
        Tanungin ang nagpapatakbo ng server, saka i-import muli.
        Naputol ang import.
        Mananatili ang naitala. I-import muli ang parehong listahan: walang hilerang maitatala nang dalawang beses.
        Inihinto ang import ayon sa hiling.
        Mananatili ang naitala. I-import muli ang parehong listahan: walang hilerang maitatala nang dalawang beses.
        Ang orasan ng tanggapan
        Ipinapakita ng kompyuter na ito
        Huling may naitala ang tanggapan
        Tugma ang orasan sa mga naitala ng tanggapan.
        Dito nakabatay, nang permanente, ang petsa ng mga liham. Ihambing ang petsa at oras sa ibang orasan, gaya ng sa telepono.
        Kung mali, huwag gumawa ng liham. Sabihin sa namamahala ng server: kapag tama na ang orasan, wala nang itatanong pa.
        Umatras ito o lubhang nauuna: dalawang opisyal ang magkukumpirma, bawat isa sa sariling pag-sign in, sa loob ng isang oras.
        Kinumpirma na ito ni {officer}. Kailangan pa ng isang opisyal.
        Kinumpirma mo na ito. Isa pang opisyal ang magsa-sign in at magkukumpirma rito sa loob ng isang oras.
        Tama ang petsa at oras
        Hindi tugma ang orasan sa mga naitala ng tanggapan.
        Walang gagawing liham hangga't hindi ito kinukumpirma ng isang opisyal, sa pahinang Ang orasan ng tanggapan.
        Maghanap ng liham
        Ayon sa numero nito, na nasa ilalim ng code sa papel.
        Numero ng liham
        Gaya ng HER-7K4M-92QX. Hindi mahalaga ang gitling, puwang o maliit na titik.
        Ipakita ang liham
        May isang maling titik sa numerong ito, o dalawang nagkapalit.
        Ihambing muli sa papel. Sinusuri ng huling titik ang lahat ng iba.
        Hindi ito numero ng liham.
        Nagsisimula ito sa mga titik ng tanggapan at may walong titik pagkatapos.
        Walang ginawang liham ang tanggapang ito na may ganoong numero.
        Ito ang tanggapang nasa numero: {office}. Magtanong doon, o basahin muli.
        May bisa
        Magsisimula pa
        Tapos na ang panahon nito
        Binawi
        Pansamantalang itinigil
        Napalitan ng mas bagong liham
        Ang susunod na kalagayan ay “{state}”, mula {time}.
        Uri
        May bisa mula
        May bisa hanggang
        Mula
        Patungo
        Naiabot
        hindi pa
        I-print ang liham
        Mula sa mga rekord, gaya ng nilagdaan. Itinatala ang bawat pag-print.
        Ang kadena ng mga liham
        Kapalit ng
        Kapalit ng liham na wala sa mga rekord na ito
        Ipinalit sa liham ng ibang tanggapan
        Pinalitan ng
        Sa pampublikong talaan
        Tala {entry} ng talaan.
        Tama ang patunay: umaabot mula sa liham na ito sa ulo ng puno na may {count} tala, nilagdaan {time}. Walang makapagtatatwa o palihim na makapag-aalis ng liham na ito.
        Naitago na; sasaklawin ito ng susunod na ulo ng puno sa ilang segundo.
        Hindi ito pinatutunayan ng nailathala. Sabihan ang tagasubaybay. Kasimbisa pa rin ng dati ang liham ng may hawak.
        Ang patunay bilang file
        I-print ang papel ng patunay
        I-print ang mga papel ng patunay
        Ipinakikita ng papel ng patunay, kasama ng liham at kahit walang network, na hindi ito maikakaila ng tanggapan.
        Ano ang nagbago
        Kalagayan
        May bisa mula
        Dahilan
        Mga opisyal
        ligtas na paglalakbay hanggang {day}
        Ang tao
        Ipinapakita lang ang pangalan kung may dahilan. Binibilang at itinatala ito sa pangalan mo.
        Bakit kailangang buksan
        Buksan ang rekord
        Binuksan para sa minsang ito. Umalis sa pahina kapag tapos na.
        Sinira na ang rekord ng tao, gaya ng pangako. Nananatili ang liham.
        Walang binuksan: walang dahilan.
        Pumili ng isa, saka buksan muli.
        Walang binuksan: hanggang {limit} rekord bawat araw ang isang opisyal.
        Humingi ng tulong sa kasama, o maghintay hanggang bukas.
        Bawiin, itigil pansamantala, ibalik ang bisa
        Isang opisyal ang humihiling, iba ang nag-aapruba mula sa sariling sign-in. Hanggang doon, walang nagbabago para sa may hawak.
        Naghihintay ng ikalawang opisyal
        Walang naghihintay. Lalabas dito ang hiling ng kasama.
        Ano
        Humiling
        Maaaprubahan hanggang
        Humiling ng pagbabago
        Walang mangyayari hangga't hindi inaaprubahan ng ikalawang opisyal.
        Napalitan na ang liham na ito. Hanapin ang mas bago.
        Bawiin ang liham
        Itigil pansamantala ang liham
        Ibalik ang bisa ng liham
        Palitan ang nawalang liham
        Palitan dahil sa pagtatama
        Wala nang bisa ang sulat. May panahon ang may-hawak na makarating sa ligtas na lugar, tatanggap ng abiso at maaaring mag-apela.
        Nakatigil hanggang malutas ang isang tanong. Walang bantay na sinasabihang pumigil ng sinuman.
        May bisa muli gaya ng dati.
        Bibigyan ang may hawak ng bagong liham para sa natitirang panahon. Wala nang bisa ang nawala.
        Itinama ang rekord matapos gawin ang liham na ito. Tatanggap ang may hawak ng tamang liham para sa natitirang panahon; hindi na balido ang isang ito.
        Pumili
        Dahilan
        Dahilan ({act})
        Mula sa programa. Nasa pampublikong talaan ang code nito. Para sa nawalang liham, alam na ito.
        Mula kailan
        Sa lalong madaling pahihintulutan ng programa
        Mula sa susunod na araw
        Araw (Gregorian)
        Oras, ayon sa tanggapan
        Ipakita ang kahulugan
        Tama ba ito?
        Ang kahulugan
        Kapag inaprubahan ng ikalawang opisyal
        Ligtas na paglalakbay
        Sa loob ng {days} araw, maaari pang maglakbay ang may hawak patungo sa ligtas na lugar: hanggang {day}. Nababasa rin iyon ng sumusuri ng liham.
        Hanggang doon
        May bisa ang sulat. Tatanggap ng abiso ang may-hawak, maaaring maglakbay sa ligtas na lugar at mag-apela.
        Kailangang aprubahan ng ibang opisyal bago ang {time}. Mababawi mo pa ito.
        Hilingin
        May babaguhin
        Isang hiniling na pagbabago
        Hiniling ni {officer} noong {time}.
        Naghihintay ng ikalawang opisyal hanggang {time}.
        Ikaw ang humiling, kaya iba ang dapat mag-apruba.
        Bawiin ang hiling
        Aprubahan: bawiin ang liham
        Aprubahan: itigil pansamantala
        Aprubahan: ibalik ang bisa
        Aprubahan: gawin ang bagong liham
        Tanggihan
        Inaprubahan ni {officer} at ginawa noong {time}.
        Tinanggihan ni {officer} noong {time}. Walang nagbago.
        Binawi ni {officer} noong {time}. Walang nagbago.
        Walang nag-apruba sa oras. Walang nagbago.
        I-print ang paunawa
        Para sa may hawak: ano ang may bisa, hanggang kailan ligtas maglakbay, paano tumutol. Walang pangalan at dahilan dito; ikaw ang magsabi ng dahilan.
        Sa liham
        Bawiin, itigil, ibalik ang bisa o palitan
        Walang napili.
        Sabihin kung ano ang gagawin sa liham.
        Wala pang dahilan.
        Pumili ng isa sa programa. Walang liham na binabago nang walang dahilan.
        Hindi mabasa ang araw o oras.
        Pumili ng araw, at oras kung mahalaga.
        Lumipas na ang sandaling ito.
        Hindi nagsisimula ang pagbabago bago ito malaman. Pumili ng mas huling oras.
        Hindi apurahan ang dahilang ito: hihintayin ng pagbabago ang mga araw ng ligtas na pag-alis.
        Pumili ng mas huling araw, o sa lalong madaling pahihintulutan ng programa.
        Mahigit 90 araw pa ito.
        Pumili ng mas malapit na araw, o humiling muli sa takdang panahon.
        Iba na ang kalagayan ng liham.
        May ibang nagbago nito, o hindi ito pinapayagan. Buksan muli ang liham; walang ginawa.
        Nag-apela ang may-hawak, at bukas pa ang apela.
        Hangga't hindi ito nasasagot ng ibang opisyal, ang sulat ay maaari lamang ibalik sa bisa.
        Hindi mapapalitan ang liham na ito.
        Tapos na ito, nagbago, o sinira na ang rekord. Maaaring mag-aplay agad muli ang tao.
        Itinama ang rekord matapos gawin ang liham na ito.
        Piliin ang "Palitan dahil sa pagtatama", upang makita ito ng ikalawang opisyal.
        Hindi pa naitama ang rekord mula nang gawin ang liham na ito.
        Itama muna ang aplikasyon.
        Ikaw mismo ang humiling nito.
        Ibang opisyal ang dapat mag-apruba o tumanggi.
        Iba ang humiling nito.
        Maaari mong aprubahan o tanggihan.
        May naunang iba.
        Nasa ibaba kung paano ito natapos. Walang nagawa nang dalawang beses.
        Hindi nagawa ang bagong liham.
        Nananatili ang nawala. Sabihan ang nangangalaga ng server, saka subukan muli.
        Walang ginawang bagong liham: hindi tugma ang orasan sa mga naitala ng tanggapan.
        Hindi nagbago ang nawala. Kukumpirmahin ng isang opisyal ang orasan sa pahinang Issue; saka subukan muli.
        Walang inilalabas na liham ang tanggapang ito bago matapos ang pag-set up nito.
        Dalawang kasapi ang dapat magpatibayan sa Pagbabago sa tauhan. Hindi nabago ang nawalang liham.
        Mga apela
        Maaaring mag-apela ang may-hawak na ang sulat ay binawi o sinuspinde. Mga opisyal na hindi kabilang doon ang sasagot.
        Magtala ng apela
        Numero ng sulat o tiket
        Gaya ng nasa sulat, abiso o papel.
        Susunod
        Mga bukas na apela
        Walang bukas na apela.
        Pasya
        Pinagpasyahan
        Nagpasya
        Magkakabisa
        Mag-apela hanggang
        Takda ng sagot
        Kalagayan
        Lampas na sa takda
        Lampas na sa takda ang sagot.
        Naghihintay ng sagot
        Naghihintay ng ikalawang opisyal
        Ang sagot ay dapat sa o bago ang {time}.
        May bisa ang sulat hanggang masagot ang apela.
        Mananatili ang pagbabago ayon sa pasya hanggang masagot ang apela.
        Hanggang masagot ang apela, ang sulat ay gaya ng dati bago ang pasyang ito.
        Kapag naitala ang apelang ito, mananatiling may bisa ang sulat hanggang masagot ito.
        Mananatili ang pagbabago hanggang sagutin ng ibang opisyal ang apela.
        Paano dumating
        Mula sa may-hawak, nang personal
        Mula sa ibang tao, para sa may-hawak
        Sa papel
        Ang sinasabi nila
        Gaya ng sinasabi nila, kung nais nilang isulat. Selyado ito kasama ng kanilang rekord at mabubura kasama nito. Iwanang blangko kung nasa papel.
        Nabura na ang rekord ng taong ito, kaya hindi maiimbak dito ang kanilang salita. Itago ang papel sa ilalim ng numero ng sulat.
        Itala ang apela
        Apela
        Naitala
        Nagtala
        Ipakita ang sinabi nila
        Ibibilang ito bilang pagbukas ng kanilang rekord, at nakasulat ito sa audit.
        Walang naisulat dito. Hanapin ang papel sa ilalim ng numero ng sulat.
        Sagot
        Kabilang kayo sa pasyang ito. Ibang opisyal ang sasagot sa apela.
        Mananatili ang pasya
        Ang sulat na nanatiling may bisa ay magwawakas pagkatapos ng mga araw ng ligtas na pag-alis.
        May bisa ang sulat
        May bisa agad ang sulat gaya ng dati.
        Magkakabisa ang pasya sa mas huling araw
        Hanggang sa araw na iyon ay may bisa ang sulat.
        Para lamang sa mas huling araw.
        Ipadala sa ikalawang opisyal
        Panukala ni {officer} noong {time}:
        Ibang opisyal ang dapat magkumpirma nito.
        Kumpirmahin ang sagot na ito
        Tanggihan ang sagot na ito
        Bawiin ang aking sagot
        Sinagot noong {time}: mananatili ang pasya.
        Sinagot noong {time}: may bisa ang sulat.
        Sinagot noong {time}: magkakabisa ang pasya sa mas huling araw.
        Natapos noong {time}: naibalik, naipalit o napalitan ang sulat bago ang sagot.
        Nag-apela ang may-hawak.
        Sagot sa apela: mananatili ang pasya.
        Sagot sa apela: may bisa ang sulat.
        Sagot sa apela: magkakabisa ang pasya sa mas huling araw.
        Mga pagbawi at apela
        Mga binawing sulat
        Mga sinuspindeng sulat
        Mga naitalang apela
        Sinagot: mananatili ang pasya
        Sinagot: may bisa ang sulat
        Sinagot: sa mas huling araw
        Natapos bago ang sagot
        Mga apelang lampas na sa takda
        apela ang lampas na sa takda.	apela ang lampas na sa takda.
        Walang sulat ang opisinang ito sa numero o tiket na ito.
        Suriin ito sa sulat o papel.
        Hindi binawi o sinuspinde ang sulat na ito.
        Walang maaaring iapela.
        Pinalitan na ng iba ang sulat na ito.
        Nasa may-hawak ang bagong sulat.
        Nasagot na ang apela laban dito.
        Hindi na ito muling pagpapasyahan ng opisina.
        Tapos na ang panahon ng pag-apela.
        Maaari pa ring ibalik ng mga opisyal ang sulat; maaaring mag-aplay muli ang may-hawak.
        Masyadong mahaba ang teksto.
        Paikliin, o itago ang natitira sa papel.
        May mga karakter ang teksto na hindi maipapakita.
        I-type ito sa halip na i-paste.
        Nabura ang rekord ng taong ito, at walang naitala.
        Iwanang blangko ang teksto at itago ang papel.
        Kabilang kayo sa pasyang inaapela.
        Dalawang ibang opisyal ang sasagot.
        Kayo mismo ang nagpanukala ng sagot na ito.
        Ibang opisyal ang dapat magkumpirma nito.
        Nagbago ang apela mula nang buksan ninyo ang pahinang ito.
        Narito ang kasalukuyang kalagayan nito.
        May panukalang sagot na ang ibang opisyal.
        Kumpirmahin o tanggihan muna iyon.
        Wala nang panukalang sagot.
        Magpanukala, o maghintay ng ibang opisyal.
        Hindi ito mas huling araw, masyadong maaga para sa mga araw ng ligtas na paglabas, o lampas na sa 90 araw.
        Mag-type ng araw na kasunod ng pinagpasyahan. May mga araw ng ligtas na paglabas ang sulat na may bisa.
        Hindi nasabi kung paano dumating ang apela.
        Pumili ng isa sa tatlo.
        Walang napiling sagot.
        Pumili ng isa sa tatlo.
        Nabuksan na ninyo ngayong araw ang lahat ng pinahihintulutang rekord.
        Maaaring buksan ng ibang opisyal, o maghintay hanggang bukas.
        Palitan ang isang liham
        I-scan ang liham na iniabot, gamit ang kamera o hawak na scanner, o idikit ang teksto nito.
        Mag-scan gamit ang kamera
        Ihinto ang kamera
        Hindi magamit ang kamera rito. Gumamit ng scanner, idikit ang teksto, o pumili ng larawan.
        Dito mismo sumusulat ang hawak na scanner. Hindi itinatago ang teksto.
        Tingnan ang liham
        Hindi kailangang tumawag sa kabilang tanggapan. Sinasabi ang hindi alam dito, at walang inaalis sa may hawak.
        Isang liham na iniabot
        Ibang liham
        Naipalit na
        Ibigay ngayon
        Hindi alam dito
        Papalitan pa rin ito, at itatala ang alinlangan.
        Wala rito ang pinakabagong talaan ng kabilang tanggapan, kaya maaaring nabago na nito ang liham.
        Kakatapos lang ng panahon ng liham: nagsasara ang mga daan at nagtatago ang tao.
        Para ito sa lalawigang sakop ng ibang tanggapan.
        Nilagdaan ito ng tanggapang ito, at wala ito sa mga rekord.
        Ang bagong aplikasyon
        Ayon sa nilagdaang liham. Ihambing sa tao bago magpatuloy.
        Idagdag ang sasabihin sa inyo; selyado ito kasama ng rekord. Mananatili ang pangalan at taon ng kapanganakan ayon sa nilagdaan.
        Bagong liham
        Palitan at gawin ang bagong liham
        Napalitan na rito ang liham na ito.
        Ang bago ay may tiket {ticket}, ginawa {time}. Kung wala ito sa tao, tingnan kung naghihintay itong maiabot; mapapalitan ang nawala.
        Napalitan na ang liham na ito.
        Hingin ang mas bagong liham. Ang wala nito ay maaaring mag-aplay gaya ng iba, at sa kanya pa rin ang papel.
        Hindi ito mabasa.
        Linisin at ilapat ang papel, i-scan ang kabilang code, o pumili ng mas malinaw na larawan.
        Hindi tugma ang lagda.
        I-scan ang kabilang code: baka may sira ang isa. Kung gayon pa rin, maaaring mag-aplay dito ang tao gaya ng iba. Ibalik ang papel.
        Nilagdaan ito ng susing hindi kilala ng tanggapang ito.
        Kunin ang pinakabagong bundle ng kabilang tanggapan, o tumawag. Maaaring mag-aplay agad dito ang tao.
        Magsisimula pa ang liham.
        Bumalik sa panahong iyon; may bisa ito hanggang wakas.
        Matagal nang natapos ang liham para mapalitan.
        Maaaring mag-aplay agad muli ang tao.
        Binawi ito ng tanggapang gumawa.
        Maaari pang maglakbay ang tao sa ligtas na lugar, tumutol doon, at mag-aplay dito. Tawagan ang tanggapang iyon.
        Itinigil ito pansamantala ng tanggapang gumawa.
        Tawagan ang tanggapang iyon. Maaaring maghintay dito ang tao, o mag-aplay muli.
        Dapat nasa pampublikong talaan ng kabilang tanggapan ang liham, ngunit wala.
        Sabihan ang tagasubaybay. Protektado pa rin ang tao, at maaaring mag-aplay dito.
        May sariling bisa ang liham na ito at hindi kailangang palitan.
        Ibalik ito; may bisa ito hanggang wakas.
        Hindi nagawa ang bagong liham.
        Gaya pa rin ng dati ang luma. Sabihan ang nangangalaga ng server, saka subukan muli.
        Walang ginawang bagong liham: hindi tugma ang orasan sa mga naitala ng tanggapan.
        Hindi nagbago ang luma. Kukumpirmahin ng isang opisyal ang orasan sa pahinang Issue; saka subukan muli.
        Walang inilalabas na liham ang tanggapang ito bago matapos ang pag-set up nito.
        Dalawang kasapi ang dapat magpatibayan sa Pagbabago sa tauhan. Hindi nabago ang lumang liham.
        Ang pahina para sa telepono
        Pahina para sa telepono na nag-i-scan ng liham, kahit walang network
        Hindi ito naka-install sa server na ito. Ginagawa ito ng nagpapatakbo sa make site at sinisimulan ang aman serve na may --site. Samantala, masusuri rito ang mga liham.
        Numero
        Uri
        May bisa mula
        May bisa hanggang
        Lalawigan
        Mula sa
        Patungo sa
        Ipapalit sa
        Pangalan
        Ama o tagapag-alaga
        Ipinanganak
        Mga kondisyon
        Ang nagagawa ng liham na ito
        Ang hindi nito nagagawa
        Para sa bantay
        Tingnan ang liham at ang mga petsa nito.
        Ihambing ang pangalan, taon ng kapanganakan at larawan.
        Padaanin ang may hawak. Kung may alinlangan, tumawag.
        Lagda
        Selyo
        Larawan
        Suriin ito sa
        Check code
        Ang marka ng programa. Ipinapakita rin ito ng telepono sa tabi ng listahan nito; o i-scan ito, at ihahambing ng telepono.
        HALIMBAWA: walang bisa ang papel na ito
        PREVIEW: hindi ito liham
        Ang iyong numero
        Itago at dalhin ang papel na ito.
        Magdala ng papel na may pangalan mo, kung mayroon.
        Paunawa tungkol sa isang liham
        Paunawa tungkol sa isang aplikasyon
        Ang liham na {number} ay binabawi ng tanggapan mula {date}.
        Ang liham na {number} ay pansamantalang itinigil ng tanggapan mula {date}, hanggang malutas ang isang tanong.
        Ang liham na {number} ay may bisa muli mula {date}.
        Ang nawalang liham na {number} ay wala nang bisa mula {date}. Kapalit nito ang liham na {new}.
        Hanggang {date}, maaari ka pang maglakbay patungo sa ligtas na lugar. Ito rin ang sinasabi sa sinumang sumusuri ng liham.
        Hanggang doon ay may bisa ang sulat at maaari kayong maglakbay dala ito.
        Kung mag-apela kayo bago iyon, mananatiling may bisa ang sulat hanggang masagot ang apela.
        Sasabihin sa iyo ng tanggapan ang dahilan, at ibibigay nang nakasulat kung hihilingin mo.
        Ang aplikasyong may tiket na {number} ay tinanggihan noong {date}.
        Ang dahilan: {reason}
        Maaari kang mag-aplay muli kapag may nagbago.
        Ang pagbabagong ito ay tala {number} ng pampublikong talaan. Walang makagagawa o makababawi nito nang palihim.
        Maaari kayong mag-apela hanggang {date}.
        Pumunta, magpadala ng taong pinagkakatiwalaan, o magpadala ng papel. Dalhin ang abisong ito o sabihin ang numero nito. Maaaring mag-apela nang pasalita.
        Mga opisyal na hindi kabilang sa pasyang ito ang sasagot sa apela.
        Nag-apela kayo noong {date}. Sasagutin ng ibang opisyal sa o bago ang {due}.
        May bisa ang sulat hanggang sa sagot.
        Ito ang sagot sa inyong apela, mula sa mga opisyal na hindi kabilang sa unang pasya.
        {office}, {address}. Tumawag: {contact}
        Ang pagkakaroon ng paunawang ito ay hindi dahilan para pigilan, kapkapan o saktan ang sinuman.
        Mga numero ng liham na wala nang bisa
        Listahan {number}
        Humingi ng mas bagong listahan pagkatapos ng {date}.
        Binawi. Maaaring patungo pa sa ligtas na lugar ang may hawak: tawagan ang tanggapan.
        Pansamantalang itinigil: tawagan ang tanggapan.
        Napalitan na: hingin ang mas bagong liham.
        Ang mapabilang sa listahang ito ay hindi dahilan upang pigilan, kapkapan o saktan ang sinuman.
        Laman nito ang alam ng tanggapan sa petsang nasa itaas. Wala rito ang mga liham na lampas na sa sariling petsa.
        Walang numero sa listahang ito.
        Kard para sa bantay
        Ano ang liham
        Ang liham ng ligtas na pagdaan ay pangako ng tanggapan na makapaglalakbay nang payapa ang may hawak. Hindi nito sinasabi kung sino siya noon. Masusuri ito ninuman, at walang nagtatala kung sino ang dumaan.
        Paano ito titingnan
        Tingnan ang liham at ang mga petsa. I-scan ang alinman sa dalawang code, kung may telepono.
        Ihambing ang pangalan, taon ng kapanganakan at larawan sa taong kaharap. Maging magalang.
        Padaanin ang may hawak. Ibalik ang papel. Kung may alinlangan, tumawag.
        Kung walang telepono
        Basahin ang numero sa himpilan, saka ang check code sa ilalim nito, apat na titik sa bawat pagkakataon. Sasabihin ng himpilan ang alam nito. Hindi nito nakikita ang mga petsa at pangalan: kayo ang babasa nito.
        Ang sinasabi ng telepono, at ang gagawin
        Padaanin ang may hawak. Ihambing ang pangalan, taon at larawan.
        May bisa mula sa petsang nakasulat.
        Makahihingi ng bagong liham sa tanggapan ang may hawak.
        Hingin ang mas bagong liham.
        Tawagan ang tanggapan.
        Maaaring patungo pa sa ligtas na lugar. Tumawag.
        I-update o tumawag. Gaya ng sinumang manlalakbay.
        I-scan ang isa pang code. Ibalik ang papel; tumawag.
        Linisin, patagin, dagdagan ang ilaw; ang isa pang code.
        Ituring na may bisa. I-update ang listahan.
        Wala sa mga ito ang dahilan upang pigilan, kapkapan o saktan ang sinuman, o upang kunin ang papel.
        Sino ang tatawagan
        Kapag hindi iginalang ang liham, o may alinlangan, anumang oras:
        Paunawa sa mga poste blg.
        Wala nang bisa: blg.
        Patunay ng isang liham
        Kasama ng liham na {number}, pinatutunayan ng mga code na ito kahit walang network na ibinigay ito ng tanggapan at hindi nito maikakaila.
        Nakita sa pampublikong talaan ng {count} sa {witnesses} saksi, noong {date}.
        Hindi pa sapat ang mga saksi mula sa labas na nagpatunay nito. Humingi ng bagong papel sa alinmang tanggapan mamaya.
        Walang pinangalanang saksi mula sa labas ang programa: lagda lamang ng tanggapan ang nasa patunay na ito.
        Linggo
        Lunes
        Martes
        Miyerkules
        Huwebes
        Biyernes
        Sabado
        Lin
        Lun
        Mar
        Miy
        Huw
        Biy
        Sab
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
        Ene
        Peb
        Mar
        Abr
        May
        Hun
        Hul
        Ago
        Set
        Okt
        Nob
        Dis
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
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ang {record} ay hindi gaya ng isinulat ng Aman. Walang ginawa rito.
        May nagbago ng mga talaan sa labas ng Aman. Kopyahin ang folder ng tanggapan at itago ang kopya; ipinapakita ng aman check ang lahat ng hindi tugma. Hindi apektado ang ibang talaan.
        Aplikasyon {ticket}
        Liham {number}
        Ang liham na may tala sa log na {leaf}
        Kahilingan ng pagbabago {id}
        
        Ang pagpapalit na may tala sa log na {leaf}
        Kasapi {id}
        Ang token {id}
        Pahintulot sa token {id}
        Kahilingan tungkol sa kawani {id}
        Ang pagtatapos ng paghahanda
        Ang nilinaw na pagkakahawig ng mga tiket {ticket} at {other}
        
        
        Ang listahan ng mga bilang {first} hanggang {last} ({kind})
        Ang dulo ng mga talaan
        {row}: binago sa labas ng Aman.
        {row}: ibinalik ang mas lumang kalagayan.
        {row}: binura sa labas ng Aman.
        {row}: idinagdag sa labas ng Aman.
        {rows} talaang may MAC ang sinuri.
        {entries} tala ng audit ang sinuri.
        {leaves} tala ng log at lahat ng katayuan ang sinuri.
        Tugma ang lahat.
        Ang tala ng audit {entry} ay hindi tugma sa mga nauna.
        Hindi maihambing ang log: {fact}
        Hindi mabasa ang mga susi ng mga tao: {fact}
        Ang unang {count} talaan lamang ang nakalista.
        Mga talaan: {kind}
        Pagsusuri
        May hindi tugma: tingnan sa itaas.
        Huwag magbago ng anuman. Kopyahin ang folder ng tanggapan, itago ang kopya, at sabihin sa iyong monitor; nasa manwal ang susunod na gagawin.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Masyadong mahaba o hindi payak na teksto ang dahilan. Hanggang {limit} byte, walang control character.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Nakatala ang hiling na pagbabago {request} para sa {letter}. Walang magbabago hangga't hindi ito inaaprubahan ng ibang kawani, hanggang {until}:
        Nakabinbin na ang hiling na pagbabago {request} para sa {letter}. Walang itinala.
        Tingnan sa aman change list.
        Walang nakabinbing hiling na pagbabago.
        Natapos na ang hiling na pagbabago {request}. Mananatili ang {letter} sa dati.
        Walang ibang kawaning maaaring mag-apruba ang pinangalanan ng --second. Walang itinala.
        Ibigay ang pangalan ng ibang kawani, o alisin ang --second: sinumang kawaning may karapatang magpawalang-bisa ay maaaring mag-apruba.
        Walang hiling na pagbabago sa numerong ito.
        Ang mga nakabinbin: aman change list
        Ikaw mismo ang humiling ng pagbabagong ito. Walang ginawa.
        Ibang kawani ang mag-aapruba o tatanggi. Maaari mo itong bawiin: aman change withdraw NUMBER
        Ibang kawani ang humiling ng pagbabagong ito. Walang ginawa.
        Maaari mo itong tanggihan: aman change refuse NUMBER
        Masyadong malayo ang petsa ng bisa ng pagbabago. Walang itinala.
        Naaprubahan at nagawa na ang pagbabagong ito.
        Ang kasalukuyang katayuan ng liham: aman letter NUMBER
        Tinanggihan na ang pagbabagong ito. Walang ginawa.
        Hilingin muli kung kailangan pa.
        Binawi na ang hiling na ito. Walang ginawa.
        Hilingin muli kung kailangan pa.
        Lumipas na ang hiling na ito. Walang ginawa.
        Hilingin muli kung kailangan pa.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ang aplikasyon ay may {found} boto na ipagkaloob, at {needed} ang hinihingi ng programa. Walang ginawang liham.
        Ipagkaloob ito ng isa pang opisyal gamit ang aman decide.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Binubuksan ang tanggapang ito ng susi sa isang token.
        Isaksak ang token, at huwag magbigay ng passphrase o key file.
        Hindi nabubuksan ng susi sa token ang tanggapang ito.
        Isaksak ang token na itinakda ng aman lock change; nabubuksan din ng mga tagapangalaga ang tanggapan.
        
        
        
        
        
        
        
        Sabihin ang --new-key-file o --new-token, hindi pareho.
        BABALA: mas madaling kunin ang folder ng tanggapang ito kaysa nararapat:
        Nasa folder ang key file: mababasa ng magnanakaw ng folder ang rehistro. Gamitin lang ito sa pagsubok.
        
        Maaabot ng ibang gumagamit ng makinang ito ang {path} (mode {mode}).
        chmod -R go= {home}, at isipin kung sino ang maaaring nakabasa nito.
        Nasa folder na ito ang root key ng programa: makapagtatalaga ang magnanakaw ng sarili niyang mga tagapirma.
        Ilipat ang programa sa sarili nitong root: aman root make, pagkatapos ay aman trust succeed.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Hanay {row}, limang salita (hindi ipinapakita):
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        May 40 salita ang isang bahagi; {count} ang narito.
        I-type ang lahat ng walong hanay na may tig-limang salita. Sapat na ang unang apat na titik ng salita.
        May {count} salita ang hanay {row}; lima ang sa isang hanay.
        I-type muli ang hanay {row}.
        Hanay {row}, salita {word}: wala ito sa mga salita ng mga bahagi.
        Ihambing sa papel ang salita {word} ng hanay {row}. Sapat na ang unang apat na titik nito.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        {known} tala ng log ng tanggapang ito ang kilala sa labas, at {inRecords} ang nasa mga rekord nito. Walang naimbak o nalagdaan.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Walang talaan ng kawani ang tanggapang ito, kaya walang nagsa-sign in.
        Ibigay na lang ang pangalan ng opisyal: --officer NAME. Para magdagdag ng kawani: aman staff add, o sa pahina ng tanggapan.
        May kawani ang tanggapang ito, kaya isang naka-sign in na kawani ang dapat gumawa nito. Walang ginawa.
        Mag-sign in: aman login
        Tapos na ang iyong sign-in. Walang ginawa.
        Mag-sign in muli: aman login
        Hindi mo pa naitatakda ang ikalawang salik, kaya hindi ka makapag-sign in dito.
        Mag-sign in muna sa pahina ng tanggapan; ipinapakita roon kung paano.
        Hindi ito pinapayagan ng iyong mga tungkulin. Walang ginawa.
        Kung ano ang maaaring gawin ng bawat tungkulin: docs/counter.md. Magtanong sa administrator.
        Naka-sign in ka bilang {name}, at iba ang pinangalanan ng --officer. Walang ginawa.
        Alisin ang --officer, o pag-sign in-in ang ibang kawani: aman login
        Sabihin kung sino ang gagawa: --officer NAME
        Mali ang pangalan, password o code. Para sa kaligtasan, hindi namin sinasabi kung alin.
        Subukang muli. Bawat maling subok ay nagpapatagal sa susunod.
        Pangalan sa pag-sign in:
        Ang password mo:
        Isang beses na code, iwanang blangko kung wala:
        Naka-sign in bilang {name} hanggang {until}. Pag-alis mo: aman logout
        Naka-sign out na.
        Walang naka-sign in dito.
        Nababasa o nababago ng iba sa kompyuter na ito ang file ng iyong sign-in, {path}. Hindi ito ginamit.
        Mag-sign in muli, gagawa iyon ng bago: aman login
        May kawani ang tanggapang ito at walang naka-sign in dito, kaya "folder" ang nakasulat sa audit at hindi ang ibinigay na pangalan.
        Ang ikalawang kawani naman ang magpapatunay, gamit ang sariling password at code.
        Iisang kawani ang dalawa. Walang ginawa.
        Ibang kawani ang dapat sumang-ayon.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Walang pinapangalanang saksi ang file ng programa, o nasa listahan ng tiwala na ang mga ito.
        Maglagay ng talahanayang [[witness]] para sa bawat isa sa programme.toml, at [witnesses] na may needed: docs/programme.md.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Hindi kilala ng token ang ganitong uri ng susi.
        Para sa susi ng talaan, Ed25519, gamitin ang --log-key-in-file. Walang ginawa.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        {count} saksi, na {quorum} ang dapat nakalagda. Mas kaunti sa dalawa: isang saksing mali ang orasan, o nasa maling kamay, ang magpapasya kung gaano na katagal ang mga liham
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Binubuksan ang tala para sa isa sa mga dahilang ito: {reasons}. Pumili ng isa.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Tungkol sa isang tao ang dahilan, at nababasa ng ibang programa ang mga argumento. Walang binago.
        Ibigay ang --reason - at i-type ito, o gawin itong unang linya ng standard input.
        Bakit mo ito itinatama?
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ang susi ng log, para sa mga mambabasa at saksi: {key}
        Ang SHA-256 nito, para ihambing sa boses: {digest}
        Nagsisimula ang log na ito sa mga tala ng {origin}. Ang saksing kikilala rito mula roon ay nagsisimula sa laking {size} na may ugat na {root}.
        Isinulat ang papel ng patunay sa {path}.
        Hindi pa sapat ang mga saksing lumagda sa ulo ng puno. Mabuti ang patunay; gumawa ng bago mamaya.
        Ibigay ang isa: --slip, --form o --json.
        Walang saksing tatanungin ngayon: lumagda na ang bawat isa sa ulo ng punong ito sa loob ng isang araw, o walang address sa programme.toml.
        Naisulat ang kahilingan sa {file}. Dalhin ito sa saksi; ibalik kasama ang sagot: aman log take-cosignature {file} ANSWER
        Naimbak ang lagda ni {names}.
        Kilala ng saksing {name} ang {known} tala ng log ng tanggapang ito, na salungat sa mga rekord. Walang lalagdaan hangga't hindi ito sinusuri ng dalawang opisyal.
        Walang pinapangalanang saksi ang listahan ng tiwala.
        Ilagay sila sa programme.toml, saka: aman trust witnesses
        May {inLog} tala ang log, mas kaunti sa sinasabi ng --old.
        Sabihin ang laking binanggit ng saksi.
        Ang unang file ay hindi kahilingan ng log ng tanggapang ito, o hindi sa log na ito ang puno niyon.
        Banggitin ang file na isinulat ng aman log ask-witness, saka ang sagot ng saksi.
        Ang ikalawang file ay hindi sagot ng saksi.
        Naglalaman ito ng mga linya ng lagda, o isang numero lamang.
        
        
        Huling lumagda ang saksi sa {known} tala.
        Magtanong muli mula roon: aman log ask-witness FILE --old {known}
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ang "{text}" ay hindi address ng proxy, at hindi rin ng network ng mga proxy.
        Isulat ito bilang 127.0.0.1, 10.0.3.0/24 o 2001:db8:3::/48. Hindi pinaniniwalaan ang network na sumasakop sa lahat ng address.
        Mahigit sa {most} proxy ang pinangalanan.
        Pangalanan na lang ang kanilang network: --trusted-proxy 10.0.3.0/24
        
        
        
        
        
        
        Ang address ng mga sukat, {metrics}, ay wala sa anyong 127.0.0.1:9464.
        Isulat ang aman serve --metrics 127.0.0.1:9464
        Mga sukat para sa Prometheus: http://{place}/metrics
        Sinumang nakaaabot sa address na iyon ay nakababasa ng mga bilang ng tanggapan: ang inyong Prometheus lamang ang dapat makaabot.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Buong pangalan ng kawani:
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Pinangalanan ang mga saksi ng file ng programa.
        
        
        
        
        
        
        
        
        Isang liham ang tapat ng patunay: ibigay ang teksto o file nito, hindi - o --check-code.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ang pangalan ng pampublikong log ay {origin}. Ito ang address ng log at hindi kailanman nagbabago: sa pangalan lamang nakikilala ng mga saksi ang log.
        Ang published-at na ito ay sa halimbawa. Palitan ito sa programme.toml bago gumawa ng tunay na tanggapan: hindi mapag-iiba ang mga log ng dalawang programang iisa ang pangalan, at walang saksing makapaglilingkod sa dalawa.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Sira
        Payo
        ang makinang ito
        Maayos ang lahat.
        Walang kailangang ayusin; may payo sa itaas.
        May kailangang ayusin.
        Gawin ang sinasabi ng mga sira sa itaas, at patakbuhing muli ang aman doctor.
        Walang tanggapan sa "{home}".
        Gumawa ng isa gamit ang aman init --home {home}, o pangalanan ang tamang folder gamit ang --home.
        Hindi mabasa ang office.json o programme.toml.
        Tingnan kung sino ang maaaring bumasa ng folder. Kung sira ang isang file, ibalik ito mula sa backup: aman restore.
        Isang mas bagong Aman ang sumulat ng folder na ito.
        I-install muli ang bersyong iyon; walang mabubuksan dito ang mas luma.
        Pag-aari ng ibang user ang folder.
        Patakbuhin ang Aman bilang may-ari nito, para sa package: sudo -u aman aman doctor --home {home}. O ibigay ito sa tamang user: chown -R aman: {home}
        Walang maisusulat sa folder.
        Tingnan ang mga pahintulot nito at kung paano naka-mount ang disk: chmod u+rwx, mount
        Ito ang superuser, na maaaring gumawa ng lahat: hindi nasubok ang mga pahintulot.
        Patakbuhin ito bilang user na naghahain ng tanggapan: sudo -u aman aman doctor --home {home}
        Selyado ang tanggapan: sinusuri ang mga liham, at walang makakapag-sign in.
        Kung maling alarma iyon: aman unseal --home {home}
        Galing sa backup ang folder, at hindi pa naihahambing sa inilathala.
        Dalhin ang pinakabagong bundle ng isang post: aman log continue --newest FILE
        Walang passphrase, key file o token na nagbubukas ng folder na ito.
        Binubuksan ito ng mga tagapag-ingat: aman unseal --home {home}
        Walang maisusulat sa inilathalang folder: walang bagong malalaman ang mga post.
        Ibigay ito sa user ng tanggapan, at tingnan kung paano naka-mount ang disk.
        Wala pang nailathala.
        Naglalathala ang aman serve kapag nagsimula ito.
        {hours} oras na ang pinakabagong nilagdaang tree head.
        Hayaang tumakbo ang aman serve, o maglathala araw-araw: aman bundle --out FILE
        Walang nakitang backup.
        Gumawa ng isa sa pahinang Ingatan o gamit ang aman backup, at ng sa mga susi gamit ang aman backup keys. Pangalanan ang ibang folder gamit ang --backups.
        {days} araw na ang pinakabagong backup.
        Gumawa ng isa ngayon, at dalhin ito sa ibang lugar: aman backup --out FILE
        Nawawala ang file ng mga tala.
        Huwag magbago ng anuman. Hanapin ang file, saka ibalik ang pinakabagong backup sa bagong folder: aman restore
        Hindi ito nagsisimula bilang file ng mga tala.
        Huwag magbago ng anuman, at kopyahin ang buong folder. Saka ibalik ang pinakabagong backup sa bagong folder: aman restore
        May ibang programang nagbago kung paano isinusulat ang mga tala.
        Huwag hayaang buksan ng ibang programa ang file. Sinasabi ng aman check kung may iba pang binago; itinatama ito ng Aman kapag binuksan nito ang mga tala.
        Nawawala ang mga susi ng mga tao: walang pangalang mabubuksan.
        Ibalik ang pinakabagong kopya ng mga susi: aman restore BACKUP --home NEW --keys COPY. Huwag magrehistro ng sinuman bago iyon.
        Hindi file ng mga susi ng mga tao ito, o putol.
        Itigil ang aman serve, kopyahin ang buong folder, saka ibalik ang pinakabagong kopya ng mga susi: aman restore BACKUP --home NEW --keys COPY
        Hindi sumasagot ang database.
        Tingnan kung tumatakbo ang server nito, at ang address, sertipiko at lihim na ibinigay.
        
        
        Halos puno na ang disk: {free} MiB ang bakante.
        Dalhin sa ibang lugar ang mas lumang backup, o palakihin ang disk. Titigil ang mga liham at pagrehistro kapag puno na; mananatili ang naitabi.
        {free} MiB ang bakante, at maaaring mangailangan ng {needed} MiB ang backup.
        Dalhin sa ibang lugar ang mas lumang backup, o palakihin ang disk.
        Halos wala nang mailalagay na file sa disk.
        Hanapin ang folder na may napakaraming maliliit na file, at alisin ang hindi kailangan: df -i
        Nasa disk sa network ang folder ({kind}).
        Hindi ligtas doon ang mga talang nasa iisang file. Dalhin ang folder sa disk ng makinang ito habang walang tumatakbong aman serve.
        Nasa memory ang folder: mawawala ang lahat sa susunod na pagsisimula.
        Dalhin ito sa disk habang walang tumatakbong aman serve.
        Nasa layer ng container ang folder, at mawawala kapag inalis ang container.
        Mag-mount ng volume sa {home}.
        Walang file na naging matatag sa folder.
        Tingnan ang disk: dmesg, df, mount. Walang kinukumpirma na hindi matatag, kaya titigil ang tanggapan.
        Umabot ng {time} ms ang disk upang gawing matatag ang maliit na file.
        Ganoon katagal maghihintay ang bawat liham. Tingnan kung ano pa ang gumagamit ng disk, o gumamit ng mas mahusay.
        Sinasabi ng orasan na {now}, na hindi maaari.
        Itama ito bago mag-isyu ng anuman: timedatectl set-time. Tingnan ang aman clock.
        Nahuhuli ang orasan nang {minutes} minuto sa pinakabagong pagbabago ng mga tala.
        Ihambing sa ibang orasan at itama: maghihintay ang mga liham hanggang tumugma. Tingnan ang aman clock.
        Walang nagtatakda ng orasan ng makinang ito.
        Kung may network: timedatectl set-ntp true. Kung wala: ihambing ito linggu-linggo sa ibang orasan.
        Inililipat ang memory sa disk na hindi nakikitang naka-encrypt.
        Patayin ang swap (swapoff -a) o i-encrypt ito sa /etc/crypttab: dumaraan sa memory ang mga tala ng mga tao.
        Hindi maimprenta ang mga liham: kulang ang mga font ({families}).
        apt install fonts-noto-core, saka simulan muli ang aman serve.
        Walang mababasang larawan: hindi masimulan o malimitahan ang tagabasa nito.
        Tingnan kung maaaring magsimula ng programa at magtakda ng limitasyon ang user na ito (ulimit -a), at kung ano ang ipinagbabawal ng sandbox sa paligid ng Aman.
        Walang Landlock ang kernel: binabasa ang mga larawan nang walang ikalawang pader.
        Gumamit ng kernel na 5.13 o mas bago, at pangalanan ang landlock sa lsm= sa boot.
        Hindi naka-install ang pahina para sa mga telepono: hindi inihahain ang /verify/.
        Nasa package ito. Kung binuo mula sa source: make site, saka aman serve --site .build/site
        May programang nakikinig sa {listen} at hindi sumasagot bilang Aman sa payak na HTTP.
        Kung Aman iyon sa TLS, maayos ang lahat. Kung hindi, itigil ang programa, o bigyan ng ibang address ang aman serve: --listen
        Hindi makakapakinig ang user na ito sa {listen}.
        Pangalanan ang address ng makinang ito at port na 1024 pataas; sa reverse proxy ang 443.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        PIN ng token na may mga susi ng tanggapan:
        Ang --log-key-in-file ay para sa --key-token.
        Wala rito ang token na may susi ng tanggapan.
        Isaksak ito, at tiyaking nakainstall ang PKCS#11 module nito. Walang nilagdaan.
        Narito ang token, pero wala rito ang susi ng tanggapan.
        Isaksak ang token kung saan ginawa ang susi. Walang nilagdaan.
        Nasa token ang susi ng tanggapan, at hindi ibinigay ang PIN nito.
        Simulan muli ang programa sa terminal, gamit ang --token-pin-file FILE o $AMAN_TOKEN_PIN.
        Mali ang PIN ng token na may mga susi ng tanggapan.
        Isang beses sinubukan: nagsasara ang token pagkatapos ng ilan. Simulan muli ang programa gamit ang tama.
        Nakasara ang PIN ng token na may mga susi ng tanggapan.
        Ang security officer lang ng token ang makapagtatakda ng bago.
        Hindi sumagot sa oras ang token na may susi ng tanggapan.
        Subukan muli; kung hindi pa rin, tanggalin at isaksak muli ang token.
        Ibang susi ang ginagamit ng token at hindi ang sa tanggapan.
        Itinapon ang lagda nito. Isaksak ang token kung saan ginawa ang susi.
        Tumanggi ang token na may susi ng tanggapan na lumagda (PKCS#11 {code}).
        Hanapin ang bilang sa manwal ng token. Walang nilagdaan.
        Naghihintay dito ang mga liham, listahan at talaan. Samantala, sinusuri ang mga liham at inihahain ang nailathala.
        Lumalagda na muli ang token.
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        
        Ibang tanggapan
        I-import ang ibinigay ng ibang tanggapan, ilipat ang kaso ng isang tao, at tingnan ang mga liham na hinawakan ng dalawang tanggapan.
        Mga liham na hinawakan ng dalawang tanggapan
        Walang nakabukas.
        Hindi alam ng magkalayong tanggapan ang ginagawa ng isa't isa. May bisa ang bawat bagong liham hangga't hindi nagpapasya ng iba ang dalawang opisyal, at walang may hawak na dapat pigilin dahil dito.
        Ipinalit sa {office} noong {time}
        Binawi o sinuspinde sa {office} mula {time}
        Ibinigay kapalit dito: {number}, tiket {ticket}
        Tawagan ang kabilang tanggapan, ihambing ang mga larawan at ang alam ng bawat isa, at itala ang natuklasan. Hiwalay na kahilingan ang pagtatapos ng liham, na inaaprubahan ng ikalawang opisyal.
        Ang natuklasan mo
        Iisang tao ang pumunta sa dalawang tanggapan
        Dalawang tao ang nagsumite ng iisang liham
        Nagkamali ang isang tanggapan
        Hindi matukoy ng mga tanggapan
        Itala ang natuklasan
        Naitala ang natuklasan tungkol sa {number}. Walang liham na binago.
        May natuklasan na
        {count} liham ang hinawakan ng dalawang ibang tanggapan; sila ang magsisiyasat.	{count} liham ang hinawakan ng dalawang ibang tanggapan; sila ang magsisiyasat.
        Mag-import
        Ligtas ang muling pag-import ng parehong file: walang naluluma rito, at minsan lang tinatanggap ang kaso.
        File mula sa USB
        Isang bundle, case file, o susi para sa mga kaso. Hanggang {size} MB; sa terminal ini-import ang mas mahabang bundle.
        I-import ang file
        Address ng ibang tanggapan
        Kung nasaan ang mga pampublikong file nito, gaya ng https://kunduz.example. Kukunin ang bundle at ang susi nito para sa mga kaso.
        Kunin at i-import
        Mga kaso
        Ang kasong inilipat sa ibang tanggapan ay dinadala sa selyadong file. Ang tanggapang iyon lang ang makapagbubukas. Burahin ang file kapag dumating na.
        Maaaring magpadala ng kaso sa: {offices}
        Wala pa rito ang susi ng ibang tanggapan para sa mga kaso. I-import ito mula sa USB o sa address nito.
        Tiket ng kasong inilipat
        Pumapasok sa file ang buong rekord: binibilang at itinatala ito bilang pagbubukas.
        Gawin ang case file
        Ibibigay sa ibang tanggapan
        Bundle ng tanggapang ito
        Susi ng tanggapang ito para sa mga kaso
        Na-import ang {new} mas bagong bahagi; {known} ang alam na.
        Ihambing sa telepono: pareho ang tanda ng mga tanggapang pareho ang nalalaman.
        May ibang trust list dito na may parehong bilang. Tawagan ang may hawak ng root ng programa.
        Pumirma ang isang tanggapan ng dalawang magkaibang listahan sa isang segundo. Tawagan ang tanggapang iyon.
        May mga listahang mahigit isang araw na pauna ang petsa at hindi isinama. Mali ang isa sa dalawang orasan.
        May log na hindi tugma sa dating narito at hindi isinama. Ipakita ito sa monitor.
        Maaari nang magpadala ng kaso sa {office}.
        Tinanggap ang kasong {from}. Tiket {ticket} ito rito, at ihahambing ito ng tagasuri sa iba. Burahin ang file.
        Tinanggap na dati ang kasong {from} bilang tiket {ticket}. Walang nabago.
        Ginawa ang case file para sa {office} noong {time}
        Galing sa ibang tanggapan, kung saan ito ay {tickets}
        Walang napiling file.
        Piliin ang file sa USB, saka i-import.
        Masyadong mahaba ang file para sa pahinang ito.
        I-import ito sa computer ng tanggapan: aman bundle import FILE.
        Aplikasyon ang kaso, at hindi nagrerehistro ang tungkulin mo.
        Ipa-import ito sa registrar o sa exchange desk.
        Hindi ito address ng ibang tanggapan.
        Isulat ito bilang https://kunduz.example, walang kasunod.
        Hindi sumagot ang address na iyon.
        Suriin ang koneksyon at subukan muli, o humingi ng USB sa kabilang tanggapan.
        Walang pampublikong file ng tanggapan sa address na iyon.
        Itanong sa kabilang tanggapan ang address nito.
        Walang napiling natuklasan.
        Piliin ang natuklasan, at itala.
        Hindi hinawakan ng dalawang tanggapan ang liham na ito.
        I-load muli ang pahina: maaaring nagbago ang listahan.
        Walang kaso ang tanggapang ito na may ganoong tiket, o nabura ang rekord nito.
        Tingnan ang slip: sa ibang tanggapan ang tiket na may code nito.
        Hindi pa inilipat sa ibang tanggapan ang kasong ito.
        Ilipat muna ito sa pahina nito, saka gawin ang file.
        Wala rito ang susi ng {office} para sa mga kaso.
        I-import ito mula sa USB ng tanggapang iyon, o sa address nito.
        May teksto ang rekord na hindi maiimbak ng ibang tanggapan.
        Itama ito sa nagpapadalang tanggapan, at gumawa ng bagong file.
        Hindi ito bundle, case file, o susi, o nasira ito.
        Kopyahin muli mula sa USB, o humingi ng bago sa kabilang tanggapan.
        Mas bagong bersyon ng Aman ang gumawa ng file na ito.
        I-update ang Aman sa tanggapang ito, saka i-import muli.
        Iselyo ang kaso para sa ibang tanggapan, o para sa dating susi ng isang ito.
        Ibigay muli ang susi ng tanggapang ito, at humingi ng bagong file.
        Nabago ang case file habang dala.
        Humingi ng bago sa kabilang tanggapan.
        Hindi napatunayan kung sino ang gumawa ng file: wala sa trust list dito ang susi nito.
        Mag-import muna ng mas bagong bundle, saka subukan muli.
        Hindi pinagkakatiwalaan noon ang tanggapang gumawa ng file.
        Tawagan ang tanggapang iyon. Maaaring mag-aplay dito ang tao gaya ng iba.
        Sa ibang programa ang file.
        Mga tanggapan lang ng iisang programa ang nagpapalitan ng file.
        Para sa {office} ang file.
        Dalhin ito roon.
        Mahigit isang araw na pauna ang petsa ng file.
        Mali ang isa sa dalawang orasan. Itama ito, saka subukan muli.
        Mahigit kalahating taon na ang file.
        Humingi ng bago sa kabilang tanggapan.
        Ibang root ang sa bundle kaysa pinagkakatiwalaan ng tanggapang ito.
        Tawagan ang pinanggalingang tanggapan, at ihambing ang tanda ng root.
        Salungat ang bundle sa alam dito; walang naimbak mula rito.
        Itago ang file, at ipakita sa monitor.
        Hindi ka na maaaring magbukas ng rekord ngayon, o wala ang isang ito.
        Magpatulong sa kasama, o subukan bukas.
        Hindi ito nagawa ng tanggapan ngayon.
        Walang nabago. Subukan muli; kung maulit, sabihin sa administrator.
        """#
    )
}
