extension Phrase {
    /// How the shell's commands are used, one line or a few each, as they can be typed.
    package enum Example {
        package static let heading = Phrase(vi: "Ví dụ:", en: "For example:", ja: "例：")

        package static let open = Phrase(
            vi: "toadam open ./toa-dam", en: "toadam open ./seminar", ja: "toadam open ./seminar")
        package static let new = Phrase(
            vi: "toadam new ./toa-dam --roster danh-sach.xlsx --date 16/9/2025",
            en: "toadam new ./seminar --roster people.xlsx --date 2025-09-16",
            ja: "toadam new ./seminar --roster meibo.xlsx --date 2025-09-16")
        package static let review = Phrase(
            vi: "toadam review ./toa-dam", en: "toadam review ./seminar", ja: "toadam review ./seminar")
        package static let watch = Phrase(
            vi: "toadam watch ./toa-dam", en: "toadam watch ./seminar", ja: "toadam watch ./seminar")
        package static let timetable = Phrase(
            vi: "toadam timetable ./toa-dam", en: "toadam timetable ./seminar",
            ja: "toadam timetable ./seminar")
        package static let add = Phrase(
            vi: #"toadam add ./toa-dam "Thu gom rác theo giờ" --speaker L3-07 --as "Thư ký 1""#,
            en: #"toadam add ./seminar "Waste at set hours" --speaker L3-07 --as "Thư ký 1""#,
            ja: #"toadam add ./seminar "ごみの時間帯別収集" --speaker L3-07 --as "Thư ký 1""#)
        package static let follow = Phrase(
            vi: "toadam follow ./toa-dam TK1-1 --result applied --applied-on 1/12/2025",
            en: "toadam follow ./seminar TK1-1 --result applied --applied-on 2025-12-01",
            ja: "toadam follow ./seminar TK1-1 --result applied --applied-on 2025-12-01")
        package static let list = Phrase(
            vi: #"toadam list ./toa-dam --search "thu gom rác""#,
            en: #"toadam list ./seminar --search "waste hours""#,
            ja: #"toadam list ./seminar --search "時間帯別""#)
        package static let stats = Phrase(
            vi: "toadam stats ./toa-dam --by class,field", en: "toadam stats ./seminar --by class,field",
            ja: "toadam stats ./seminar --by class,field")
        package static let report = Phrase(
            vi: "toadam report ./toa-dam --paper minutes --output bien-ban.docx",
            en: "toadam report ./seminar --paper minutes --output minutes.docx",
            ja: "toadam report ./seminar --paper minutes --output gijiroku.docx")
        package static let export = Phrase(
            vi: "toadam export ./toa-dam --table all --output so-lieu.xlsx",
            en: "toadam export ./seminar --table all --output data.xlsx",
            ja: "toadam export ./seminar --table all --output data.xlsx")
        package static let importTable = Phrase(
            vi: """
                toadam import ./toa-dam roster danh-sach.xlsx
                toadam import ./toa-dam ideas bao-cao-truoc.xlsx
                toadam import ./toa-dam follow-up phieu.xlsx
                """,
            en: """
                toadam import ./seminar roster people.xlsx
                toadam import ./seminar ideas reports.xlsx
                toadam import ./seminar follow-up sheet.xlsx
                """,
            ja: """
                toadam import ./seminar roster meibo.xlsx
                toadam import ./seminar ideas houkoku.xlsx
                toadam import ./seminar follow-up kaitou.xlsx
                """)
        package static let check = Phrase(
            vi: "toadam check ./toa-dam", en: "toadam check ./seminar", ja: "toadam check ./seminar")
        package static let merge = Phrase(
            vi: "toadam merge ./toa-dam ./may-2/toa-dam", en: "toadam merge ./seminar ./laptop-2/seminar",
            ja: "toadam merge ./seminar ./pc-2/seminar")
        package static let picture = Phrase(
            vi: #"toadam picture ./toa-dam --keys "F3 'rác'" --output man-hinh.svg"#,
            en: #"toadam picture ./seminar --keys "F3 'waste'" --output screen.svg"#,
            ja: #"toadam picture ./seminar --keys "F3 'ごみ'" --output gamen.svg"#)
        package static let type = Phrase(
            vi: "echo 'tieengs Vieejt' | toadam type --method telex",
            en: "echo 'tieengs Vieejt' | toadam type --method telex",
            ja: "echo 'tieengs Vieejt' | toadam type --method telex")
        package static let manual = Phrase(
            vi: "toadam manual | man -l -", en: "toadam manual | man -l -", ja: "toadam manual | man -l -")
    }
}
