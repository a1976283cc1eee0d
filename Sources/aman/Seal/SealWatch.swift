import AmanOffice
import AmanRecords
import AmanTexts
import Foundation
import Synchronization

/// Ends this process when the office it has opened is sealed.
///
/// Every process that holds keys looks for the seal's mark, so that a command at another desk, the
/// office's page, a signal and a file that anyone on this machine can make all do the same.
enum SealWatch {
    /// How long a seal goes unseen at most: a tenth of the second in which an office is sealed.
    private static let pauseMicroseconds: UInt32 = 50_000

    private static let action = Mutex<@Sendable () -> Void>(endCommand)
    private static let folders = Mutex<Set<String>>([])
    private static let isSignalled = Atomic<Bool>(false)

    /// Watches an office's folder until this process ends.
    static func start(_ folder: String) {
        guard folders.withLock({ $0.insert(folder).inserted }) else { return }
        let thread = Thread {
            while !HomeFolder.isSealed(at: folder) {
                if isSignalled.load(ordering: .relaxed) { seal(folder) }
                usleep(pauseMicroseconds)
            }
            act()
        }
        thread.name = "seal"
        thread.start()
    }

    /// What to do in place of ending, from now on.
    static func onSeal(_ work: @escaping @Sendable () -> Void) {
        action.withLock { $0 = work }
    }

    /// Seals the offices that this process has opened when it receives SIGUSR1.
    static func sealOnSignal() {
        // Made before the handler can run: it may do nothing but store.
        isSignalled.store(false, ordering: .relaxed)
        signal(SIGUSR1) { _ in
            SealWatch.isSignalled.store(true, ordering: .relaxed)
        }
    }

    /// Where the disk takes no mark, this process ends as if it had: the keys go first.
    private static func seal(_ folder: String) {
        do throws(HomeError) {
            try HomeFolder.seal(at: folder, now: OfficeEnvironment.real.now())
        } catch {
            act()
        }
    }

    private static func act() { action.withLock { $0 }() }

    /// A command stops where it is, as if the power had failed: nothing acknowledged is lost.
    private static func endCommand() {
        Console.note("aman: " + messages.cliHome.seal.sealedMeanwhile)
        _exit(ExitStatus.tryAgain.rawValue)
    }
}
