@testable import Text

/// What is said in seminars on cities, waste, air and training, as it is noted down: Vietnamese with foreign words, those in
/// square brackets.
///
/// Most of the foreign words hold keys of Telex, as English words do; some of the Vietnamese beside them is what the keys of an
/// English word make (thí, có, bể, cả, đi), so that either mistake shows.
enum MixedSentences {
    static let all: [MixedSentence] = text.split(separator: "\n").map { MixedSentence(String($0)) }

    private static let text = """
        Đề nghị các quận học [best practice] của thành phố Kitakyushu.
        Bài học lớn nhất là [best practice] về phân loại tại nguồn.
        Chỉ số [air quality] tại trạm Nguyễn Văn Cừ vượt ngưỡng cho phép.
        Dữ liệu [air quality monitoring] cần công khai hằng ngày.
        Bản đồ [air pollution] cho thấy khu vực phía tây nặng nhất.
        Sở đề xuất lắp thêm [low cost sensor] ở các trường học.
        Hãng [taxi] điện đã cam kết chuyển đổi trước năm 2030.
        Bến [taxi] và bến xe buýt nên đặt cạnh ga metro.
        Chương trình phòng chống [virus] làm chậm tiến độ lớp học.
        Thành phố muốn thử [low emission zone] trong khu phố cổ.
        Phí vào [low emission zone] sẽ thu theo giờ.
        Mô hình [waste to energy] ở Sóc Sơn đã phát điện.
        Nhà máy [waste to energy] cần có vùng đệm ít nhất 500 mét.
        Công suất phát là 75 [MW] và có thể tăng lên 90 [MW] nữa.
        Hợp đồng quy định [gate fee] theo tấn rác.
        Chúng tôi cần bản [terms of reference] trước cuối tuần.
        Phần [terms of reference] phải có ý kiến của Sở Tài chính.
        Đại biểu hỏi về [cost benefit analysis] của dự án.
        Báo cáo [cost benefit] chưa tính chi phí sức khỏe.
        Nhóm 3 trình bày [case study] của Đà Nẵng.
        Bài [case study] thứ hai nói về rác cồng kềnh.
        Lớp học bắt đầu bằng [ice breaking] trong mười phút.
        Ban tổ chức gửi [training needs assessment] trước khóa học.
        Kết quả [pre test] và [post test] chênh nhau rõ rệt.
        Học viên làm [post test] ngay tại lớp.
        Phiếu [test] nhanh gồm hai mươi câu.
        Đề nghị có thêm [role play] để học viên thực hành.
        Giảng viên phát [hand out] cho từng nhóm.
        Chúng ta nên dùng [check list] khi đi hiện trường.
        Đây là [long list] các dự án ưu tiên.
        Danh mục rút gọn, tức [short list], có bảy dự án.
        Phần [most important] là cơ chế tài chính.
        Ý kiến này thuộc nhóm [must have], không thể bỏ.
        Những việc [nice to have] thì để sang năm.
        Cách tiếp cận [bottom up] phù hợp hơn với phường.
        Quy hoạch kiểu [top down] đã gây nhiều khiếu nại.
        Mô hình [transit oriented development] gắn với tuyến metro số 1.
        Khái niệm [walkable city] còn mới với người dân.
        Dự án [smart city] cần dữ liệu dùng chung.
        Kiến trúc sư nói về [public space] và vỉa hè.
        Không gian [mixed use] giúp phố đông người hơn.
        Khu [brown field] phía nam có thể làm công viên.
        Các [green roof] giữ được nước mưa đầu mùa.
        Một [roof garden] trên nóc chợ là ý hay.
        Thành phố mới trồng mười nghìn cây trong chiến dịch [tree planting].
        Chúng tôi vẽ [problem tree] rồi mới bàn giải pháp.
        Bảng [log frame] thiếu cột giả định.
        Nhóm dùng [mind map] để gom ý kiến.
        Anh dùng [post it] màu vàng cho vấn đề, màu xanh cho giải pháp.
        Các [post it] dán lên tường theo từng lĩnh vực.
        Bản [draft] đầu tiên còn thiếu phần [risk matrix].
        Hội nghị [kick off] tổ chức vào ngày 16 tháng 9.
        Cuộc họp [wrap up] sẽ có lãnh đạo Bộ.
        Đề nghị ghi rõ [next steps] và người chịu trách nhiệm.
        Phần [Q and A] kéo dài ba mươi phút.
        Mọi người cho [feedback] ngay sau bài trình bày.
        Nguồn vốn là [soft loans] của Nhật Bản.
        Khoản [ODA loan] này có thời hạn bốn mươi năm.
        Vốn [green bonds] có thể dùng cho thoát nước.
        Cơ chế [carbon tax] chưa có trong luật.
        Đánh [land value tax] là cách các nước đang làm.
        Thuế môi trường hay [green tax] đều cần lộ trình.
        Doanh nghiệp sợ [carbon border tax] của châu Âu.
        Quỹ đất có thể thu hồi qua [land value capture].
        Tỉnh mong có [trust fund] cho khí hậu.
        Giữa các bên phải có [trust] thì mới làm được.
        Nguyên tắc [polluter pays] cần áp dụng triệt để.
        Cách thu phí theo túi, tức [pay as you throw], rất công bằng.
        Mô hình [waste as a resource] được nhiều nước theo đuổi.
        Chúng ta nên xem rác là tài nguyên, [such as] phân bón và điện.
        Công nghệ [mass burn] phù hợp với rác chưa phân loại.
        Lò đốt [mass burn incinerator] cần nhiệt trị ổn định.
        Bùn thải đưa vào [open dump] là vi phạm.
        Bãi [sanitary landfill] ở Xuân Sơn sắp đầy.
        Nước rỉ rác của [landfill] phải xử lý đạt cột A.
        Khí [landfill gas] được thu để phát điện.
        Thu hồi [gas] từ bãi rác cũ khó hơn dự kiến.
        Xe chở rác và [box] đựng pin cũ do phường quản lý.
        Mỗi trường đặt một [drop box] cho đồ điện tử.
        Các [drop off point] nên gần nhà văn hóa.
        Rác điện tử, [e-waste], chưa có đơn vị thu gom.
        Chất thải [bio-waste] chiếm hơn một nửa.
        Hộ gia đình tự làm [home compost] trong vườn.
        Khâu [sorting at source] mới làm ở ba phường.
        Trung tâm [material recovery] sẽ do công ty đô thị vận hành.
        Cơ chế [extended producer responsibility] có hiệu lực từ năm 2024.
        Phương án [zero waste] cho Hội An được đánh giá cao.
        Lối sống [zero waste] bắt đầu từ trường học.
        Chiến dịch [reuse and refill] giảm được chai nhựa.
        Siêu thị cho khách mượn túi [reuse] thay túi mỏng.
        Nhựa [single use] bị cấm ở các khách sạn.
        Hoạt động [beach clean up] do đoàn thanh niên tổ chức.
        Tình trạng [open burning] rơm rạ làm bụi mịn tăng cao.
        Bụi [dust] từ công trường cần phun nước thường xuyên.
        Nguồn [dust] lớn nhất là đường đang sửa.
        Xe máy cũ là nguồn [mobile source] chủ yếu.
        Kiểm kê nguồn thải, tức [emission inventory], phải làm lại hai năm một lần.
        Mô hình lan truyền cho biết [hot spot] ở đâu.
        Trạm [super site] đo cả thành phần bụi.
        Chỉ số này là [proxy] của sức khỏe cộng đồng.
        Kết quả đo có [bias] vì cảm biến không hiệu chuẩn.
        Cảm biến bị [bias] khi độ ẩm cao.
        Phần mềm tự [reset] khi mất điện.
        Máy chủ bị [reset] nên mất số liệu hai ngày.
        Đường truyền dữ liệu [real time] chưa ổn định.
        Bản tin phải [user friendly] hơn.
        Ứng dụng có [dash board] cho lãnh đạo.
        Hệ thống [early warning] nhắn tin trong năm phút.
        Chúng ta thiếu [base line] để so sánh.
        Nên đặt [core indicators] trước khi thu số liệu.
        Nhóm [core team] họp mỗi thứ hai.
        Các [core values] của thành phố là xanh và đáng sống.
        Mỗi đơn vị cử một [focal point] làm đầu mối.
        Người làm [focal point] phải biết tiếng Anh.
        Bà là [chair person] của phiên chiều nay.
        Ông Tanaka làm [co-chair] cùng Sở Xây dựng.
        Thành phố [host] hội nghị năm sau là Huế.
        Đơn vị [host city] chịu chi phí hội trường.
        Hội thảo theo kiểu [world cafe] rất sôi nổi.
        Các nhóm đổi bàn sau mỗi [round], hai người ở lại.
        Học viên xem [video clip] rồi thảo luận.
        Phần [lesson learned] ghi vào biên bản.
        Các [lessons learned] từ Đà Nẵng rất quý.
        Chuyến [study tour] tới Fukuoka có hai mươi người.
        Đoàn đi [site visit] bằng xe 29 chỗ.
        Chúng tôi thăm [eco town] ở Kitakyushu.
        Mô hình [eco town] cần chính sách đất đai.
        Quy hoạch [new town] phía đông chậm tiến độ.
        Các [new towns] thiếu trường học và bệnh viện.
        Trung tâm [down town] ngập sâu nhất.
        Dự án [down stream] bị ảnh hưởng bởi hồ chứa.
        Giải pháp [nature based solutions] rẻ hơn kè bê tông.
        Thành phố bọt biển, hay [sponge city], cần hồ điều hòa.
        Hồ điều hòa kết hợp [rain garden] ở công viên.
        Nước mưa chảy vào [storm drain] quá nhanh.
        Tầng [pump station] số 4 cần nâng cấp.
        Nước thải [waste water] chưa đấu nối hết.
        Tuyến cống [sewer] cũ bị sụt.
        Phí [sewer charge] tăng dần theo năm.
        Công ty làm [leak detection] từng khu vực.
        Tỷ lệ [non revenue water] giảm còn 15 phần trăm.
        Thủ tục [one stop shop] rút ngắn còn ba ngày.
        Việc [land use planning] phải đi trước giao thông.
        Bản đồ [land use] năm 2015 đã lạc hậu.
        Tuyến [bus rapid transit] chạy làn riêng.
        Vé [bus] và vé metro nên dùng chung thẻ.
        Làn [bus lane] bị xe máy lấn.
        Trạm [bus stop] cần mái che và ghế.
        Điểm [park and ride] đặt ở cửa ngõ phía bắc.
        Dịch vụ [car sharing] còn ít người dùng.
        Xe [electric bus] chạy êm và sạch hơn.
        Giá [fuel cost] chiếm bốn mươi phần trăm.
        Chặng [last mile] phải đi bộ gần một cây số.
        Kết nối [first mile and last mile] là điểm yếu nhất.
        Thanh toán theo [performance based contract] giúp giảm thất thoát.
        Đấu thầu lần này là [two stage bidding].
        Gói thầu theo [design and build] nhanh hơn.
        Hợp đồng [build operate transfer] kéo dài hai mươi lăm năm.
        Đối tác công tư, tức [PPP], cần chia sẻ rủi ro.
        Rủi ro được nêu trong [risk allocation] của hợp đồng.
        Phần bù lỗ, [viability gap funding], do ngân sách chi.
        Báo cáo có [gap analysis] khá tốt.
        Chúng ta phân tích [gaps and needs] theo từng cấp.
        Hỗ trợ kỹ thuật gồm [on the job training] sáu tháng.
        Lớp [training of trainers] có ba mươi học viên.
        Học viên lớp [training of trainers] về tỉnh dạy lại.
        Bộ [tool kit] dịch sang tiếng Việt.
        Mỗi trường nhận một [starter kit] để làm thí nghiệm.
        Bộ [kit] thử nước giá hai trăm nghìn.
        Tài liệu [how to] ngắn gọn dễ dùng hơn sách dày.
        Sổ tay [how to recycle] phát cho tổ dân phố.
        Cần một [road map] tới năm 2030.
        Kế hoạch [action plan] phải có kinh phí.
        Tầm nhìn, hay [vision], nên viết trong một câu.
        Chủ tọa nhắc [time keeper] báo giờ.
        Mời mỗi nhóm cử một [time keeper] và một thư ký.
        Buổi chiều có [brain storming] về giao thông.
        Kỹ thuật [fish bowl] giúp nhiều người cùng nói.
        Ý kiến tạm để ở [parking lot] rồi bàn sau.
        Nội dung [parking lot] chiều nay có năm ý.
        Câu hỏi [open ended] cho nhiều ý hơn.
        Phiếu hỏi dùng thang điểm, tức [rating scale].
        Đánh giá [mid term review] vào tháng 6.
        Báo cáo [mid term] nộp trước ngày 30.
        Thuật ngữ [long term] phải hiểu là trên mười năm.
        Kế hoạch [short term] chỉ gồm ba việc.
        Mục tiêu theo [SMART goals] dễ đo hơn.
        Phân tích [stakeholder mapping] còn sơ sài.
        Nhóm yếu thế cần [focus group] riêng.
        Ý kiến phụ nữ thu bằng [focus group discussion].
        Vấn đề [gender bias] cũng được nêu ra.
        Nhiều người có [mind set] cũ về rác thải.
        Thay đổi [mind set] của cán bộ là khó nhất.
        Cần [win win] cho cả doanh nghiệp và người dân.
        Đây là [quick win] có thể làm ngay.
        Những [quick wins] đã thấy trong sáu tháng đầu.
        Tỉnh chọn [pilot site] ở hai phường.
        Kết quả [pilot] sẽ nhân rộng năm sau.
        Mô hình [public private partnership] thí điểm ở ba quận.
        Chương trình [training] thí điểm bắt đầu tháng 3.
        Dự án [smart parking] thí điểm trên năm tuyến phố.
        Dữ liệu [open data] thể hiện trên bản đồ số.
        Hệ thống [online] có thể dùng từ tháng sau.
        Phần [online] sẽ mở lại vào thứ hai.
        Các bạn làm [workshop] cả ngày mai.
        Buổi [workshop] tối nay có khách Nhật.
        Bộ phận [marketing] lơ là việc cập nhật.
        Chi phí [logistics] rất lớn so với dự toán.
        Hợp đồng [leasing] sáu năm một lần.
        Khu [resort] cát trắng bị xói lở.
        Bể [biogas] của trại lợn bị rò.
        Bể [composite] rẻ hơn bể bê tông.
        Nước từ bể [aerotank] sang bể lắng.
        Đội [robot] hải quan chưa triển khai.
        Châu Á [Pacific] có nhiều thành phố lớn.
        Nhóm [startup] sẽ trình bày đầu tiên.
        Công ty [startup] đi Osaka tuần sau.
        Anh [leader] bận nên chị phó nhóm nói thay.
        Khách [check in] lúc 7h30 tại sảnh.
        Vé [online] rẻ hơn mua tại quầy.
        Các [container] tái chế bán cho nhà máy giấy.
        Phòng [lab] bé quá, không đủ chỗ cho ba mươi người.
        Nhà máy [cement] có lò đồng xử lý rác.
        Công nghệ [plasma] tốn điện, chưa phù hợp.
        Thiết bị [scanner] cũ sao chụp không rõ.
        Mời thầy [Sato] cho ý kiến về quy hoạch.
        Nhóm [GIS] bàn về lớp dữ liệu nền.
        Hướng dẫn của [WHO] là 5 microgam trên mét khối.
        Ngưỡng [PM2.5] theo quy chuẩn mới chặt hơn.
        Ông nói: “[This is our city], ai cũng phải giữ.”
        Khẩu hiệu [there is no away] khiến mọi người suy nghĩ.
        Câu [what is measured is managed] rất đúng ở đây.
        Tôi nhớ câu [less is more] của kiến trúc sư.
        Phương châm [reduce, reuse, recycle] ai cũng thuộc.
        Cần nhất là [sense of ownership] của cộng đồng.
        Cộng đồng có [ownership] thì dự án mới bền.
        Phần [scope of work] chưa có giám sát độc lập.
        Bảng [bill of quantities] tính thiếu hạng mục.
        Sổ tay nêu rõ [standard of living] và mức phí.
        Giải pháp [state of the art] chưa chắc phù hợp.
        Chỉ tiêu [quality of life] đưa vào nghị quyết.
        Thước đo là [ease of doing business] của tỉnh.
        Cách làm [business as usual] sẽ không đạt mục tiêu.
        Kịch bản [business as usual] tăng 30 phần trăm phát thải.
        Phát thải [net zero] vào năm 2050 là cam kết quốc gia.
        Thị trường [carbon credit] sẽ vận hành thử.
        Nhà ở xã hội gần [mass transit] rất cần thiết.
        Mật độ tăng theo [floor area ratio] mới.
        Chợ cũ thành [art space] cho giới trẻ.
        Không gian [pop up park] chỉ dựng cuối tuần.
        Các [pocket parks] dùng đất xen kẹt.
        Vỉa hè rộng cho [street food] và người đi bộ.
        Khách sạn [boutique] trong phố cổ cần bãi đỗ.
        Hàng [second hand] là một phần của kinh tế tuần hoàn.
        Kinh tế tuần hoàn, [circular economy], cần tiêu chuẩn.
        Báo cáo [annual report] gửi lên Bộ Tài nguyên.
        Tiến độ [fast track] phải được Thủ tướng cho phép.
        Họp [hybrid] vừa tại chỗ vừa qua mạng.
        Chị bật [mic] giúp anh ở bàn cuối.
        Máy chiếu và [sound test] xong trước 8h.
        Đề nghị gửi [slide] trước một ngày.
        Trang [slide] số 12 có biểu đồ sai.
        Các [charts and maps] nên có nguồn.
        Phụ lục có [data set] đầy đủ.
        Bộ [data sets] này do trường đại học quản lý.
        Nghiên cứu [time series] mười năm cho thấy xu hướng giảm.
        Số liệu [raw data] lưu ở trung tâm.
        Tôi đồng ý với [first option], còn phương án hai quá đắt.
        Về [second option] thì cần thêm khảo sát.
        Bước [step by step] như vậy là hợp lý.
        Nên làm [pre-feasibility study] trước.
        Báo cáo [pre-feasibility] đã duyệt.
        Hệ số này là [trade-off] giữa giá và chất lượng.
        Ưu tiên [high-tech] nhưng phải dễ bảo trì.
        Chương trình [capacity building/training] kéo dài ba năm.
        Bộ tài liệu [guidelines/manuals] in thành hai tập.
        Ý kiến về [“best available technology”] được ghi lại.
        Phải so với [best available technology] của châu Âu.
        Công nghệ [best-in-class] giá rất cao.
        Trường hợp [worst case] là dừng lò một tuần.
        Phương án [best case] tiết kiệm ba mươi tỷ.
        Kịch bản [worst case scenario] phải nêu rõ.
        Hộ gia đình hút bể phốt hai năm một lần.
        Công ty [Vinasanit] nạo vét kênh và hót rác ven đường.
        Ô chứa bùn lót [nilon] hoặc bạt chống thấm.
        Mỗi người dùng 100 lít nước một ngày.
        Xe [container] rơ moóc không được vào nội đô giờ cao điểm.
        Hộp xốp, nệm mút và tã giấy thuộc rác còn lại.
        Vỉa hè lát gạch [block] tự chèn.
        Chợ đầu mối bán sỉ [online] từ năm ngoái.
        Sóng [wifi] ở hội trường yếu.
        Hít [radon] lâu ngày rất hại phổi.
        Cán bộ thể hiện quyết tâm cao.
        Bên [JICA] đề nghị lùi lịch một tuần.
        Thành phố cảm ơn [JICA] và các bạn Nhật.
        Khu vực châu Á [Pacific] và Nam Á [Pacific] rất khác nhau.
        """
}

/// A sentence and which of its words are foreign.
struct MixedSentence {
    /// The words in their order; what stands between them is a part of neither.
    struct Part {
        let text: String
        let isWord: Bool
        let isForeign: Bool
    }

    private var parts: [Part]

    init(_ marked: String) {
        var parts: [Part] = []
        var isForeign = false
        for run in marked.runs(of: { $0.isLetter }) {
            guard !run.allSatisfy(\.isLetter) else {
                parts.append(Part(text: run, isWord: true, isForeign: isForeign))
                continue
            }
            if let bracket = run.last(where: { $0 == "[" || $0 == "]" }) { isForeign = bracket == "[" }
            let text = run.filter { $0 != "[" && $0 != "]" }
            if !text.isEmpty { parts.append(Part(text: text, isWord: false, isForeign: isForeign)) }
        }
        self.parts = parts
    }

    /// The sentence with its tones where the style has them.
    func written(_ style: ToneStyle) -> MixedSentence {
        var sentence = self
        sentence.parts = parts.map { part in
            guard part.isWord, !part.isForeign, let syllable = Syllable(reading: part.text) else {
                return part
            }
            return Part(text: syllable.written(style).withCase(of: part.text), isWord: true, isForeign: false)
        }
        return sentence
    }

    var text: String { parts.map(\.text).joined() }
    var words: [Part] { parts.filter(\.isWord) }

    /// The words of a text that was typed for the sentence.
    static func words(of text: String) -> [String] {
        text.runs { $0.isLetter }.filter { $0.allSatisfy(\.isLetter) }
    }
}

extension String {
    /// The longest parts in which all characters answer alike.
    fileprivate func runs(of isMeant: (Character) -> Bool) -> [String] {
        var runs: [String] = []
        for character in self {
            if let last = runs.last?.last, isMeant(last) == isMeant(character) {
                runs[runs.count - 1].append(character)
            } else {
                runs.append(String(character))
            }
        }
        return runs
    }
}
