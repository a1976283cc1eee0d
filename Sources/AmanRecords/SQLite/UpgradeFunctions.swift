import AmanLetter
import AmanOffice
import Foundation
import GRDB

// Functions that a connection has in SQL while it upgrades older tables, and at no other time: what
// they had in the clear is sealed inside the statement that moves it. The tables themselves cannot
// call them: see `trusted_schema`.

extension Database {
    /// Adds the functions to a connection.
    func addUpgrading(under key: RegisterKey) {
        addNames(under: key)
        addMacs(under: key)
        add(
            function: DatabaseFunction("aman_chained", argumentCount: 7, pure: true) { values in
                let entry = AuditEntry(
                    at: Instant(seconds: try values[1].whole),
                    officer: "",
                    act: try act(try values[4].text),
                    subject: AuditCode(kept: try values[5].text),
                    reason: values[6].isNull ? nil : AuditCode(kept: try values[6].text)
                )
                let second = values[3].isNull ? nil : OfficerID(number: try values[3].whole)
                let officer = OfficerID(number: try values[2].whole)
                let previous = try values[0].blob
                guard previous.count == 32 else { throw misused }
                let bytes = entry.encoded(officer: officer, second: second)
                return Data(key.audit.hash(after: previous, of: bytes))
            }
        )
        add(
            function: DatabaseFunction("aman_earlier", argumentCount: 8, pure: false) { values in
                let entry = EarlierAuditEntry(
                    at: Instant(seconds: try values[1].whole),
                    officer: try values[2].text,
                    second: values[3].isNull ? nil : try values[3].text,
                    act: try values[4].text,
                    subject: try values[5].text,
                    reason: values[6].isNull ? nil : try values[6].text
                )
                let whole = EarlierBytes(hash: try values[7].blob, bytes: entry.encoded)
                return Data(try key.sealed(earlier: whole, place: try values[0].whole))
            }
        )
    }

    private func addNames(under key: RegisterKey) {
        add(
            function: DatabaseFunction("aman_keyed", argumentCount: 2, pure: true) { values in
                Data(key.keyed(name: try values[1].text, try column(values[0])))
            }
        )
        add(
            function: DatabaseFunction("aman_sealed", argumentCount: 3, pure: false) { values in
                let row = try values[1].whole
                return Data(
                    try key.sealed(name: try values[2].text, try column(values[0]), row: row)
                )
            }
        )
    }
}

/// What a changed file might bring along: reported as damage, and without a value in it.
let misused = DatabaseError(resultCode: .SQLITE_CORRUPT, message: "sealed column")

private func column(_ value: DatabaseValue) throws -> StaffNameColumn {
    guard let column = StaffNameColumn(rawValue: try value.text) else { throw misused }
    return column
}

private func act(_ word: String) throws -> AuditAct {
    guard let act = AuditAct(rawValue: word) else { throw misused }
    return act
}

extension DatabaseValue {
    var whole: Int64 {
        get throws {
            guard case .int64(let number) = storage else { throw misused }
            return number
        }
    }

    var text: String {
        get throws {
            guard case .string(let text) = storage else { throw misused }
            return text
        }
    }

    var blob: [UInt8] {
        get throws {
            guard case .blob(let bytes) = storage else { throw misused }
            return Array(bytes)
        }
    }
}
