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

/** Puts other words in the place of some; unknown keys and words of another kind are passed over. */
export function override(language: Language, words: Partial<Phrases>): void {
  const now = phrases(language);
  const known = Object.entries(words).filter(([key, word]) => typeof word === typeof now[key as keyof Phrases]);
  tables.set(language, { ...now, ...Object.fromEntries(known) });
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
    'Báo cáo được đọc ngay trong trình duyệt, không gửi đi đâu.',
    'The report is read inside your browser and sent nowhere.',
  ),
  languageLabel: phrase('Ngôn ngữ', 'Language'),
  themeLabel: phrase('Giao diện', 'Appearance'),
  themeAuto: phrase('Theo máy', 'Auto'),
  themeLight: phrase('Sáng', 'Light'),
  themeDark: phrase('Tối', 'Dark'),

  offline: phrase('Tải bản ngoại tuyến', 'Offline copy'),
  offlineWhy: phrase('Một tệp duy nhất, mở được khi không có mạng', 'A single file that works without a network'),
  embed: phrase('Nhúng', 'Embed'),
  guide: phrase('Hướng dẫn', 'Guide'),
  remember: phrase('Nhớ trên máy này', 'Remember on this computer'),
  rememberWhy: phrase(
    'Giữ văn bản và các chỗ đã sửa trong trình duyệt này cho lần sau. Tắt đi là xóa hết.',
    'Keeps the text and the corrections in this browser for the next time. Switching it off wipes them.',
  ),
  rememberFailed: phrase('Trình duyệt không cho lưu; văn bản chỉ còn trong trang này.', 'The browser refuses to store it; the text is only in this page.'),
  forgotten: phrase('Đã xóa khỏi máy này.', 'Wiped from this computer.'),
  proof: phrase('Kiểm chứng', 'Proof'),
  proofLead: phrase(
    'Đây là mọi yêu cầu mạng mà trang đã thực hiện từ khi mở. Tất cả là tệp của chính trang; không có yêu cầu nào mang theo văn bản.',
    'These are all network requests the page has made since it was opened. All are files of the page itself; none carries your text.',
  ),
  proofNone: phrase('Trang chưa gửi yêu cầu mạng nào.', 'The page has made no network request.'),
  proofCount: pattern((n: string) => `${n} yêu cầu`, (n: string) => many(n, 'request', 'requests')),
  proofForeign: pattern((n: string) => `${n} yêu cầu đến máy chủ khác`, (n: string) => `${many(n, 'request', 'requests')} to other hosts`),
  proofTry: phrase('Thử gửi một yêu cầu ra ngoài', 'Try a request to the outside'),
  proofTrying: phrase('Đang thử…', 'Trying…'),
  proofBlocked: pattern(
    (address: string, rule: string) => `Trình duyệt đã chặn yêu cầu đến ${address} theo quy tắc ${rule} của trang.`,
    (address: string, rule: string) => `The browser blocked the request to ${address} by the page's rule ${rule}.`,
  ),
  proofOpen: phrase('Yêu cầu không bị quy tắc của trang chặn. Hãy báo người quản trị trang.', 'The request was not blocked by the rules of the page. Please tell its administrator.'),
  proofPolicy: phrase('Quy tắc bảo mật của trang', 'Security policy of the page'),

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
  replaced: phrase('Đã thay văn bản.', 'The text was replaced.'),
  undo: phrase('Lấy lại văn bản trước', 'Bring back the earlier text'),
  openWork: phrase('Mở bản đã lưu…', 'Open saved work…'),
  openFailed: pattern((name: string) => `«${name}» không phải là bản lưu của Số liệu. Văn bản đang mở vẫn còn nguyên.`, (name: string) => `“${name}” is not a work file of Số liệu. The text that is open is untouched.`),
  openNewer: phrase('Bản lưu này do phiên bản mới hơn tạo ra; những gì phiên bản này hiểu được đã được mở.', 'This file was made by a newer version; what this version understands was opened.'),
  srcFailed: phrase('Không tải được văn bản của trang này.', 'The text of this page could not be loaded.'),
  legend: phrase('Chú giải', 'Legend'),
  characters: pattern((n: string) => `${n} ký tự`, (n: string) => many(n, 'character', 'characters')),

  // The results.
  resultHeading: phrase('Kết quả', 'Results'),
  tabsLabel: phrase('Các phần của kết quả', 'Parts of the results'),
  tabTable: phrase('Bảng chỉ tiêu', 'Indicators'),
  tabAudit: phrase('Kiểm tra', 'Checks'),
  tabChart: phrase('Biểu đồ', 'Charts'),
  tabDocument: phrase('Thông tin', 'About'),
  countIndicators: pattern((n: string) => `${n} chỉ tiêu`, (n: string) => many(n, 'indicator', 'indicators')),
  countDiffers: pattern((n: string) => `${n} sai lệch`, (n: string) => many(n, 'difference', 'differences')),
  milliseconds: pattern((n: string) => `${n} ms`, (n: string) => `${n} ms`),
  cancel: phrase('Dừng', 'Cancel'),
  close: phrase('Đóng', 'Close'),
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

  tableHelpEdit: phrase('Phím e để sửa dòng.', 'Press e to correct a row.'),
  sortBy: phrase('Bấm để sắp xếp; bấm lần nữa để đảo chiều, lần thứ ba để trở về thứ tự trong văn bản.', 'Press to sort; again to reverse, a third time for the order of the text.'),
  filterWords: phrase('Tìm chỉ tiêu', 'Find an indicator'),
  filterSector: phrase('Lĩnh vực', 'Sector'),
  filterAllSectors: phrase('Mọi lĩnh vực', 'All sectors'),
  filterKind: phrase('Loại', 'Kind'),
  filterAllKinds: phrase('Mọi loại', 'All kinds'),
  filterFlagged: phrase('Chỉ dòng cần xem lại', 'Only rows to check'),
  filterShown: pattern((n: string, all: string) => `${n} trên ${all} dòng`, (n: string, all: string) => `${n} of ${all} rows`),
  filterClear: phrase('Bỏ lọc', 'Clear filters'),
  filterNone: phrase('Không có dòng nào khớp với bộ lọc.', 'No row fits the filters.'),

  // Corrections.
  correctHeading: phrase('Sửa chỉ tiêu', 'Correct an indicator'),
  correctOne: pattern((name: string) => `Sửa: ${name}`, (name: string) => `Correct: ${name}`),
  correctTip: phrase('Sửa, xác nhận hoặc bỏ qua dòng này', 'Correct, confirm or set aside this row'),
  correctName: phrase('Tên chỉ tiêu', 'Name'),
  correctHelp: phrase(
    'Ghi con số như trong báo cáo, ví dụ «18,27 ha» hoặc «12,5 tỷ đồng». Để trống nếu văn bản không nêu. Văn bản gốc không bị thay đổi.',
    'Write figures as in a Vietnamese report, such as “18,27 ha” or “12,5 tỷ đồng”. Leave empty what the text does not state. The text itself is not changed.',
  ),
  correctWrong: phrase('Cần có một con số, ví dụ «18,27 ha».', 'A figure is needed, such as “18,27 ha”.'),
  correctUnread: phrase('Có con số chưa đọc được nên giữ nguyên số cũ. Hãy ghi lại, ví dụ «18,27 ha».', 'A figure could not be read and was left as it was. Write it again, such as “18,27 ha”.'),
  correctSave: phrase('Lưu', 'Save'),
  correctConfirm: phrase('Xác nhận là đúng', 'Confirm as right'),
  correctIgnore: phrase('Bỏ qua dòng này', 'Set this row aside'),
  correctReset: phrase('Trở lại như máy đọc', 'Back to what was read'),
  correctCancel: phrase('Hủy', 'Cancel'),
  correctedCount: pattern((n: string) => `Đã sửa, xác nhận hoặc bỏ qua ${n} dòng.`, (n: string) => `${many(n, 'row', 'rows')} corrected, confirmed or set aside.`),
  correctedLost: pattern(
    (n: string) => `${n} chỗ sửa không còn tìm thấy trong văn bản; bản lưu vẫn giữ.`,
    (n: string) => `${many(n, 'correction', 'corrections')} no longer found in the text; saved work keeps them.`,
  ),
  correctedUndo: phrase('Hoàn tác', 'Undo'),
  stateEdited: phrase('đã sửa', 'corrected'),
  stateConfirmed: phrase('đã xác nhận', 'confirmed'),
  stateIgnored: phrase('bỏ qua', 'set aside'),
  loseHeading: phrase('Giữ lại những chỗ đã sửa?', 'Keep your corrections?'),
  loseLead: pattern(
    (n: string) => `Văn bản đang mở có ${n} chỗ đã sửa. Hãy lưu thành tệp để mở lại sau.`,
    (n: string) => `The text that is open has ${many(n, 'correction', 'corrections')}. Save them as a file to open it again later.`,
  ),
  loseSave: phrase('Lưu rồi tiếp tục', 'Save and go on'),
  loseGo: phrase('Tiếp tục, không lưu', 'Go on without saving'),
  loseStay: phrase('Quay lại', 'Go back'),

  // Exports.
  exportLabel: phrase('Xuất kết quả', 'Export the results'),
  exportCopy: phrase('Sao chép', 'Copy'),
  exportCopyWhy: phrase('Sao chép bảng để dán vào Word hoặc Excel', 'Copies the table for Word or Excel'),
  exportXlsxWhy: phrase('Tải sổ tính Excel: chỉ tiêu, kiểm tra, nhân sự, nhiệm vụ, nguồn', 'Workbook: indicators, checks, people, tasks, source'),
  exportCsv: phrase('CSV mở bằng Excel', 'CSV for Excel'),
  exportCsvMachine: phrase('CSV cho phần mềm', 'CSV for programs'),
  exportMore: phrase('Khác', 'More'),
  exportWork: phrase('Lưu bản làm việc', 'Save the work'),
  exportWrong: phrase('Báo đọc sai', 'Report a wrong reading'),
  exportPrint: phrase('In', 'Print'),
  exportPrintWhy: phrase('In bảng, các chỗ cần xem lại và toàn văn', 'Prints the table, the findings and the text'),
  exportFailed: pattern((why: string) => `Chưa xuất được (${why}). Văn bản và kết quả vẫn còn nguyên.`, (why: string) => `The export failed (${why}). Text and results are untouched.`),
  copied: phrase('Đã sao chép', 'Copied'),
  copyFailed: phrase('Trình duyệt không cho sao chép. Hãy tải tệp Excel hoặc CSV.', 'The browser refuses to copy. Please use Excel or CSV.'),
  wrongLead: phrase(
    'Đây là toàn bộ nội dung báo sai. Hãy xóa những gì không muốn cho người khác xem, rồi lưu hoặc sao chép và tự gửi đi. Trang này không gửi gì.',
    'This is all the report says. Delete what others should not see, then save or copy it and send it yourself. This page sends nothing.',
  ),
  wrongWanted: phrase('Lẽ ra phải đọc là: ', 'It should read: '),
  wrongSave: phrase('Lưu thành tệp', 'Save as a file'),
  wrongCopy: phrase('Sao chép', 'Copy'),
  sheetPlace: phrase('STT', 'No.'),
  sheetUnit: phrase('Đơn vị tính', 'Unit'),
  sheetUpTo: phrase('Đến (nếu là khoảng)', 'To (of a range)'),
  sheetBound: phrase('Mức', 'Bound'),
  sheetGoal: phrase('Mục tiêu', 'Goal'),
  sheetTotal: phrase('Tổng số', 'Out of'),
  sheetOfPlan: phrase('% kế hoạch', '% of plan'),
  sheetOfTotal: phrase('% tổng số', '% of total'),
  sheetOfBase: phrase('% so kỳ gốc', '% of base'),
  sheetChange: phrase('Tăng, giảm', 'Change'),
  sheetChangePercent: phrase('Tăng, giảm (%)', 'Change (%)'),
  sheetChangeAmount: phrase('Tăng, giảm (số lượng)', 'Change (amount)'),
  sheetVersus: phrase('So với', 'Against'),
  sheetMore: phrase('Tỷ lệ, tăng giảm khác', 'Further rates and changes'),
  sheetKind: phrase('Loại', 'Kind'),
  sheetSector: phrase('Lĩnh vực', 'Sector'),
  sheetCode: phrase('Mã', 'Code'),
  sheetLocality: phrase('Nơi', 'Place'),
  sheetPeriodPlace: phrase('Kỳ, nơi', 'Period, place'),
  sheetPartOf: phrase('Thuộc chỉ tiêu', 'Part of'),
  sheetSection: phrase('Mục', 'Section'),
  sheetCorrected: phrase('Người dùng', 'By the user'),
  sheetWords: phrase('Nguyên văn', 'As in the text'),
  sheetVerdict: phrase('Kết luận', 'Verdict'),
  sheetStated: phrase('Số nêu', 'Stated'),
  sheetComputed: phrase('Tính lại', 'Recomputed'),
  sheetMessage: phrase('Giải thích', 'Explanation'),
  sheetPeople: phrase('Nhân sự', 'People'),
  sheetName: phrase('Họ và tên', 'Name'),
  sheetTitles: phrase('Chức vụ', 'Titles'),
  sheetTasks: phrase('Nhiệm vụ', 'Tasks'),
  sheetTask: phrase('Nhiệm vụ', 'Task'),
  sheetShortcoming: phrase('Tồn tại, hạn chế', 'Shortcoming'),
  sheetType: phrase('Phần', 'Part'),
  sheetNumber: phrase('Số', 'No.'),
  sheetContent: phrase('Nội dung', 'Content'),
  sheetOrigin: phrase('Nguồn', 'Source'),
  originMade: phrase('Tạo bởi', 'Made by'),
  originDay: phrase('Lúc', 'At'),
  originFile: phrase('Tệp', 'File'),
  originHash: phrase('SHA-256 của văn bản', 'SHA-256 of the text'),
  originSize: phrase('Độ dài', 'Length'),
  originCorrected: phrase('Số dòng người dùng đã sửa, xác nhận hoặc bỏ qua', 'Rows corrected, confirmed or set aside by the user'),

  // Charts.
  chartNone: phrase('Báo cáo này chưa có số nào vẽ được thành biểu đồ: cần kế hoạch, mức tăng giảm theo phần trăm hoặc một tổng có các phần.', 'There is nothing to draw: a chart needs plans, changes in percent, or a whole with its parts.'),
  chartPlans: phrase('Thực hiện so với kế hoạch', 'Result against plan'),
  chartPlansLead: phrase('Vạch đậm là 100 % kế hoạch.', 'The strong line is 100 % of the plan.'),
  chartMoves: phrase('Tăng, giảm', 'Changes'),
  chartMovesLead: phrase('Sang phải là tăng, sang trái là giảm, tính theo phần trăm.', 'Up to the right, down to the left, in percent.'),
  chartParts: phrase('Tổng số và các phần', 'Wholes and their parts'),
  chartPartsLead: phrase('Mỗi thanh là một tổng; phần văn bản không nêu để trống.', 'Each bar is a whole; what the text leaves out is blank.'),
  chartRest: phrase('Phần không nêu', 'Not stated'),
  chartShare: phrase('Tỷ trọng', 'Share'),
  chartComputed: phrase('tính từ số thực hiện và kế hoạch', 'computed from result and plan'),
  chartTable: phrase('Xem dạng bảng', 'Show as a table'),
  chartMore: pattern((n: string) => `Xem cả ${n} dòng`, (n: string) => `Show all ${n} lines`),
  chartAria: pattern((title: string, n: string) => `Biểu đồ «${title}» với ${n} dòng; bảng cùng nội dung ở bên dưới.`, (title: string, n: string) => `Chart “${title}” with ${many(n, 'line', 'lines')}; the same as a table below.`),

  // Keys.
  helpHeading: phrase('Phím tắt', 'Keys'),
  keyRows: phrase('Chuyển dòng', 'Move between rows'),
  keyFigures: phrase('Chuyển giữa các số của dòng', 'Move between the figures of a row'),
  keyEnter: phrase('Đến chỗ trong văn bản, hoặc từ văn bản về bảng', 'To the words in the text, or from the text to the table'),
  keyCorrect: phrase('Sửa dòng đang chọn', 'Correct the row'),
  keyNext: phrase('Chỗ cần xem lại tiếp theo', 'Next finding'),
  keyPrevious: phrase('Chỗ cần xem lại trước đó', 'Previous finding'),
  keyFind: phrase('Tìm chỉ tiêu', 'Find an indicator'),
  keyUndo: phrase('Hoàn tác lần sửa cuối', 'Undo the last correction'),
  keyEscape: phrase('Đóng', 'Close'),
  keyHelp: phrase('Bảng này', 'This list'),

  // The findings.
  auditFilter: phrase('Lọc theo kết luận', 'Filter by verdict'),
  auditAll: phrase('Tất cả', 'All'),
  auditKeys: phrase('Phím n và p để đến chỗ cần xem lại tiếp theo hoặc trước đó.', 'Press n or p for the next or the previous finding.'),
  auditMore: pattern((n: string) => `Còn ${n} mục nữa; tệp Excel có đủ.`, (n: string) => `${n} more; the workbook has them all.`),
  auditLead: pattern(
    (n: string) => `Các số trong văn bản được tính lại từ chính các số đi kèm (${n} phép tính).`,
    (n: string) => `Figures in the text are recomputed from the figures beside them (${many(n, 'calculation', 'calculations')}).`,
  ),
  auditNone: phrase(
    'Chưa có số nào đi kèm đủ các số khác để tính lại.',
    'No figure stands beside the others needed to recompute it.',
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
  auditClean: phrase('Mọi số tính lại được đều khớp.', 'Every figure that could be recomputed agrees.'),
  othersDerived: pattern((n: string) => `Số suy ra được, văn bản không nêu (${n})`, (n: string) => `Figures that follow and are not stated (${n})`),
  recomputed: pattern((n: string) => `tính lại ${n}`, (n: string) => `recomputed ${n}`),
  othersAgree: pattern((n: string) => `Các phép tính khớp (${n})`, (n: string) => `Calculations that agree (${n})`),

  // About the document.
  documentReport: phrase('Báo cáo', 'Report'),
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
  welcomeAudit: phrase('những con số tính lại không khớp;', 'figures that do not recompute;'),
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
