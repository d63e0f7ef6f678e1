//! What the headings of a form say.

use crate::compare::Measure;
use crate::text::Folded;

/// What a column of a form is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Heading {
    /// The number of the row.
    Number,
    /// The name of the indicator.
    Name,
    /// The place: rows are reports.
    Place,
    /// The unit.
    Unit,
    /// Something else, or figures.
    Other,
}

/// Folded words of a heading: letters, digits and `%`, one blank between.
pub(super) fn plain(text: &str) -> String {
    let folded = Folded::new(text);
    let kept: String =
        folded.text().chars().map(|c| if c.is_alphanumeric() || c == '%' || c == '/' { c } else { ' ' }).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Longer texts are titles, not headings.
const LONGEST: usize = 60;

/// What a heading says of its column.
pub(super) fn heading(text: &str) -> Heading {
    let text = plain(text);
    if text.is_empty() || text.chars().count() > LONGEST {
        return Heading::Other;
    }
    let is = |words: &[&str]| words.contains(&text.as_str());
    if is(&["tt", "stt", "số tt", "số thứ tự", "no"]) {
        return Heading::Number;
    }
    if is(&["đvt", "đơn vị tính", "đv tính", "đơn vị đo", "đơn vị", "unit"]) {
        return Heading::Unit;
    }
    let places = [
        "xã",
        "phường",
        "xã phường",
        "phường xã",
        "xã/phường",
        "tên xã",
        "tên đơn vị",
        "địa phương",
        "địa bàn",
        "đơn vị báo cáo",
        "tên xã phường",
        "xã phường thị trấn",
        "huyện",
        "tỉnh",
        "tháng",
        "kỳ báo cáo",
        "kỳ",
        "năm",
    ];
    if is(&places) {
        return Heading::Place;
    }
    let names = ["chỉ tiêu", "nội dung", "danh mục", "hạng mục", "tiêu chí", "indicator"];
    let opens =
        names.iter().any(|name| text.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')));
    if opens && measure(&text).is_none()
        || is(&["tên chỉ tiêu", "các chỉ tiêu", "hệ thống chỉ tiêu", "nội dung chỉ tiêu"])
    {
        return Heading::Name;
    }
    Heading::Other
}

/// What a heading asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// One of the measures.
    Measure(Measure),
    /// Something of another time, which no cell of the table has.
    Earlier,
}

/// The measure that a heading names; `text` is [`plain`].
pub(super) fn measure(text: &str) -> Option<Asked> {
    let padded = format!(" {text} ");
    let has = |words: &[&str]| words.iter().any(|word| padded.contains(&format!(" {word} ")));
    let part = |words: &[&str]| words.iter().any(|word| padded.contains(word));
    let share = has(&["%", "tỷ lệ", "tỉ lệ", "phần trăm"]) || part(&["%"]);
    let plan = has(&["kế hoạch", "kh", "dự toán", "dt", "nghị quyết", "nq", "chỉ tiêu giao", "mục tiêu"])
        || part(&["/kh", "/kế hoạch", "/dự toán"]);
    let moved = has(&["tăng", "giảm", "tăng/giảm", "tăng giảm", "chênh lệch", "tốc độ tăng"]) || part(&["tăng/giảm"]);
    let before =
        has(&["cùng kỳ", "ck", "năm trước", "kỳ trước", "tháng trước", "năm ngoái"]) || part(&["/ck", "/cùng kỳ"]);
    let against = has(&["so", "so với", "so sánh", "ss"]) || part(&["/kh", "/ck", "/cùng kỳ", "/kế hoạch", "/dự toán"]);
    let asked = if moved && share {
        Measure::ChangePercent
    } else if moved {
        Measure::Change
    } else if before && (share || against) {
        Measure::Index
    } else if before {
        return Some(Asked::Earlier);
    } else if share || against && plan || has(&["hoàn thành"]) {
        Measure::Rate
    } else if has(&["thực hiện", "kết quả", "ước", "ước đạt", "th", "ước th", "đạt được", "số thực hiện", "đạt"])
    {
        Measure::Value
    } else if plan {
        Measure::Plan
    } else {
        return None;
    };
    Some(Asked::Measure(asked))
}

/// Whether a heading asks for the whole of all reports.
pub(super) fn is_total(text: &str) -> bool {
    let padded = format!(" {text} ");
    [
        "tổng",
        "tổng số",
        "tổng cộng",
        "cộng",
        "toàn huyện",
        "toàn tỉnh",
        "toàn xã",
        "toàn thành phố",
        "toàn quận",
        "toàn đảng bộ",
        "total",
        "chung",
    ]
    .iter()
    .any(|word| padded.contains(&format!(" {word} ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_of_forms() {
        let told: Vec<_> =
            ["STT", "Chỉ tiêu", "Đơn vị tính", "Nội dung công việc", "Xã, phường", "Ghi chú", "Chỉ tiêu kế hoạch"]
                .iter()
                .map(|text| heading(text))
                .collect();
        assert_eq!(
            told,
            [
                Heading::Number,
                Heading::Name,
                Heading::Unit,
                Heading::Name,
                Heading::Place,
                Heading::Other,
                Heading::Other
            ]
        );
    }

    #[test]
    fn measures_of_headings() {
        let check = |text: &str, expected| assert_eq!(measure(&plain(text)), expected, "{text}");
        let asked = |measure| Some(Asked::Measure(measure));
        check("Kế hoạch năm 2024", asked(Measure::Plan));
        check("Thực hiện 6 tháng", asked(Measure::Value));
        check("Ước thực hiện", asked(Measure::Value));
        check("Tỷ lệ % TH/KH", asked(Measure::Rate));
        check("% so với kế hoạch", asked(Measure::Rate));
        check("So với cùng kỳ (%)", asked(Measure::Index));
        check("Tăng, giảm so cùng kỳ (%)", asked(Measure::ChangePercent));
        check("Tăng (+), giảm (-)", asked(Measure::Change));
        check("Cùng kỳ năm trước", Some(Asked::Earlier));
        check("Xã An Bình", None);
    }
}
