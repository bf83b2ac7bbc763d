import Interface
import Journal
import Wording

/// Texts whose editor came back with nothing changed and may still be open, as one does that opens a window of its own.
///
/// What is saved there later comes into the line, where that is free for it, and stays in its file otherwise; what is saved once
/// the program was left is offered at the next start. Nothing that was written is lost, however the editor was called.
struct OpenTexts {
    private struct OpenText {
        let file: ScratchFile
        /// What the next start finds it by; nil where there is no place for that.
        var handed: HandedText?
        /// The text as it was last handed over or taken in.
        var known: String
        /// What stood in the file when it was last looked at: an editor may be in the middle of writing.
        var seen: String?
    }

    private var texts: [OpenText] = []

    mutating func follow(_ file: ScratchFile, _ handed: HandedText?, holding text: String) {
        texts.append(OpenText(file: file, handed: handed, known: text))
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
            texts[index].handed?.know(text)
            return .edited(edited)
        }
        return nil
    }

    /// Names the files that hold something new, and removes those of the others that no start would find.
    mutating func close() -> [String] {
        defer { texts = [] }
        return texts.compactMap { text in
            guard text.file.text == text.known || text.file.kind == nil else { return text.file.path.text }
            if text.handed == nil { text.file.remove() }
            return nil
        }
    }
}
