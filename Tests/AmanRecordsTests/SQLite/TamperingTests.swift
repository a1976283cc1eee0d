import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

@Suite("An intruder who can write the file and has no key")
struct TamperingTests {
    @Test("is found wherever they change a column that carries authority, and the row is refused")
    func everyColumn() async throws {
        let world = try await TamperingWorld()
        for table in MacTable.allCases {
            let row = try #require(try world.intruder.rows(table.name).last)
            let id: Int64 = row[table.key]
            for (column, type) in try world.intruder.columns(table.name) where column != table.key {
                let old: DatabaseValue = row[column]
                try world.set(column, in: table, id, to: other(old, type, column))
                let found = try await rowFindings(world.records).map(\.row)
                let harmless = TamperingWorld.withoutAuthority[table]?.contains(column) == true
                #expect(
                    found.map(\.withoutNumber) == (harmless ? [] : [table.row(id)]),
                    "\(column)"
                )
                if !harmless { world.expectRefusal(of: table, id, "\(table.name).\(column)") }
                try world.set(column, in: table, id, to: old)
            }
        }
        #expect(try await rowFindings(world.records) == [])
    }

    @Test("makes no letter by calling an application granted, and stops no one else's")
    func calledGranted() async throws {
        var world = try await TamperingWorld()
        let application = try #require(try await world.records.add([world.office.application()])[0])
        let ticket = application.ticket.number
        try world.intruder.run("UPDATE application SET stage = 2 WHERE ticket = \(ticket)")
        let refusal = RecordsError.notAuthentic(.application(application.ticket))
        await expect(refusal) { _ = try await world.records.issueSnapshot(application.id) }
        await expect(refusal) {
            _ = try await world.records.decisionSnapshot(application.id, of: "Daud")
        }
        let letter = world.office.letter(for: application)
        await expect(refusal) { _ = try await world.records.commit(letter) }
        await expect(refusal) {
            var late = world.office.grant(application)
            late.from = .granted
            try await world.records.commit(late)
        }
        #expect(try await world.records.letter(letter.record.number) == nil)
        _ = try await world.office.issue(world.records)
    }

    @Test("cannot add a vote, take one away, or move one to another application")
    func votes() async throws {
        let world = try await TamperingWorld()
        let before = try world.intruder.saved(["decision"])
        for change in [
            "INSERT INTO decision (ticket, turn, outcome, officer, at) VALUES (1, 2, 0, 1, 5)",
            "DELETE FROM decision WHERE ticket = 1", "UPDATE decision SET outcome = 4",
            "UPDATE decision SET ticket = 3, turn = 2 WHERE ticket = 1",
            "UPDATE decision SET officer = officer + 1", "UPDATE decision SET at = at + 1",
            "UPDATE decision SET turn = 3 WHERE ticket = 1",
        ] {
            try world.intruder.run(change)
            let found = try await rowFindings(world.records)
            #expect(
                found.contains(RowFinding(.application(Ticket(number: 1)), .changed)),
                "\(change)"
            )
            world.expectRefusal(of: .application, 1, change)
            try world.intruder.restore(before)
            #expect(try await rowFindings(world.records) == [], "\(change)")
        }
    }

    @Test("cannot add, change or take away a change of a letter's status")
    func statusChanges() async throws {
        for change in [
            "DELETE FROM status_change", "UPDATE status_change SET became = 2",
            "UPDATE status_change SET effective_at = effective_at + 86400",
            "UPDATE status_change SET reason = 'lost'",
            "UPDATE status_change SET safe_exit_until = NULL",
        ] {
            let world = try await TamperingWorld()
            let leaf: Int64 = try #require(try world.intruder.rows("status_change").first)["letter"]
            // The other letter that changed is left alone.
            try world.intruder.run("\(change) WHERE letter = \(leaf)")
            #expect(
                try await rowFindings(world.records).map(\.difference) == [.changed],
                "\(change)"
            )
            world.expectRefusal(of: .letter, leaf, change)
        }
    }

    @Test("cannot delete a row, add one, swap two, or copy one to another key")
    func rows() async throws {
        let world = try await TamperingWorld()
        let tables = MacTable.allCases.map(\.name)
        let saved = try world.intruder.saved(tables)
        for table in MacTable.allCases {
            let rows = try world.intruder.rows(table.name)
            let (first, last) = (try #require(rows.first), try #require(rows.last))
            let (one, other): (Int64, Int64) = (first[table.key], last[table.key])
            try world.intruder.run("DELETE FROM \(table.name) WHERE \(table.key) = \(other)")
            #expect(try await world.faults() == [other: .missing], "\(table.name)")
            try world.intruder.restore(saved)
            // Of the set-up there is one row: no other is ever read.
            guard table != .setUp else { continue }
            try world.copy(last, into: table, as: 9_999)
            #expect(try await world.faults() == [9_999: .added], "\(table.name)")
            world.expectRefusal(of: table, 9_999, "an added row of \(table.name)")
            try world.intruder.restore(saved)
            guard one != other else { continue }
            try world.intruder.run("DELETE FROM \(table.name)")
            try world.copy(last, into: table, as: one)
            try world.copy(first, into: table, as: other)
            let swapped = try await world.faults()
            #expect(swapped[one] == .changed && swapped[other] == .changed, "\(table.name)")
            world.expectRefusal(of: table, one, "a swapped row of \(table.name)")
            try world.intruder.restore(saved)
        }
        #expect(try await rowFindings(world.records) == [])
    }

    @Test("cannot put an old row back, not even with its running numbers, up to their root")
    func oldRows() async throws {
        var world = try await TamperingWorld()
        let application = try await world.office.granted(world.records)
        let ticket = application.ticket.number
        let row = try world.intruder.rows("application", where: "ticket = \(ticket)")
        let pages = try world.intruder.saved(["mac_page", "mac_root"])
        _ = try await world.records.commit(world.office.letter(for: application))
        try world.intruder.put(row, into: "application")
        #expect(try await world.faults() == [Int64(ticket): .older])
        world.expectRefusal(of: .application, Int64(ticket), "an old row")
        try world.intruder.restore(["mac_page": try #require(pages["mac_page"])])
        #expect(!(try await rowFindings(world.records)).isEmpty)
        world.expectRefusal(of: .application, Int64(ticket), "with its pages")
        try world.intruder.restore(pages)
        let found = try await rowFindings(world.records)
        #expect(found.contains(RowFinding(.end, .older)))
        world.expectRefusal(of: .application, Int64(ticket), "with the root")
    }

    @Test("cannot take away the running numbers, or the end of the audit")
    func withoutNumbers() async throws {
        for change in [
            "DELETE FROM mac_page", "DELETE FROM mac_root",
            "UPDATE mac_page SET page = zeroblob(548)",
            "UPDATE mac_root SET root = zeroblob(72)",
            "DELETE FROM audit WHERE place = (SELECT max(place) FROM audit)",
            "UPDATE application SET mac = NULL, mac_number = 0",
        ] {
            let world = try await TamperingWorld()
            try world.intruder.run(change)
            #expect(!(try await rowFindings(world.records)).isEmpty, "\(change)")
            world.expectRefusal(of: .application, 1, change)
        }
    }

    @Test("does not hide a deleted last row behind the next one")
    func lastRow() async throws {
        var world = try await TamperingWorld()
        let application = try #require(try await world.records.add([world.office.application()])[0])
        let ticket = application.ticket.number
        try world.intruder.run("DELETE FROM person WHERE ticket = \(ticket)")
        try world.intruder.run("DELETE FROM application WHERE ticket = \(ticket)")
        let next = try #require(try await world.records.add([world.office.application()])[0])
        #expect(next.ticket.number == ticket + 1)
        #expect(try await world.faults() == [Int64(ticket): .missing])
    }

    @Test("is found whatever they do")
    func anything() async throws {
        let world = try await TamperingWorld()
        let tables =
            MacTable.allCases.map(\.name)
            + ["decision", "status_change", "recovery_code", "session", "colleague"]
        let before = try world.intruder.saved(tables)
        // What is put back is an office without a fault, so one office has all of it done to it.
        for seed: UInt64 in 1...20 {
            var randomness = SplitMix64(seed: seed)
            for _ in 0...(randomness.next() % 3) { try world.tamper(&randomness) }
            guard try world.hasChanged(since: before) else { continue }
            #expect(!(try await rowFindings(world.records)).isEmpty, "seed \(seed)")
            try world.intruder.restore(before)
            #expect(try await rowFindings(world.records) == [], "seed \(seed)")
        }
    }
}
