//! The closed class of words that steer the reading: verbs of attainment, movements, plans, bases, hedges, openers.
//!
//! Rules test for these classes, so they are code and not a list for a spreadsheet. The longest phrase wins, which is
//! how `tăng cường` (not a movement) guards `tăng` (one).

/// What a phrase does to the figures around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cue {
    /// Binds a name to its level: `đạt`, `là`, `thực hiện được`.
    Attain,
    /// `bằng`, `tương đương`: a ratio to something, or the amount of a change.
    Equal,
    /// `ước`, `dự kiến`: the figure is an estimate.
    Estimate,
    /// `tăng`, `cao hơn`.
    Up,
    /// `giảm`, `thấp hơn`.
    Down,
    /// `gấp`.
    Fold,
    /// `vượt`.
    Exceed,
    /// `chiếm`: a share of a whole.
    Share,
    /// `còn`, `xuống còn`: the level after a fall.
    Remain,
    /// `bình quân`, `mỗi năm` behind a movement.
    Average,
    /// `kế hoạch`, `dự toán`, `chỉ tiêu`, `nghị quyết`.
    Plan,
    /// Words that go on after a plan word: `năm`, `giao`, `đề ra`, `tỉnh`.
    PlanTail,
    /// `so với`, `so`.
    Compare,
    /// `cùng kỳ`, `SVCK`.
    SamePeriod,
    /// `năm trước`, `đầu năm`, `nhiệm kỳ trước`.
    Earlier,
    /// `trong đó`, `gồm`, `chia ra`.
    Opener,
    /// `còn lại`.
    Rest,
    /// `lần lượt`.
    Respectively,
    /// `trên`, `hơn`.
    Over,
    /// `gần`, `dưới`.
    Under,
    /// `khoảng`.
    About,
    /// `ít nhất`, `tối thiểu`.
    AtLeast,
    /// `không quá`, `tối đa`.
    AtMost,
    /// `trở lên` behind a figure.
    Upward,
    /// `trở xuống` behind a figure.
    Downward,
    /// `từ` before a range.
    From,
    /// `đến`, `tới` inside a range.
    To,
    /// `phấn đấu`, `mục tiêu`: what follows is aimed at.
    Goal,
    /// `đã`, `kết quả`: what follows was done.
    Done,
    /// `không có`, `không còn`: none of the thing.
    None,
    /// A verb whose object is counted: `kết nạp`, `trao`, `trồng mới`.
    Verb,
    /// The head of a measured name: `diện tích`, `sản lượng`, `tổng số`.
    Measure,
    /// `tỷ lệ`, `mức`: a percentage follows.
    Ratio,
    /// `có`, `hiện có`, `gồm có`: something exists.
    Exist,
    /// Who acts or where, not what is measured: `toàn xã`, `đảng bộ`, `UBND`.
    Agent,
    /// Joins without naming: `với`, `cho`, `và`, `của`, `tại`.
    Link,
    /// `và`, `cùng`, `hoặc`.
    And,
    /// `đều`, `cùng`: one figure for several names.
    Each,
    /// Fills the start of a clause: `tính đến nay`, `cụ thể`, `đặc biệt`.
    Filler,
    /// `chỉ`, `mới`, `tới`: colours a figure without bounding it.
    Tone,
    /// Looks like a cue and is a plain word: `tăng cường`, `đạt chuẩn`.
    Plain,
}

/// Every phrase, in any order; folded when loaded.
pub const CUES: &[(&str, Cue)] = &[
    // đạt
    ("đạt", Cue::Attain), ("đạt được", Cue::Attain), ("được", Cue::Attain), ("là", Cue::Attain), ("là là", Cue::Attain), ("đạt tỷ lệ", Cue::Attain),
    ("đạt mức", Cue::Attain), ("ở mức", Cue::Attain), ("thực hiện", Cue::Attain), ("thực hiện được", Cue::Attain), ("thực hiện đạt", Cue::Attain),
    ("đã thực hiện", Cue::Attain), ("đã đạt", Cue::Attain), ("hoàn thành", Cue::Attain), ("đạt tới", Cue::Attain), ("lên tới", Cue::Attain), ("lên đến", Cue::Attain),
    ("lên", Cue::Attain), ("đạt bình quân", Cue::Attain), ("thu được", Cue::Attain), ("gần đạt", Cue::Attain), ("đạt từ", Cue::Attain), ("trị giá", Cue::Measure),
    ("đạt khoảng", Cue::Attain), ("th", Cue::Attain), ("đã được", Cue::Attain), ("đạt kết quả", Cue::Attain), ("duy trì ở mức", Cue::Attain), ("duy trì", Cue::Plain),
    ("tương ứng với", Cue::Equal), ("tương đương với", Cue::Equal), ("tỷ lệ đạt", Cue::Attain), ("đạt thấp", Cue::Attain), ("là được", Cue::Attain),
    ("bằng", Cue::Equal), ("tương đương", Cue::Equal), ("ngang bằng", Cue::Equal), ("chỉ bằng", Cue::Equal),
    ("còn", Cue::Remain), ("chỉ còn", Cue::Remain), ("giảm còn", Cue::Remain), ("xuống còn", Cue::Remain), ("giảm xuống còn", Cue::Remain), ("hạ xuống còn", Cue::Remain),
    ("rút còn", Cue::Remain), ("xuống", Cue::Remain), ("giảm xuống", Cue::Remain), ("còn khoảng", Cue::Remain),
    // ước
    ("ước", Cue::Estimate), ("ước đạt", Cue::Estimate), ("ước tính", Cue::Estimate), ("ước tính đạt", Cue::Estimate), ("ước thực hiện", Cue::Estimate),
    ("dự ước", Cue::Estimate), ("dự kiến", Cue::Estimate), ("dự kiến đạt", Cue::Estimate), ("sơ bộ", Cue::Estimate), ("ước khoảng", Cue::Estimate), ("ước được", Cue::Estimate),
    ("ước có", Cue::Estimate), ("ước thực hiện được", Cue::Estimate), ("ước thực hiện đạt", Cue::Estimate), ("ước mơ", Cue::Plain), ("mong ước", Cue::Plain), ("quy ước", Cue::Plain),
    ("hương ước", Cue::Plain), ("công ước", Cue::Plain), ("giao ước", Cue::Plain), ("thỏa ước", Cue::Plain),
    // tăng, giảm
    ("tăng", Cue::Up), ("tăng thêm", Cue::Up), ("tăng lên", Cue::Up), ("cao hơn", Cue::Up), ("nhiều hơn", Cue::Up), ("lớn hơn", Cue::Up), ("đạt mức tăng", Cue::Up), ("mức tăng", Cue::Up),
    ("tăng bình quân", Cue::Up), ("tăng đạt", Cue::Up), ("tăng khá", Cue::Up), ("tăng mạnh", Cue::Up), ("tăng cao", Cue::Up), ("tăng nhẹ", Cue::Up), ("tăng tới", Cue::Up), ("tăng so với", Cue::Plain),
    ("tăng trưởng", Cue::Measure), ("tốc độ tăng trưởng", Cue::Measure), ("tốc độ tăng", Cue::Measure), ("tăng cường", Cue::Plain), ("gia tăng", Cue::Plain), ("tăng gia", Cue::Plain),
    ("giá trị tăng thêm", Cue::Measure), ("tăng ca", Cue::Plain), ("tăng tốc", Cue::Plain), ("tăng vốn", Cue::Plain), ("tăng thu", Cue::Plain), ("tăng dần", Cue::Plain),
    ("giảm", Cue::Down), ("giảm được", Cue::Down), ("giảm đi", Cue::Down), ("thấp hơn", Cue::Down), ("ít hơn", Cue::Down), ("sụt giảm", Cue::Down), ("giảm sâu", Cue::Down), ("hụt", Cue::Down),
    ("giảm mạnh", Cue::Down), ("giảm nhẹ", Cue::Down), ("giảm bình quân", Cue::Down), ("kéo giảm", Cue::Down), ("giảm thêm", Cue::Down), ("mức giảm", Cue::Down),
    ("giảm nghèo", Cue::Plain), ("giảm nhẹ thiên tai", Cue::Plain), ("suy giảm", Cue::Plain), ("giảm thiểu", Cue::Plain), ("cắt giảm", Cue::Verb), ("tinh giảm", Cue::Plain), ("miễn giảm", Cue::Verb), ("miễn, giảm", Cue::Verb),
    ("gấp", Cue::Fold), ("tăng gấp", Cue::Fold), ("gấp khoảng", Cue::Fold), ("khẩn cấp", Cue::Plain), ("gấp rút", Cue::Plain),
    ("vượt", Cue::Exceed), ("vượt mức", Cue::Exceed), ("tăng vượt", Cue::Exceed), ("vượt chỉ tiêu", Cue::Exceed), ("đạt và vượt", Cue::Plain), ("vượt qua", Cue::Plain), ("vượt bậc", Cue::Plain), ("vượt khó", Cue::Plain), ("vượt trội", Cue::Plain),
    ("chiếm", Cue::Share), ("chiếm tỷ lệ", Cue::Share), ("chiếm tỷ trọng", Cue::Share), ("chiếm khoảng", Cue::Share), ("chiếm đoạt", Cue::Plain), ("lấn chiếm", Cue::Plain), ("chiếm hữu", Cue::Plain),
    ("bình quân", Cue::Average), ("bình quân hằng năm", Cue::Average), ("bình quân hàng năm", Cue::Average), ("bình quân mỗi năm", Cue::Average), ("trung bình", Cue::Average),
    ("trung bình mỗi năm", Cue::Average), ("mỗi năm", Cue::Average), ("hằng năm", Cue::Average), ("hàng năm", Cue::Average), ("bình quân năm", Cue::Average), ("bình quân chung", Cue::Plain),
    ("bình quân đầu người", Cue::Plain), ("cây hàng năm", Cue::Plain), ("cây hằng năm", Cue::Plain), ("bình quân mỗi tháng", Cue::Average), ("bình quân từ", Cue::Average),
    // kế hoạch
    ("kế hoạch", Cue::Plan), ("kh", Cue::Plan), ("chỉ tiêu", Cue::Plan), ("dự toán", Cue::Plan), ("nghị quyết", Cue::Plan), ("nq", Cue::Plan), ("chỉ tiêu kế hoạch", Cue::Plan),
    ("mục tiêu", Cue::Goal), ("mục tiêu đề ra", Cue::Plan), ("mục tiêu kế hoạch", Cue::Plan), ("mục tiêu nghị quyết", Cue::Plan), ("định mức", Cue::Plan), ("chỉ tiêu nghị quyết", Cue::Plan), ("chỉ tiêu phấn đấu", Cue::Plan), ("chỉ tiêu pháp lệnh", Cue::Plan),
    ("kế hoạch vốn", Cue::Plan), ("dự toán pháp lệnh", Cue::Plan), ("dự toán điều chỉnh", Cue::Plan), ("dt", Cue::Plain), ("kế hoạch hóa", Cue::Plain), ("kế hoạch hóa gia đình", Cue::Plain), ("chương trình mục tiêu", Cue::Plain), ("chương trình mục tiêu quốc gia", Cue::Plain), ("mục tiêu quốc gia", Cue::Plain), ("mục tiêu kép", Cue::Plain), ("đối tượng mục tiêu", Cue::Plain),
    ("giao", Cue::PlanTail), ("được giao", Cue::PlanTail), ("đề ra", Cue::PlanTail), ("năm", Cue::PlanTail), ("cả năm", Cue::PlanTail), ("vụ", Cue::PlanTail), ("quý", Cue::PlanTail), ("tháng", Cue::PlanTail),
    ("tỉnh", Cue::PlanTail), ("huyện", Cue::PlanTail), ("thành phố", Cue::PlanTail), ("thị xã", Cue::PlanTail), ("quận", Cue::PlanTail), ("trên", Cue::Over), ("trên giao", Cue::PlanTail), ("cấp trên", Cue::PlanTail), ("cấp trên giao", Cue::PlanTail),
    ("tỉnh giao", Cue::PlanTail), ("huyện giao", Cue::PlanTail), ("thành phố giao", Cue::PlanTail), ("hđnd", Cue::PlanTail), ("ubnd", Cue::PlanTail), ("hđnd tỉnh", Cue::PlanTail), ("hđnd huyện", Cue::PlanTail), ("hđnd xã", Cue::PlanTail), ("hđnd phường", Cue::PlanTail), ("hđnd thành phố", Cue::PlanTail), ("hđnd thị trấn", Cue::PlanTail), ("hđnd quận", Cue::PlanTail), ("hđnd thị xã", Cue::PlanTail),
    ("ubnd tỉnh", Cue::PlanTail), ("ubnd huyện", Cue::PlanTail), ("ubnd thành phố", Cue::PlanTail), ("ubnd xã", Cue::PlanTail), ("trung ương", Cue::PlanTail), ("chính phủ", Cue::PlanTail), ("thủ tướng", Cue::PlanTail), ("thủ tướng chính phủ", Cue::PlanTail), ("bộ", Cue::PlanTail), ("tw", Cue::PlanTail),
    ("của", Cue::Link), ("đại hội", Cue::PlanTail), ("đại hội đảng bộ", Cue::PlanTail), ("đảng ủy", Cue::Agent), ("hội đồng nhân dân", Cue::PlanTail), ("đặt ra", Cue::PlanTail), ("phê duyệt", Cue::PlanTail), ("phân bổ", Cue::Verb), ("được phân bổ", Cue::PlanTail), ("pháp lệnh", Cue::PlanTail), ("điều chỉnh", Cue::PlanTail),
    ("trong năm", Cue::Filler), ("xã giao", Cue::PlanTail), ("nghị quyết đại hội", Cue::Plan), ("nghị quyết hđnd", Cue::Plan),
    // so với
    ("so với", Cue::Compare), ("so", Cue::Compare), ("so sánh với", Cue::Compare), ("so sánh", Cue::Compare), ("so v", Cue::Compare),
    ("cùng kỳ", Cue::SamePeriod), ("cùng kì", Cue::SamePeriod), ("svck", Cue::SamePeriod), ("ck", Cue::SamePeriod), ("so ck", Cue::SamePeriod), ("cùng thời điểm", Cue::SamePeriod), ("cùng kỳ năm trước", Cue::SamePeriod), ("cùng kỳ năm ngoái", Cue::SamePeriod), ("cùng vụ", Cue::SamePeriod),
    ("vụ mùa năm trước", Cue::SamePeriod), ("vụ xuân năm trước", Cue::SamePeriod), ("vụ đông xuân năm trước", Cue::SamePeriod), ("vụ hè thu năm trước", Cue::SamePeriod), ("vụ năm trước", Cue::SamePeriod), ("vụ đông năm trước", Cue::SamePeriod), ("cùng tháng năm trước", Cue::SamePeriod), ("cùng kỳ vụ trước", Cue::SamePeriod),
    ("năm trước", Cue::Earlier), ("năm ngoái", Cue::Earlier), ("năm học trước", Cue::Earlier), ("vụ trước", Cue::Earlier), ("tháng trước", Cue::Earlier), ("quý trước", Cue::Earlier), ("tuần trước", Cue::Earlier), ("kỳ trước", Cue::Earlier), ("ngày trước", Cue::Earlier),
    ("đầu năm", Cue::Earlier), ("đầu nhiệm kỳ", Cue::Earlier), ("cuối năm", Cue::Earlier), ("cuối năm trước", Cue::Earlier), ("cuối năm ngoái", Cue::Earlier), ("nhiệm kỳ trước", Cue::Earlier), ("giai đoạn trước", Cue::Earlier), ("thời gian liền kề", Cue::Earlier), ("thời điểm đầu năm", Cue::Earlier), ("cuối nhiệm kỳ trước", Cue::Earlier),
    ("kỳ trước liền kề", Cue::Earlier), ("tháng liền kề", Cue::Earlier), ("thời gian trước", Cue::Earlier), ("lúc đầu", Cue::Earlier), ("nhiệm kỳ qua", Cue::Filler),
    // trong đó
    ("trong đó", Cue::Opener), ("trong đó có", Cue::Opener), ("trong số đó", Cue::Opener), ("trong số này", Cue::Opener), ("trong số đó có", Cue::Opener), ("gồm", Cue::Opener), ("bao gồm", Cue::Opener), ("gồm có", Cue::Opener), ("chia ra", Cue::Opener), ("cụ thể là", Cue::Opener), ("cụ thể", Cue::Opener), ("hiện nay đã", Cue::Opener), ("trong đó riêng", Cue::Opener), ("trong đấy", Cue::Opener), ("đến nay đã", Cue::Filler), ("cụ thể như sau", Cue::Opener), ("chủ yếu là", Cue::Opener), ("trong đó chủ yếu là", Cue::Opener), ("trong đó gồm", Cue::Opener), ("riêng", Cue::Filler),
    ("còn lại", Cue::Rest), ("số còn lại", Cue::Rest), ("còn lại là", Cue::Rest), ("lần lượt", Cue::Respectively), ("lần lượt là", Cue::Respectively), ("theo thứ tự", Cue::Respectively), ("theo thứ tự là", Cue::Respectively), ("tương ứng", Cue::Respectively), ("tương ứng là", Cue::Respectively),
    // trên, gần
    ("hơn", Cue::Over), ("quá", Cue::Over), ("trên dưới", Cue::About), ("trên mức", Cue::Over), ("khoảng trên", Cue::Over), ("khoảng hơn", Cue::Over),
    ("gần", Cue::Under), ("dưới", Cue::Under), ("dưới mức", Cue::Under), ("ngót", Cue::Under), ("giảm xuống dưới", Cue::Under), ("xuống dưới", Cue::Under), ("còn dưới", Cue::Under), ("đến gần", Cue::Under), ("khoảng gần", Cue::Under),
    ("khoảng", Cue::About), ("chừng", Cue::About), ("xấp xỉ", Cue::About), ("ước chừng", Cue::About), ("vào khoảng", Cue::About), ("độ", Cue::About),
    ("ít nhất", Cue::AtLeast), ("tối thiểu", Cue::AtLeast), ("không dưới", Cue::AtLeast), ("không ít hơn", Cue::AtLeast), ("không thấp hơn", Cue::AtLeast), ("không quá", Cue::AtMost), ("tối đa", Cue::AtMost), ("không vượt", Cue::AtMost), ("không vượt quá", Cue::AtMost), ("cao nhất", Cue::Plain),
    ("trở lên", Cue::Upward), ("trở xuống", Cue::Downward), ("từ", Cue::From), ("đến", Cue::To), ("tới", Cue::To),
    ("trên địa bàn", Cue::Plain), ("trên cơ sở", Cue::Plain), ("trên các lĩnh vực", Cue::Plain), ("hơn nữa", Cue::Plain), ("gần dân", Cue::Plain), ("trên toàn", Cue::Plain), ("ở mức cao", Cue::Plain),
    // phấn đấu
    ("phấn đấu", Cue::Goal), ("phấn đầu", Cue::Goal), ("quyết tâm", Cue::Goal), ("đặt mục tiêu", Cue::Goal), ("đặt ra mục tiêu", Cue::Goal), ("hướng tới", Cue::Goal), ("phấn đấu đạt", Cue::Goal), ("phấn đấu đến", Cue::Goal),
    ("đã", Cue::Done), ("kết quả", Cue::Done), ("mục tiêu chung", Cue::Goal), ("mục tiêu cụ thể", Cue::Goal), ("vượt mục tiêu", Cue::Plain), ("đạt mục tiêu", Cue::Plain), ("các mục tiêu", Cue::Plain), ("thực hiện mục tiêu", Cue::Plain), ("mục tiêu, nhiệm vụ", Cue::Plain),
    ("không có", Cue::None), ("không còn", Cue::None), ("không phát sinh", Cue::Plain), ("không xảy ra", Cue::Plain), ("không để xảy ra", Cue::Plain),
    // động từ có tân ngữ đếm được
    ("kết nạp", Cue::Verb), ("kết nạp mới", Cue::Verb), ("chuẩn y", Cue::Verb), ("chuyển", Cue::Verb), ("chuyển chính thức", Cue::Verb), ("chuyển đảng chính thức", Cue::Verb), ("tiếp nhận", Cue::Verb), ("giới thiệu", Cue::Verb), ("phát thẻ", Cue::Verb), ("phát", Cue::Verb), ("trao", Cue::Verb), ("trao tặng", Cue::Verb), ("truy tặng", Cue::Verb), ("tặng", Cue::Verb), ("thi hành", Cue::Verb),
    ("khiển trách", Cue::Verb), ("cảnh cáo", Cue::Verb), ("khai trừ", Cue::Verb), ("xóa tên", Cue::Verb), ("kiểm tra", Cue::Verb), ("giám sát", Cue::Verb), ("thành lập", Cue::Verb), ("thành lập mới", Cue::Verb), ("tách", Cue::Verb), ("bồi dưỡng", Cue::Verb), ("cử", Cue::Verb), ("thẩm tra", Cue::Verb), ("hoàn thiện", Cue::Verb), ("hướng dẫn", Cue::Verb), ("đề nghị", Cue::Verb),
    ("trồng", Cue::Verb), ("trồng mới", Cue::Verb), ("trồng lại", Cue::Verb), ("gieo trồng", Cue::Verb), ("gieo cấy", Cue::Verb), ("gieo sạ", Cue::Verb), ("xuống giống", Cue::Verb), ("cấy", Cue::Verb), ("khai thác", Cue::Verb), ("đánh bắt", Cue::Verb), ("nuôi", Cue::Verb), ("thả nuôi", Cue::Verb), ("thu hoạch", Cue::Verb), ("xuất chuồng", Cue::Verb), ("tiêm phòng", Cue::Verb), ("tiêm", Cue::Verb), ("tiêu hủy", Cue::Verb), ("chuyển đổi", Cue::Verb), ("chăm sóc", Cue::Verb), ("tái canh", Cue::Verb),
    ("xây dựng", Cue::Verb), ("xây", Cue::Verb), ("xây mới", Cue::Verb), ("làm mới", Cue::Verb), ("làm", Cue::Verb), ("cứng hóa", Cue::Verb), ("bê tông hóa", Cue::Verb), ("nâng cấp", Cue::Verb), ("sửa chữa", Cue::Verb), ("lắp đặt", Cue::Verb), ("khởi công", Cue::Verb), ("nghiệm thu", Cue::Verb), ("giải ngân", Cue::Verb), ("huy động", Cue::Verb), ("đầu tư", Cue::Verb), ("bố trí", Cue::Verb), ("mở", Cue::Verb), ("mở rộng", Cue::Verb), ("kiên cố hóa", Cue::Verb), ("đấu giá", Cue::Verb), ("nâng", Cue::Verb), ("nạo vét", Cue::Verb), ("tu sửa", Cue::Verb),
    ("thu", Cue::Verb), ("chi", Cue::Verb), ("nộp", Cue::Verb), ("trích", Cue::Verb), ("hỗ trợ", Cue::Verb), ("ủng hộ", Cue::Verb), ("vận động", Cue::Verb), ("quyên góp", Cue::Verb), ("cho vay", Cue::Verb), ("thu nợ", Cue::Verb), ("thu hồi", Cue::Verb), ("truy thu", Cue::Verb), ("phạt", Cue::Verb), ("xử phạt", Cue::Verb), ("bán", Cue::Verb), ("mua", Cue::Verb), ("hiến", Cue::Verb), ("đóng góp", Cue::Verb),
    ("tạo việc làm", Cue::Verb), ("giải quyết việc làm", Cue::Verb), ("đào tạo", Cue::Verb), ("đào tạo nghề", Cue::Verb), ("cấp", Cue::Verb), ("cấp thẻ", Cue::Verb), ("cấp mới", Cue::Verb), ("khám", Cue::Verb), ("chữa", Cue::Verb), ("điều trị", Cue::Verb), ("tuyên truyền", Cue::Verb), ("tập huấn", Cue::Verb), ("tổ chức", Cue::Verb), ("tiếp", Cue::Verb), ("thăm hỏi", Cue::Verb), ("thăm", Cue::Verb), ("chúc thọ", Cue::Verb), ("công nhận", Cue::Verb), ("đăng ký", Cue::Verb), ("xét", Cue::Verb), ("bình xét", Cue::Verb), ("thoát nghèo", Cue::Verb), ("xóa", Cue::Verb), ("đón", Cue::Verb), ("phục vụ", Cue::Verb), ("giải quyết", Cue::Verb), ("ban hành", Cue::Verb), ("thông qua", Cue::Verb), ("thẩm định", Cue::Verb), ("thanh tra", Cue::Verb), ("hòa giải", Cue::Verb), ("duyệt", Cue::Verb), ("giao", Cue::PlanTail), ("giao đất", Cue::Verb), ("nghe", Cue::Verb), ("bầu", Cue::Verb), ("sáp nhập", Cue::Verb), ("trả", Cue::Verb), ("phát triển", Cue::Verb), ("phát triển mới", Cue::Verb), ("thu hút", Cue::Verb), ("cấp phép", Cue::Verb), ("bàn giao", Cue::Verb), ("triển khai", Cue::Verb), ("đưa", Cue::Verb),
    ("xảy ra", Cue::Verb), ("phát hiện", Cue::Verb), ("bắt", Cue::Verb), ("bắt giữ", Cue::Verb), ("khởi tố", Cue::Verb), ("truy tố", Cue::Verb), ("điều tra", Cue::Verb), ("khám phá", Cue::Verb), ("làm rõ", Cue::Verb), ("xử lý", Cue::Verb), ("thu giữ", Cue::Verb), ("tạm giữ", Cue::Verb), ("tịch thu", Cue::Verb), ("triệt phá", Cue::Verb), ("lập biên bản", Cue::Verb), ("làm chết", Cue::Verb), ("làm bị thương", Cue::Verb), ("thiệt hại", Cue::Verb), ("giao nộp", Cue::Verb), ("gọi", Cue::Verb), ("tuyển", Cue::Verb), ("huấn luyện", Cue::Verb), ("giao quân", Cue::Verb),
    // đại lượng
    ("diện tích", Cue::Measure), ("tổng diện tích", Cue::Measure), ("diện tích gieo trồng", Cue::Measure), ("tổng diện tích gieo trồng", Cue::Measure), ("năng suất", Cue::Measure), ("năng xuất", Cue::Measure), ("năng suất bình quân", Cue::Measure), ("sản lượng", Cue::Measure), ("tổng sản lượng", Cue::Measure), ("tổng đàn", Cue::Measure), ("đàn", Cue::Measure), ("tổng số", Cue::Measure), ("số", Cue::Measure), ("số lượng", Cue::Measure), ("số người", Cue::Measure),
    ("giá trị", Cue::Measure), ("giá trị sản xuất", Cue::Measure), ("tổng giá trị sản xuất", Cue::Measure), ("giá trị sản phẩm", Cue::Measure), ("tổng giá trị", Cue::Measure), ("doanh thu", Cue::Measure), ("tổng doanh thu", Cue::Measure), ("doanh số", Cue::Measure), ("kim ngạch", Cue::Measure), ("tổng mức bán lẻ", Cue::Measure), ("dư nợ", Cue::Measure), ("tổng dư nợ", Cue::Measure), ("nguồn vốn", Cue::Measure), ("tổng nguồn vốn", Cue::Measure), ("vốn", Cue::Measure), ("tổng vốn", Cue::Measure), ("vốn đăng ký", Cue::Measure), ("tổng mức đầu tư", Cue::Measure), ("kinh phí", Cue::Measure), ("tổng kinh phí", Cue::Measure), ("số tiền", Cue::Measure), ("tổng số tiền", Cue::Measure), ("tổng trị giá", Cue::Measure), ("thu nhập", Cue::Measure), ("thu nhập bình quân", Cue::Measure), ("thu nhập bình quân đầu người", Cue::Measure), ("dân số", Cue::Measure), ("quy mô", Cue::Measure),
    ("tỷ lệ", Cue::Ratio), ("tỉ lệ", Cue::Ratio), ("tỷ suất", Cue::Measure), ("tỷ trọng", Cue::Measure), ("tỉ trọng", Cue::Measure), ("mức", Cue::Ratio), ("độ che phủ", Cue::Measure), ("tổng thu", Cue::Measure), ("tổng chi", Cue::Measure), ("tổng", Cue::Measure), ("thu ngân sách", Cue::Measure), ("chi ngân sách", Cue::Measure), ("tổng thu ngân sách", Cue::Measure), ("tổng chi ngân sách", Cue::Measure), ("chỉ số", Cue::Measure), ("lũy kế", Cue::Filler), ("cơ cấu", Cue::Measure),
    // có, gồm
    ("có", Cue::Exist), ("hiện có", Cue::Exist), ("đã có", Cue::Exist), ("hiện nay có", Cue::Exist), ("đang có", Cue::Exist), ("còn có", Cue::Exist), ("có thể", Cue::Plain), ("có hiệu quả", Cue::Plain), ("hiện", Cue::Filler), ("có công", Cue::Plain), ("có hạt", Cue::Plain), ("có mặt", Cue::Plain),
    // chủ thể
    ("toàn xã", Cue::Agent), ("toàn phường", Cue::Agent), ("toàn huyện", Cue::Agent), ("toàn tỉnh", Cue::Agent), ("toàn thị trấn", Cue::Agent), ("toàn thành phố", Cue::Agent), ("toàn quận", Cue::Agent), ("toàn thị xã", Cue::Agent), ("cả nước", Cue::Agent), ("cả tỉnh", Cue::Agent), ("cả huyện", Cue::Agent), ("cả xã", Cue::Agent), ("toàn đảng bộ", Cue::Agent), ("đảng bộ", Cue::Agent), ("xã", Cue::Agent), ("phường", Cue::Agent), ("thị trấn", Cue::Agent), ("địa phương", Cue::Agent), ("địa bàn", Cue::Agent), ("chính quyền", Cue::Agent), ("ủy ban nhân dân", Cue::Agent), ("công an", Cue::Agent), ("thôn", Cue::Agent), ("toàn ngành", Cue::Agent), ("các ngành", Cue::Agent), ("các đơn vị", Cue::Agent), ("kỳ họp", Cue::Agent),
    ("với", Cue::Link), ("cho", Cue::Link), ("tại", Cue::Link), ("về", Cue::Link), ("ở", Cue::Link), ("bởi", Cue::Link), ("cho các", Cue::Link), ("cùng với", Cue::And), ("đối với", Cue::Link), ("và", Cue::And), ("hoặc", Cue::And), ("cùng", Cue::Each), ("đều", Cue::Each), ("đều đạt", Cue::Each), ("cùng đạt", Cue::Each), ("mà", Cue::Link), ("trong", Cue::Link), ("nhưng", Cue::And), ("do", Cue::Link), ("để", Cue::Link), ("vào", Cue::Link),
    // lời dẫn
    ("tính đến", Cue::Filler), ("tính đến nay", Cue::Filler), ("đến nay", Cue::Filler), ("hiện nay", Cue::Filler), ("theo đó", Cue::Filler), ("đặc biệt", Cue::Filler), ("bên cạnh đó", Cue::Filler), ("cùng với đó", Cue::Filler), ("ngoài ra", Cue::Filler), ("đồng thời", Cue::Filler), ("nổi bật", Cue::Filler), ("nổi bật là", Cue::Filler), ("nhất là", Cue::Filler), ("điển hình", Cue::Filler), ("điển hình như", Cue::Filler), ("như", Cue::Filler), ("trong kỳ", Cue::Filler), ("trong tháng", Cue::Filler), ("trong quý", Cue::Filler), ("từ đầu năm đến nay", Cue::Filler), ("từ đầu năm", Cue::Filler), ("năm qua", Cue::Filler), ("tính chung", Cue::Filler), ("cũng trong", Cue::Filler), ("luỹ kế", Cue::Filler), ("cộng dồn", Cue::Filler), ("kết quả là", Cue::Filler), ("cho biết", Cue::Filler), ("cơ bản", Cue::Filler), ("theo báo cáo", Cue::Filler), ("đáng chú ý", Cue::Filler), ("mặt khác", Cue::Filler), ("cho hay", Cue::Filler),
    ("chỉ", Cue::Tone), ("mới", Cue::Tone), ("chỉ đạt", Cue::Attain), ("mới đạt", Cue::Attain), ("thêm", Cue::Tone),
    ("đạt chuẩn", Cue::Plain), ("đạt danh hiệu", Cue::Plain), ("đạt tiêu chí", Cue::Plain), ("bằng khen", Cue::Plain), ("bằng cấp", Cue::Plain), ("bằng tốt nghiệp", Cue::Plain), ("công bằng", Cue::Plain), ("cân bằng", Cue::Plain), ("mặt bằng", Cue::Plain), ("đồng bằng", Cue::Plain), ("giải phóng mặt bằng", Cue::Plain), ("là một", Cue::Plain), ("thực hiện tốt", Cue::Plain), ("thực hiện nghiêm", Cue::Plain), ("hoàn thành tốt", Cue::Plain), ("hoàn thành xuất sắc", Cue::Plain), ("hoàn thành tốt nhiệm vụ", Cue::Plain), ("hoàn thành chương trình", Cue::Plain), ("hoàn thành nhiệm vụ", Cue::Plain), ("chi bộ", Cue::Plain), ("chi hội", Cue::Plain), ("chi đoàn", Cue::Plain), ("chi tiết", Cue::Plain), ("chi nhánh", Cue::Plain), ("thu nhập cao", Cue::Plain), ("vụ đông xuân", Cue::Plain), ("vụ xuân", Cue::Plain), ("vụ mùa", Cue::Plain), ("vụ hè thu", Cue::Plain), ("vụ đông", Cue::Plain), ("thu đông", Cue::Plain), ("vụ thu đông", Cue::Plain), ("hè thu", Cue::Plain), ("còn hiệu lực", Cue::Plain), ("còn xảy ra", Cue::Plain), ("còn hạn chế", Cue::Plain), ("bằng 0", Cue::Plain), ("được công nhận", Cue::Plain), ("được cấp", Cue::Plain), ("được vay", Cue::Plain), ("được tặng", Cue::Plain), ("được trao", Cue::Plain), ("được giải quyết", Cue::Plain), ("được uống", Cue::Plain), ("được tiêm", Cue::Plain), ("được khám", Cue::Plain), ("được hưởng", Cue::Plain), ("được hỗ trợ", Cue::Plain), ("được sử dụng", Cue::Plain), ("được tạo", Cue::Plain), ("tham gia", Cue::Plain),
];
