/// Names for sample applicants of the Philippines: the usual spelling, and another that an
/// official may have written.
enum FilipinoNames {
    static let men = table(
        """
        Jose|José
        Juan Carlos|Juancarlos
        Ramon|Ramón
        Eduardo|Edwardo
        Rodel|Rodell
        Jomar|Jhomar
        Arnel|Arnell
        Rogelio|Rojelio
        Danilo|Danillo
        Renato|Renatto
        Abdul Malik|Abdulmalik
        Datu Ali|Datuali
        Norodin|Nurodin
        Salahuddin|Salahudin
        Bonifacio|Bonifasio
        Crisanto|Krisanto
        Emilio|Emelio
        Florante|Florente
        Isagani|Ysagani
        Lito|Litto
        Nestor|Néstor
        Reynaldo|Reinaldo
        Teodoro|Theodoro
        Virgilio|Vergilio
        """
    )

    static let women = table(
        """
        Maria Luz|Marialuz
        Rosario|Rozario
        Corazon|Corazón
        Teresita|Theresita
        Josefina|Josephina
        Ligaya|Legaya
        Marites|Maritess
        Rowena|Rowina
        Fatima|Fatimah
        Noraisa|Norhaisa
        Amelita|Amilita
        Gloria|Glorya
        """
    )

    static let families = table(
        """
        Santos|Delos Santos
        Reyes|Rayes
        dela Cruz|De la Cruz
        Bautista|Batista
        Ocampo|Ocampos
        Garcia|García
        Mendoza|Mendosa
        Villanueva|Vilanueva
        Ramos|Rammos
        Aquino|Aquiño
        Macaraeg|Macaraig
        Pangilinan|Pangelinan
        Dimaculangan|Dimakulangan
        Magsaysay|Magsaisay
        Abubakar|Abu Bakar
        Dimaporo|Demaporo
        Mangudadatu|Mangodadatu
        Sinsuat|Sensuat
        Lumad|Lomad
        Catapang|Katapang
        """
    )

    /// Rows of `usual|other`; these names have one script, so the usual spelling is their own.
    private static func table(_ text: String) -> NameTable {
        NameTable(
            rows: text.split(separator: "\n").compactMap { line in
                let fields = line.split(separator: "|").map(String.init)
                guard fields.count == 2 else { return nil }
                return NameTable.Row(
                    latin: fields[0],
                    otherLatin: fields[1],
                    ownScript: fields[0]
                )
            }
        )
    }
}
