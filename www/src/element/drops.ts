/** Files held over an element and dropped on it. */

/** `over` is told whether files are held over the host; `drop` gets them. Other things that are dragged are let alone. */
export function watchDrops(host: HTMLElement | Document, over: (held: boolean) => void, drop: (data: DataTransfer) => void): void {
  const files = (event: DragEvent) => event.dataTransfer !== null && [...event.dataTransfer.types].includes('Files');
  host.addEventListener('dragover', (given) => {
    const event = given as DragEvent;
    if (!files(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    over(true);
  });
  host.addEventListener('dragleave', (given) => {
    const event = given as DragEvent;
    // Leaving a child is not leaving.
    if (!(event.relatedTarget instanceof Node) || !host.contains(event.relatedTarget)) over(false);
  });
  host.addEventListener('drop', (given) => {
    const event = given as DragEvent;
    if (!files(event) || !event.dataTransfer) return;
    event.preventDefault();
    over(false);
    drop(event.dataTransfer);
  });
}
