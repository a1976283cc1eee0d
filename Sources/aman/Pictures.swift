import AmanOffice
import AmanPaper
import AmanTexts
import AmanWeb

extension PictureReader {
    /// Reads each picture in a process of its own: this program, started again.
    static let own = PictureReader()

    /// A person's photo as the office stores it: a JPEG of its own making, of bounded size, and
    /// without what the camera noted of time and place.
    ///
    /// What has more bytes than a photo may have is left for the office to refuse by its size.
    ///
    /// - Throws: `ApplyError` for what no letter could be printed with; `PictureError` where no
    ///   picture can be read on this machine.
    func cleanPhoto(_ photo: [UInt8]) throws -> [UInt8] {
        guard photo.count <= personPhotoByteCountMax else { return photo }
        do throws(PictureError) {
            let pixels = try self.photo(in: photo)
            if let clean = pixels.jpeg(byteCountMax: personPhotoByteCountMax) { return clean }
        } catch {
            if case .unavailable = error { throw error }
        }
        throw ApplyError.field(.photo, .notAPhoto)
    }

    /// The texts of the codes on a photo that came over the network; empty when there are none.
    ///
    /// - Throws: `PhotoRefusal`, or `PictureError` where no picture can be read on this machine.
    func codes(inPhoto photo: [UInt8]) throws -> [String] {
        do throws(PictureError) {
            return try texts(in: photo, accepting: .pictures)
        } catch {
            switch error {
            case .refused(.noCode): return []
            case .refused(.tooManyPixels(let width, let height, let limit)):
                throw PhotoRefusal.tooManyPixels(width: width, height: height, limit: limit)
            case .refused: throw PhotoRefusal.unreadable
            case .unavailable: throw error
            }
        }
    }

    /// A stored photo as it goes on paper; nil leaves the frame for it empty.
    ///
    /// Also what the office has stored is decoded in a process of its own: an office of an earlier
    /// version stored photos as they came.
    ///
    /// - Throws: `unavailable`: a letter is not printed without its photo for that.
    func printedPhoto(_ photo: [UInt8]?) throws(PictureError) -> PrintedPhoto? {
        guard let photo else { return nil }
        do throws(PictureError) {
            return PrintedPhoto(try self.photo(in: photo))
        } catch {
            if case .unavailable = error { throw error }
            return nil
        }
    }
}

/// Says on the terminal which of the limits around pictures is missing, if one is.
func noteConfinement() {
    switch Result(catching: { try PictureReader.own.confinement() }) {
    case .success(let found) where found.landlockVersion == 0:
        Console.note(
            messages.cliSetUp.pictures.thisKernelHas
        )
    case .success: return
    case .failure:
        Console.note(messages.cliSetUp.pictures.picturesCannotBe)
    }
}

extension Person {
    /// The same with a photo as the office stores it.
    ///
    /// - Throws: As `PictureReader.cleanPhoto`.
    func withCleanPhoto() throws -> Person {
        var person = self
        person.photo = try photo.map { try PictureReader.own.cleanPhoto($0) }
        return person
    }
}
