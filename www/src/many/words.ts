/** The words of files, old encodings and many reports, in Vietnamese and English. They come with the code that needs them. */
import { numbers, type Language, type Pattern, type Phrase } from '../words/language';

export type Words = { readonly [K in keyof typeof table]: (typeof table)[K][Language] };

/** The words of one language. */
export function words(language: Language): Words {
  let found = tables.get(language);
  if (!found) {
    found = Object.fromEntries(Object.entries(table).map(([key, each]) => [key, each[language]])) as Words;
    tables.set(language, found);
  }
  return found;
}

/** A number as the reader's language writes it. */
export const count = (amount: number, language: Language): string => numbers(language).format(amount);

const phrase = (vi: string, en: string): Phrase => ({ vi, en });
const pattern = <A extends unknown[]>(vi: (...values: A) => string, en: (...values: A) => string): Pattern<A> => ({ vi, en });
const many = (amount: string, one: string, more: string) => `${amount} ${amount === '1' ? one : more}`;

const table = {
  // One file.
  failed: pattern((name: string, why: string) => `Chưa mở được «${name}»: ${why}.`, (name: string, why: string) => `“${name}” was not opened: ${why}.`),
  broken: phrase('bộ đọc tệp dừng đột ngột', 'the reader of files stopped'),
  unread: phrase('trình duyệt không cho đọc tệp này', 'the browser does not let this file be read'),
  dismiss: phrase('Đóng thông báo', 'Dismiss'),

  // Old encodings.
  encodingHeading: pattern((name: string) => `Văn bản gõ theo bảng mã cũ ${name}`, (name: string) => `The text is typed in the old encoding ${name}`),
  encodingDouble: phrase('Văn bản bị lưu sai bảng mã (UTF-8 đọc thành Latin)', 'The text was saved in a wrong encoding (UTF-8 read as Latin)'),
  encodingLead: pattern((n: string) => `${n} dòng cần chuyển sang Unicode để đọc được số liệu.`, (n: string) => `${many(n, 'line has', 'lines have')} to be converted to Unicode before the figures can be read.`),
  encodingBefore: phrase('Đang có', 'As it is'),
  encodingAfter: phrase('Sau khi chuyển', 'Converted'),
  encodingConvert: phrase('Chuyển', 'Convert'),
  encodingKeep: phrase('Giữ nguyên', 'Keep as it is'),
  encodingDone: phrase('Đã chuyển sang Unicode.', 'Converted to Unicode.'),

  // Many files.
  filesLabel: phrase('Các tệp báo cáo', 'Files of reports'),
  filesDone: pattern((n: string, all: string) => `Đã đọc ${n} trên ${all} tệp`, (n: string, all: string) => `${n} of ${all} files read`),
  filesFailed: pattern((n: string) => `${n} tệp chưa đọc được`, (n: string) => `${many(n, 'file', 'files')} not read`),
  filesStopped: pattern((n: string) => `${n} tệp chưa đọc vì đã dừng`, (n: string) => `${many(n, 'file', 'files')} left when it was stopped`),
  filesStop: phrase('Dừng', 'Stop'),
  filesResume: phrase('Đọc tiếp', 'Go on'),
  filesAdd: phrase('Thêm tệp…', 'Add files…'),
  filesClose: phrase('Đóng tất cả', 'Close all'),
  filesNothing: phrase('Không có tệp nào để đọc ở đây.', 'There is no file to read here.'),
  filesLeft: pattern(
    (n: string, most: string) => `Mỗi lần chỉ nhận ${most} tệp, nên còn ${n} tệp chưa được đọc: hãy mở chúng ở lần sau, hoặc dùng dòng lệnh «solieu extract».`,
    (n: string, most: string) => `At most ${most} files are taken in at once, so ${many(n, 'file was', 'files were')} left out: please open them next, or use the command line “solieu extract”.`,
  ),
  filesMany: pattern(
    (name: string, n: string) => `«${name}» là tệp nén có ${n} báo cáo, mà phần này của trang chỉ hiện một báo cáo. Hãy mở từng báo cáo.`,
    (name: string, n: string) => `“${name}” is an archive of ${n} reports, and this part of the page shows one. Please open one report at a time.`,
  ),
  filesKept: phrase('Những tệp đã đọc vẫn được giữ lại.', 'What was read is kept.'),
  filesOpen: pattern((name: string) => `Mở «${name}»`, (name: string) => `Open “${name}”`),
  filesPage: pattern((a: string, b: string, n: string) => `Tệp ${a}–${b} trên ${n}`, (a: string, b: string, n: string) => `Files ${a}–${b} of ${n}`),
  filesAnnounce: pattern((n: string, f: string) => `Đã đọc xong ${n} tệp, ${f} tệp chưa đọc được.`, (n: string, f: string) => `Done: ${many(n, 'file', 'files')} read, ${f} not read.`),
  stateWaiting: phrase('đang chờ', 'waiting'),
  stateReading: phrase('đang đọc', 'reading'),
  stateStopped: phrase('chưa đọc', 'not read'),
  stateFailed: phrase('chưa đọc được', 'not read'),
  stateFound: pattern((n: string) => `${n} chỉ tiêu`, (n: string) => many(n, 'indicator', 'indicators')),
  stateDiffers: pattern((n: string) => `${n} sai lệch`, (n: string) => many(n, 'difference', 'differences')),
  stateCorrected: pattern((n: string) => `đã sửa ${n} chỗ`, (n: string) => many(n, 'correction', 'corrections')),
  fileClose: pattern((name: string) => `Đóng «${name}»`, (name: string) => `Close “${name}”`),
  fileCloseTip: phrase('Đóng tệp này, không tính vào bảng so sánh nữa', 'Closes this file and takes it out of the comparison'),
  loseFiles: pattern(
    (n: string) => `Các tệp đang mở có ${n} chỗ đã sửa. Hãy lưu thành một tệp để mở lại sau.`,
    (n: string) => `The files that are open have ${many(n, 'correction', 'corrections')}. Save them as one file to open it again later.`,
  ),
  loseFile: pattern(
    (name: string, n: string) => `«${name}» có ${n} chỗ đã sửa. Hãy lưu thành tệp để mở lại sau.`,
    (name: string, n: string) => `“${name}” has ${many(n, 'correction', 'corrections')}. Save them as a file to open it again later.`,
  ),
  stateConverted: pattern((name: string) => `đã chuyển từ ${name}`, (name: string) => `converted from ${name}`),

  // The table over all reports.
  compareWaiting: phrase('Bảng so sánh hiện ra khi có ít nhất hai báo cáo đọc xong.', 'The comparison appears when at least two reports are read.'),
  compareWorking: phrase('Đang lập bảng so sánh…', 'Making the table…'),
  compareBroken: phrase('Chưa lập được bảng so sánh. Các báo cáo đã đọc vẫn còn nguyên.', 'The table could not be made. What was read is untouched.'),
  compareLarge: pattern(
    (most: string, n: string) => `Bảng so sánh đặt cạnh nhau nhiều nhất ${most} báo cáo, ở đây có ${n}. Từng báo cáo vẫn mở được từ danh sách; muốn có bảng, hãy mở mỗi lần ít tệp hơn.`,
    (most: string, n: string) => `The comparison puts at most ${most} reports side by side; here are ${n}. Each report can still be opened from the list; for a table, please open fewer files at once.`,
  ),
  compareAbsent: phrase('Bản một tệp này đọc được nhiều báo cáo nhưng không mang theo phần lập bảng so sánh, để giữ tệp nhỏ. Hãy dùng trang Số liệu, hoặc lệnh solieu compare.', 'This one-file form reads many reports but does not carry the comparison, to stay small. Please use the page Số liệu, or the command solieu compare.'),
  compareLabel: phrase('Bảng so sánh các báo cáo', 'The reports side by side'),
  compareLead: pattern((r: string, c: string) => `${r} chỉ tiêu của ${c} báo cáo`, (r: string, c: string) => `${many(r, 'indicator', 'indicators')} of ${many(c, 'report', 'reports')}`),
  compareHelp: phrase('Phím mũi tên để chuyển ô; Enter để mở báo cáo ở đúng chỗ. Dấu — là báo cáo không nêu.', 'Arrow keys move between cells; Enter opens the report at the words. A — is not stated.'),
  measure: phrase('Số liệu', 'Figures'),
  measureValue: phrase('Thực hiện', 'Result'),
  measurePlan: phrase('Kế hoạch', 'Plan'),
  measureRate: phrase('Tỷ lệ %', 'Rate %'),
  measureIndex: phrase('So kỳ trước %', 'Of the period before %'),
  measureChange: phrase('Tăng, giảm', 'Change'),
  measureChangePercent: phrase('Tăng, giảm %', 'Change %'),
  compareFind: phrase('Tìm chỉ tiêu', 'Find an indicator'),
  compareShared: phrase('Chỉ dòng có ở nhiều báo cáo', 'Only rows of several reports'),
  compareUnsaid: phrase('Các báo cáo này không nêu số này.', 'These reports do not state this figure.'),
  compareWider: phrase('Kéo ngang để xem các cột còn lại', 'Scroll sideways for the other columns'),
  unlike: phrase('khác nhau', 'unlike'),
  unlikeTip: pattern((all: string) => `Các báo cáo cùng nơi, cùng kỳ nêu số khác nhau: ${all}`, (all: string) => `Reports of the same place and period state different figures: ${all}`),
  compareNone: phrase('Không có dòng nào khớp.', 'No row fits.'),
  colIndicator: phrase('Chỉ tiêu', 'Indicator'),
  colUnit: phrase('Đơn vị', 'Unit'),
  colTotal: phrase('Tổng', 'Total'),
  between: phrase('Chênh lệch (tính)', 'Difference (computed)'),
  betweenFrom: phrase('từ', 'from'),
  betweenTo: phrase('đến', 'to'),
  betweenOf: pattern((to: string, from: string) => `${to} so với ${from}`, (to: string, from: string) => `${to} against ${from}`),
  betweenWhy: phrase('Tính từ kết quả của hai báo cáo, không báo cáo nào nêu số này', 'Computed from the results of the two reports; neither states it'),
  betweenMissing: phrase('Không tính được: một báo cáo không nêu, nêu khoảng, hoặc khác đơn vị', 'Cannot be computed: one of them does not state it, states a range, or has another unit'),
  colSeries: phrase('Diễn biến', 'Series'),
  notStated: phrase('không nêu', 'not stated'),
  conflicting: phrase('mâu thuẫn', 'conflicting'),
  conflictingTip: pattern((all: string) => `Báo cáo nêu nhiều số khác nhau: ${all}`, (all: string) => `The report states different figures: ${all}`),
  differs: phrase('tính lại không khớp', 'does not recompute'),
  estimate: phrase('ước', 'estimate'),
  cellOpen: pattern((figure: string, report: string) => `${figure}, ${report}: mở báo cáo`, (figure: string, report: string) => `${figure}, ${report}: open the report`),
  totalOf: pattern((n: string, all: string) => `tổng của ${n}/${all} báo cáo`, (n: string, all: string) => `sum of ${n} of ${all} reports`),
  totalRate: phrase('không cộng: đây là tỷ lệ hoặc số bình quân', 'not summed: a rate or a mean'),
  totalUnknown: phrase('không cộng: chưa biết chỉ tiêu này có cộng được không', 'not summed: it is not known whether this adds up'),
  totalPlaces: phrase('không cộng: các nơi trùng nhau hoặc chưa rõ', 'not summed: the places overlap or are unknown'),
  totalPeriods: phrase('không cộng: các báo cáo thuộc nhiều kỳ khác nhau', 'not summed: the reports are of several periods'),
  totalMissing: phrase('không cộng: có báo cáo không nêu', 'not summed: a report does not state it'),
  totalConflicting: phrase('không cộng: có số mâu thuẫn', 'not summed: figures conflict'),
  totalInexact: phrase('không cộng: có số là khoảng hoặc khác đơn vị', 'not summed: a range or another unit'),
  series: pattern((name: string) => `Diễn biến của ${name}`, (name: string) => `Series of ${name}`),

  // What was not matched.
  proposals: pattern((n: string) => `Có thể là một (${n})`, (n: string) => `May be the same (${n})`),
  proposalJoin: phrase('Ghép làm một', 'Join'),
  lone: pattern((n: string) => `Chỉ có ở một báo cáo (${n})`, (n: string) => `In one report only (${n})`),
  loneMatch: phrase('Ghép với…', 'Match with…'),
  matchHeading: pattern((name: string) => `Ghép «${name}» với dòng nào?`, (name: string) => `Which row is “${name}”?`),
  matchFind: phrase('Tìm dòng', 'Find a row'),
  matchNone: phrase('Không thấy dòng nào.', 'No row found.'),
  matchCancel: phrase('Hủy', 'Cancel'),
  byHand: pattern((n: string) => `Đã ghép tay (${n})`, (n: string) => `Matched by hand (${n})`),
  undoMatch: phrase('Bỏ ghép', 'Undo'),
  aside: pattern((n: string) => `Không đưa vào bảng (${n})`, (n: string) => `Not in the table (${n})`),
  asideGoal: phrase('mục tiêu, chưa phải kết quả', 'a goal, not a result'),
  asidePlace: phrase('của nơi khác', 'of another place'),
  asidePeriod: phrase('của kỳ khác', 'of another period'),
  asideEmpty: phrase('không có số', 'without a figure'),
  more: pattern((n: string) => `Còn ${n} mục nữa; tệp Excel có đủ.`, (n: string) => `${n} more; the workbook has them all.`),

  // Exports and forms.
  exportLabel: phrase('Xuất bảng so sánh', 'Export the table'),
  exportXlsxWhy: phrase('Tải sổ tính: bảng so sánh, nguồn của từng số, những gì chưa xếp', 'Workbook: the table, the source of every figure, what found no place'),
  form: phrase('Điền biểu mẫu…', 'Fill in a form…'),
  formWhy: phrase('Chọn biểu mẫu .xlsx hoặc .csv của cơ quan; tệp đã điền được tải về, các ô khác giữ nguyên', 'Choose your office’s form, .xlsx or .csv; it comes back filled in, every other cell untouched'),
  tableOf: pattern((n: string) => `Tổng hợp ${n} báo cáo`, (n: string) => `Table of ${many(n, 'report', 'reports')}`),
  formDone: pattern((n: string) => `Đã điền ${n} ô.`, (n: string) => `${many(n, 'cell', 'cells')} filled in.`),
  formRest: pattern((m: string, where: string) => ` Còn ${m} mục chưa xếp được, xem ${where}.`, (m: string, where: string) => ` ${m} without a place, see ${where}.`),
  formRestSheet: phrase('trang «Chưa xếp» của tệp', 'the sheet “Not placed”'),
  formRestFile: pattern((name: string) => `tệp «${name}» đi kèm`, (name: string) => `the file “${name}” beside it`),
  formFailed: pattern((name: string, why: string) => `Chưa điền được «${name}»: ${why}.`, (name: string, why: string) => `“${name}” was not filled in: ${why}.`),
  exportFailed: phrase('Chưa xuất được bảng. Các báo cáo vẫn còn nguyên.', 'The export failed. The reports are untouched.'),
  previous: phrase('Trang trước', 'Previous page'),
  next: phrase('Trang sau', 'Next page'),
  compareSides: phrase('Các báo cáo trong bảng', 'The reports in the table'),
  sidesPage: pattern((a: string, b: string, n: string) => `Báo cáo ${a}–${b} trên ${n}`, (a: string, b: string, n: string) => `Reports ${a}–${b} of ${n}`),
  sideBefore: phrase('Các báo cáo trước', 'Reports before'),
  sideAfter: phrase('Các báo cáo sau', 'Reports after'),
  rowsPage: pattern((a: string, b: string, n: string) => `Dòng ${a}–${b} trên ${n}`, (a: string, b: string, n: string) => `Rows ${a}–${b} of ${n}`),
} satisfies Record<string, Phrase | Pattern<never[]>>;

const tables = new Map<Language, Words>();
