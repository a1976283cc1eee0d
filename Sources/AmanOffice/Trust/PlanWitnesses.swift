package import AmanLetter
import AmanLog
package import AmanVerdict

/// The trust list with the programme file's witnesses: their names, keys, and how many are needed.
///
/// Only this names them: other changes of the list leave the witnesses as they are, because an
/// office with an older programme file must not drop them unseen.
///
/// - Throws: `noWitnesses` where the file names none, or the list names these already.
package func planWitnesses(
    _ list: TrustList,
    _ programme: Programme,
    at now: Instant
) throws(TrustError) -> TrustList {
    let rule = programme.witnesses
    let policy = WitnessPolicy(
        keys: rule.entries.map { WitnessKey(name: $0.key.name, publicKey: $0.key.publicKey) },
        quorum: UInt64(rule.needed)
    )
    guard !policy.keys.isEmpty, policy != list.witnesses else { throw .noWitnesses }
    var list = renewed(list, programme, at: now)
    list.witnesses = policy
    return list
}
