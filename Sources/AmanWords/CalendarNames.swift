// Names that several rooms write. Computed, so that a module that writes none of them carries none.

/// Days of the week, from Sunday on.
public enum WeekdayNames {
    /// In English.
    public static var english: [String] {
        [
            "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
        ]
    }

    /// In Dari.
    public static var dari: [String] {
        [
            "یکشنبه", "دوشنبه", "سه‌شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه",
        ]
    }

    /// In Pashto.
    public static var pashto: [String] {
        [
            "یونۍ", "دونۍ", "درېنۍ", "څلرنۍ", "پينځنۍ", "جمعه", "اونۍ",
        ]
    }

    /// In Filipino.
    public static var filipino: [String] {
        [
            "Linggo", "Lunes", "Martes", "Miyerkules", "Huwebes", "Biyernes", "Sabado",
        ]
    }
}

/// Months of the Gregorian year.
public enum GregorianMonths {
    /// In English.
    public static var english: [String] {
        [
            "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December",
        ]
    }

    /// In Dari.
    public static var dari: [String] {
        [
            "جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر",
            "اکتوبر", "نومبر", "دسمبر",
        ]
    }

    /// In Pashto.
    public static var pashto: [String] {
        [
            "جنوري", "فبروري", "مارچ", "اپریل", "مۍ", "جون", "جولای", "اګست", "سېپتمبر",
            "اکتوبر", "نومبر", "دسمبر",
        ]
    }

    /// In Filipino.
    public static var filipino: [String] {
        [
            "Enero", "Pebrero", "Marso", "Abril", "Mayo", "Hunyo", "Hulyo", "Agosto",
            "Setyembre", "Oktubre", "Nobyembre", "Disyembre",
        ]
    }
}

/// Months of the Solar Hijri year as Afghans say them.
public enum SolarHijriMonths {
    /// In Latin letters.
    public static var latin: [String] {
        [
            "Hamal", "Sawr", "Jawza", "Saratan", "Asad", "Sunbula", "Mizan", "Aqrab", "Qaws",
            "Jadi", "Dalw", "Hut",
        ]
    }

    /// In Dari.
    public static var dari: [String] {
        [
            "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو",
            "حوت",
        ]
    }

    /// In Pashto.
    public static var pashto: [String] {
        [
            "وری", "غویی", "غبرګولی", "چنګاښ", "زمری", "وږی", "تله", "لړم", "لیندۍ", "مرغومی",
            "سلواغه", "کب",
        ]
    }
}
