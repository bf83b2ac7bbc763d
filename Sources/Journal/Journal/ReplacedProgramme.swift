package import Seminar

extension SeminarFolder {
    /// The beginning of the names under which programmes stay that others took the place of.
    static let formerProgramme: StaticString = "programme.former-"

    /// Puts another programme in the place of the one that was read, which stays beside it under a name of its own.
    ///
    /// After a crash the folder has the one or the other, whole. Only while nothing is recorded is the programme edited so;
    /// afterwards everything is a change.
    ///
    /// - Parameters:
    ///   - former: the bytes that were read, so that nothing takes the place of what somebody else has written since.
    ///   - bytes: of the new one, which are read first.
    /// - Returns: the path under which the former one stays.
    package func replaceProgramme(
        _ former: [UInt8], with bytes: [UInt8], on disk: any FileWriting = Disk()
    ) throws(JournalError) -> Path {
        let name = Self.programmeName.text
        do throws(Problem) {
            _ = try Programme(bytes: bytes, file: name)
        } catch {
            throw .problem(error)
        }
        guard try programmeBytes() == former else {
            throw .problem(Problem(file: name, fact: .programmeChanged))
        }
        do throws(FileError) {
            let permissions = try disk.status(of: programmePath)?.permissions ?? 0o600
            let copy = try disk.stage(former, in: path, permissions: permissions)
            let names = (1...999).lazy.map { number in
                "\(path)/programme.former-\(String(number)).json" as Path
            }
            let kept = try disk.settle(copy, asFirstOf: names)
            try disk.replace(programmePath, with: bytes, permissions: permissions)
            return kept
        } catch {
            throw .file(error)
        }
    }
}
