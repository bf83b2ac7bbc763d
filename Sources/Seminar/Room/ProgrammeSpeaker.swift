internal import Text

// Who is to speak, and who speaks: as the programme says it in words, and as the room has it.

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

    /// Whether anybody can be called: someone who waits, or the speaker by the programme.
    package func canCallNext(at now: Moment) -> Bool {
        !waiting(at: now).isEmpty || nextByProgramme != nil
    }

    /// Whose words a sentence that is begun now are: of whoever has the floor, else of whoever was heard last in its item,
    /// with the floor or in the sentence recorded last on this laptop, else of the item's speaker by the programme.
    package func roomSpeaker(
        in item: AgendaItem?, after last: Preset.Last?, recordedAt lastRecorded: Moment?
    ) -> String? {
        if let speaking = floor.speaking { return speaking.person }
        let sentence = last.flatMap { $0.item == item?.id ? $0 : nil }
        let begin = item?.facts.running ?? item?.facts.started
        let since = [begin, sentence == nil ? nil : lastRecorded].compactMap(\.self).max()
        if let since, let heard = floor.lastHeard(since: since, before: item?.facts.ended) { return heard }
        return sentence.map(\.speaker) ?? item.flatMap(programmeSpeaker)
    }

    /// Whose words a reply is that is begun now: of whoever has the floor, but never of who said what it replies to.
    ///
    /// Whoever was heard last says nothing here: it is often the one who asked.
    package func replySpeaker(to idea: Idea) -> String? {
        floor.speaking.flatMap { $0.person == idea.speaker ? nil : $0.person }
    }

    /// The folded words of a text with a blank between them.
    private func words(of text: String) -> String {
        text.folded.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
