extension PhotoPixels {
    /// Tried one after the other: the first is what a portrait needs, the last is still a face.
    private static let qualities = [85, 70, 50, 30]

    /// The photo as a JPEG file of the office's own making.
    ///
    /// - Parameter byteCountMax: Most bytes of the file.
    /// - Returns: The file, or nil where even the coarsest has more bytes, or memory lacks.
    package func jpeg(byteCountMax: Int) -> [UInt8]? {
        guard let picture = Pixbuf(self) else { return nil }
        for quality in Self.qualities {
            guard let file = picture.jpeg(quality: quality) else { return nil }
            if file.count <= byteCountMax { return file }
        }
        return nil
    }
}
