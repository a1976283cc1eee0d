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
            // The office may have published more since it wrote the request: what counts is now.
            let size = try await newestSize()
            guard known.value > size else { throw .conflict(known: known.value) }
            try await claim(known.value, beyond: size)
            throw .ahead(known: known.value, inRecords: size)
        case .cosigned(let lines): return try await take(lines, under: asked, files)
        }
    }

    /// Leaves under the newest tree head in the records.
    private func newestSize() async throws(WitnessFileError) -> UInt64 {
        do {
            return try await records.treeHead()?.size ?? 0
        } catch {
            throw .publish(.records(error))
        }
    }

    /// Stores what a witness without an address claims, where it is clear which one answered: a
    /// size in a file has no signature.
    private func claim(
        _ known: UInt64,
        beyond size: UInt64
    ) async throws(WitnessFileError) {
        let byFile = programme.witnesses.entries.filter { $0.address == nil }
        guard let key = byFile.first?.key, byFile.count == 1,
            known <= WitnessConversation.unshownSizeMax
        else { return }
        let (origin, now) = (logOrigin, environment.now())
        let answer = WitnessAnswer(outcome: .ahead, namedSize: known)
        do {
            _ = try await records.keepWitness(key.publicKey, of: origin) { before, size in
                planWitnessState(before, key, of: origin, answer, ownSize: size, at: now)
            }
        } catch {
            throw .publish(.records(error))
        }
        logGuard.forget()
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
            let cosigned = try await cosigned(asked.note, by: lines)
            guard let cosigned else { throw WitnessFileError.noSignature }
            if try await !joinCosignatures([cosigned.note.encoded]).isEmpty {
                _ = try await publish(to: files)
            }
            return cosigned.names
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
        let root: LogHash
        do {
            root = try await rootInRecords(of: size.value)
        } catch {
            throw .publish(error)
        }
        guard root == request.treeHead.root else { throw .otherLog }
        return request
    }

    /// The root over the first leaves in the records.
    ///
    /// - Throws: `logIsShorter` where there are fewer; `records`.
    func rootInRecords(of size: UInt64) async throws(PublishError) -> LogHash {
        let hashes = try await leafHashes(until: size)
        var frontier = TreeFrontier()
        for start in stride(from: 0, to: hashes.count, by: LogHash.byteCount) {
            let leaf = Array(hashes[start..<(start + LogHash.byteCount)])
            do {
                frontier.append(try LogHash(leaf))
            } catch {
                throw .log(error)
            }
        }
        return frontier.root
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
