//! Phrases that tell what a stretch of text is for: goals, tasks, shortcomings, results, people.

use super::phrase::{Found, Phrases};
use super::reader::Reader;
use std::sync::LazyLock;

/// What a phrase tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cue {
    /// A coming period opens (`trong 6 tháng cuối năm`); tasks, if it opens a sentence and a verb of duty follows.
    Coming,
    /// A verb of duty (`cần`, `sẽ`, `tập trung`).
    Duty,
    /// Somebody asks for something (`yêu cầu`, `nhấn mạnh`).
    Asking,
    /// What is asked for is told next (`một số nhiệm vụ`, `những nội dung sau`).
    Assignment,
    /// A heading of tasks (`phương hướng`, `nhiệm vụ trọng tâm`).
    Plans,
    /// Something is aimed at (`mục tiêu`, `phấn đấu`, `hướng tới`).
    Aim,
    /// A list of targets opens, when a colon follows (`chỉ tiêu`).
    Target,
    /// Something fell short (`tồn tại`, `hạn chế`).
    Lack,
    /// Falls short although the rest is good (`bên cạnh kết quả đạt được`).
    Beside,
    /// Something was done (`kết quả`, `tính đến`, `so với cùng kỳ`).
    Done,
    /// Looks like one of the others, but is none.
    Trap,
}

/// A phrase found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    /// First byte in the folded text.
    pub start: usize,
    /// One behind the last byte.
    pub end: usize,
    /// What it tells.
    pub cue: Cue,
}

/// The phrases; of overlapping ones the leftmost and then the longest counts, so that a trap hides what it contains.
const PHRASES: &[(Cue, &str)] = &[
    (
        Cue::Coming,
        "6 tháng cuối năm|06 tháng cuối năm|sáu tháng cuối năm|3 tháng cuối năm|03 tháng cuối năm|nửa cuối năm|\
         những tháng cuối năm|các tháng cuối năm|quý iv|thời gian tới|thời gian còn lại|những tháng còn lại|\
         các tháng còn lại|từ nay đến cuối năm|từ nay đến hết năm|từ nay tới cuối năm|năm tới|nhiệm kỳ tới|\
         giai đoạn tới|những năm tới|quý tới|tháng tới|những tháng tiếp theo|thời gian tiếp theo|năm học tới|\
         giai đoạn tiếp theo",
    ),
    (
        Cue::Duty,
        "cần|sẽ|phải|tiếp tục|tập trung|tăng cường|đẩy mạnh|phấn đấu thực hiện|quyết tâm|chú trọng|tích cực|\
         chủ động|nâng cao|triển khai|chỉ đạo|thực hiện tốt",
    ),
    (
        Cue::Asking,
        "yêu cầu|đề nghị|nhấn mạnh|chỉ đạo các|giao các|lưu ý|kết luận|chỉ rõ|gợi ý|định hướng|xác định|đề ra|\
         đưa ra|thống nhất",
    ),
    (
        Cue::Assignment,
        "một số nhiệm vụ|các nhiệm vụ|những nhiệm vụ|nhiệm vụ trọng tâm|nhiệm vụ chủ yếu|một số nội dung|\
         các nội dung|những nội dung|nội dung sau|một số giải pháp|các giải pháp|những giải pháp|nhóm giải pháp|\
         nhóm nhiệm vụ|một số công việc|các công việc|một số việc|tập trung vào|nhiệm vụ, giải pháp|nhiệm vụ sau|\
         phương hướng, nhiệm vụ|tốt các",
    ),
    (Cue::Plans, "phương hướng|nhiệm vụ|giải pháp|kế hoạch công tác|chương trình công tác"),
    (
        Cue::Aim,
        "mục tiêu|phấn đấu|phấn đầu|hướng tới|hướng đến|quyết tâm đưa|tập trung hoàn thành các chỉ tiêu|\
         tập trung hoàn thành các mục tiêu|tập trung thực hiện các chỉ tiêu|tập trung thực hiện các mục tiêu",
    ),
    (Cue::Target, "chỉ tiêu"),
    (Cue::Lack, "tồn tại|hạn chế|khó khăn|yếu kém|khuyết điểm|bất cập|thiếu sót|vướng mắc|nguyên nhân"),
    (
        Cue::Beside,
        "bên cạnh kết quả|bên cạnh những kết quả|bên cạnh các kết quả|bên cạnh đó vẫn còn|bên cạnh đó, vẫn còn|\
         bên cạnh những thành tích|bên cạnh những mặt|bên cạnh những ưu điểm|ngoài những kết quả|vẫn còn một số|\
         vẫn còn những|còn một số tồn tại|còn một số hạn chế|còn một số khó khăn|còn những hạn chế|\
         còn những tồn tại|còn tồn tại một số|còn bộc lộ|còn có những hạn chế|còn nhiều hạn chế|tuy nhiên, vẫn còn|\
         tuy nhiên vẫn còn|tuy nhiên, còn một số|tuy nhiên còn một số|tuy nhiên, còn những|\
         tuy nhiên, bên cạnh những kết quả|tuy nhiên, bên cạnh kết quả|tuy vậy, vẫn còn|tuy vậy vẫn còn|\
         bên cạnh đó còn một số|bên cạnh đó, còn một số|song vẫn còn một số|nhưng vẫn còn một số|\
         nhưng vẫn còn những|vẫn còn tồn tại|còn gặp một số khó khăn",
    ),
    (
        Cue::Done,
        "kết quả|đã|đến nay|tính đến|cùng kỳ|svck|nhiệm kỳ trước|nhiệm kỳ qua|trong năm qua|năm qua|tháng qua|\
         thời gian qua|6 tháng đầu năm|06 tháng đầu năm|nửa đầu năm|ước đạt|lũy kế|kế hoạch giao|so với kế hoạch|\
         hiện có|so với năm|đầu năm tới nay|những năm tới nay",
    ),
    (
        Cue::Trap,
        "chương trình mục tiêu|mục tiêu quốc gia|phục vụ mục tiêu|mục tiêu kép|mục tiêu dân số|các mục tiêu kinh tế|mục tiêu kinh tế|\
         mục tiêu, nhiệm vụ nghị quyết|vượt mục tiêu|đạt mục tiêu|hoàn thành mục tiêu|so với mục tiêu|chỉ tiêu đạt|\
         chỉ tiêu vượt|chỉ tiêu hoàn thành|chỉ tiêu giao|chỉ tiêu không đạt|chỉ tiêu chưa đạt|đạt chỉ tiêu|\
         vượt chỉ tiêu|hoàn thành chỉ tiêu|hoàn thành các chỉ tiêu|so với chỉ tiêu|nhiều chỉ tiêu|hầu hết các chỉ tiêu|tinh thần phấn đấu|\
         nỗ lực phấn đấu|ý chí phấn đấu|không ít khó khăn|gặp nhiều khó khăn|gặp rất nhiều khó khăn|\
         hoàn cảnh khó khăn|đặc biệt khó khăn|gia đình khó khăn|hộ khó khăn|vượt qua khó khăn|khắc phục khó khăn|\
         khắc phục những|khắc phục các|khắc phục những hạn chế còn tồn tại|tháo gỡ khó khăn|chương trình, kế hoạch|\
         nhu cầu cần|người cần|thực hiện nhiệm vụ|thực hiện các nhiệm vụ|hoàn thành nhiệm vụ|chưa đạt chỉ tiêu|\
         cơ bản các chỉ tiêu|kết quả thực hiện nhiệm vụ|triển khai nhiệm vụ|hạn chế sử dụng|không hạn chế|\
         bước đầu đã",
    ),
];

static FINDER: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(PHRASES.iter().map(|(_, phrases)| *phrases)));

/// The phrases of a text, in order, whole words only. Time is linear in the text.
pub(super) fn hits(reader: &Reader<'_>) -> Vec<Hit> {
    let hit = |found: Found| Some(Hit { start: found.start, end: found.end, cue: PHRASES.get(found.list)?.0 });
    FINDER.apart(reader.whole(), reader.tokens()).into_iter().filter_map(hit).collect()
}
