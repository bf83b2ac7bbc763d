/// What the program was used for last on this laptop: who wrote, and in which folder.
package struct LastUse: Hashable, Sendable {
    package var writer: String?
    package var folder: String?

    package init(writer: String? = nil, folder: String? = nil) {
        self.writer = writer
        self.folder = folder
    }
}
