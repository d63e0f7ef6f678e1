import { useEffect, useRef, type DetailedHTMLProps, type HTMLAttributes } from 'react';
import 'solieu/element';
import type { SoLieu } from 'solieu/element';

type Props = DetailedHTMLProps<HTMLAttributes<SoLieu>, SoLieu> & { locale?: 'vi' | 'en'; mode?: SoLieu['mode'] };
declare module 'react' {
  namespace JSX { interface IntrinsicElements { 'so-lieu': Props } }
}

export function Figures({ text }: { text: string }) {
  const element = useRef<SoLieu>(null);
  useEffect(() => { void element.current?.extract(text); }, [text]);
  return <so-lieu ref={element} mode="table" />;
}
