/// A person's photo as plain pixels: nothing of the file it came from is left, neither the
/// camera's notes of where and when, nor what a decoder could trip over.
package struct PhotoPixels: Equatable, Sendable {
    /// In pixels.
    package let width: Int
    /// In pixels.
    package let height: Int
    /// Red, green and blue of each pixel, row by row; `width * height * 3` bytes.
    package let bytes: [UInt8]

    /// Longest side: 27 by 36 mm at 300 dots per inch take 426, a reviewer's dense screen 400.
    package static let sideMax = 640
    static let byteCountMax = sideMax * sideMax * 3

    /// Nil for sides that are not in 1 to `sideMax`, or another number of bytes than they need.
    package init?(width: Int, height: Int, bytes: [UInt8]) {
        guard (1...Self.sideMax).contains(width), (1...Self.sideMax).contains(height),
            bytes.count == width * height * 3
        else { return nil }
        self.width = width
        self.height = height
        self.bytes = bytes
    }
}
