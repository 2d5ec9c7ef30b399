import type { PinTone } from '#search/pin.ts';

/** WebGL cannot read CSS custom properties: these follow `ui/tokens.css` by hand. */
export interface Palette {
  scheme: 'light' | 'dark';
  sea: string;
  land: string;
  coast: string;
  label: string;
  labelHalo: string;
  stationLabel: string;
  stationDot: string;
  accent: string;
  surface: string;
  text: string;
  gps: string;
  tones: Readonly<Record<PinTone, ToneColours>>;
}

/** The mark inside and the outline tell the tone without colour; the fills also differ in lightness. */
export interface ToneColours {
  fill: string;
  outline: string;
  mark: string;
}

const light: Palette = {
  scheme: 'light',
  sea: '#c9dfea',
  land: '#f5f3ec',
  coast: '#9db9c6',
  label: '#2c3a38',
  labelHalo: '#fbfaf6',
  stationLabel: '#43514f',
  stationDot: '#6a7775',
  accent: '#0b6b68',
  surface: '#ffffff',
  text: '#17211f',
  gps: '#0b57d0',
  tones: {
    available: { fill: '#0a6844', outline: '#0a6844', mark: '#ffffff' },
    partly: { fill: '#dcf3e6', outline: '#0a6844', mark: '#0a6844' },
    unavailable: { fill: '#ffffff', outline: '#4d565c', mark: '#4d565c' },
    'not-offered': { fill: '#a9b3b8', outline: '#7c878d', mark: '#3b454b' },
    unknown: { fill: '#ffd166', outline: '#7a4b00', mark: '#5c3800' },
    'not-published': { fill: '#ffffff', outline: '#8a5600', mark: '#7a4b00' },
  },
};

const dark: Palette = {
  scheme: 'dark',
  sea: '#0d1b24',
  land: '#24302e',
  coast: '#4a6470',
  label: '#e3ecea',
  labelHalo: '#16201e',
  stationLabel: '#c3d0cd',
  stationDot: '#93a5a1',
  accent: '#6fd3cb',
  surface: '#182220',
  text: '#edf3f1',
  gps: '#7fb2ff',
  tones: {
    available: { fill: '#7fdcae', outline: '#7fdcae', mark: '#06211f' },
    partly: { fill: '#143a2a', outline: '#7fdcae', mark: '#7fdcae' },
    unavailable: { fill: '#182220', outline: '#c0c9cd', mark: '#c0c9cd' },
    'not-offered': { fill: '#3b474b', outline: '#7c888d', mark: '#c3cdd1' },
    unknown: { fill: '#86600f', outline: '#f3c56b', mark: '#fff1cf' },
    'not-published': { fill: '#182220', outline: '#f3c56b', mark: '#f3c56b' },
  },
};

export const palettes: Readonly<Record<Palette['scheme'], Palette>> = { light, dark };
