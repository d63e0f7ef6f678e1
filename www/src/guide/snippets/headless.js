import { extract } from 'solieu';

const report = await extract('Tổng đàn lợn 1.250 con, tăng 50 con so với cùng kỳ.');
for (const { name, value } of report.indicators) console.log(name, value?.text);
