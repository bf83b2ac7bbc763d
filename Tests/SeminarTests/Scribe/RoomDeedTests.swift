import Testing

@testable import Seminar

struct RoomDeedTests {
    private var scene = ScribeScene()

    @Test mutating func `the lead is taken once, and taken over`() {
        scene.perform(.room(.lead))
        #expect(scene.record.room.leader == "Thư ký 1")
        #expect(scene.refusal(.room(.lead)) == .leadsAlready)
        scene.scribe.rename(to: "Thư ký 2")
        scene.perform(.room(.lead))
        #expect(scene.record.room.leader == "Thư ký 2")
    }

    @Test mutating func `speakers are given a limit, and freed of it`() {
        #expect(scene.perform(.room(.limitSpeaker(seconds: nil))).isEmpty)
        scene.perform(.room(.limitSpeaker(seconds: 180)))
        #expect(scene.record.room.speakerLimit == 180)
        #expect(scene.perform(.room(.limitSpeaker(seconds: 180))).isEmpty)
        scene.perform(.room(.limitSpeaker(seconds: nil)))
        #expect(scene.record.room.speakerLimit == nil)
    }

    @Test(arguments: [0, -60, 7_201])
    func `a limit that is none is refused`(seconds: Int) {
        #expect(scene.refusal(.room(.limitSpeaker(seconds: seconds))) == .outside(1...7_200))
        #expect(scene.refusal(.room(.limitSpeaker(seconds: 7_200))) == nil)
    }
}
