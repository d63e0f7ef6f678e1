const origin = 'https://so-lieu.example';
const frame = document.querySelector('iframe[data-so-lieu]');

addEventListener('message', ({ source, origin: from, data }) => {
  if (source !== frame.contentWindow || from !== origin) return;
  if (data.type === 'so-lieu-ready') {
    const text = document.querySelector('#noi-dung').innerText;
    frame.contentWindow.postMessage({ type: 'so-lieu-text', text, id: 1 }, origin);
  }
  if (data.type === 'so-lieu-result') console.log(data.id, data.result.indicators);
});
