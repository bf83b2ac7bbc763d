import Interface
import Journal
import Wording

/// Texts whose editor came back with nothing changed and may still be open, as one does that opens a window of its own.
///
/// What is saved there later comes into the line, where that is free for it, and stays in its file otherwise: nothing that
/// was written is lost, however the editor was called.
struct OpenTexts {
    private struct OpenText {
        let file: ScratchFile
        /// The text as it was last handed over or taken in.
        var known: String
        /// What stood in the file when it was last looked at: an editor may be in the middle of writing.
        var seen: String?
    }

    private var texts: [OpenText] = []

    mutating func follow(_ file: ScratchFile, holding text: String) {
        texts.append(OpenText(file: file, known: text))
    }

    /// What was saved in one of them, once it has stayed so from one look to the next.
    ///
    /// - Parameter line: what stands in the line; another text than the one handed over must not go for it.
    mutating func news(for line: String) -> Event? {
        for index in texts.indices {
            let text = texts[index].file.text
            defer { texts[index].seen = text }
            guard let text, text != texts[index].known, text == texts[index].seen else { continue }
            let edited = ExternalEditor.withoutLineEnd(text)
            guard line.isEmpty || line == ExternalEditor.withoutLineEnd(texts[index].known) else { continue }
            texts[index].known = text
            return .edited(edited)
        }
        return nil
    }

    /// Removes the files that hold nothing new, and names the others.
    mutating func close() -> [String] {
        defer { texts = [] }
        return texts.compactMap { text in
            guard text.file.text == text.known || text.file.kind == nil else { return text.file.path.text }
            text.file.remove()
            return nil
        }
    }
}
