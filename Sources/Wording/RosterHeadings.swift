package import Seminar

/// What the columns of a table of people are headed by, as offices write it.
package enum RosterHeading: Hashable, Sendable {
    /// A value of a person, by its name.
    case property(String)
    /// The id by which the seminar knows a person.
    case id
    /// A number that only counts the rows.
    case ordinal

    /// Every heading that is known, in no particular order; case, marks and punctuation make no difference.
    package static let all: [(heading: RosterHeading, names: [String])] =
        PersonProperty.planned.map { property in
            (.property(property.name), property.label.all + (others[property.name] ?? []))
        } + [
            (.id, ["Mã", "Mã số", "Mã học viên", "Mã đại biểu", "ID", "Code", "番号", "コード", "研修員番号"]),
            (.ordinal, ["STT", "TT", "Số TT", "Số thứ tự", "No", "通し番号", "連番"]),
        ]

    private static let others: [String: [String]] = [
        ValueName.name: [
            "Họ và tên", "Họ tên học viên", "Họ và tên học viên", "Tên", "Đại biểu", "Học viên",
            "Full name", "Participant", "Given name", "First name", "名前", "お名前", "研修員氏名", "名",
        ],
        ValueName.role: ["Thành phần", "Tư cách", "Participant type", "役割", "参加区分"],
        ValueName.trainingClass: [
            "Lớp học", "Khóa", "Khóa học", "Lớp đào tạo", "Course", "コース", "研修コース", "クラス",
        ],
        ValueName.group: ["Nhóm", "Tổ", "Tổ thảo luận", "Discussion group", "班"],
        ValueName.position: [
            "Chức danh", "Chức vụ hiện nay", "Chức vụ, đơn vị", "Chức vụ, đơn vị công tác",
            "Chức vụ, cơ quan công tác", "Job title", "Title", "職位", "職名",
        ],
        ValueName.unit: [
            "Cơ quan", "Đơn vị công tác", "Cơ quan công tác", "Cơ quan, đơn vị", "Nơi công tác",
            "Organisation",
            "Organization", "Office", "所属先", "所属機関", "機関",
        ],
        ValueName.locality: [
            "Tỉnh", "Tỉnh, thành phố", "Quận, huyện", "Nơi", "Province", "省", "省・市",
        ],
    ]

    /// The heading of the first part of a name that goes on in the column of names, in tables of any kind.
    package static let familyNames = [
        "Họ và chữ đệm", "Họ, chữ đệm", "Họ và tên đệm", "Họ, tên đệm", "Họ và đệm", "Họ đệm", "Họ lót", "Họ",
        "Family name", "Last name", "Surname", "姓",
    ]

    /// With what a line begins that names the class of the people below it: *Lớp 3*, *Class 3*, *第3回訪日研修*.
    package static let classWords = ["lớp", "khóa", "khoá", "class", "course", "第"]

    /// What a role is called in a table.
    package static func names(of role: Person.Role) -> [String] {
        let others =
            switch role {
            case .trainee: ["đại biểu", "cựu học viên", "participant", "研修生", "参加者"]
            case .lecturer: ["chuyên gia", "giáo viên", "expert", "専門家"]
            case .host: ["ban tổ chức", "host"]
            case .noteTaker: ["người ghi biên bản", "note taker", "secretary"]
            case .chair: ["chủ tọa"]
            case .facilitator: ["điều hành", "moderator", "ファシリテーター"]
            case .interpreter: ["phiên dịch viên", "通訳者"]
            case .guest: ["khách"]
            case .organisation: ["cơ quan", "đơn vị", "organization"]
            }
        return role.label.all + others
    }
}
