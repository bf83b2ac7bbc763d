import Seminar
import Wording

extension Record {
    /// The name of a person or a group, with what tells it apart from others; the id where there is none.
    func phrase(ofSpeaker id: String) -> Phrase {
        func name(_ language: Language) -> String { self.name(ofSpeaker: id, in: language) ?? id }
        return Phrase(vi: name(.vietnamese), en: name(.english), ja: name(.japanese))
    }

    /// How whoever a cell could mean is told: by the code, and where the program made that, which is nothing to read, by name.
    func phrase(ofPossible id: String) -> Phrase {
        Identifier(id) == nil ? Phrase(verbatim: id) : phrase(ofSpeaker: id)
    }
}
