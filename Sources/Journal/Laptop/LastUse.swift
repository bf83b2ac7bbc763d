/// What the program was used for last on this laptop: who wrote, and in which folder.
package struct LastUse: Hashable, Sendable {
    package var writer: String?
    package var folder: Path?

    package init(writer: String? = nil, folder: Path? = nil) {
        self.writer = writer
        self.folder = folder
    }
}
