//! What a heading says: the sector and the purpose of its section.

use super::cue::{Cue, Hit};
use super::phrase::Phrases;
use super::{Role, SectionSector};
use crate::text::sort_few;
use std::sync::LazyLock;

/// Words of headings by sector. A word may be part of another: the longer one is listed first and taken out.
const WORDS: &[(SectionSector, &str)] = &[
    (
        SectionSector::Security,
        "trật tự an toàn xã hội|trật tự, an toàn xã hội|tệ nạn xã hội|quốc phòng|an ninh|quân sự|qp-an|qp - an|qpan|\
         tội phạm|antt|an toàn giao thông|công an|biên giới|phòng cháy",
    ),
    (
        SectionSector::Party,
        "xây dựng đảng|công tác đảng|đảng viên|tổ chức đảng|dân vận|mặt trận|mttq|đoàn thể|kiểm tra, giám sát|\
         tuyên giáo|chi bộ|hệ thống chính trị|đảng bộ|nội bộ đảng|tổ chức cán bộ|tư tưởng",
    ),
    (
        SectionSector::Government,
        "chính quyền|cải cách hành chính|hành chính công|hội đồng nhân dân|ủy ban nhân dân|nội vụ|tư pháp|\
         chuyển đổi số|tiếp công dân|khiếu nại|thanh tra|phòng chống tham nhũng|phòng, chống tham nhũng|nội chính|\
         cchc",
    ),
    (SectionSector::Mixed, "kinh tế - xã hội|kinh tế, xã hội|kinh tế xã hội|kt-xh|kt - xh|ktxh"),
    (
        SectionSector::Society,
        "văn hóa - xã hội|văn hóa xã hội|văn hóa, xã hội|văn hóa|xã hội|giáo dục|y tế|an sinh|giảm nghèo|dân số|\
         thể thao|thể dục|chính sách|việc làm|lao động|người có công|trẻ em|dân tộc|tôn giáo|vh-xh|vh - xh|gia đình|\
         bảo hiểm|thông tin|truyền thanh|khuyến học|nghèo",
    ),
    (
        SectionSector::Economy,
        "kinh tế|nông nghiệp|nông, lâm|nông lâm|trồng trọt|chăn nuôi|thủy sản|lâm nghiệp|công nghiệp|\
         tiểu thủ công nghiệp|thương mại|dịch vụ|du lịch|ngân sách|tài chính|thu chi|đầu tư|xây dựng cơ bản|\
         nông thôn|giao thông|đất đai|tài nguyên|môi trường|hợp tác xã|doanh nghiệp|sản xuất|thuế|tín dụng|đô thị|\
         quy hoạch|xây dựng|kết cấu hạ tầng|thu, chi|lúa|cây trồng|vụ ",
    ),
];

static FINDER: LazyLock<Phrases> = LazyLock::new(|| Phrases::new(WORDS.iter().map(|(_, words)| *words)));

/// The words that stand in a folded heading, each once, in the order of [`WORDS`], with the place of their list.
fn present(heading: &str) -> Vec<(usize, &str)> {
    let mut found: Vec<_> = FINDER.all(heading).collect();
    sort_few(&mut found, |left, right| left.place > right.place);
    found.dedup_by_key(|found| found.place);
    found.into_iter().filter_map(|found| Some((found.list, heading.get(found.start..found.end)?))).collect()
}

/// The sector that a folded heading names; `Mixed` when it names several, `None` when none.
pub(super) fn sector(heading: &str) -> Option<SectionSector> {
    let present = present(heading);
    if present.is_empty() {
        return None;
    }
    let mut rest = heading.to_owned();
    let mut found: Vec<(usize, SectionSector)> = Vec::new();
    for (list, word) in present {
        if let (Some(place), Some(&(sector, _))) = (place_of(&rest, word), WORDS.get(list)) {
            found.push((place, sector));
            // Blanks of the same length keep the places.
            rest = rest.replace(word, &" ".repeat(word.len()));
        }
    }
    sort_few(&mut found, |left, right| left.0 > right.0);
    let (_, first) = *found.first()?;
    // Party sections name government, front and unions in one breath.
    let company = |sector| sector == first || (first == SectionSector::Party && sector == SectionSector::Government);
    Some(if found.iter().all(|&(_, sector)| company(sector)) { first } else { SectionSector::Mixed })
}

/// Where a word stands in a heading, which is too short for the preparations of [`str::find`] to pay.
fn place_of(heading: &str, word: &str) -> Option<usize> {
    let first = word.as_bytes().first();
    let found = |(at, byte): (usize, &u8)| (Some(byte) == first && heading.get(at..)?.starts_with(word)).then_some(at);
    heading.as_bytes().iter().enumerate().find_map(found)
}

/// The purpose that a folded heading tells; `None` when it tells only a topic.
pub(super) fn role(heading: &str, hits: &[Hit], offset: usize) -> Option<Role> {
    const TOLD: [&str; 9] = [
        "tình hình",
        "đánh giá",
        "thực trạng",
        "công tác đã",
        "ưu điểm",
        "kết quả",
        "thực hiện chỉ tiêu",
        "thực hiện các chỉ tiêu",
        "so với cùng kỳ",
    ];
    let told = heading.bytes().enumerate().position(|(at, byte)| {
        // The first bytes of those words.
        matches!(byte, b't' | b'c' | b'k' | b's' | 0xc4 | 0xc6)
            && heading.get(at..).is_some_and(|rest| TOLD.iter().any(|word| rest.starts_with(word)))
    });
    for hit in hits {
        if told.is_some_and(|place| place + offset <= hit.start) {
            return Some(Role::Results);
        }
        return Some(match hit.cue {
            Cue::Plans | Cue::Assignment | Cue::Coming => Role::Tasks,
            Cue::Aim | Cue::Target => Role::Goals,
            Cue::Lack | Cue::Beside => Role::Shortcomings,
            Cue::Done => Role::Results,
            Cue::Duty | Cue::Asking | Cue::Trap => continue,
        });
    }
    told.map(|_| Role::Results)
}
