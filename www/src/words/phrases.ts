/** Every sentence and label of the interface, in Vietnamese and English. The types force both. */
import type { Language, Pattern, Phrase } from './language';

/** The phrases of one language, ready to draw. */
export function phrases(language: Language): Phrases {
  let found = tables.get(language);
  if (!found) {
    found = Object.fromEntries(Object.entries(table).map(([key, phrase]) => [key, phrase[language]])) as Phrases;
    tables.set(language, found);
  }
  return found;
}

export type Phrases = { readonly [K in keyof typeof table]: (typeof table)[K][Language] };

const phrase = (vi: string, en: string): Phrase => ({ vi, en });
const pattern = <A extends unknown[]>(vi: (...values: A) => string, en: (...values: A) => string): Pattern<A> => ({ vi, en });
const many = (count: string, one: string, more: string) => `${count} ${count === '1' ? one : more}`;

const table = {
  // The page around the element.
  name: phrase('Số liệu', 'Số liệu'),
  pageTitle: phrase('Số liệu – đọc số liệu trong báo cáo', 'Số liệu – reads the figures of Vietnamese reports'),
  tagline: phrase('Dán báo cáo, thấy ngay các chỉ tiêu', 'Paste a report, see its indicators'),
  promise: phrase('Văn bản không rời khỏi máy này', 'The text never leaves this computer'),
  promiseWhy: phrase(
    'Báo cáo được đọc ngay trong trình duyệt của bạn. Trang này không gửi văn bản đi đâu và không lưu lại.',
    'The report is read inside your browser. This page sends the text nowhere and stores nothing.',
  ),
  languageLabel: phrase('Ngôn ngữ', 'Language'),
  themeLabel: phrase('Giao diện', 'Appearance'),
  themeAuto: phrase('Theo máy', 'Auto'),
  themeLight: phrase('Sáng', 'Light'),
  themeDark: phrase('Tối', 'Dark'),

  // The text.
  textHeading: phrase('Văn bản', 'Text'),
  textLabel: phrase('Văn bản báo cáo', 'Text of the report'),
  textPlaceholder: phrase('Dán hoặc gõ báo cáo vào đây…', 'Paste or type a report here…'),
  viewEdit: phrase('Soạn thảo', 'Edit'),
  viewRead: phrase('Đã tô sáng', 'Highlighted'),
  viewLabel: phrase('Cách xem văn bản', 'View of the text'),
  clear: phrase('Xóa', 'Clear'),
  samples: phrase('Ví dụ', 'Samples'),
  cleared: phrase('Đã xóa văn bản.', 'The text was cleared.'),
  replaced: phrase('Đã thay bằng ví dụ.', 'The text was replaced by a sample.'),
  undo: phrase('Lấy lại văn bản trước', 'Bring back the earlier text'),
  legend: phrase('Chú giải', 'Legend'),
  characters: pattern((n: string) => `${n} ký tự`, (n: string) => many(n, 'character', 'characters')),

  // The results.
  resultHeading: phrase('Kết quả', 'Results'),
  tabsLabel: phrase('Các phần của kết quả', 'Parts of the results'),
  tabTable: phrase('Bảng chỉ tiêu', 'Indicators'),
  tabAudit: phrase('Kiểm tra', 'Checks'),
  tabDocument: phrase('Thông tin', 'About'),
  countIndicators: pattern((n: string) => `${n} chỉ tiêu`, (n: string) => many(n, 'indicator', 'indicators')),
  countDiffers: pattern((n: string) => `${n} sai lệch`, (n: string) => many(n, 'difference', 'differences')),
  milliseconds: pattern((n: string) => `${n} ms`, (n: string) => `${n} ms`),
  working: phrase('Đang đọc…', 'Reading…'),
  announce: pattern(
    (n: string, d: string) => `Đã đọc xong: ${n} chỉ tiêu, ${d} sai lệch.`,
    (n: string, d: string) => `Done: ${many(n, 'indicator', 'indicators')}, ${many(d, 'difference', 'differences')}.`,
  ),

  // The table.
  tableLabel: phrase('Các chỉ tiêu của báo cáo', 'The indicators of the report'),
  tableHelp: phrase(
    'Phím mũi tên lên, xuống để chuyển dòng; Enter để đến chỗ trong văn bản.',
    'Arrow keys move between rows; Enter goes to the words in the text.',
  ),
  colIndicator: phrase('Chỉ tiêu', 'Indicator'),
  colResult: phrase('Thực hiện', 'Result'),
  colPlan: phrase('Kế hoạch', 'Plan'),
  colRate: phrase('%', '%'),
  colRateLong: phrase('Tỷ lệ', 'Percentage'),
  colChange: phrase('So kỳ', 'Change'),
  outOf: phrase('trên tổng số', 'out of'),
  goalOf: phrase('mục tiêu', 'aim'),
  none: phrase('không nêu', 'not stated'),
  partOf: phrase('Trong đó', 'Of which'),
  likely: phrase('suy luận', 'inferred'),
  likelyWhy: phrase(
    'Tên hoặc gốc so sánh được suy ra từ câu trước, nên đối chiếu với văn bản.',
    'The name or the base was inferred from an earlier sentence; please compare with the text.',
  ),
  elsewhere: phrase('nơi khác', 'another place'),
  noSection: phrase('Phần chung', 'General'),
  exactly: pattern((n: string) => `Đúng bằng ${n}`, (n: string) => `Exactly ${n}`),
  fromTo: pattern((a: string, b: string) => `${a} đến ${b}`, (a: string, b: string) => `${a} to ${b}`),
  versusPlan: phrase('so với kế hoạch', 'against the plan'),
  versusSame: phrase('so với cùng kỳ', 'against the same period'),
  versusPrevious: phrase('so với kỳ trước', 'against the period before'),
  pageOf: pattern((a: string, b: string, n: string) => `Dòng ${a}–${b} trên ${n}`, (a: string, b: string, n: string) => `Rows ${a}–${b} of ${n}`),
  pagePrevious: phrase('Trang trước', 'Previous page'),
  pageNext: phrase('Trang sau', 'Next page'),

  // The findings.
  auditLead: pattern(
    (n: string) => `Tỷ lệ nêu trong văn bản được tính lại từ chính các số đi kèm (${n} phép tính).`,
    (n: string) => `Percentages in the text are recomputed from the figures beside them (${many(n, 'calculation', 'calculations')}).`,
  ),
  auditNone: phrase(
    'Chưa có tỷ lệ nào đi kèm đủ hai số để tính lại.',
    'No percentage stands beside the two figures needed to recompute it.',
  ),
  statedComputed: pattern(
    (stated: string, computed: string) => `Số nêu ${stated}, tính lại ${computed}`,
    (stated: string, computed: string) => `Stated ${stated}, recomputed ${computed}`,
  ),
  onlyComputed: pattern((computed: string) => `Tính ra ${computed}`, (computed: string) => `Works out at ${computed}`),
  interval: pattern(
    (a: string, b: string) => `Các số trong văn bản đã làm tròn nên kết quả có thể từ ${a} đến ${b}.`,
    (a: string, b: string) => `The figures in the text are rounded, so the result may lie between ${a} and ${b}.`,
  ),
  formula: phrase('Phép tính', 'Calculation'),
  repair: pattern((any: string) => `Sẽ khớp nếu ${any}.`, (any: string) => `Would agree if ${any}.`),
  repairOne: pattern((what: string, to: string) => `${what} là ${to}`, (what: string, to: string) => `${what} were ${to}`),
  toText: phrase('Xem trong văn bản', 'Show in the text'),
  auditClean: phrase('Mọi tỷ lệ tính lại được đều khớp.', 'Every percentage that could be recomputed agrees.'),
  othersDerived: pattern((n: string) => `Số suy ra từ tỷ lệ (${n})`, (n: string) => `Figures that follow from percentages (${n})`),
  recomputed: pattern((n: string) => `tính lại ${n}`, (n: string) => `recomputed ${n}`),
  othersAgree: pattern((n: string) => `Các phép tính khớp (${n})`, (n: string) => `Calculations that agree (${n})`),

  // About the document.
  documentTitle: phrase('Tiêu đề', 'Title'),
  documentKind: phrase('Loại', 'Kind'),
  documentBody: phrase('Cơ quan', 'Organisation'),
  documentPeriod: phrase('Kỳ báo cáo', 'Period'),
  documentDate: phrase('Ngày', 'Date'),
  documentAuthor: phrase('Người ký', 'Signed by'),
  people: pattern((n: string) => `Nhân sự (${n})`, (n: string) => `People (${n})`),
  tasks: pattern((n: string) => `Nhiệm vụ (${n})`, (n: string) => `Tasks (${n})`),
  shortcomings: pattern((n: string) => `Tồn tại, hạn chế (${n})`, (n: string) => `Shortcomings (${n})`),
  otherNumbers: pattern((n: string) => `Các số không phải chỉ tiêu (${n})`, (n: string) => `Numbers that are not indicators (${n})`),
  notes: phrase('Lưu ý về văn bản', 'Notes on the text'),

  // States.
  welcomeHeading: phrase('Chưa có văn bản', 'No text yet'),
  welcomeLead: phrase(
    'Dán một báo cáo của xã, phường, huyện hoặc cấp ủy. Kết quả hiện ra ngay ở đây:',
    'Paste a report of a commune, ward, district or Party committee. You will see here at once:',
  ),
  welcomeTable: phrase('các chỉ tiêu: thực hiện, kế hoạch, tỷ lệ, tăng giảm;', 'its indicators: result, plan, percentage, change;'),
  welcomeAudit: phrase('những tỷ lệ tính lại không khớp;', 'percentages that do not recompute;'),
  welcomeDocument: phrase('nhân sự, nhiệm vụ, tồn tại được nhắc đến.', 'the people, tasks and shortcomings it names.'),
  welcomeSamples: phrase('Hoặc xem thử một ví dụ', 'Or try a sample'),
  emptyHint: phrase('Văn bản chưa có chữ nào để đọc.', 'There are no words to read yet.'),
  nothingHeading: phrase('Chưa thấy chỉ tiêu nào', 'No indicator found'),
  nothingLead: phrase(
    'Chương trình tìm những số đo kết quả của một nơi hoặc một cơ quan: số thực hiện, kế hoạch, tỷ lệ hoàn thành, mức tăng giảm.',
    'The program looks for figures that measure a place or a body: results, plans, completion rates, changes.',
  ),
  nothingNumbers: phrase('Những con số đã gặp và lý do không tính:', 'The numbers it met, and why they do not count:'),
  nothingNone: phrase('Văn bản này không có con số nào.', 'There is no number in this text.'),
  tooLargeHeading: phrase('Văn bản quá dài', 'The text is too long'),
  tooLarge: pattern(
    (size: string) => `Văn bản dài ${size} MB, trang này đọc được tối đa 20 MB mỗi lần. Văn bản vẫn còn nguyên trong ô soạn thảo; hãy tách thành từng báo cáo rồi dán lại.`,
    (size: string) => `The text is ${size} MB; this page reads up to 20 MB at a time. It is kept in the editor; please split it into single reports.`,
  ),
  brokenHeading: phrase('Chưa chạy được bộ đọc số liệu', 'The reader could not run'),
  brokenLead: phrase('Văn bản của bạn vẫn còn nguyên. Lý do:', 'Your text is untouched. The reason:'),
  brokenLoad: phrase(
    'Không tải được tệp của bộ đọc. Hãy kiểm tra kết nối mạng hoặc báo người quản trị trang.',
    'A file of the reader could not be loaded. Check the connection or tell the site administrator.',
  ),
  brokenCrash: phrase('Bộ đọc dừng đột ngột khi đang đọc văn bản này.', 'The reader stopped while reading this text.'),
  brokenDetail: phrase('Chi tiết kỹ thuật', 'Technical details'),
  retry: phrase('Thử lại', 'Try again'),
} satisfies Record<string, Phrase | Pattern<never[]>>;

const tables = new Map<Language, Phrases>();
