import CLyingDisk

/// An office's folder on a disk that loses, tears and refuses what is written to it.
@safe final class Disk {
    private let disk: OpaquePointer

    /// - Parameters:
    ///   - folder: All that is in it by now is on the disk.
    ///   - seed: Decides what a power cut leaves.
    /// - Throws: `Broken` where there is no such folder.
    init(_ folder: String, seed: UInt64) throws {
        guard let disk = unsafe lying_disk_attach(folder, seed) else {
            throw Broken("the folder of an office is not there")
        }
        unsafe self.disk = disk
    }

    deinit { unsafe lying_disk_detach(disk) }

    /// Writes, cuts and syncs until now.
    var stepCount: UInt64 { unsafe lying_disk_steps(disk) }

    /// Whether the power has failed.
    var isCut: Bool { unsafe lying_disk_is_cut(disk) != 0 }

    /// The power fails before so many more steps were done; nil never.
    func cut(after steps: UInt64?) {
        unsafe lying_disk_cut_at(disk, steps.map { stepCount + 1 + $0 } ?? 0)
    }

    /// Refuses `count` steps with an errno, after so many were done; a count of 0 refuses none.
    func refuse(after steps: UInt64 = 0, count: UInt64, code: Int32) {
        unsafe lying_disk_refuse(disk, stepCount + 1 + steps, count, code)
    }

    /// Lets the power fail, and writes to a new folder what is on the disk then.
    func left(in folder: String) throws {
        let code = unsafe lying_disk_left(disk, folder)
        guard code == 0 else { throw Broken("what a power cut left could not be copied: \(code)") }
    }
}
