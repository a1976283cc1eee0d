/// Names for sample applicants of the Philippines: one script, so the third column is empty of use
/// and repeats the first.
enum FilipinoNames {
    static let men = table(
        """
        Jose|Josè
        Juan Carlos|Juancarlos
        Ramon|Ramón
        Eduardo|Edwardo
        Rodel|Rodell
        Jomar|Jhomar
        Arnel|Arnell
        Rogelio|Rogelyo
        Danilo|Danelo
        Renato|Rinato
        Abdul Malik|Abdulmalik
        Datu Ali|Datuali
        Norodin|Nurodin
        Salahuddin|Salahudin
        Bonifacio|Bonifacyo
        Crisanto|Krisanto
        Emilio|Emelio
        Florante|Floranti
        Isagani|Isaganni
        Lito|Leto
        Nestor|Nistor
        Reynaldo|Rainaldo
        Teodoro|Theodoro
        Virgilio|Vergilio
        """
    )

    static let women = table(
        """
        Maria Luz|Marialuz
        Rosario|Rosaryo
        Corazon|Korazon
        Teresita|Terisita
        Josefina|Josephina
        Ligaya|Legaya
        Marites|Maritess
        Rowena|Roweena
        Fatima|Fatimah
        Noraisa|Norhaisa
        Amelita|Amilita
        Gloria|Glorya
        """
    )

    static let families = table(
        """
        Santos|Santoz
        Reyes|Reyez
        dela Cruz|Dela Crus
        Bautista|Baustista
        Ocampo|Okampo
        Garcia|Garsia
        Mendoza|Mendosa
        Villanueva|Vilanueva
        Ramos|Ramoz
        Aquino|Akino
        Macaraeg|Makaraeg
        Pangilinan|Panghilinan
        Dimaculangan|Dimakulangan
        Magsaysay|Magsaisai
        Abubakar|Abu Bakar
        Dimaporo|Demaporo
        Mangudadatu|Mangodadatu
        Sinsuat|Sensuat
        Lumad|Lumadd
        Catapang|Katapang
        """
    )

    private static func table(_ text: String) -> NameTable {
        NameTable(
            text.split(separator: "\n")
                .map { line in "\(line)|\(line.prefix { $0 != "|" })" }
                .joined(separator: "\n")
        )
    }
}
