/** Five reports to try, written for this page: real in form, every place and person invented. */
import type { Sample } from '../element/states';
import police from './cong-an.txt?raw';
import congress from './dai-hoi.txt?raw';
import council from './hoi-dong.txt?raw';
import ward from './phuong.txt?raw';
import statistics from './thong-ke.txt?raw';

export const samples: Sample[] = [
  { title: { vi: 'Sơ kết 6 tháng của phường', en: 'Half-year review of a ward' }, text: ward },
  { title: { vi: 'Kỳ họp HĐND xã', en: "Session of a commune's council" }, text: council },
  { title: { vi: 'An ninh trật tự quý III', en: 'Public order, third quarter' }, text: police },
  { title: { vi: 'Thống kê 9 tháng của huyện', en: 'Nine-month statistics of a district' }, text: statistics },
  { title: { vi: 'Đại hội Đảng bộ xã', en: 'Party congress of a commune' }, text: congress },
];
