//! Why a file gives no text.

use std::fmt;

/// Why a file gives no text (vì sao không đọc được tệp). The codes are stable; the sentences may be worded anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FileError {
    /// Nothing is in it.
    Empty,
    /// It is larger than [`super::LARGEST`].
    TooLarge,
    /// Its bytes are no text in any encoding that is known here.
    NotText,
    /// Word 97–2003 (`.doc`).
    OldWord,
    /// Another old program of an office suite (`.xls`, `.ppt`).
    OldOffice,
    /// A password keeps it closed.
    Password,
    /// A PDF.
    Pdf,
    /// A PDF of scanned pages, without letters.
    ScannedPdf,
    /// Rich text (`.rtf`).
    RichText,
    /// A picture.
    Image,
    /// A workbook (`.xlsx`, `.ods`).
    Workbook,
    /// Slides (`.pptx`, `.odp`).
    Slides,
    /// An archive of files that is not opened here.
    Archive,
    /// An archive that is damaged or was cut off, or an entry of it.
    ArchiveBroken,
    /// An archive, or an entry of it, that would unpack to more than any folder of reports, or twice to the same.
    ArchiveExcessive,
    /// An archive without a file.
    ArchiveEmpty,
    /// An archive in an archive.
    ArchiveNested,
    /// An entry of an archive whose name leads out of it.
    EntryPath,
    /// An entry that is a link.
    EntryLink,
    /// An entry of the same name as another.
    EntryTwice,
    /// An entry that is packed in a way that is not known here.
    EntryMethod,
    /// It is of a known format and damaged.
    Broken,
    /// It would unpack to more, or is nested deeper, than any report is.
    Excessive,
    /// A document without a letter: pictures of pages, or nothing.
    NoText,
}

impl FileError {
    /// Every reason, in the order of the documentation.
    pub const ALL: [Self; 24] = [
        Self::Empty,
        Self::TooLarge,
        Self::NotText,
        Self::OldWord,
        Self::OldOffice,
        Self::Password,
        Self::Pdf,
        Self::ScannedPdf,
        Self::RichText,
        Self::Image,
        Self::Workbook,
        Self::Slides,
        Self::Archive,
        Self::ArchiveBroken,
        Self::ArchiveExcessive,
        Self::ArchiveEmpty,
        Self::ArchiveNested,
        Self::EntryPath,
        Self::EntryLink,
        Self::EntryTwice,
        Self::EntryMethod,
        Self::Broken,
        Self::Excessive,
        Self::NoText,
    ];

    /// What programs know it by, `file.` and a word.
    pub fn code(self) -> &'static str {
        self.told().0
    }

    /// One sentence in Vietnamese, without its full stop and without the name of the file.
    pub fn vi(self) -> &'static str {
        self.told().1
    }

    /// The same in English.
    pub fn en(self) -> &'static str {
        self.told().2
    }

    fn told(self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::Empty => ("file.empty", "tệp trống, không có gì để đọc", "the file is empty"),
            Self::TooLarge => (
                "file.too-large",
                "tệp lớn hơn 64 MB; xin chia thành nhiều tệp",
                "the file is larger than 64 MB; please split it",
            ),
            Self::NotText => (
                "file.not-text",
                "tệp không phải văn bản, hoặc dùng một bảng mã chưa hỗ trợ",
                "the file is not text, or is in an encoding that is not supported",
            ),
            Self::OldWord => (
                "file.doc",
                "đây là tệp Word đời cũ (.doc); xin mở bằng Word rồi lưu thành .docx",
                "this is an old Word file (.doc); please open it in Word and save it as .docx",
            ),
            Self::OldOffice => (
                "file.old-office",
                "đây là tệp Excel hoặc PowerPoint đời cũ; xin mở rồi chép nội dung cần đọc và dán vào",
                "this is an old Excel or PowerPoint file; please open it, copy what is to be read and paste it",
            ),
            Self::Password => (
                "file.password",
                "tệp có đặt mật khẩu; xin mở tệp, bỏ mật khẩu rồi lưu lại",
                "the file is protected by a password; please open it, take the password away and save it again",
            ),
            Self::Pdf => (
                "file.pdf",
                "đây là tệp PDF; xin mở tệp, chọn toàn bộ chữ, chép và dán vào, hoặc dùng bản Word",
                "this is a PDF; please open it, select all its text, copy and paste it, or use the Word file",
            ),
            Self::ScannedPdf => (
                "file.pdf-scan",
                "đây là tệp PDF chụp trang giấy, không có chữ; xin dùng bản Word hoặc phần mềm nhận dạng chữ",
                "this is a PDF of scanned pages without text; please use the Word file or text recognition",
            ),
            Self::RichText => (
                "file.rtf",
                "đây là tệp RTF; xin mở bằng Word rồi lưu thành .docx",
                "this is an RTF file; please open it in Word and save it as .docx",
            ),
            Self::Image => (
                "file.image",
                "đây là tệp ảnh; xin dùng bản Word hoặc phần mềm nhận dạng chữ",
                "this is a picture; please use the Word file or text recognition",
            ),
            Self::Workbook => (
                "file.workbook",
                "đây là bảng tính; xin chọn bảng cần đọc, chép và dán vào",
                "this is a workbook; please select the table, copy and paste it",
            ),
            Self::Slides => (
                "file.slides",
                "đây là tệp trình chiếu; xin chép nội dung cần đọc và dán vào",
                "these are slides; please copy what is to be read and paste it",
            ),
            Self::Archive => (
                "file.archive",
                "đây là tệp nén; chỉ mở được tệp nén có đuôi .zip, xin giải nén hoặc nén lại thành .zip",
                "this is an archive; only archives that end in .zip are opened, please unpack it or pack it as .zip",
            ),
            Self::ArchiveBroken => (
                "file.archive-broken",
                "tệp nén bị hỏng hoặc chưa tải về trọn vẹn; xin tải lại hoặc nén lại",
                "the archive is damaged or incomplete; please fetch it again or pack it again",
            ),
            Self::ArchiveExcessive => (
                "file.archive-excessive",
                "tệp nén bất thường: quá nhiều tệp, giải nén ra quá lớn hoặc các phần chồng lên nhau, nên không được mở",
                "the archive is not normal: it has too many files, would unpack to too much, or its parts overlap, so it is not opened",
            ),
            Self::ArchiveEmpty => {
                ("file.archive-empty", "tệp nén không có tệp nào bên trong", "there is no file in the archive")
            }
            Self::ArchiveNested => (
                "file.archive-nested",
                "đây là tệp nén nằm trong một tệp nén khác; xin giải nén tệp bên ngoài rồi đưa vào riêng",
                "this is an archive within an archive; please unpack the outer one and give this one by itself",
            ),
            Self::EntryPath => (
                "file.entry-path",
                "tên trong tệp nén trỏ ra ngoài tệp nén (.., gốc ổ đĩa hoặc ký tự lạ), nên không được mở",
                "its name leads out of the archive (.., a root, a drive or a strange character), so it is not opened",
            ),
            Self::EntryLink => (
                "file.entry-link",
                "đây là một liên kết trong tệp nén, không phải tệp, nên không được mở",
                "this is a link in an archive, not a file, so it is not opened",
            ),
            Self::EntryTwice => (
                "file.entry-twice",
                "tệp nén có hai tệp cùng tên này; chỉ tệp đầu được đọc",
                "the archive has two files of this name; only the first one is read",
            ),
            Self::EntryMethod => (
                "file.entry-method",
                "tệp được nén theo cách chưa hỗ trợ; xin nén lại thành .zip thông thường",
                "the file is packed in a way that is not supported; please pack it as an ordinary .zip",
            ),
            Self::Broken => (
                "file.broken",
                "tệp bị hỏng hoặc chưa tải về trọn vẹn; xin mở bằng Word rồi lưu lại, hoặc tải lại",
                "the file is damaged or incomplete; please open it in Word and save it again, or fetch it again",
            ),
            Self::Excessive => (
                "file.excessive",
                "tệp bất thường: giải nén ra quá lớn hoặc lồng quá sâu, nên không được mở",
                "the file is not normal: it would unpack to too much or is nested too deep, so it is not opened",
            ),
            Self::NoText => (
                "file.no-text",
                "tài liệu không có chữ nào, có thể chỉ gồm ảnh chụp; xin dùng bản có chữ",
                "the document has no text, perhaps only pictures of pages; please use one with text",
            ),
        }
    }
}

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.en())
    }
}

impl std::error::Error for FileError {}
