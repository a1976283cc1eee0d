import AmanLetter
import AmanOffice
import AmanVerdict
import TestSupport
import Testing

@Suite("Issuing a letter")
struct IssueTests {
    @Test("a person from elsewhere gets a transit letter home")
    func transit() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-KDZ")
        #expect(issued.record.kind == .transit)
        #expect(issued.record.fromProvince == "AF-HER")
        #expect(issued.record.toProvince == "AF-KDZ")
        #expect(issued.record.expires == desk.clock.now.adding(days: 3))
    }

    @Test("a person from a province this office serves gets a standing letter")
    func standing() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter(home: "AF-FRA")
        #expect(issued.record.kind == .standing)
        #expect(issued.record.fromProvince == "AF-FRA")
        #expect(issued.record.toProvince == nil)
        #expect(issued.record.expires == desk.clock.now.adding(days: 365))
    }

    @Test("a guard with the office's bundle finds the letter in force, and in the log")
    func guardFindsInForce() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        let judgement = try await desk.guardReads(issued.text)
        #expect(judgement.verdict == .inForce)
        #expect(judgement.letter?.claims.fullName == "Ahmad Shahidi")
        #expect(judgement.letter?.claims.secondName == "احمد شهیدی")
        #expect(judgement.logStanding == .included(at: issued.record.leafIndex))
        desk.clock.advance(days: 4)
        #expect(try await desk.guardReads(issued.text).verdict == .expired)
    }

    @Test("the letter's leaf is in the log before the letter is shown")
    func leafBeforeLetter() async throws {
        let desk = try await Desk()
        let issued = try await desk.letter()
        let leaves = try await desk.leaves()
        #expect(leaves[Int(issued.record.leafIndex)] == .issued(digest: issued.record.digest))
        #expect(try await desk.records.letter(issued.record.number) == issued.record)
    }

    @Test("an application gets one letter")
    func once() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        _ = try await desk.office.issue(id, officer: "Omid")
        await #expect(throws: IssueError.notGranted(.issued)) {
            try await desk.office.issue(id, officer: "Omid")
        }
    }

    @Test("a first letter is not made with a name that paper cannot show; the letter is named")
    func unprintable() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let bare = desk.printing { $0.value < 0x600 }
        await #expect(throws: IssueError.unprintable(letter: "\u{627}")) {
            try await bare.office.issue(id, officer: "Omid")
        }
        await #expect(throws: ApplyError.field(.secondName, .unprintable(letter: "\u{627}"))) {
            try await bare.granted()
        }
        // Once the font is installed the letter is made.
        let letter = try await desk.office.issue(id, officer: "Omid")
        // Who has a letter gets another for a lost one, whatever the fonts.
        _ = try await bare.office.replaceLost(
            letter.record.number,
            officer: "Omid",
            second: "Nasim"
        )
    }

    @Test("no one issues without a decision, a name of their own, or an application")
    func refusedBeforeSigning() async throws {
        let desk = try await Desk()
        let request = ApplyRequest(homeProvince: "AF-KDZ")
        let waiting = try await desk.office.apply(request, officer: "Sharifa").id
        await #expect(throws: IssueError.notGranted(.received)) {
            try await desk.office.issue(waiting, officer: "Omid")
        }
        await #expect(throws: IssueError.officerMissing) {
            try await desk.office.issue(waiting, officer: " ")
        }
        try await desk.grantWithoutName(waiting)
        await #expect(throws: IssueError.nameMissing) {
            try await desk.office.issue(waiting, officer: "Omid")
        }
        let unknown = ApplicationID(text: "0000000000")
        await #expect(throws: IssueError.unknownApplication(unknown)) {
            try await desk.office.issue(unknown, officer: "Omid")
        }
    }

    @Test("a letter that expired before it was collected can be made again")
    func anewAfterExpiryInTheDrawer() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let first = try await desk.office.issue(id, officer: "Omid")
        desk.clock.advance(days: 4)
        let second = try await desk.office.issue(id, officer: "Omid")
        #expect(second.record.replaces == first.record.digest)
        #expect(try await desk.guardReads(second.text).verdict == .inForce)
        #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
    }

    @Test("letters say nothing of which came first: places are spread over the list")
    func placesAreSpread() async throws {
        let desk = try await Desk()
        var places: [UInt64] = []
        for _ in 0..<8 { places.append(try await desk.letter().record.statusIndex) }
        #expect(Set(places).count == 8)
        #expect(places != places.sorted())
        #expect(places.allSatisfy { $0 < statusListLength })
    }
}

@Suite("Drawing numbers and places")
struct IssueDrawTests {
    @Test("a number or place that another letter has is drawn again")
    func drawnAgain() async throws {
        let desk = try await Desk()
        let first = [UInt8](repeating: 5, count: 29)
        let samePlace = [UInt8](repeating: 6, count: 21) + first[21...]
        let ids = [try await desk.granted(), try await desk.granted("Zahra Nurzai")]
        desk.randomness.next([first])
        let one = try await desk.office.issue(ids[0], officer: "Omid")
        desk.randomness.next([first, samePlace])
        let two = try await desk.office.issue(ids[1], officer: "Omid")
        #expect(one.record.number != two.record.number)
        #expect(one.record.statusIndex != two.record.statusIndex)
    }

    @Test("drawing stops after a bounded number of draws, and keeps nothing")
    func bounded() async throws {
        let desk = try await Desk()
        let draw = [UInt8](repeating: 5, count: 29)
        let ids = [try await desk.granted(), try await desk.granted("Zahra Nurzai")]
        desk.randomness.next([draw])
        _ = try await desk.office.issue(ids[0], officer: "Omid")
        let size = try await desk.records.logSize()
        desk.randomness.next(Array(repeating: draw, count: 1_000))
        await #expect(throws: IssueError.drawnInVain) {
            try await desk.office.issue(ids[1], officer: "Omid")
        }
        desk.randomness.next([])
        #expect(try await desk.records.logSize() == size)
        _ = try await desk.office.issue(ids[1], officer: "Omid")
    }

    @Test("a list is left before more than half of its places can have been drawn")
    func listsChange() {
        let half = statusListLength / 2
        #expect(statusListToFill(logSize: 0) == 1)
        #expect(statusListToFill(logSize: half - 1) == 1)
        #expect(statusListToFill(logSize: half) == 2)
        for counted in [0, 1, statusListLength - 1, statusListLength, 3 * statusListLength + 7] {
            #expect(StatusPlace(counted: counted).counted == counted)
        }
        let last = StatusPlace(list: 2, randomness: Array(repeating: 0xff, count: 8))
        #expect(last.counted == 2 * statusListLength - 1)
    }
}

@Suite("Reading a new letter back before it is stored")
struct IssueReadBackTests {
    @Test("a letter that our own verifier would refuse is not stored")
    func notKept() async throws {
        let desk = try await Desk()
        let id = try await desk.granted()
        let signer = desk.office.keys.signerID
        _ = try await desk.office.retireSigner(signer)
        desk.clock.advance(seconds: 1)
        let size = try await desk.records.logSize()
        let refusal = IssueError.readBackFailed(.untrusted, reason: "signerRetired")
        await #expect(throws: refusal) { try await desk.office.issue(id, officer: "Omid") }
        #expect(try await desk.records.logSize() == size)
        #expect(try await desk.records.application(id)?.state == .granted)
    }

    @Test("without a trust list no letter is made")
    func noTrustList() async throws {
        let desk = try await Desk("KBL", founds: false)
        let id = try await desk.granted()
        await #expect(throws: IssueError.noTrustList) {
            try await desk.office.issue(id, officer: "Omid")
        }
    }

    @Test("an office that is not yet on the trust list makes no letters")
    func notEnrolled() async throws {
        let herat = try await Desk()
        let desk = try await Desk("KBL", founds: false, seed: 2, clock: herat.clock)
        _ = try await desk.office.importBundle(try await herat.fresh(), officer: "Nasim")
        let id = try await desk.granted()
        let refusal = IssueError.readBackFailed(.untrusted, reason: "unknownKey")
        await #expect(throws: refusal) { try await desk.office.issue(id, officer: "Omid") }
    }

    @Test("a name with a direction mark in it, or too long for the code, is refused before signing")
    func refusedClaims() async throws {
        let desk = try await Desk()
        var person = Person()
        person.fullName = "Ahmad\u{202E}Shahidi"
        let hidden = try desk.plan(person)
        await #expect(throws: IssueError.refused(.hiddenCharacter(.fullName))) {
            try await signLetter(hidden, by: desk.office.keys) { $0 }
        }
        person.fullName = String(repeating: "A", count: 128)
        person.secondName = String(repeating: "B", count: 128)
        person.fatherName = String(repeating: "C", count: 128)
        let long = try desk.plan(person)
        await #expect {
            try await signLetter(long, by: desk.office.keys) { $0 }
        } throws: { error in
            guard case .tooLong(let count, let limit)? = error as? IssueError else { return false }
            return count > limit && limit == 646
        }
    }
}

extension Desk {
    /// The plan of a transit letter for a person, without records.
    func plan(_ person: Person, votes: [Decision]? = nil) throws -> LetterPlan {
        let application = Application(
            id: ApplicationID(text: "0123456789"),
            ticket: Ticket(number: 7),
            office: office.code,
            homeProvince: "AF-KDZ",
            channel: .inPerson,
            state: .granted,
            receivedAt: clock.now,
            changedAt: clock.now,
            referredTo: nil,
            replaces: nil,
            letter: nil
        )
        let terms = LetterTerms(
            programme: office.programme,
            office: office.code,
            now: clock.now,
            statusList: 1,
            randomness: LetterRandomness(from: office.environment)
        )
        return try planIssue(
            IssueSnapshot(
                opened: OpenedApplication(application: application, person: person),
                votes: votes ?? [
                    Decision(
                        application: application.id,
                        outcome: .grant,
                        officer: "Daud",
                        at: clock.now
                    )
                ],
                earlier: nil,
                logSize: 0,
                trustSequence: nil
            ),
            terms,
            officer: "Omid"
        )
    }
}

extension Desk {
    /// The same office on a machine whose fonts have only these letters.
    fileprivate func printing(_ canPrint: @escaping @Sendable (Unicode.Scalar) -> Bool) -> Desk {
        var desk = self
        var environment = office.environment
        environment.canPrint = canPrint
        desk.office = Office(
            programme: office.programme,
            code: office.code,
            keys: office.keys,
            records: sqlite,
            environment: environment,
            log: office.log
        )
        return desk
    }
}
