import Glibc
package import Seminar

/// A text that an outside editor was given in a file of its own, and beside it the draft that it was taken from.
///
/// An editor that opens a window of its own comes back at once, and may save when the program has long been left. So the file
/// stays for some days, in the state directory, which outlives a session and a power cut; what was written there meanwhile
/// is found at the next start, with the speaker and the item that the sentence had.
package struct HandedText {
    package let file: ScratchFile
    /// The text as it was handed over or taken in last, with its values.
    package private(set) var draft: Draft
    private let seminar: String
    private let disk: any FileWriting

    /// How long a file is kept in which nothing was written.
    static let days = 7

    fileprivate init(_ file: ScratchFile, _ draft: Draft, of seminar: String, on disk: any FileWriting) {
        (self.file, self.draft, self.seminar, self.disk) = (file, draft, seminar, disk)
    }

    /// The draft with the text that stands in the file now.
    package func draft(holding text: String, as idea: Identifier, at now: Moment) -> Draft {
        var draft = draft
        draft.set[ValueName.text] = .string(text)
        draft.at = now
        // What it was taken from may have been recorded since, as it then was.
        if !draft.isEdit { draft.idea = idea }
        return draft
    }

    /// Remembers that a text was taken in: only what is written from now on is news.
    package mutating func know(_ text: String) {
        draft.set[ValueName.text] = .string(text)
        // Where that fails the text is offered once more at the next start.
        try? disk.replace(notePath, with: note)
    }

    package func remove() {
        file.remove()
        try? disk.remove(notePath)
    }

    private var notePath: Path { Self.notePath(of: file.path) }
    private var note: [UInt8] { DraftLine(seminar: seminar, idea: draft.idea, draft: draft).bytes }

    fileprivate static func notePath(of file: Path) -> Path { "\(file).draft" }

    /// Writes what is remembered of the text for the first time.
    fileprivate func begin() throws(FileError) { try disk.replace(notePath, with: note) }
}

extension StateDirectory {
    private var textFolder: Path { path.appending("texts") }

    /// Puts the text of a draft into a file for an editor.
    ///
    /// - Parameter name: what no other file in the folder is called, beside the process.
    package func hand(_ draft: Draft, of seminar: String, name: String) throws(JournalError) -> HandedText {
        do throws(FileError) {
            try disk.makeFolders(textFolder)
        } catch {
            throw .file(error)
        }
        let file = try ScratchFile(
            holding: draft.set.text(ValueName.text) ?? "", in: textFolder,
            name: "toadam-\(getpid())-\(name)", disk: disk)
        let handed = HandedText(file, draft, of: seminar, on: disk)
        do throws(FileError) {
            try handed.begin()
        } catch {
            file.remove()
            throw .file(error)
        }
        return handed
    }

    /// The texts of a seminar that programs which run no more have handed to editors, and what of them cannot be read; those in
    /// which nothing can have been written any more are removed.
    ///
    /// - Parameter isKnown: whether a file holds what it was given.
    package func handedTexts(
        of seminar: String, at now: Moment, isKnown: (ScratchFile, String) -> Bool
    ) -> (texts: [HandedText], problems: [Problem]) {
        var texts: [HandedText] = []
        let problems = readNotes { file, note in
            guard note.seminar == seminar, let draft = note.draft else { return }
            let handed = HandedText(file, draft, of: seminar, on: disk)
            let isOld = now.seconds(since: draft.at) > HandedText.days * 86_400
            if isOld, file.kind == nil || isKnown(file, draft.set.text(ValueName.text) ?? "") {
                handed.remove()
            } else {
                texts.append(handed)
            }
        }
        return (texts, problems)
    }

    /// The notes that cannot be read; as of drafts, whose they were nobody can say.
    var noteProblems: [Problem] { readNotes { _, _ in } }

    /// Hands on what is remembered of each text that a program which runs no more has handed over.
    ///
    /// - Returns: what cannot be read, which stays as it is.
    private func readNotes(_ body: (ScratchFile, DraftLine) -> Void) -> [Problem] {
        var problems: [Problem] = []
        do throws(Problem) {
            for name in try names(in: textFolder)
            where name.hasPrefix("toadam-") && name.hasSuffix(".txt") && !isHeld(name) {
                let file = ScratchFile(at: "\(textFolder)/\(name)", disk: disk)
                do throws(Problem) {
                    if let note = try note(of: file.path) { body(file, note) }
                } catch {
                    problems.append(error)
                }
            }
        } catch {
            problems.append(error)
        }
        return problems
    }

    /// What is remembered of a text; nil where nothing is.
    private func note(of file: Path) throws(Problem) -> DraftLine? {
        let path = HandedText.notePath(of: file)
        guard try isFile(path) else { return nil }
        let bytes = try reading(path) { () throws(FileError) -> [UInt8]? in
            try disk.contents(of: path, limit: 8 * Change.longestText)
        }
        guard let bytes else { return nil }
        guard let note = DraftLine(bytes.dropLast()), note.draft != nil else {
            throw Problem(file: path.text, fact: .damagedDraft)
        }
        return note
    }

    /// Whether the program that handed the text over runs yet.
    private func isHeld(_ name: Path) -> Bool {
        let parts = name.text.split(separator: "-")
        guard parts.count > 1, let process = Int32(parts[1]), process != getpid() else { return false }
        return kill(process, 0) == 0 || errno == EPERM
    }
}
