package import Seminar

/// A draft file that some process wrote, opened, with what it holds.
///
/// A file that cannot be read is told as a `Problem` and stays as it is. Whose it was then nobody can say, so it is told
/// whichever seminar is opened.
struct LeftDraft {
    let path: Path
    let file: OpenFile
    let status: FileStatus
    let contents: DraftContents

    /// What is wrong with the file although it could be read; nil where nothing is.
    var problem: Problem? {
        contents.isDamaged ? Problem(file: path.text, fact: .damagedDraft) : nil
    }

    /// Whether it may hold drafts of a seminar; nil stands for any.
    fileprivate func mayBelong(to seminar: String?) -> Bool {
        guard let seminar else { return true }
        return contents.seminars.isEmpty || contents.seminars == [seminar]
    }
}

extension StateDirectory {
    /// Where drafts are kept.
    var draftFolder: Path { path.appending("drafts") }

    /// The draft files, in the order of their names; none where nothing was ever typed.
    func draftFiles() throws(Problem) -> [Path] {
        try names(in: draftFolder).filter { $0.hasSuffix(".draft") && !$0.hasPrefix(".") }
            .map { name -> Path in "\(draftFolder)/\(name)" }
    }

    /// The names in a folder of the state directory, in their order; none where it was never made.
    func names(in folder: Path) throws(Problem) -> [Path] {
        let names = try reading(folder) { () throws(FileError) -> [Path]? in
            guard try disk.status(of: folder) != nil else { return nil }
            return try disk.list(folder)
        }
        return (names ?? []).sorted()
    }

    /// Opens what an earlier process left of a seminar, for this process alone; nil where another process has the file, where
    /// it belongs to another seminar, or where it has gone since.
    func takeUp(_ path: Path, of seminar: String) throws(Problem) -> LeftDraft? {
        try draft(at: path, of: seminar) { () throws(FileError) -> OpenFile? in
            let file = try disk.openForWriting(path)
            guard try disk.lock(file), try disk.isInPlace(file, path) else { return nil }
            return file
        }
    }

    /// The draft files, and the notes of texts that editors were given, that cannot be read, as `check` tells them; nothing is
    /// written, and no lock is taken.
    ///
    /// - Parameter seminar: nil where it is not known; all that cannot be read are told then.
    package func draftProblems(of seminar: String?) -> [Problem] {
        do throws(Problem) {
            let drafts = try draftFiles().compactMap { path in problem(ofDraftAt: path, of: seminar) }
            return drafts + noteProblems
        } catch {
            return [error] + noteProblems
        }
    }

    private func problem(ofDraftAt path: Path, of seminar: String?) -> Problem? {
        do throws(Problem) {
            let draft = try draft(at: path, of: seminar) { () throws(FileError) -> OpenFile? in
                try disk.open(path)
            }
            return draft?.problem
        } catch {
            return error
        }
    }

    private func draft(
        at path: Path, of seminar: String?, _ open: () throws(FileError) -> OpenFile?
    ) throws(Problem) -> LeftDraft? {
        guard try isFile(path) else { return nil }
        let draft = try reading(path) { () throws(FileError) -> LeftDraft? in
            guard let file = try open() else { return nil }
            let status = try disk.status(of: file)
            let bytes = try disk.bytes(of: file, in: 0..<status.size)
            return LeftDraft(path: path, file: file, status: status, contents: DraftContents(bytes))
        }
        guard let draft, draft.mayBelong(to: seminar) else { return nil }
        return draft
    }

    /// Whether there is a file of that name; anything else of that name is a problem.
    func isFile(_ path: Path) throws(Problem) -> Bool {
        let status = try reading(path) { () throws(FileError) -> FileStatus? in try disk.status(of: path) }
        guard let status else { return false }
        guard status.kind == .file else { throw Problem(file: path.text, fact: .notRegular(status.kind)) }
        return true
    }

    /// What reading a file gives, or what the system refused, as a problem of that file; nil where it has gone since: the process
    /// of a draft removes it once what it held is in a journal.
    func reading<Value>(
        _ path: Path, _ work: () throws(FileError) -> Value?
    ) throws(Problem) -> Value? {
        do throws(FileError) {
            return try work()
        } catch {
            if error.isMissing { return nil }
            throw Problem(file: path.text, fact: .unreadable(error))
        }
    }
}
