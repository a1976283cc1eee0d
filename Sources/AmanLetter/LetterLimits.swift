// Every limit of the letter, with where it comes from; docs/letter-format.md repeats the table.

/// Most characters of a letter's text: what a QR code of version 40-L holds in alphanumeric mode.
///
/// Source: ISO/IEC 18004, table 7.
public let letterTextLengthMax = 4_296

/// Most bytes of a letter's COSE, inflated: more would not be a letter but an attack on memory.
public let letterByteCountMax = 8_192

/// Most characters of the text of a letter without a photo: a QR code of version 20-M.
///
/// Bigger codes do not read well from worn paper. Offices refuse to issue beyond it.
public let issuedTextLengthMax = 970

/// Most bytes of the programme's identifier.
public let programmeByteCountMax = 32

/// Most bytes of UTF-8 in each name: 64 letters of a two-byte script.
public let nameByteCountMax = 128

/// How many random bytes make a token's identifier, claim 7.
public let tokenIDByteCount = 16

/// Most bytes of a photo inside the code.
public let photoByteCountMax = 700

/// Most bytes of a status list's address.
public let statusURIByteCountMax = 128

/// Most conditions of one letter.
public let conditionCountMax = 16

/// How many bytes a letter's digest has: SHA-256.
public let digestByteCount = 32

/// How many bytes of the photo's SHA-256 a letter states.
public let photoDigestByteCount = 16

/// Most claims, or fields of one, that this version does not know.
public let otherClaimCountMax = 16

/// The text of claim 169/22, for readers that know nothing of Aman.
public let legalStatusText = "SAFE CONDUCT: SEE CONDITIONS"
