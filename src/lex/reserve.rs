//! Document numbers and contacts, found by regular expressions at places where a cheap look at the atoms promises one.

use super::key::Key;
use super::scan::{Atom, Kind};
use super::{Punct, TokenKind};
use crate::text::Pattern;

/// Atoms that are one document number or contact.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reserved {
    pub(super) kind: TokenKind,
    /// The first atom.
    pub(super) first: usize,
    /// One behind the last atom.
    pub(super) end: usize,
}

/// The kinds of documents (số hiệu văn bản): `nq`, `qđ`, `bc`.
macro_rules! kind {
    () => {
        "(?:nqlt|nq|qđ[a-zđ]?[a-zđ]?[a-zđ]?[a-zđ]?[a-zđ]?[a-zđ]?|ctrh?đ?|cthđ|ct|kl|bc|kh|ttr|ttlt|tt|nđ|tb|hd|cv|đa|pa|sl|pl|l|gm|bb|qc|qyđ|ubnd|hđnd|vp|vpcp|vb|cđ|ubtvqh[0-9]*|qh[0-9]*)"
    };
}

/// The bodies behind it.
macro_rules! bodies {
    () => {
        "(?:[-/&][a-zđưâăêôơ0-9]+)*"
    };
}

/// The kinds of documents stand first; what follows are bodies.
static DOCUMENT: Pattern = Pattern::new(concat!(
    "^[0-9][0-9]?[0-9]?[0-9]?[0-9]?[a-z]? ?(?:/ ?(?:19|20)[0-9][0-9] ?)?(?:/ ?",
    kind!(),
    "(?:[-/&][a-zđưâăêôơ0-9]+| ?- ?(?:ubnd|hđnd|cp|ttg|bch|bcđ|btv|đu|hu|tu)",
    bodies!(),
    ")*|- ?",
    kind!(),
    " ?/ ?[a-zđưâăêôơ0-9]+",
    bodies!(),
    ")"
));

/// A sign within a telephone number, so many times; written out, as `Pattern` has it.
macro_rules! dialled {
    (1) => {
        "[0-9 .()/-]"
    };
    (5) => {
        concat!(dialled!(1), dialled!(1), dialled!(1), dialled!(1), dialled!(1))
    };
    (?) => {
        concat!(dialled!(1), "?")
    };
    (13?) => {
        concat!(
            dialled!(?), dialled!(?), dialled!(?), dialled!(?), dialled!(?), dialled!(?), dialled!(?), dialled!(?),
            dialled!(?), dialled!(?), dialled!(?), dialled!(?), dialled!(?)
        )
    };
}

/// E-mail, web, telephone.
static CONTACT: Pattern = Pattern::new(concat!(
    "^(?:(?:https?://|www[.])[^ \t\n\"'()<>,;]+|[a-z0-9._%+-]+@[a-z0-9-]+(?:[.][a-z0-9-]+)+|[a-z0-9-]+(?:[.][a-z0-9-]+)*\
     [.](?:vn|com|net|org|gov|edu|info)(?:/[^ \t\n\"'()<>,;]*)?|[(]?[+]?[0-9]",
    dialled!(5),
    dialled!(13?),
    "[0-9])"
));

/// Compiles the patterns.
#[cfg(target_arch = "wasm32")]
pub fn prepare() {
    [&DOCUMENT, &CONTACT].into_iter().for_each(Pattern::prepare);
}

/// The document numbers and contacts of a text, in order.
pub(super) fn reserve(text: &str, atoms: &[Atom]) -> Vec<Reserved> {
    let look = Look { text, atoms };
    let mut reserved: Vec<Reserved> = Vec::new();
    for (k, atom) in atoms.iter().enumerate() {
        let taken = reserved.last().map_or(0, |last| last.end);
        if k < taken {
            continue;
        }
        let found = match atom.kind {
            Kind::Digits => look.document(k).or_else(|| look.bare_phone(k)),
            Kind::Sign(Punct::Other) if look.slice(k) == "@" => look.address(k, taken),
            Kind::Word(Key::Web) => look.contact(k),
            Kind::Word(Key::Domain) if look.glued(k) && look.kind(k - 1) == Kind::Sign(Punct::Stop) => {
                look.address(k, taken)
            }
            Kind::Word(Key::Phone) => look.phone(k),
            _ => None,
        };
        reserved.extend(found);
    }
    reserved
}

struct Look<'a> {
    text: &'a str,
    atoms: &'a [Atom],
}

impl Look<'_> {
    fn document(&self, k: usize) -> Option<Reserved> {
        let mut slash = k + 1;
        if self.kind(slash) == Kind::Sign(Punct::Slash) && self.kind(k + 2) == Kind::Digits && self.width(k + 2) == 4 {
            slash = k + 3;
        } else if matches!(self.kind(slash), Kind::Word(_)) && self.glued(slash) && self.width(slash) == 1 {
            slash += 1;
        }
        if !matches!(self.kind(slash), Kind::Sign(Punct::Slash | Punct::Dash))
            || !matches!(self.kind(slash + 1), Kind::Word(_))
        {
            return None;
        }
        if self.glued(k)
            && matches!(self.kind(k - 1), Kind::Sign(Punct::Comma | Punct::Stop))
            && k > 1
            && self.kind(k - 2) == Kind::Digits
        {
            return None;
        }
        let found = DOCUMENT.find(self.rest(k))?;
        let end = self.atom_behind(k, found.len());
        // `đạt 45/kh 50`: a kind alone, without year or body, is a document only behind a word that says so.
        let body = self.atoms.get(slash + 2..end).is_some_and(|rest| !rest.is_empty()) || slash == k + 3;
        let named = k > 0
            && matches!(
                self.slice(k - 1),
                "số" | "quyết" | "định" | "thị" | "luận" | "nq" | "qđ" | "ct" | "văn" | "trình" | ":"
            );
        let is_whole =
            self.atoms.get(end - 1).is_some_and(|last| last.end as usize == self.atoms[k].start as usize + found.len());
        ((body || named) && is_whole).then_some(Reserved { kind: TokenKind::Document, first: k, end })
    }

    /// A web or e-mail address around the atom `k`.
    fn address(&self, k: usize, taken: usize) -> Option<Reserved> {
        let mut first = k;
        while first > taken && k - first < 24 && self.glued(first) {
            let joins = match self.kind(first - 1) {
                Kind::Word(_) | Kind::Digits => true,
                Kind::Sign(_) => matches!(self.slice(first - 1), "." | "_" | "-" | "+"),
                _ => false,
            };
            if !joins {
                break;
            }
            first -= 1;
        }
        while matches!(self.kind(first), Kind::Sign(_)) && first < k {
            first += 1;
        }
        let found = self.contact(first)?;
        (found.end > k).then_some(found)
    }

    fn contact(&self, k: usize) -> Option<Reserved> {
        let found = CONTACT.find(self.rest(k))?;
        let length = found.trim_end_matches(['.', ',', '/', '?', '!', ':', '-']).len();
        (length > 4).then(|| Reserved { kind: TokenKind::Contact, first: k, end: self.atom_behind(k, length) })
    }

    /// The number behind `điện thoại:`, `đt`, `fax`.
    fn phone(&self, k: usize) -> Option<Reserved> {
        let mut first = k + 1;
        while first < k + 4
            && (matches!(self.kind(first), Kind::Sign(Punct::Colon | Punct::Stop)) || self.slice(first) == "số")
        {
            first += 1;
        }
        self.telephone(first)
    }

    /// Nine to eleven digits with a leading zero are a telephone number wherever they stand.
    fn bare_phone(&self, k: usize) -> Option<Reserved> {
        let digits = self.slice(k);
        if !digits.starts_with('0')
            || self.glued(k) && matches!(self.kind(k - 1), Kind::Sign(Punct::Comma | Punct::Stop | Punct::Slash))
        {
            return None;
        }
        let split = (3..=5).contains(&digits.len())
            && self.glued(k + 1)
            && self.kind(k + 1) == Kind::Sign(Punct::Stop)
            && self.kind(k + 2) == Kind::Digits;
        ((9..=11).contains(&digits.len()) || split).then(|| self.telephone(k)).flatten()
    }

    fn telephone(&self, k: usize) -> Option<Reserved> {
        if !matches!(self.kind(k), Kind::Digits | Kind::Sign(Punct::Open | Punct::Plus)) {
            return None;
        }
        let found = CONTACT.find(self.rest(k))?;
        let digits: Vec<u8> = found.bytes().filter(u8::is_ascii_digit).collect();
        let opens = digits.first() == Some(&b'0')
            || digits.starts_with(b"84")
            || digits.starts_with(b"1800")
            || digits.starts_with(b"1900");
        ((8..=13).contains(&digits.len()) && opens).then(|| Reserved {
            kind: TokenKind::Contact,
            first: k,
            end: self.atom_behind(k, found.len()),
        })
    }

    /// At most 300 bytes of text from the atom `k` on.
    fn rest(&self, k: usize) -> &str {
        let start = self.atoms.get(k).map_or(self.text.len(), |atom| atom.start as usize);
        let mut end = (start + 300).min(self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(start..end).unwrap_or_default()
    }

    /// The first atom that starts at least `length` bytes behind the start of the atom `k`.
    fn atom_behind(&self, k: usize, length: usize) -> usize {
        let end = self.atoms[k].start as usize + length;
        let behind = self
            .atoms
            .get(k..)
            .unwrap_or_default()
            .iter()
            .take_while(|atom| (atom.start as usize) < end && atom.kind != Kind::End)
            .count();
        k + behind.max(1)
    }

    fn kind(&self, k: usize) -> Kind {
        self.atoms.get(k).map_or(Kind::End, |atom| atom.kind)
    }

    fn glued(&self, k: usize) -> bool {
        k > 0 && self.atoms.get(k).is_some_and(|atom| atom.start == self.atoms[k - 1].end && atom.kind != Kind::End)
    }

    fn width(&self, k: usize) -> usize {
        self.atoms.get(k).map_or(0, |atom| (atom.end - atom.start) as usize)
    }

    fn slice(&self, k: usize) -> &str {
        self.atoms.get(k).and_then(|atom| self.text.get(atom.start as usize..atom.end as usize)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use crate::lex::sample::check;

    #[test]
    fn documents() {
        check("số 15/NQ-HĐND, 80 / BC-UBND", "số [document 15/nq-hđnd] , [document 80 / bc-ubnd]");
        check(
            "17/2018/NQ-HĐND; 57-NQ/TW; 711/QĐ-TTg; 1110/NQ-UBTVQH14",
            "[document 17/2018/nq-hđnd] ; [document 57-nq/tw] ; [document 711/qđ-ttg] ; [document 1110/nq-ubtvqh14]",
        );
        check(
            "72/2003/NĐ-CP và 17/QĐXPHC, quyết định 12/QĐ",
            "[document 72/2003/nđ-cp] và #17 / qđxphc , quyết định [document 12/qđ]",
        );
        check("15/NQ-HĐND - Đảng ủy", "[document 15/nq-hđnd] - đảng ủy");
    }

    #[test]
    fn no_documents() {
        check("đạt 45/KH 50; 55 tạ/ha", "đạt #45 / kh #50 ; #55 tạ / ha");
        check("5 - Bí thư; 3/tuần", "#5 - bí thư ; #3 / tuần");
    }

    #[test]
    fn contacts() {
        check("ĐT: 0912 345 678, fax 02073.851.234", "đt : [contact 0912 345 678] , fax [contact 02073.851.234]");
        check(
            "vp@xa-hoa.gov.vn hoặc https://a.vn/b?c=1.",
            "[contact vp@xa-hoa.gov.vn] hoặc [contact https://a.vn/b?c=1] .",
        );
        check(
            "www.abc.vn; abc.gov.vn; 0912345678",
            "[contact www.abc.vn] ; [contact abc.gov.vn] ; [contact 0912345678]",
        );
        check("điện thoại 500 hộ, a @ b, đạt.vn", "điện thoại #500 hộ , a @ b , đạt . vn");
    }
}
