/// Names for sample applicants of Afghanistan: the common spelling in Latin script, another
/// spelling that officials also write, and the name in Dari or Pashto.
enum AfghanNames {
    static let men = NameTable(
        """
        Ahmad|Ahmed|احمد
        Mohammad|Muhammed|محمد
        Abdullah|Abdallah|عبدالله
        Abdul Rahman|Abdurrahman|عبدالرحمن
        Abdul Karim|Abdolkarim|عبدالکریم
        Ghulam Nabi|Gholam Nabi|غلام نبی
        Ghulam Haidar|Gholam Haydar|غلام حیدر
        Mohammad Nasir|Mohamed Naser|محمد ناصر
        Mohammad Yusuf|Mohammad Yousef|محمد یوسف
        Sayed Hussain|Said Hossein|سید حسین
        Sayed Jawad|Sayyid Javad|سید جواد
        Habibullah|Habib Ullah|حبیب‌الله
        Najibullah|Najeebullah|نجیب‌الله
        Rahmatullah|Rahmat Ullah|رحمت‌الله
        Esmatullah|Ismatullah|عصمت‌الله
        Zabihullah|Zabiullah|ذبیح‌الله
        Farid|Fareed|فرید
        Jamshid|Jamshed|جمشید
        Farhad|Ferhad|فرهاد
        Bahram|Behram|بهرام
        Khalid|Khaled|خالد
        Walid|Waleed|ولید
        Tariq|Tareq|طارق
        Mirwais|Mir Wais|میرویس
        Wahid|Waheed|وحید
        Omid|Umeed|امید
        Navid|Naweed|نوید
        Murtaza|Morteza|مرتضی
        Mustafa|Mostafa|مصطفی
        Ali Reza|Alireza|علی‌رضا
        Gul Agha|Gul Aqa|گل آغا
        Gulab|Golab|ګلاب
        Zalmai|Zalmay|زلمی
        Baryalai|Baryalay|بریالی
        Torialai|Toryalay|توریالی
        Spin Gul|Speen Gul|سپین ګل
        Pacha Khan|Pasha Khan|پاچا خان
        Hamid|Hameed|حمید
        Sharif|Shareef|شریف
        Latif|Lateef|لطیف
        Qasim|Qasem|قاسم
        Yaqub|Yaqoob|یعقوب
        Ibrahim|Ebrahim|ابراهیم
        Ismail|Esmail|اسماعیل
        Daud|Dawood|داود
        Sulaiman|Soleiman|سلیمان
        Nur Agha|Noor Aqa|نور آغا
        Khair Mohammad|Khayr Muhammad|خیر محمد
        Dost Mohammad|Dost Mohamed|دوست محمد
        Taj Mohammad|Taj Muhammad|تاج محمد
        """
    )

    static let women = NameTable(
        """
        Fatima|Fatema|فاطمه
        Maryam|Mariam|مریم
        Zahra|Zehra|زهرا
        Zainab|Zaynab|زینب
        Parwin|Parveen|پروین
        Shirin|Shireen|شیرین
        Laila|Leila|لیلا
        Nargis|Narges|نرگس
        Shakila|Shakeela|شکیلا
        Malalai|Malalay|ملالی
        Zarghuna|Zarghona|زرغونه
        Spogmai|Spozhmai|سپوږمۍ
        Gulalai|Gulalay|ګلالۍ
        Palwasha|Palwasa|پلوشه
        Farzana|Ferzana|فرزانه
        Humaira|Homaira|حمیرا
        Sediqa|Seddiqa|صدیقه
        Nazanin|Nazaneen|نازنین
        Roya|Ruya|رویا
        Mina|Meena|مینا
        """
    )

    static let families = NameTable(
        """
        Shahidi|Shaheedi|شهیدی
        Noorzai|Nurzai|نورزی
        Karimi|Kareemi|کریمی
        Rahimi|Raheemi|رحیمی
        Hosseini|Hussaini|حسینی
        Mohammadi|Muhammadi|محمدی
        Sultani|Soltani|سلطانی
        Barakzai|Barekzai|بارکزی
        Popalzai|Popalzay|پوپلزی
        Alokozai|Alikozai|الکوزی
        Stanikzai|Stanekzai|ستانکزی
        Ahmadzai|Ahmadzay|احمدزی
        Yusufzai|Yousafzai|یوسفزی
        Achakzai|Achekzai|اڅکزی
        Wardak|Wardag|وردک
        Safi|Saafi|صافی
        Shinwari|Shinwary|شینواری
        Momand|Mohmand|مومند
        Heravi|Herawi|هروی
        Balkhi|Balkhy|بلخی
        Badakhshi|Badakhshy|بدخشی
        Andarabi|Andrabi|اندرابی
        Panjshiri|Panjsheri|پنجشیری
        Hazara|Hazarah|هزاره
        Uzbek|Ozbek|ازبک
        Turkmen|Torkman|ترکمن
        Taheri|Taheree|طاهری
        Qaderi|Qadiri|قادری
        Amini|Ameeni|امینی
        Azizi|Azeezi|عزیزی
        Sadat|Saadat|سادات
        Rasuli|Rasooli|رسولی
        Nazari|Nazary|نظری
        Yaqubi|Yaqoobi|یعقوبی
        Faizi|Fayzi|فیضی
        Samadi|Samady|صمدی
        Jalali|Jalaly|جلالی
        Anwari|Anvari|انوری
        Sharifi|Shareefi|شریفی
        Ghafuri|Ghafoori|غفوری
        """
    )
}

/// Rows of one list: usual spelling, another spelling, own script.
struct NameTable {
    /// One name as officials meet it.
    struct Row {
        let latin: String
        let otherLatin: String
        let ownScript: String
    }

    let rows: [Row]

    init(rows: [Row]) {
        self.rows = rows
    }

    init(_ text: String) {
        rows = text.split(separator: "\n").compactMap { line in
            let fields = line.split(separator: "|").map(String.init)
            guard fields.count == 3 else { return nil }
            return Row(latin: fields[0], otherLatin: fields[1], ownScript: fields[2])
        }
    }
}
