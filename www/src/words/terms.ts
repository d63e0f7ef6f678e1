/** The words of the field: one for each value that a report can carry, in both languages. */
import type { Bound, Kind, Reason, ReportKind, SectionRole, SectionSector, Sector, Verdict } from '../report';
import type { Phrase } from './language';

export const kinds: Record<Kind, Phrase> = {
  result: { vi: 'Kết quả', en: 'Result' },
  estimate: { vi: 'Ước', en: 'Estimate' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  goal: { vi: 'Mục tiêu', en: 'Goal' },
};

/** The slots of an indicator, as the reader meets them in the text and in the table. */
export type Slot = 'value' | 'plan' | 'total' | 'rate' | 'change' | 'other';

export const slots: Record<Slot, Phrase> = {
  value: { vi: 'Thực hiện', en: 'Result' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  total: { vi: 'Tổng số', en: 'Total' },
  rate: { vi: 'Tỷ lệ', en: 'Rate' },
  change: { vi: 'Tăng, giảm', en: 'Change' },
  other: { vi: 'Không phải chỉ tiêu', en: 'Not an indicator' },
};

/** Why a number of the text is not the figure of an indicator. */
export const reasons: Record<Reason, Phrase> = {
  date: { vi: 'Ngày tháng', en: 'A date' },
  time: { vi: 'Giờ trong ngày', en: 'A time of day' },
  period: { vi: 'Kỳ báo cáo', en: 'A reporting period' },
  year: { vi: 'Năm', en: 'A year' },
  term: { vi: 'Nhiệm kỳ', en: 'A term of office' },
  school_year: { vi: 'Năm học', en: 'A school year' },
  ordinal: { vi: 'Số thứ tự (kỳ, khóa, lần)', en: 'An ordinal (session, term, time)' },
  document: { vi: 'Số hiệu văn bản', en: 'A document number' },
  list: { vi: 'Số đánh mục', en: 'A list number' },
  name: { vi: 'Số nằm trong tên gọi', en: 'A number inside a name' },
  level: { vi: 'Cấp độ, hạng', en: 'A level or grade' },
  age: { vi: 'Độ tuổi', en: 'An age' },
  threshold: { vi: 'Ngưỡng, mức quy định', en: 'A threshold' },
  counter: { vi: 'Số đếm của trang web', en: 'A page counter' },
  contact: { vi: 'Điện thoại, địa chỉ', en: 'A phone number or address' },
  slogan: { vi: 'Khẩu hiệu, tên phong trào', en: 'A slogan' },
  other: { vi: 'Không đo lường kết quả nào', en: 'Measures no result' },
};

export const bounds: Record<Bound, Phrase> = {
  over: { vi: 'trên', en: 'over' },
  under: { vi: 'dưới', en: 'under' },
  about: { vi: 'khoảng', en: 'about' },
  at_least: { vi: 'ít nhất', en: 'at least' },
  at_most: { vi: 'không quá', en: 'at most' },
};

export const verdicts: Record<Verdict, Phrase> = {
  differs: { vi: 'Sai lệch', en: 'Difference' },
  review: { vi: 'Nên xem lại', en: 'Worth a look' },
  truncated: { vi: 'Cắt bớt số lẻ', en: 'Cut, not rounded' },
  derived: { vi: 'Suy ra được', en: 'Derived' },
  agrees: { vi: 'Khớp', en: 'Agrees' },
};

export const reportKinds: Record<ReportKind, Phrase> = {
  half_year_review: { vi: 'Sơ kết sáu tháng', en: 'Half-year review' },
  annual_review: { vi: 'Tổng kết năm', en: 'Annual review' },
  quarterly: { vi: 'Báo cáo quý', en: 'Quarterly report' },
  monthly: { vi: 'Báo cáo tháng', en: 'Monthly report' },
  council_session: { vi: 'Kỳ họp Hội đồng nhân dân', en: "People's Council session" },
  congress: { vi: 'Đại hội', en: 'Congress' },
  statistics: { vi: 'Báo cáo thống kê', en: 'Statistical report' },
  police: { vi: 'Báo cáo công an', en: 'Police report' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  other: { vi: 'Báo cáo', en: 'Report' },
};

export const sectionRoles: Record<SectionRole, Phrase> = {
  lead: { vi: 'Mở đầu', en: 'Opening' },
  results: { vi: 'Kết quả', en: 'Results' },
  shortcomings: { vi: 'Tồn tại, hạn chế', en: 'Shortcomings' },
  tasks: { vi: 'Nhiệm vụ', en: 'Tasks' },
  goals: { vi: 'Mục tiêu', en: 'Goals' },
  people: { vi: 'Nhân sự', en: 'People' },
  furniture: { vi: 'Phần ngoài báo cáo', en: 'Outside the report' },
};

export const sectionSectors: Record<SectionSector, Phrase> = {
  economy: { vi: 'Kinh tế', en: 'Economy' },
  society: { vi: 'Văn hóa – xã hội', en: 'Culture and society' },
  security: { vi: 'Quốc phòng – an ninh', en: 'Defence and security' },
  party: { vi: 'Xây dựng Đảng', en: 'Party building' },
  government: { vi: 'Xây dựng chính quyền', en: 'Government' },
  mixed: { vi: 'Nhiều lĩnh vực', en: 'Several sectors' },
};

export const sectors: Record<Sector, Phrase> = {
  growth: { vi: 'Tăng trưởng', en: 'Growth' },
  budget: { vi: 'Ngân sách', en: 'Budget' },
  investment: { vi: 'Đầu tư', en: 'Investment' },
  agriculture: { vi: 'Nông nghiệp', en: 'Agriculture' },
  livestock: { vi: 'Chăn nuôi', en: 'Livestock' },
  fishery: { vi: 'Thủy sản', en: 'Fishery' },
  forestry: { vi: 'Lâm nghiệp', en: 'Forestry' },
  industry: { vi: 'Công nghiệp', en: 'Industry' },
  trade: { vi: 'Thương mại', en: 'Trade' },
  tourism: { vi: 'Du lịch', en: 'Tourism' },
  new_rural: { vi: 'Nông thôn mới', en: 'New rural areas' },
  infrastructure: { vi: 'Hạ tầng', en: 'Infrastructure' },
  poverty: { vi: 'Giảm nghèo', en: 'Poverty' },
  labour: { vi: 'Lao động', en: 'Labour' },
  health: { vi: 'Y tế', en: 'Health' },
  education: { vi: 'Giáo dục', en: 'Education' },
  culture: { vi: 'Văn hóa', en: 'Culture' },
  environment: { vi: 'Môi trường', en: 'Environment' },
  security: { vi: 'An ninh trật tự', en: 'Public order' },
  defence: { vi: 'Quốc phòng', en: 'Defence' },
  party: { vi: 'Công tác Đảng', en: 'Party' },
  administration: { vi: 'Hành chính', en: 'Administration' },
  digital: { vi: 'Chuyển đổi số', en: 'Digital' },
  mass_organisations: { vi: 'Đoàn thể', en: 'Mass organisations' },
  population: { vi: 'Dân số', en: 'Population' },
};

/** What an operand of a repair is called. */
export const operands: Record<string, Phrase> = {
  value: { vi: 'số thực hiện', en: 'the result' },
  plan: { vi: 'kế hoạch', en: 'the plan' },
  total: { vi: 'tổng số', en: 'the total' },
  base: { vi: 'số kỳ gốc', en: 'the base figure' },
  rate: { vi: 'tỷ lệ', en: 'the percentage' },
  change: { vi: 'mức tăng giảm', en: 'the change' },
};
