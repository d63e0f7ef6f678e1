/**
 * `khung.js`, for the page that holds the frame: makes every `<iframe data-so-lieu>` as high as what it shows. Hosts that
 * allow no script of their own set a fixed height instead.
 */
addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
  const { type, height } = (data ?? {}) as { type?: unknown; height?: unknown };
  if (type !== 'so-lieu-height' || typeof height !== 'number' || !(height > 0)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-so-lieu]')) {
    if (frame.contentWindow === source) frame.height = String(Math.min(Math.ceil(height), 20_000));
  }
});

export {};
