//! What an item of a sentence may be, as a set.

/// A set of roles that an item can play in a pattern.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Class(u64);

macro_rules! classes {
    ($($(#[$doc:meta])* $constant:ident = $name:literal;)*) => {
        impl Class {
            classes!(@constants 0u32; $($(#[$doc])* $constant;)*);
            /// Every class with the name that patterns use.
            pub const NAMES: &'static [(&'static str, Class)] = &[$(($name, Class::$constant)),*];
        }
    };
    (@constants $at:expr; $(#[$doc:meta])* $constant:ident; $($rest:tt)*) => {
        $(#[$doc])*
        pub const $constant: Class = Class(1 << $at);
        classes!(@constants $at + 1; $($rest)*);
    };
    (@constants $at:expr;) => {};
}

classes! {
    /// A plain word.
    WORD = "word";
    /// A wording of the taxonomy: one name of several words.
    NAME = "name";
    /// A number that no reason puts aside, not yet a quantity.
    NUMBER = "number";
    /// A unit of measure or a counted noun right behind a number.
    UNIT = "unit";
    /// `%` or `‰`.
    PERCENT = "percent";
    /// A percentage.
    RATE = "pct";
    /// An amount of money.
    MONEY = "money";
    /// A length, area, weight, yield…
    MEASURED = "measured";
    /// A count of people or things.
    COUNT = "count";
    /// A number without a unit.
    BARE = "bare";
    /// So many times.
    TIMES = "times";
    /// Percentage points.
    POINTS = "points";
    /// A quantity with a plus or minus in front.
    SIGNED = "signed";
    /// Two quantities around a slash.
    PAIR = "pair";
    /// A date, a period, a document number, a number that a reason puts aside.
    ASIDE = "aside";
    /// A stretch of time.
    PERIOD = "period";
    /// A plan word with what belongs to it.
    PLAN_REF = "plan-ref";
    /// A base of comparison with what belongs to it.
    BASE_REF = "base-ref";
    /// A fact.
    FACT = "fact";
    /// `,`
    COMMA = "comma";
    /// `;`
    SEMICOLON = "semicolon";
    /// `:`
    COLON = "colon";
    /// `.`, `!`, `?`
    STOP = "stop";
    /// `…`
    ELLIPSIS = "ellipsis";
    /// `(`
    OPEN = "open";
    /// `)`
    CLOSE = "close";
    /// `/`
    SLASH = "slash";
    /// `-`
    DASH = "dash";
    /// `≥`, `<`
    SIGN = "sign";
    /// Quotes and other signs.
    MARK = "mark";
    /// See [`Cue::Attain`](crate::lexicon::Cue::Attain); so are the others below named.
    ATTAIN = "attain";
    /// `bằng`, `=`
    EQUAL = "equal";
    /// `ước`
    ESTIMATE = "estimate";
    /// `tăng`
    UP = "up";
    /// `giảm`
    DOWN = "down";
    /// `gấp`
    FOLD = "fold";
    /// `gấp đôi`
    DOUBLE = "double";
    /// `vượt`
    EXCEED = "exceed";
    /// `chiếm`
    SHARE = "share";
    /// `còn`
    REMAIN = "remain";
    /// `bình quân`
    AVERAGE = "average";
    /// `kế hoạch`
    PLAN = "plan";
    /// `giao`, `năm`
    PLAN_TAIL = "plan-tail";
    /// `so với`
    COMPARE = "compare";
    /// `cùng kỳ`
    SAME_PERIOD = "same-period";
    /// `năm trước`
    EARLIER = "earlier";
    /// `trong đó`
    OPENER = "opener";
    /// `lần lượt`
    RESPECTIVELY = "respectively";
    /// `trên`, `gần`, `khoảng`, `ít nhất`, `không quá`
    BOUND = "bound";
    /// `trở lên`, `trở xuống`
    BOUND_BEHIND = "bound-behind";
    /// `từ`
    FROM = "from";
    /// `đến`
    TO = "to";
    /// `phấn đấu`
    GOAL = "goal";
    /// `không có`
    NONE = "none";
    /// `kết nạp`
    VERB = "verb";
    /// `diện tích`
    MEASURE = "measure";
    /// `tỷ lệ`
    RATIO = "ratio";
    /// `có`
    EXIST = "exist";
    /// `toàn xã`
    AGENT = "agent";
    /// `với`, `cho`
    LINK = "link";
    /// `và`
    AND = "and";
    /// `đều`
    EACH = "each";
    /// `đến nay`, `đã`
    FILLER = "filler";
    /// `chỉ`
    TONE = "tone";
}

impl Class {
    /// The empty set.
    pub const EMPTY: Class = Class(0);
    /// Any quantity.
    pub const QUANTITY: Class = Class(
        Self::RATE.0 | Self::MONEY.0 | Self::MEASURED.0 | Self::COUNT.0 | Self::BARE.0 | Self::TIMES.0 | Self::POINTS.0,
    );
    /// Any punctuation that ends a clause.
    pub const BOUNDARY: Class = Class(
        Self::COMMA.0
            | Self::SEMICOLON.0
            | Self::COLON.0
            | Self::STOP.0
            | Self::ELLIPSIS.0
            | Self::OPEN.0
            | Self::CLOSE.0,
    );

    /// Whether the two sets share a class.
    pub const fn meets(self, other: Class) -> bool {
        self.0 & other.0 != 0
    }

    /// The places of its classes, from 0 to 63.
    pub fn bits(self) -> impl Iterator<Item = usize> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = left.trailing_zeros() as usize;
            left &= left.wrapping_sub(1);
            (next < 64).then_some(next)
        })
    }

    /// Both sets together.
    pub const fn or(self, other: Class) -> Class {
        Class(self.0 | other.0)
    }

    /// The set that patterns call `name`; `quantity` and `boundary` are the sets of that name.
    pub fn named(name: &str) -> Option<Class> {
        match name {
            "quantity" => Some(Self::QUANTITY),
            "amount" => Some(Class(Self::QUANTITY.0 & !Self::RATE.0)),
            "boundary" => Some(Self::BOUNDARY),
            _ => Self::NAMES.iter().find(|(known, _)| *known == name).map(|&(_, class)| class),
        }
    }
}
