import AmanLetter
import AmanLog
import AmanVerdict

let verdictTargets: [FuzzTarget] = [
    FuzzTarget("trust-list") { bytes in
        guard let list = try? TrustList.parse(bytes) else { return }
        promise(rewritten { try list.encoded() } == bytes, "a trust list has one encoding")
    },
    FuzzTarget("status-list") { bytes in
        guard let list = try? StatusList.parse(bytes) else { return }
        promise(list.values.bytes.count <= statusListByteCountMax, "a status list is bounded")
        for index in [0, 1, 4_194_303, UInt64.max] { _ = list.status(at: index) }
    },
    FuzzTarget("notices") { bytes in
        guard let list = try? NoticeList.parse(bytes) else { return }
        promise(rewritten { try list.encoded() } == bytes, "a notice list has one encoding")
    },
    FuzzTarget("announcements") { bytes in
        guard let list = try? AnnouncementList.parse(bytes) else { return }
        promise(rewritten { try list.encoded() } == bytes, "announcements have one encoding")
    },
    FuzzTarget("log-entry") { bytes in
        guard let entry = try? LogEntry.parse(bytes) else { return }
        promise(entry.encoded() == bytes, "a log entry has one encoding")
    },
    FuzzTarget("bundle") { bytes in
        if let bundle = try? Bundle.parse(bytes) {
            promise(bundle.encoded() == bytes, "a bundle has one encoding")
        }
        // Behind every signature: what a stolen key could make us read.
        _ = try? Knowledge.read(bytes, pinnedRoot: nil) { _ in true }
    },
    FuzzTarget("update") { bytes in
        guard let offered = try? Bundle.parse(bytes) else { return }
        let first = try? BundleUpdate.plan(held: nil, offered: offered) { _ in true }
        guard let held = first?.bundle else { return }
        let again = try? BundleUpdate.plan(held: held, offered: offered) { _ in true }
        promise(
            again?.bundle.encoded() == held.encoded(),
            "importing a bundle twice changes nothing"
        )
    },
    FuzzTarget("memory") { bytes in
        guard let memory = try? CheckpointMemory.parse(bytes) else { return }
        promise(memory.encoded == bytes, "a memory has one form")
    },
    FuzzTarget("frame") { bytes in
        guard let text = text(bytes), let frame = try? CodeFrame.parse(text) else { return }
        promise(Array(frame.text.utf8) == bytes, "a frame has one text")
        var collector = FrameCollector()
        _ = collector.take(text)
        _ = try? collector.bundle()
    },
    FuzzTarget("proof-frame") { bytes in
        guard let text = text(bytes), let frame = try? CodeFrame.parse(text, of: .proof) else {
            return
        }
        promise(Array(frame.text.utf8) == bytes, "a code of a slip has one text")
        var reader = ProofReader()
        try? reader.take(bytes)
        _ = try? reader.proof()
    },
    FuzzTarget("verdict") { bytes in
        guard let text = text(bytes) else { return }
        for isValid in [true, false] {
            let judgement = judge(text, knowledge: sampleKnowledge, now: sampleNow) { _ in isValid }
            promise(isValid || judgement.verdict != .inForce, "nothing unsigned is in force")
        }
    },
]

private func rewritten(_ write: () throws -> [UInt8]) -> [UInt8]? {
    try? write()
}
