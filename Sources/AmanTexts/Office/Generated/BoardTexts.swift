// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `board`.
package struct BoardTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Call board
    package var title: String { catalogue[First.board + 0] }
    /// Now calling
    package var now: String { catalogue[First.board + 1] }
    /// Desk
    package var desk: String { catalogue[First.board + 2] }
    /// Called before
    package var before: String { catalogue[First.board + 3] }
    /// No number is being called. Your number will appear here.
    package var nobody: String { catalogue[First.board + 4] }
    /// Please have your paper ready.
    package var ready: String { catalogue[First.board + 5] }
    /// This board has lost its connection and is reconnecting. Listen for your number.
    package var lost: String { catalogue[First.board + 6] }
    /// Turn the sound on
    package var soundOn: String { catalogue[First.board + 7] }
    /// Turn the sound off
    package var soundOff: String { catalogue[First.board + 8] }
    /// Number {ticket}, please.
    package func spoken(ticket: String) -> String { catalogue.filled(First.board + 9, [("ticket", ticket)]) }
    /// Number {ticket}, please come to desk {desk}.
    package func spokenDesk(ticket: String, desk: String) -> String { catalogue.filled(First.board + 10, [("ticket", ticket), ("desk", desk)]) }
}
