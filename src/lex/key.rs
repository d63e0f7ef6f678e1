//! The words that the lexer itself must know: of time, of number, and what stands beside them.

use crate::text::packed;

const COUNT: usize = LISTED.len();

/// How many places the words are scattered over.
const PLACES: usize = 256;

/// The words as numbers, those of one place together; of a word that is listed twice the first stands first.
static PACKED: [u64; COUNT] = sorted().0;

/// Their keys. A table takes half the room that a `match` takes.
static KEYS: [Key; COUNT] = sorted().1;

/// Where the words of each place begin; one more at the end.
static STARTS: [u16; PLACES + 1] = starts();

/// The place of a word.
const fn place(packed: u64) -> usize {
    (packed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56) as usize
}

const fn starts() -> [u16; PLACES + 1] {
    let mut starts = [0; PLACES + 1];
    let mut at = 0;
    while at < COUNT {
        starts[place(PACKED[at]) + 1] += 1;
        at += 1;
    }
    at = 0;
    while at < PLACES {
        starts[at + 1] += starts[at];
        at += 1;
    }
    starts
}

const fn sorted() -> ([u64; COUNT], [Key; COUNT]) {
    let (mut numbers, mut keys) = ([0; COUNT], [Key::None; COUNT]);
    let mut count = 0;
    while count < COUNT {
        // No key is longer than eight bytes.
        let new = match packed(LISTED[count].0.as_bytes()) {
            Some(new) => new,
            None => u64::MAX,
        };
        let mut at = count;
        while at > 0 && place(numbers[at - 1]) > place(new) {
            (numbers[at], keys[at]) = (numbers[at - 1], keys[at - 1]);
            at -= 1;
        }
        (numbers[at], keys[at]) = (new, LISTED[count].1);
        count += 1;
    }
    (numbers, keys)
}

macro_rules! keys {
    ($($(#[$note:meta])* $key:ident = $($word:literal)|+;)*) => {
        /// What a word means to the lexer. The words are listed beside each key.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub(super) enum Key {
            /// Nothing.
            #[default]
            None,
            $($(#[$note])* $key,)*
        }

        impl Key {
            /// The key of a folded word of at most eight bytes.
            pub(super) fn of(word: &[u8]) -> Self {
                let Some(packed) = packed(word) else { return Self::None };
                let place = place(packed);
                let (first, end) = (usize::from(STARTS[place]), usize::from(STARTS[place + 1]));
                let known = PACKED[first..end].iter().position(|&known| known == packed);
                known.map_or(Self::None, |at| KEYS[first + at])
            }
        }

        /// The words with their keys, as they are listed.
        const LISTED: &[(&str, Key)] = &[$($(($word, Key::$key),)+)*];
    };
}

keys! {
    Day = "ngày";
    Month = "tháng";
    /// Year, but also five.
    Year = "năm";
    Study = "học";
    Quarter = "quý"|"quí";
    Q = "q";
    R1 = "i"; R2 = "ii"; R3 = "iii"; R4 = "iv";
    Q1 = "qi"; Q2 = "qii"; Q3 = "qiii"; Q4 = "qiv";
    /// First syllable of `nhiệm kỳ`.
    TermA = "nhiệm";
    TermB = "kỳ"|"kì";
    /// First syllable of `giai đoạn`.
    StageA = "giai";
    StageB = "đoạn";
    /// First syllable of `niên vụ`.
    Crop = "niên";
    Half = "nửa";
    Whole = "cả"|"trọn";
    Head = "đầu";
    Tail = "cuối";
    Past = "qua";
    Season = "xuân"|"mùa"|"thu"|"hè"|"đông";
    Hour = "giờ";
    Minute = "phút";
    Week = "tuần";
    H = "h";
    G = "g";
    T = "t";
    Age = "tuổi";
    /// Words behind which a bare `d/m` is a date whatever follows.
    DayPart = "sáng"|"chiều"|"tối"|"trưa"|"đêm"|"hôm"|"mùng"|"mồng";
    Round = "đợt";
    Feast = "dịp"|"tết"|"lễ"|"niệm"|"khánh"|"sĩ"|"sỹ"|"nữ"|"đường";
    From = "từ";
    To = "đến"|"tới";
    Until = "hết";
    Before = "trước";
    After = "sau";
    At = "vào"|"lúc";
    And = "và";
    In = "trong";
    /// `mỗi ngày`, `bình quân`: what follows is a rate, no date.
    Each = "mỗi"|"từng"|"quân";
    One = "một"; Two = "hai"; Three = "ba"; Four = "bốn"; Six = "sáu"; Seven = "bảy"|"bẩy"; Eight = "tám"; Nine = "chín";
    Ten = "mười";
    Tens = "mươi";
    /// One behind tens.
    OneEnd = "mốt";
    /// Four behind tens.
    FourEnd = "tư";
    /// Five behind tens.
    FiveEnd = "lăm"|"nhăm";
    Odd = "linh"|"lẻ";
    Hundred = "trăm";
    Dozen = "chục";
    AndHalf = "rưỡi"|"rưởi";
    Zero = "không";
    Thousand = "nghìn"|"ngàn";
    Myriad = "vạn";
    Million = "triệu";
    MillionShort = "tr";
    Billion = "tỷ"|"tỉ";
    /// Second syllables of words that begin with `tỷ`: `tỷ lệ`, `tỷ trọng`, `tỷ suất`.
    Ratio = "lệ"|"trọng"|"suất"|"giá"|"phú";
    Dong = "đồng"|"đ"|"usd"|"vnđ"|"vnd";
    /// `hàng trăm`, `vài chục`: an amount left open.
    Vague = "hàng"|"hằng"|"vài"|"mấy"|"nhiều"|"những"|"các"|"bao";
    Ordinal = "thứ";
    Part = "phần";
    /// `ngày công`, `giờ phát thanh`: things counted, not lengths of time.
    Labour = "công"|"phát"|"làm"|"giảng"|"bay"|"phép"|"người";
    Measure = "ha"|"tạ"|"tấn"|"m"|"km"|"kg"|"yến"|"lít"|"sào"|"mẫu"|"kwh"|"mw"|"m2"|"m3"|"km2";
    Counted = "vụ"|"hộ"|"con"|"đảng"|"em"|"cháu"|"trường"|"chi"|"dự"|"mô"|"hợp"|"doanh"|"cuộc"|"buổi"|"lượt"|"đối"|"ca"|"căn"|"ngôi"
        |"cái"|"chiếc"|"tuyến"|"đoàn"|"đơn"|"nghị"|"cán"|"giải"|"tiêu"|"chỉ"|"sản"|"văn"|"ý"|"nội"|"chương"|"lĩnh"|"trẻ"|"đại"|"hội"|"lao"|"trạm"
        |"cây"|"nhà"|"suất"|"mũi"|"thẻ"|"hồ"|"trại"|"xe"|"tàu"|"cầu"|"trẻem"|"hạng"|"gói"|"quần"|"thành"|"cơ"|"phiếu"|"ủy"|"tin"|"bài"|"lần"|"nạn"|"bị";
    /// Counted things that also bear numbers of their own: `tổ 9`.
    Place = "tổ"|"thôn"|"ấp"|"xóm"|"bản"|"phường"|"lớp"|"xã"|"khu"|"phố"|"khối"|"cụm"|"huyện"|"điểm"|"nhóm";
    /// Nouns whose number is a name: `mức độ 3`, `điều 5`.
    Named = "mức"|"độ"|"điều"|"khoản"|"số"|"khóa"|"cấp"|"loại"|"quận"|"bảng"|"phụ"|"chuẩn"|"buôn"|"khóm"|"trang"|"hình"|"đội";
    Title = "bà"|"ông"|"anh"|"chị"|"cô"|"thầy"|"cụ"|"chú"|"bác";
    Web = "http"|"https"|"www";
    Phone = "đt"|"sđt"|"fax"|"tel"|"hotline"|"thoại"|"zalo"|"lạc";
    Domain = "vn"|"com"|"net"|"org"|"gov"|"edu";
    /// Abbreviations that end in a stop.
    Abbreviation = "tp"|"tx"|"tt"|"ths"|"ts"|"pgs"|"gs"|"bs"|"ks"|"ncs"|"kp"|"tdp"|"st"|"cn"|"ub"|"lđ"|"đc"|"ql"|"đh"|"tl";
    /// Unaccented syllables that end a word in running text, so that digits behind them are a number of their own.
    Plain = "cho"|"hay"|"nay"|"lao"|"trong"|"theo"|"khi"|"xong"|"xem"|"cao"|"thi"|"ban"|"xa"|"tham"|"tang"|"giao"|"thanh"|"toan"|"gieo"
        |"nhanh"|"quy"|"gia"|"tiem"|"ngang"|"thêm"|"ra"|"sang"|"do"|"sinh"|"nhau"|"chung"|"nam"|"kh"|"nq"|"hơn";
}

impl Key {
    /// The digit that a number word stands for. `năm` is five only where the place allows it.
    pub(super) fn digit(self) -> Option<u32> {
        Some(match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
            Self::Four => 4,
            Self::Year => 5,
            Self::Six => 6,
            Self::Seven => 7,
            Self::Eight => 8,
            Self::Nine => 9,
            _ => return None,
        })
    }

    /// The power of ten of a scale word.
    pub(super) fn scale(self) -> Option<u8> {
        Some(match self {
            Self::Thousand => 3,
            Self::Myriad => 4,
            Self::Million => 6,
            Self::Billion => 9,
            _ => return None,
        })
    }

    /// Whether the word can open a counted noun.
    pub(super) fn is_counted(self) -> bool {
        matches!(
            self,
            Self::Counted
                | Self::Place
                | Self::Labour
                | Self::Dong
                | Self::Measure
                | Self::Round
                | Self::Study
                | Self::Hour
        )
    }

    /// Whether a number behind the word names rather than counts.
    pub(super) fn names(self) -> bool {
        matches!(
            self,
            Self::Place
                | Self::Named
                | Self::Month
                | Self::Quarter
                | Self::Year
                | Self::Ordinal
                | Self::TermB
                | Self::Day
                | Self::Round
        )
    }
}
