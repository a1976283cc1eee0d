import AmanLetter
import AmanOffice
import Crypto
import Foundation

/// One person's own key, which seals everything the office knows of them.
///
/// It lies in the key store, wrapped by the register key; the records hold only the number of its
/// slot. Overwriting the slot destroys the person's data in all copies of the sealed bytes, also in
/// every backup of the records.
struct PersonSeal {
    private let key: SymmetricKey
    private let application: String

    /// The seal of the person of an application, with the key of their slot.
    init(_ key: SymmetricKey, of application: String) {
        self.key = key
        self.application = application
    }

    // MARK: What is sealed under it

    /// The person without the photo.
    func sealed(_ person: Person) throws -> [UInt8] {
        try seal(PersonCoding.encode(person), under: key, at: place("sealed"))
    }

    func sealed(photo: [UInt8]) throws -> [UInt8] {
        try seal(photo, under: key, at: place("photo"))
    }

    func opened(_ sealed: [UInt8], photo: [UInt8]?) throws(RecordsError) -> Person {
        do {
            let coded = try openSealed(sealed, under: key, at: place("sealed"))
            var person = try PersonCoding.decode(coded)
            person.photo = try photo.map { try openSealed($0, under: key, at: place("photo")) }
            return person
        } catch {
            throw .damaged(record: "person of \(application)")
        }
    }

    /// The signed bytes of one of the person's letters.
    func sealed(cose: [UInt8], of number: LetterNumber) throws -> [UInt8] {
        try seal(cose, under: key, at: letterPlace(number))
    }

    func opened(cose sealed: [UInt8], of number: LetterNumber) throws(RecordsError) -> [UInt8] {
        do {
            return try openSealed(sealed, under: key, at: letterPlace(number))
        } catch {
            throw .damaged(record: "letter \(number.text)")
        }
    }

    /// What an officer wrote to the word at a turn.
    func sealed(note: [UInt8], turn: Int64) throws -> [UInt8] {
        try seal(note, under: key, at: notePlace(turn))
    }

    func opened(note sealed: [UInt8], turn: Int64) throws(RecordsError) -> [UInt8] {
        do {
            return try openSealed(sealed, under: key, at: notePlace(turn))
        } catch {
            throw .damaged(record: "note of \(application)")
        }
    }

    /// Why an officer corrected the record, with the place of the correction in the audit.
    func sealed(remark: [UInt8], at audit: Int64) throws -> [UInt8] {
        try seal(remark, under: key, at: remarkPlace(audit))
    }

    func opened(remark sealed: [UInt8], at audit: Int64) throws(RecordsError) -> [UInt8] {
        do {
            return try openSealed(sealed, under: key, at: remarkPlace(audit))
        } catch {
            throw .damaged(record: "remark of \(application)")
        }
    }

    /// What the person said in an appeal, with the appeal's number.
    func sealed(appeal text: [UInt8], of id: Int64) throws -> [UInt8] {
        try seal(text, under: key, at: appealPlace(id))
    }

    func opened(appeal sealed: [UInt8], of id: Int64) throws(RecordsError) -> [UInt8] {
        do {
            return try openSealed(sealed, under: key, at: appealPlace(id))
        } catch {
            throw .damaged(record: "appeal \(id)")
        }
    }

    /// What was asked of an outside list about the person, or what the list says.
    func sealed(outside bytes: [UInt8], at place: OutsidePlace) throws -> [UInt8] {
        try seal(bytes, under: key, at: place.sealedPlace(of: application))
    }

    func opened(outside sealed: [UInt8], at place: OutsidePlace) throws(RecordsError) -> [UInt8] {
        do {
            return try openSealed(sealed, under: key, at: place.sealedPlace(of: application))
        } catch {
            throw .damaged(record: "outside list and \(application)")
        }
    }

    private func remarkPlace(_ audit: Int64) -> SealedPlace {
        SealedPlace(table: "correction_remark", row: "\(application).\(audit)", column: "sealed")
    }

    private func appealPlace(_ id: Int64) -> SealedPlace {
        SealedPlace(table: "appeal_text", row: "\(application).\(id)", column: "sealed")
    }

    private func notePlace(_ turn: Int64) -> SealedPlace {
        SealedPlace(table: "decision_note", row: "\(application).\(turn)", column: "sealed")
    }

    private func place(_ column: String) -> SealedPlace {
        SealedPlace(table: "person", row: application, column: column)
    }

    private func letterPlace(_ number: LetterNumber) -> SealedPlace {
        SealedPlace(table: "letter", row: number.text, column: "sealed")
    }
}

/// Where something about a person and an outside list is sealed.
enum OutsidePlace {
    case asked(_ question: ListID)
    case hit(_ row: ListID)

    fileprivate func sealedPlace(of application: String) -> SealedPlace {
        let (table, id) =
            switch self {
            case .asked(let question): ("list_asked", question)
            case .hit(let row): ("list_hit", row)
            }
        let row = "\(application).\(Hexadecimal.text(id.bytes))"
        return SealedPlace(table: table, row: row, column: "sealed")
    }
}
