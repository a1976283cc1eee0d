import AmanOffice

/// Addresses of issuing and printing.
let issueDoorways: [Doorway] = [

    Doorway(pattern: "/issue", takesForms: true, door: .right(.issue)),
    Doorway(pattern: "/issue/job", door: .right(.issue)),
    Doorway(pattern: "/issue/job/state", door: .right(.issue), isQuiet: true),
    Doorway(pattern: "/issue/job/stop", takesForms: true, givesPages: false, door: .right(.issue)),
    Doorway(pattern: "/issue/letters", door: .right(.issue)),
    Doorway(pattern: "/issue/print", takesForms: true, givesPages: false, door: .right(.issue)),
]
