/// Names that are common in Afghanistan, with the spelling that people use in Latin letters.
///
/// Short vowels are not written in Arabic script, so a spelling can be known and not worked out. A
/// name that is not here gets no suggestion: a registrar who reads no Latin would leave a guess as
/// it is, and the letter would be signed with it.
/// Source: common use in papers of Afghan offices, as known to the authors; not a published list.
enum KnownNames {
    /// The Latin spelling of one word, by its letters as `plainSpelling` writes them.
    static let latin: [String: String] = Dictionary(
        ordered.map { (plainSpelling($0.arabic), $0.latin) },
        uniquingKeysWith: { _, last in last }
    )

    /// The table as it is written.
    static let ordered: [(arabic: String, latin: String)] = table.split(separator: "\n")
        .flatMap { $0.split(separator: ",") }
        .compactMap { pair in
            let words = pair.split(separator: " ")
            return words.count == 2 ? (String(words[0]), String(words[1])) : nil
        }

    /// Each name once: as it is written, a space, its spelling.
    static let table = """
        محمد Mohammad, احمد Ahmad, محمود Mahmood, حامد Hamed, حمید Hamid, علی Ali, حسن Hassan,
        حسین Hussain, عمر Omar, عثمان Osman, حیدر Haidar, جعفر Jafar, صادق Sadiq, کاظم Kazim,
        رضا Reza, تقی Taqi, مهدی Mahdi, هادی Hadi, باقر Baqir, عباس Abbas, قاسم Qasim,
        ابراهیم Ibrahim, اسماعیل Ismail, اسحاق Ishaq, یعقوب Yaqub, یوسف Yusuf, یونس Yunus,
        موسی Musa, عیسی Isa, هارون Haroon, داود Daud, داوود Daud, سلیمان Sulaiman, ایوب Ayub,
        ادریس Idris, الیاس Ilyas, زکریا Zakaria, یحیی Yahya, نوح Nuh, آدم Adam, لقمان Luqman,
        بلال Bilal, حمزه Hamza, خالد Khalid, طارق Tariq, زید Zaid, سعد Saad, سعید Saeed,
        سلمان Salman, سهیل Suhail, عمار Ammar, عامر Amir, امیر Amir, انس Anas, جابر Jabir,
        زبیر Zubair, طلحه Talha, عمران Imran, فاروق Farooq, صدیق Sediq, غنی Ghani,
        مرتضی Murtaza, مصطفی Mustafa, مجتبی Mujtaba, رسول Rasul, نبی Nabi, غلام Ghulam,
        کریم Karim, رحیم Rahim, رحمن Rahman, رحمان Rahman, قیوم Qayum, جبار Jabar, غفور Ghafoor,
        غفار Ghafar, قدیر Qadir, قادر Qadir, واحد Wahid, وحید Wahid, احد Ahad, صمد Samad,
        حکیم Hakim, حلیم Halim, علیم Alim, عظیم Azim, کبیر Kabir, بصیر Basir, نصیر Nasir,
        خالق Khaliq, رازق Raziq, رزاق Razaq, باری Bari, باقی Baqi, باسط Basit, فتاح Fatah,
        ستار Satar, سلام Salam, مجید Majid, ماجد Majid, مالک Malik, ملک Malik, متین Matin,
        معین Moin, مقیم Muqim, مومن Mumin, منان Manan, حنان Hanan, وهاب Wahab, ودود Wadood,
        وکیل Wakil, ولی Wali, ظاهر Zahir, طاهر Tahir, شکور Shakoor, رشید Rashid, روف Rauf,
        رووف Rauf, حفیظ Hafiz, حی Hai, حق Haq, حسیب Hasib, جلیل Jalil, جمیل Jamil, لطیف Latif,
        نعیم Naim, غیاث Ghias, عزیز Aziz, مبین Mubin, منیر Munir, حبیب Habib, رحمت Rahmat,
        نجیب Najib, سمیع Sami, عنایت Enayat, هدایت Hedayat, ذبیح Zabih, کلیم Kalim, اسد Asad,
        فضل Fazl, نصر Nasr, نعمت Nemat, امان Aman, امین Amin, احسان Ehsan, عصمت Esmat, عزت Ezat,
        عبید Obaid, شکر Shukr, سیف Saif, شفیق Shafiq, رفیع Rafi, ثنا Sana, ضیا Zia, عطا Ata,
        روح Rooh, شمس Shams, نور Noor, خلیل Khalil, جلال Jalal, مجیب Mujib, صفی Safi,
        ظریف Zarif, کرامت Karamat, برکت Barakat, بسم Bism, جمال Jamal, کمال Kamal, صلاح Salah,
        سراج Siraj, برهان Burhan, قمر Qamar, فخر Fakhr, ظهیر Zahir, قطب Qutb, محی Muhi,
        معز Moez, نظام Nizam, نجم Najm, شهاب Shahab, علا Ala, بها Baha, تاج Taj, رکن Rukn,
        حسام Husam, زین Zain, عین Ain, بدر Badr, خیر Khair, خان Khan, جان Jan, گل Gul, آغا Agha,
        آقا Aqa, شاه Shah, میر Mir, سید Sayed, پیر Pir, شیر Sher, لعل Lal, باز Baz, دوست Dost,
        میرزا Mirza, میرویس Mirwais, میوند Maiwand, زلمی Zalmai, اکبر Akbar,
        اصغر Asghar, اعظم Azam, افضل Afzal, اکرم Akram, اسلم Aslam, انور Anwar, اشرف Ashraf,
        ارشد Arshad, اجمل Ajmal, بشیر Bashir, بریالی Baryalai, بهرام Bahram, بهروز Behroz,
        پرویز Parwiz, تیمور Taimur, تور Tor, جاوید Jawid, جواد Jawad, جمشید Jamshid,
        حکمت Hekmat, حشمت Hashmat, دلاور Dilawar, رامین Ramin, رستم Rustam, رفیق Rafiq,
        زاهد Zahid, زمان Zaman, سردار Sardar, سرور Sarwar, سکندر Sikandar, شاکر Shakir,
        شریف Sharif, شفیع Shafi, صابر Sabir, صالح Saleh, صفدر Safdar, صمیم Samim, طالب Talib,
        طوفان Tofan, ظهور Zahoor, عارف Arif, غوث Ghaws, غازی Ghazi, فاضل Fazil, فرید Farid,
        فرهاد Farhad, فیصل Faisal, فیروز Firoz, فیض Faiz, فواد Fawad, فریدون Faridoon,
        قدرت Qudrat, قربان Qurban, قند Qand, کامران Kamran, گلاب Gulab, لمر Lmar, محسن Mohsin,
        مختار Mukhtar, مدثر Mudasir, مسعود Masood, مشتاق Mushtaq, مظفر Muzafar, معروف Maroof,
        منصور Mansoor, نادر Nadir, ناصر Nasir, نثار Nisar, نصرت Nusrat, نظر Nazar, نعمان Noman,
        نقیب Naqib, نوروز Nawroz, نوید Navid, هاشم Hashim, همایون Humayoon, وسیم Wasim,
        وزیر Wazir, ولید Walid, یاسر Yasir, یما Yama, خوشحال Khushal, روشن Roshan,
        پاینده Payenda, امید Omid, حاجی Haji, حنیف Hanif, حفظ Hifz, نیک Nik, بختیار Bakhtiar,
        اورنگ Aurang, آرش Arash, آصف Asif, آرین Arian, اسفندیار Esfandiar, سهراب Sohrab,
        سیاوش Siawash, شجاع Shuja, شعیب Shoaib, عابد Abid, عادل Adil, عاصم Asim, عرفان Erfan,
        فرشید Farshid, فردین Fardin, قیس Qais, کاوه Kawa, مجاهد Mujahid, مسلم Muslim,
        مطیع Mutee, نیاز Niaz, یار Yar, داد Dad, بخش Bakhsh, فاطمه Fatima, زهرا Zahra,
        زینب Zainab, مریم Maryam, خدیجه Khadija, عایشه Aisha, سکینه Sakina, معصومه Masuma,
        رقیه Ruqia, کلثوم Kulsum, صفیه Safia, حلیمه Halima, آمنه Amina, امینه Amina,
        حمیده Hamida, حبیبه Habiba, نجیبه Najiba, شکیلا Shakila, شکیبا Shakiba, فرشته Fereshta,
        فرزانه Farzana, فریبا Fariba, فریده Farida, فوزیه Fawzia, فرخنده Farkhunda,
        فهیمه Fahima, گلناز Gulnaz, گلالی Gulalai, گلشن Gulshan, حسنا Husna, هما Homa,
        جمیله Jamila, خاتول Khatol, خالده Khalida, لیلا Laila, لیلما Lailuma, لیلوما Lailuma,
        لطیفه Latifa, ماه Mah, مهناز Mahnaz, مرضیه Marzia, مرجان Marjan, مرسل Mursal,
        مسعوده Masuda, مژگان Muzhgan, مژده Muzhda, نادیه Nadia, نازنین Nazanin, ناهید Nahid,
        نرگس Nargis, نسرین Nasrin, نسیمه Nasima, نفیسه Nafisa, نیلوفر Nilofar, نوریه Nooria,
        پلوشه Palwasha, پروانه Parwana, پروین Parwin, پشتنه Pashtana, رابعه Rabia, راضیه Razia,
        رحیمه Rahima, رویا Roya, رخسار Rukhsar, رخشانه Rukhshana, سارا Sara, سحر Sahar,
        سمیرا Samira, سمیه Sumaya, ستاره Setara, سوسن Sosan, سهیلا Suhaila, سپوږمی Spozhmai,
        شبنم Shabnam, شفیقه Shafiqa, شگوفه Shagufa, شهلا Shahla, شیما Shima, شیرین Shirin,
        صدیقه Sediqa, صدف Sadaf, صابره Sabera, صغرا Sughra, طاهره Tahera, تهمینه Tahmina,
        ترانه Tarana, ثریا Soraya, عادله Adela, عاطفه Atefa, عزیزه Aziza, وژمه Wazhma,
        وحیده Wahida, یاسمین Yasamin, زرغونه Zarghuna, زلیخا Zulaikha, زرمینه Zarmina,
        زیبا Ziba, ملیحه Maliha, ملالی Malalai, مینا Mina, تورپیکی Torpekai, نازو Nazo,
        انیسه Anisa, بصیره Basira, بنفشه Banafsha, بهار Bahar, بی Bi, بیبی Bibi, کوثر Kawsar,
        هاجر Hajar, شهیدی Shahidi, نورزی Noorzai, کریمی Karimi, رحیمی Rahimi, حسینی Hosseini,
        احمدی Ahmadi, محمدی Mohammadi, عزیزی Azizi, هراتی Herati, حیدری Haidari, رضایی Rezai,
        نوری Noori, امیری Amiri, اکبری Akbari, قاسمی Qasimi, جعفری Jafari, صادقی Sadiqi,
        موسوی Musawi, هاشمی Hashimi, ابراهیمی Ibrahimi, یوسفی Yusufi, سلطانی Sultani,
        نظری Nazari, شریفی Sharifi, لطیفی Latifi, حکیمی Hakimi, صدیقی Sediqi, فاروقی Farooqi,
        عثمانی Osmani, قادری Qaderi, غفوری Ghafoori, رسولی Rasooli, جلالی Jalali, کمالی Kamali,
        سعیدی Saeedi, رستمی Rustami, مرادی Muradi, کابلی Kabuli, غزنوی Ghaznawi, بلخی Balkhi,
        بدخشی Badakhshi, پنجشیری Panjshiri, قندهاری Kandahari, فقیری Faqiri, وفا Wafa,
        حبیبی Habibi, رحمانی Rahmani, سادات Sadat, عظیمی Azimi, فیضی Faizi, ناصری Nasiri,
        هزاره Hazara, پوپل Popal, کاکر Kakar, وردک Wardak, هوتک Hotak, احمدزی Ahmadzai,
        ستانکزی Stanikzai, یوسفزی Yusufzai, اچکزی Achakzai, بارکزی Barakzai, پوپلزی Popalzai,
        علیزی Alizai, اسحاقزی Ishaqzai, الکوزی Alokozai, زدران Zadran,
        منگل Mangal, شینواری Shinwari, مومند Mohmand, افریدی Afridi, صافی Safi, لودین Lodin,
        ترین Tarin, غلزی Ghilzai, سلیمانخیل Sulaimankhel, ترهکی Taraki, نیازی Niazi, کوچی Kochi,
        رحیمزی Rahimzai, علیزاده Alizada, کریمزاده Karimzada, حیدرزاده Haidarzada, امینی Amini,
        انوری Anwari, اشرفی Ashrafi, بهزاد Behzad, صابری Sabiri
        """
}
