#if arch(wasm32)
import AmanLetter
import AmanVerdict

// The functions by which the page reads a slip and holds its proof against a letter; how bytes come
// in and go out is said in Exports.swift.

/// Takes the text of one code of a slip that proves a letter; answers with JSON.
@_expose(wasm, "aman_proof_frame") @_cdecl("aman_proof_frame")
func proofFrame(
    _ verifier: UnsafeRawPointer,
    _ text: UnsafePointer<UInt8>,
    _ count: UInt32
) -> UnsafeMutableRawPointer? {
    let text = String(decoding: unsafe array(text, count), as: UTF8.self)
    return unsafe out(Array(borrowed(verifier).takeProofFrame(text).json.utf8))
}

/// Whether the codes of a slip make a proof, which is held then; 1 for yes.
@_expose(wasm, "aman_proof_read") @_cdecl("aman_proof_read")
func proofRead(_ verifier: UnsafeRawPointer) -> UInt32 {
    unsafe borrowed(verifier).readProof() ? 1 : 0
}

/// Forgets the proof and the codes of a slip.
@_expose(wasm, "aman_proof_drop") @_cdecl("aman_proof_drop")
func proofDrop(_ verifier: UnsafeRawPointer) {
    unsafe borrowed(verifier).dropProof()
}

/// Answers with the questions about the proof that was read, to be held against a letter.
///
/// NULL where no proof was read, or the letter is not proven itself.
@_expose(wasm, "aman_proof_questions") @_cdecl("aman_proof_questions")
func proofQuestions(
    _ verifier: UnsafeRawPointer,
    _ letter: UnsafeRawPointer
) -> UnsafeMutableRawPointer? {
    let verifier = unsafe borrowed(verifier)
    guard verifier.hasProof, let proven = unsafe open(letter).concluded?.judgement.letter
    else { return nil }
    return unsafe out(questionBytes(verifier.questions(for: proven)))
}

/// Holds the proof that was read against a letter, by a byte for each answer, 1 for yes.
@_expose(wasm, "aman_prove") @_cdecl("aman_prove")
func prove(
    _ verifier: UnsafeRawPointer,
    _ letter: UnsafeRawPointer,
    _ answers: UnsafePointer<UInt8>,
    _ count: UInt32
) {
    let answers = unsafe array(answers, count).map { $0 == 1 }
    let open = unsafe open(letter)
    guard let proven = open.concluded?.judgement.letter,
        let judgement = unsafe borrowed(verifier).judge(proven, answers: answers)
    else { return }
    open.proof = ShownProof(judgement)
}
#endif
