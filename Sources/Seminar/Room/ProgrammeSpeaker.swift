internal import Text

// Who is to speak in an item, as the programme says it in words.

extension Record {
    /// The one person on the roster whose name the programme gives as the speaker of an item, whatever title stands with it;
    /// nil where it names none, or several.
    package func programmeSpeaker(of item: AgendaItem) -> String? {
        guard let speaker = item.item.speaker else { return nil }
        let texts = Language.allCases.compactMap { speaker.texts[$0] }.map(words)
        let named = roster.filter { state in
            let name = words(of: state.person.name)
            return !state.isRemoved && !name.isEmpty && texts.contains { " \($0) ".contains(" \(name) ") }
        }
        return named.count == 1 ? named[0].person.id : nil
    }

    /// Who is called where nobody waits: whoever is to speak in the current item by the programme, and has not yet.
    package var nextByProgramme: String? {
        guard let item = currentItem, let speaker = programmeSpeaker(of: item),
            floor.unheard([speaker], since: item.facts.started) == [speaker]
        else { return nil }
        return speaker
    }

    /// The folded words of a text with a blank between them.
    private func words(of text: String) -> String {
        text.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
