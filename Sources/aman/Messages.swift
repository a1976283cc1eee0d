import AmanTexts
import Foundation

/// What commands say, in the language of the environment.
///
/// Read once: a command that began in one language ends in it.
let messages = OfficeTexts.of(messageLanguage)

/// The language of the environment.
let messageLanguage = PageLanguage.ofMessages { ProcessInfo.processInfo.environment[$0] }
