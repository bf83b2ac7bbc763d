internal import Text

// Who is to speak, and who speaks: as the programme says it in words, and as the room has it.

extension Record {
    /// The one person on the roster whose name the programme gives as the speaker of an item, whatever title stands with it, or
    /// the group whose name it is; nil where it names none, or several.
    package func programmeSpeaker(of item: AgendaItem) -> String? {
        guard let speaker = item.item.speaker else { return nil }
        let named = speakers(named: speaker)
        return named.count == 1 ? named[0].id : nil
    }

    /// Those who have one name, which a text gives without telling who of them is meant.
    package func namesakes(named text: Localized) -> [String] {
        let named = speakers(named: text)
        return named.filter { one in named.count { $0.name == one.name } > 1 }.map(\.id)
    }

    /// Whom a text names, each with the folded words of the name; of namesakes only those whom it tells apart as the program
    /// does, `Anna Ba (Lớp 4)`, where it does.
    private func speakers(named text: Localized) -> [(id: String, name: String)] {
        let texts = text.all.map(words).filter { !$0.isEmpty }
        func gives(_ name: String) -> Bool { texts.contains { " \($0) ".contains(" \(name) ") } }
        let people = roster.filter { !$0.isRemoved }.map { state in
            (id: state.person.id, name: words(of: state.person.name))
        }.filter { !$0.name.isEmpty && gives($0.name) }
        // Short names of groups, such as 1, stand in many texts.
        let groups = programme.groups.filter { group in
            (group.name.all + Language.allCases.map { name(of: group, in: $0) }).contains {
                texts.contains(words(of: $0))
            }
        }.map { group in (id: group.id, name: words(of: group.name(text.original))) }
        let named = people + groups
        guard named.count > 1 else { return named }
        return named.filter { one in
            func isToldApart(_ id: String) -> Bool {
                Language.allCases.contains { language in
                    name(ofSpeaker: id, in: language).map { gives(words(of: $0)) } ?? false
                }
            }
            let alike = named.filter { $0.name == one.name }
            return isToldApart(one.id) || !alike.contains { isToldApart($0.id) }
        }
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
