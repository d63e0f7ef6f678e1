//! Text under construction, which still knows the fonts it was written in.

/// What a font says of its letters (phông chữ). The fonts of old encodings have names by which they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Face {
    /// No sign: a font of any encoding.
    #[default]
    Plain,
    /// `.VnTime`, `.VnArial`: TCVN3.
    Tcvn3,
    /// `.VnTimeH`: TCVN3 whose small letters look like capitals.
    Tcvn3Capitals,
    /// `VNI-Times`: VNI.
    Vni,
}

impl Face {
    /// What the name of a font, or the first of a list of names, says.
    pub(super) fn of(name: &str) -> Self {
        let first = name.split(',').next().unwrap_or_default();
        let name = first.trim_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\''));
        if name.get(..3).is_some_and(|start| start.eq_ignore_ascii_case(".vn")) {
            return if name.ends_with('H') { Self::Tcvn3Capitals } else { Self::Tcvn3 };
        }
        let vni = name.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("vni-"));
        if vni { Self::Vni } else { Self::Plain }
    }
}

/// Text and, for each change of font, where it begins. Lines end in `\n`; a border between cells is one `\t`.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    text: String,
    /// Where a face begins, ascending; before the first all is plain.
    faces: Vec<(usize, Face)>,
}

impl Draft {
    /// Text without any font.
    pub(super) fn plain(text: String) -> Self {
        Self { text, faces: Vec::new() }
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn into_parts(self) -> (String, Vec<(usize, Face)>) {
        (self.text, self.faces)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.text.is_empty()
    }

    /// Nothing that one could see.
    pub(super) fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }

    pub(super) fn push(&mut self, text: &str, face: Face) {
        if !text.is_empty() {
            self.turn(face);
            self.text.push_str(text);
        }
    }

    /// The text behind, with its fonts.
    pub(super) fn append(&mut self, other: &Self) {
        if other.text.is_empty() {
            return;
        }
        if other.faces.first().is_none_or(|&(start, _)| start > 0) {
            self.turn(Face::Plain);
        }
        let begin = self.text.len();
        for &(start, face) in &other.faces {
            let now = self.faces.last().map_or(Face::Plain, |&(_, face)| face);
            if now != face {
                self.faces.push((begin + start, face));
            }
        }
        self.text.push_str(&other.text);
    }

    /// The same, each character as `change` has it.
    pub(super) fn append_changed(&mut self, other: &Self, change: impl Fn(char) -> char) {
        let mut rest = other.faces.as_slice();
        let mut face = Face::Plain;
        for (at, c) in other.text.char_indices() {
            while let [(start, next), behind @ ..] = rest
                && *start <= at
            {
                face = *next;
                rest = behind;
            }
            self.turn(face);
            self.text.push(change(c));
        }
    }

    /// Ends the line, without the blanks before its end.
    pub(super) fn end_line(&mut self) {
        self.trim();
        self.text.push('\n');
    }

    /// Takes blanks and ends of lines away from the end.
    pub(super) fn trim(&mut self) {
        // A tab is the border of a cell that is empty.
        let kept = self.text.trim_end_matches([' ', '\u{A0}']).len();
        self.text.truncate(kept);
        while self.faces.last().is_some_and(|&(start, _)| start > kept) {
            self.faces.pop();
        }
    }

    fn turn(&mut self, face: Face) {
        let now = self.faces.last().map_or(Face::Plain, |&(_, face)| face);
        if now != face {
            self.faces.push((self.text.len(), face));
        }
    }
}
