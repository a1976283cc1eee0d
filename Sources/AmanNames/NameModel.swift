import Foundation

/// The numbers of the model that no pair of spellings teaches: chances by what offices see.
package struct NameModel: Sendable {
    /// What was learned from pairs of spellings.
    package var learned: LearnedNames

    /// Bits of a word that is asked about and not registered, and the other way round.
    package var extraWord: Float = -4
    package var missingWord: Float = -3
    /// Bits of words in another order.
    package var otherOrder: Float = -2
    /// Bits of two words written as one.
    package var joinedWords: Float = -2
    /// The same for fathers, of whom often only one name is given.
    package var extraFatherWord: Float = -1.5
    package var missingFatherWord: Float = -1.5
    /// Chance that one person's father is given with another name.
    package var otherFather: Float = 0.05

    /// Share of words that no one in the register has.
    package var newWord: Float = 0.15
    /// Chance that a person writes the name letter for letter as before.
    package var sameSpelling: Float = 0.4
    /// How much the consonants count beside all letters.
    package var consonantShare: Float = 0.5

    /// Chance of a birth year by how far it is from the registered one: 0, 1, 2, up to 5, further.
    ///
    /// Each is for one side.
    package var yearChances: [Float] = [0.62, 0.12, 0.02, 0.006, 0.04 / 60]
    /// The same where one of the two years is round, and so perhaps a guess.
    package var roundYearChances: [Float] = [0.5, 0.1, 0.04, 0.03, 0.04 / 60]
    /// Chance that one person gives the same home province again.
    package var sameProvince: Float = 0.5

    /// Bits that a hit needs: so many for each doubling of the register, and these beside.
    ///
    /// With each doubling there are twice as many who may be alike by chance, of whom many were
    /// weighed as unlikely already.
    package var thresholdSlope: Float = 0.927
    package var thresholdStart: Float = -3.8

    package init(learned: LearnedNames) {
        self.learned = learned
    }
}

extension NameModel {
    /// With the tables that are part of the program.
    package static let builtIn: NameModel = {
        guard let learned = LearnedNames.builtIn else {
            preconditionFailure("the learned tables are part of the program")
        }
        return NameModel(learned: learned)
    }()

    /// Bits of a father's name, of whom one person may give another name.
    func fatherBits(_ name: Float) -> Float {
        log2(exp2(min(name, 60)) * (1 - otherFather) + otherFather)
    }
}
