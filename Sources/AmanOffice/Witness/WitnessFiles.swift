import AmanLetter
package import AmanLog
import AmanVerdict

/// Why nothing was asked of a witness by file, or nothing taken from its answer.
package enum WitnessFileError: Error, Equatable, Sendable {
    /// No tree head has been signed yet.
    case noTreeHead
    /// The trust list names no witness.
    case noWitness
    /// The log has fewer leaves than the witness is said to know.
    case fewerLeaves(known: UInt64, inLog: UInt64)
    /// The file is no request that this office wrote.
    case notARequest(LogRefusal)
    /// The request is about another log, or about a tree that this log never had.
    case otherLog
    /// The file is no answer of a witness.
    case notAnAnswer(LogRefusal)
    /// The answer has no line by a listed witness that verifies.
    case noSignature
    /// The witness knows another size than the request said: ask again from that one.
    case conflict(known: UInt64)
    /// The witness knows more of this log than the records.
    case ahead(known: UInt64, inRecords: UInt64)
    case publish(PublishError)
}

extension Office {
    /// What to ask of a witness that has no network: cosign the newest tree head.
    ///
    /// - Parameters:
    ///   - old: Leaves in the tree that it cosigned last; zero where it never did.
    ///   - files: The public folder.
    /// - Returns: The request, to be carried to the witness.
    /// - Throws: `noTreeHead`, `fewerLeaves`; `publish` where the records could not be read.
    package func cosignatureRequest(
        from old: UInt64,
        _ files: any PublishedFiles
    ) async throws(WitnessFileError) -> AddCheckpointRequest {
        let head: SignedTreeHead?
        do {
            head = try await records.treeHead()
        } catch {
            throw .publish(.records(error))
        }
        guard let head, head.size > 0, let note = bareNote(of: head) else { throw .noTreeHead }
        guard old <= head.size else { throw .fewerLeaves(known: old, inLog: head.size) }
        let path = await consistencyProof(
            from: TreeSize(value: old),
            to: TreeSize(value: head.size),
            files
        )
        guard let path else { throw .publish(.logDoesNotExtend(size: head.size)) }
        do {
            return try AddCheckpointRequest(oldSize: TreeSize(value: old), proof: path, note: note)
        } catch {
            throw .publish(.log(error))
        }
    }

    /// Takes the cosignatures that a witness's file has, and publishes them.
    ///
    /// - Parameters:
    ///   - answer: The witness's file.
    ///   - request: The file that it answers.
    ///   - files: The public folder.
    /// - Returns: The names of the witnesses whose lines were taken.
    /// - Throws: What is wrong with a file, or what the witness says instead of signing.
    package func takeCosignature(
        _ answer: [UInt8],
        to request: [UInt8],
        _ files: any PublishedFiles
    ) async throws(WitnessFileError) -> [String] {
        let asked = try await ownRequest(request, files)
        let read: AddCheckpointAnswer
        do {
            read = try AddCheckpointAnswer.parse(answer)
        } catch {
            throw .notAnAnswer(error)
        }
        switch read {
        case .conflict(let known):
            let size = asked.treeHead.size.value
            guard known.value <= size else {
                throw .ahead(known: known.value, inRecords: size)
            }
            throw .conflict(known: known.value)
        case .cosigned(let lines): return try await take(lines, under: asked, files)
        }
    }

    private func take(
        _ lines: [NoteSignature],
        under asked: AddCheckpointRequest,
        _ files: any PublishedFiles
    ) async throws(WitnessFileError) -> [String] {
        do {
            guard let (_, policy) = try await logPolicy(), !policy.keys.isEmpty else {
                throw WitnessFileError.noWitness
            }
            let listed = try policy.keys.map { key in
                try VerifierKey(name: key.name, kind: .cosignature, publicKey: key.publicKey)
            }
            let judged = judgedCosignatures(
                lines,
                under: asked.note,
                by: listed,
                at: nil,
                keys.isValid
            )
            guard judged.outcome == .cosigned else { throw WitnessFileError.noSignature }
            var note = asked.note
            for line in judged.lines { try? note.add(line) }
            if try await !joinCosignatures([note.encoded]).isEmpty {
                _ = try await publish(to: files)
            }
            return Array(Set(judged.lines.map(\.name))).sorted()
        } catch let error as WitnessFileError {
            throw error
        } catch let error as PublishError {
            throw .publish(error)
        } catch {
            throw .noSignature
        }
    }

    /// A request that this office wrote: our key signed its tree head, and our log has that tree.
    private func ownRequest(
        _ bytes: [UInt8],
        _ files: any PublishedFiles
    ) async throws(WitnessFileError) -> AddCheckpointRequest {
        let request: AddCheckpointRequest
        do {
            request = try AddCheckpointRequest.parse(bytes)
        } catch {
            throw .notARequest(error)
        }
        guard request.treeHead.origin == logOrigin, keys.signed(request.note, of: logOrigin),
            request.note.signatures.count == 1
        else { throw .otherLog }
        let size = request.treeHead.size
        let hashes: [UInt8]
        do {
            hashes = try await leafHashes(until: size.value)
        } catch {
            throw .publish(error)
        }
        var frontier = TreeFrontier()
        for start in stride(from: 0, to: hashes.count, by: LogHash.byteCount) {
            guard let leaf = try? LogHash(Array(hashes[start..<(start + LogHash.byteCount)])) else {
                throw .otherLog
            }
            frontier.append(leaf)
        }
        guard frontier.root == request.treeHead.root else { throw .otherLog }
        return request
    }

    /// The tree head with the log's own line alone.
    func bareNote(of head: SignedTreeHead) -> SignedNote? {
        guard let note = try? SignedNote.parse(head.note), let key = logVerifierKey,
            let own = note.signatures.first(where: {
                $0.keyID == key.keyID && $0.name == key.name
            })
        else { return nil }
        return try? SignedNote(text: note.text, signatures: [own])
    }
}
