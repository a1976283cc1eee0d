import AmanOffice
import Crypto
import Foundation
import GRDB

/// A person's key as it lay in the person's row until version 11, wrapped by the register key.
struct MovedKey {
    let ticket: Int64
    let application: String
    let key: SymmetricKey

    /// Reads ticket, handle and wrapped key.
    init(row: GRDB.Row, under register: RegisterKey) throws {
        ticket = row[0]
        application = row[1]
        let wrapped: Data = row[2]
        do {
            key = SymmetricKey(
                data: try openSealed(
                    Array(wrapped),
                    under: register.persons,
                    at: Self.place(application)
                )
            )
        } catch {
            throw OpeningError.damaged(part: "person")
        }
    }

    /// Where such a key was sealed.
    static func place(_ application: String) -> SealedPlace {
        SealedPlace(table: "person", row: application, column: "wrapped_key")
    }
}
