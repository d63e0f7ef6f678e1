import 'solieu/element';

const element = document.querySelector('so-lieu')!;
element.addEventListener('so-lieu-result', ({ detail }) => {
  console.log(detail.result.indicators.length, 'chỉ tiêu');
});
await element.extract('Thu ngân sách đạt 54,9 tỷ đồng, bằng 102% dự toán.');
