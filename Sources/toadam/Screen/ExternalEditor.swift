import Glibc
import Interface
import Journal
import Seminar
import Terminal
import Text
import Wording

/// Hands a text to `$VISUAL` or `$EDITOR` and takes it back; the screen must have been given back before.
///
/// Whatever fails, the text in the program stays as it was, and the file is left where it is, named in the reason, if it
/// holds anything else. An editor that changed nothing may have opened a window and come back at once: its file is followed.
enum ExternalEditor {
    /// Has the text edited, and waits for the editor.
    ///
    /// - Parameter hand: puts the text where the next start finds it, under a name; nil where that cannot be.
    static func edit(
        _ text: String, following open: inout OpenTexts, _ hand: (_ name: String) -> HandedText?
    ) -> [Event] {
        let editor = Surroundings.editor
        let name = String(Surroundings.seed(), radix: 36)
        let handed = hand(name)
        let file: ScratchFile
        do throws(JournalError) {
            if let handed {
                file = handed.file
            } else {
                file = try ScratchFile(
                    holding: text, in: Surroundings.runtimeFolder, name: "toadam-\(getpid())-\(name)")
            }
        } catch {
            return [.editFailed(Phrase.Capture.editorFailed(Failure(error).happened))]
        }
        func remove() {
            file.remove()
            handed?.remove()
        }
        let status = run(editor, on: file.path)
        let edited = file.text
        guard status == 0 else {
            guard edited == text || file.kind == nil else {
                return [
                    .editFailed(Phrase.Capture.editorEnded(editor.text, status: status, file: file.path.text))
                ]
            }
            remove()
            return [.editFailed(Phrase.Capture.editorEnded(editor.text, status: status, file: nil))]
        }
        guard let edited else {
            return switch file.kind {
            case nil: [.told(Phrase.Capture.editGone)]
            case .file: [.told(Phrase.Capture.editUnreadable(file.path.text))]
            case .folder, .symbolicLink, .pipe, .device, .socket:
                [.told(Phrase.Capture.editNoFile(file.path.text))]
            }
        }
        guard edited == text else {
            remove()
            return [.edited(withoutLineEnd(edited))]
        }
        open.follow(file, handed, holding: text)
        return [.edited(text), .told(Phrase.Capture.editorOpen(file.path.text))]
    }

    /// Editors end the last line; the text has no line break there.
    static func withoutLineEnd(_ text: String) -> String {
        text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    /// The exit status of the editor, started by the shell so that `EDITOR="code --wait"` works; 127 if it is not there.
    ///
    /// The shell lives through the keys that interrupt and quit: else it would end before an editor that does not.
    private static func run(_ editor: Path, on path: Path) -> Int32 {
        let command: Path = "trap : INT QUIT; \(editor) \"$1\""
        return runInForeground(["/bin/sh", "-c", command, "sh", path].map(\.bytes))
    }
}

extension ScratchFile {
    /// The text as it is now; nil when it is none, is longer than any, or cannot be read.
    var text: String? {
        bytes.flatMap { String(fromOutside: $0) }.flatMap { $0.utf8.count <= Change.longestText ? $0 : nil }
    }
}
