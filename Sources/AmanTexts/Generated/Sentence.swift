// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// What is said of a letter. The cases are in the order of the texts.
enum Sentence: Int {
    /// In force
    case inForce
    /// Let the holder pass. Compare name, year of birth and photo.
    case inForceAdvice
    /// Not valid yet
    case notYetValid
    /// Begins on {date}. Not a reason to hold anyone.
    case notYetValidAdvice
    /// Expired on {date}
    case expired
    /// The holder can ask for a new letter at {office}. Not a reason to hold anyone.
    case expiredAdvice
    /// Exchanged for a newer letter
    case exchanged
    /// Ask for the newer letter.
    case exchangedAdvice
    /// Suspended by the office
    case suspended
    /// Call {office}. Not a reason to hold anyone.
    case suspendedAdvice
    /// Revoked by the office
    case revoked
    /// The holder may still travel to safety until {date} and may appeal. Call {office}. Not a…
    case revokedAdvice
    /// The holder may appeal. Call {office}. Not a reason to hold anyone.
    case revokedAdviceWithoutExit
    /// Signed with a key this list does not know
    case unknownKey
    /// Call {office}. Until then treat the holder as you would any traveller.
    case unknownKeyAdvice
    /// Signed, but not in a way this list allows
    case outsideScope
    /// Call {office}. Until then treat the holder as you would any traveller.
    case outsideScopeAdvice
    /// The signature is not valid for this text
    case forged
    /// Scan the other code. If the result is the same, the text was changed or damaged. Give th…
    case forgedAdvice
    /// Not read
    case notRead
    /// Clean, flatten, more light; scan the other code.
    case notReadAdvice
    /// This is not a letter of safe conduct
    case noLetter
    /// It was read well and seems to be {kind}. This says nothing about the holder. Scan the co…
    case noLetterAdvice
    /// The scan broke off
    case letterPart
    /// Only a part of the letter's code arrived. Scan again. This says nothing about the holder.
    case letterPartAdvice
    /// This is a letter's number
    case letterNumber
    /// Type its check code as well: the 8 characters under the code on the paper. This says not…
    case letterNumberAdvice
    /// This is a letter's number and check code
    case checkCode
    /// Look them up where check codes are answered, or scan the code on the letter. This says n…
    case checkCodeAdvice
    /// Not understood
    case notUnderstood
    /// The letter may be newer than this program. Update it, or call {office}. Until then treat…
    case notUnderstoodAdvice
    /// Genuine. Its latest status is not known on this device
    case statusUnknown
    /// This list does not cover {office}. Treat the letter as in force.
    case statusUnknownAdvice
    /// Genuine. Not found in the public log
    case notInLog
    /// Treat it as in force, and tell {office} that it is missing from the log.
    case notInLogAdvice
    /// Genuine. The clock of this device may be wrong
    case clockWrong
    /// Treat it as in force. Set the clock, or update the list.
    case clockWrongAdvice
    /// The office has announced a change from {date}.
    case announced
    /// The list is {age} old: update it when you can.
    case overdue
    /// The clock of this device is behind: set it.
    case clockBehind
    /// the office
    case theOffice
    /// until {date}
    case until
    /// b. {year}
    case born
    /// list {age} old
    case listAge
    /// Transit letter
    case transit
    /// Standing letter
    case standing
    /// Certificate
    case certificate
    /// Replacement letter
    case replacement
    /// less than an hour
    case ageLessThanAnHour
    /// {count} hour
    case ageHours
    /// {count} day
    case ageDays
    /// less than an hour left
    case leftLessThanAnHour
    /// {count} hour left
    case leftHours
    /// {count} day left
    case leftDays
    /// a code of a printed list
    case kindListCode
    /// a code of a proof slip
    case kindProofCode
    /// a web address
    case kindWebAddress
    /// a health pass
    case kindHealthPass
    /// a credential of another programme
    case kindCredential
    /// the name of a wireless network
    case kindNetwork
    /// a visiting card
    case kindContact
    /// a telephone number
    case kindTelephone
    /// an email address
    case kindMail
    /// a place on a map
    case kindPlace
    /// a payment
    case kindPayment
    /// a secret for signing in
    case kindSignInSecret
    /// a number, as on goods or identity cards
    case kindDigits
    /// some other text
    case kindText
    /// Proven: this letter is entry {number} of {size} in the office's public log. The office c…
    case proofProven
    /// Seen there by {count} of {witnesses} witnesses, on {date}.
    case proofSeen
    /// No outside witness has confirmed it.
    case proofUnseen
    /// The proof is of another letter, or was changed. That says nothing against this letter.
    case proofOtherLetter
    /// The log's key did not sign this proof. That says nothing against this letter.
    case proofNotSigned
    /// The proof cannot be checked here: the list does not know its log. A newer list may. That…
    case proofUnknownLog
}

/// What is said of a check code. The cases are in the order of the texts.
enum CheckSentence: Int {
    /// Known here; nothing is known against it
    case knownHeadline
    /// {office} has issued a letter with this code. The code does not prove dates and names: re…
    case knownAdvice
    /// Not known here
    case notKnownHeadline
    /// It may be newer than this list, or misheard: have it read again, and call {office}. Unti…
    case notKnownAdvice
    /// Cannot be looked up here
    case cannotLookUpHeadline
    /// This list has no letters of that office to look up: update it, or call {office}. Until t…
    case cannotLookUpAdvice
    /// Have the code read again before you rely on this.
    case toldNotProven
    /// as of {date}
    case asOf
}
