import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import TestSupport

@testable import AmanRecords

/// A database with the empty records of one office, of which each test gets a copy.
///
/// To make the tables takes longer than most tests.
struct PostgresTemplate {
    let server: PrivatePostgres
    /// What it is a copy of.
    let original: String
    /// The copy's name.
    let name: String
    let key: RegisterKey

    /// Copies that a test is done with, emptied: to drop one waits for the machine's disk.
    private static let free = Mutex<[String: [String]]>([:])
    private static let made = Mutex<[String: (name: String, key: RegisterKey)]>([:])

    /// Copies the empty records of an office.
    static func copy(
        _ office: OfficeCode,
        _ durability: PrivatePostgres.Durability = .fast
    ) throws -> PostgresTemplate {
        let server = try PrivatePostgres.shared(durability).get()
        let original = try made.withLock { made in
            let place = "\(office.text) \(server.folder)"
            if let known = made[place] { return known }
            let new = try make(office, server)
            made[place] = new
            return new
        }
        let known = free.withLock { $0[original.name]?.popLast() }
        let name = try known ?? server.database(copying: original.name)
        return PostgresTemplate(
            server: server,
            original: original.name,
            name: name,
            key: original.key
        )
    }

    private static func make(
        _ office: OfficeCode,
        _ server: PrivatePostgres
    ) throws -> (name: String, key: RegisterKey) {
        let name = try server.database()
        let key = RegisterKey.random()
        let folder = TemporaryFolder()
        let records = try DatabaseRecords.create(
            in: database(server.address(name, as: "aman_owner")),
            office: office,
            key: key,
            keys: .file(folder.file("persons")),
            for: "aman_app",
            now: SampleOffice.morning
        )
        try records.close()
        try server.query(
            "CREATE TABLE first_root AS SELECT * FROM \(PostgresSchema.name(of: office)).mac_root",
            in: name
        )
        return (name, key)
    }

    /// A database as a test on a busy machine uses it.
    static func database(_ address: String) throws -> RecordsDatabase {
        var limits = PostgresLimits()
        limits.connectSeconds = 30
        limits.queue = .seconds(60)
        limits.all = .seconds(60)
        limits.readerCount = 2
        return RecordsDatabase(
            try DatabaseAddress(address),
            secret: nil,
            limits: limits,
            surroundings: .tests
        )
    }

    /// The copy as the role that works with it.
    var asApp: RecordsDatabase {
        get throws { try Self.database(server.address(name, as: "aman_app")) }
    }

    /// The copy as the role that owns its tables.
    var asOwner: RecordsDatabase {
        get throws { try Self.database(server.address(name, as: "aman_owner")) }
    }

    /// Empties the copy for the next test; call it where nothing is connected any more.
    func giveBack() throws {
        try server.query(Self.emptying, in: name)
        Self.free.withLock { $0[original, default: []].append(name) }
    }

    /// As the server's superuser, whom the rules of the tables let through in this role.
    private static let emptying = """
        SET session_replication_role = replica;
        DO $$
        DECLARE
            place text := (SELECT schemaname FROM pg_tables WHERE tablename = 'office_turn');
            one text;
        BEGIN
            PERFORM set_config('search_path', place, true);
            IF to_regclass('public.first_root') IS NULL THEN
                RAISE EXCEPTION 'no first root';
            END IF;
            FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = place
                AND tablename NOT IN ('schema_version', 'office', 'office_turn') LOOP
                EXECUTE format('DELETE FROM %I', one);
            END LOOP;
            INSERT INTO mac_root SELECT * FROM public.first_root;
            UPDATE office SET erasures = 0, clock_place = NULL, clock_at = NULL;
            UPDATE office_turn SET number = 0;
        END $$
        """
}
