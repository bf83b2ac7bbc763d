import Seminar
import Testing

@testable import Wording

struct CodesTests {
    @Test(arguments: CodeList.allCases)
    func `every code of a list has its own label in each language`(list: CodeList) {
        for language in Language.allCases {
            let labels = list.codes.map { Phrase.label(of: $0, in: list)(language) }
            #expect(Set(labels).count == list.codes.count)
        }
        for code in list.codes where code != "jica" {
            #expect(Phrase.label(of: code, in: list) != Phrase(verbatim: code))
        }
    }

    @Test(arguments: CodeList.allCases)
    func `a code from a newer version is shown as it is`(list: CodeList) {
        #expect(Phrase.label(of: "sketch", in: list) == Phrase(verbatim: "sketch"))
    }

    @Test(arguments: Kind.all)
    func `every kind has a short label`(kind: Kind) {
        #expect(kind.shortLabel != Phrase(verbatim: kind.rawValue))
    }

    @Test func `every value of an idea has a name, and no name is without a value`() {
        #expect(Set(Property.labels.keys) == Set(Property.all.map(\.name)))
        #expect(Property.label(of: "colour") == Phrase(verbatim: "colour"))
    }

    @Test func `every row of a person's form has a name, and no name is without a row`() {
        #expect(Set(PersonProperty.labels.keys) == Set(PersonProperty.form.map(\.name)))
    }

    @Test func `a label becomes a heading by its first letter`() {
        #expect(Kind.proposal.label.sentenceCase(.vietnamese) == "Đề xuất, kiến nghị")
        #expect(Kind.proposal.label.sentenceCase(.english) == "Proposal")
        #expect(Kind.proposal.label.sentenceCase(.japanese) == "提案・要望")
    }
}
