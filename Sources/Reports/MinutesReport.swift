package import Seminar
import Wording

/// Plain minutes as Markdown: the items in the order in which they happened, when, and what was said in each.
///
/// What was not reached is listed at the end. Ideas of a rehearsal are no part of it. No text from a file can alter its
/// structure.
package enum MinutesReport {
    /// The minutes as UTF-8.
    package static func bytes(of record: Record, in language: Language) -> [UInt8] {
        var minutes = Minutes(names: RecordNames(record: record, language: language), course: Course(record))
        minutes.write()
        return Array((minutes.paragraphs.joined(separator: "\n\n") + "\n").utf8)
    }
}

/// The paragraphs of the minutes as they are put down, one after the other.
private struct Minutes {
    let names: RecordNames
    let course: Course
    private(set) var paragraphs: [String] = []

    private var language: Language { names.language }

    init(names: RecordNames, course: Course) {
        self.names = names
        self.course = course
    }

    mutating func write() {
        paragraphs.append("# " + Markdown.line(names.record.programme.title(language)))
        if course.reached.isEmpty && course.outside.isEmpty {
            paragraphs.append(Phrase.Report.nothingRecorded(language))
        }
        var heading = ""
        for passage in course.reached {
            let next = self.heading(of: passage)
            if next != heading { paragraphs.append("## " + next) }
            heading = next
            write(passage)
        }
        if !course.outside.isEmpty {
            paragraphs.append("## " + Phrase.Report.outsideAgenda(language))
            paragraphs += course.outside.map { entry($0, under: nil) }
        }
        if !course.notReached.isEmpty {
            paragraphs.append("## " + Phrase.Report.notReached(language))
            paragraphs.append(course.notReached.map(unreached).joined(separator: "\n"))
        }
    }

    /// The day on which it happened, and where.
    private func heading(of passage: Course.Passage) -> String {
        let day = passage.day.map { Phrase.date($0)(language) }
        let place = passage.session?.place?(language)
        return [day, place].compactMap { $0 }.map(Markdown.line).joined(separator: " · ")
    }

    private mutating func write(_ passage: Course.Passage) {
        paragraphs.append("### " + Markdown.line(passage.step.item.title(language)))
        paragraphs.append(times(of: passage))
        paragraphs += passage.ideas.map { entry($0, under: passage.day) }
    }

    /// When it was held and how long it took, such as `09:52–10:58 · 66 phút (dự kiến 60 phút)`.
    private func times(of passage: Course.Passage) -> String {
        let step = passage.step
        let facts = step.facts
        var words: [Phrase] = [
            Phrase.Report.times(
                from: facts.started.map { clock(of: $0, under: passage.day) },
                to: facts.ended.map { (facts.isLeftOpen ? "~" : "") + clock(of: $0, under: passage.day) })
        ]
        if facts.isLeftOpen { words.append(Phrase.Run.leftOpen) }
        if facts.recorded.ended != nil, facts.spentSeconds > 0 {
            words.append(
                Phrase.Report.spent(minutes: (facts.spentSeconds + 30) / 60, planned: step.plan?.minutes))
        }
        if facts.isDeferred { words.append(Phrase.Report.deferred) }
        return words.map { $0(language) }.joined(separator: " · ")
    }

    /// A time of day, and its day before it where it stands under another one.
    private func clock(of moment: Moment, under day: Day?) -> String {
        (moment.day == day ? "" : Phrase.date(moment.day)(language) + " ") + moment.clock()
    }

    /// One contribution: who and what kind on the first line, then the text.
    private func entry(_ idea: Idea, under day: Day?) -> String {
        let speaker = names.speaker(of: idea)
        let about = [
            "**\(Markdown.line(speaker))**", Markdown.line(names.kind(idea)),
            idea.field.map { Markdown.line(names.field($0)) },
            Markdown.line(names.record.number(of: idea)), clock(of: idea.at, under: day),
        ]
        let head = "- " + about.compactMap { $0 }.joined(separator: " · ")
        let lines = Markdown.lines(idea.text)
        return lines.isEmpty ? head : ([head + "\\"] + lines).joined(separator: "\n")
    }

    private func unreached(_ passage: Course.Passage) -> String {
        let facts = passage.step.facts
        let reason = facts.isSkipped ? Phrase.Report.skipped : facts.isDeferred ? Phrase.Report.deferred : nil
        let title = Markdown.line(passage.step.item.title(language))
        return "- " + title + (reason.map { " (\($0(language)))" } ?? "")
    }
}
