/** A colour as red, green and blue in linear light, 0 to 1. */
export type Light = readonly [number, number, number];

type Matrix = readonly [Light, Light, Light];

/** The light of "#rrggbb"; throws for anything else. */
export function light(hex: string): Light {
  if (!/^#[\da-f]{6}$/i.test(hex)) throw new Error(`not a colour: ${hex}`);
  const channel = (from: number): number => {
    const coded = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return coded <= 0.04045 ? coded / 12.92 : ((coded + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
export function contrast(a: Light, b: Light): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The three colour-blindnesses at full severity. */
export const deficiencies = ["protan", "deutan", "tritan"] as const;

export type Deficiency = (typeof deficiencies)[number];

/** Machado, Oliveira, Fernandes 2009, severity 1. */
const machado: Record<Deficiency, Matrix> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Brettel, Viénot, Mollon 1997 for sRGB screens: a half space each side of a plane, with the constants of libDaltonLens. */
const brettel: Record<Deficiency, { readonly normal: Light; readonly above: Matrix; readonly below: Matrix }> = {
  protan: {
    normal: [0.00048, 0.00393, -0.00441],
    above: [
      [0.1498, 1.19548, -0.34528],
      [0.10764, 0.84864, 0.04372],
      [0.00384, -0.0054, 1.00156],
    ],
    below: [
      [0.1457, 1.16172, -0.30742],
      [0.10816, 0.85291, 0.03892],
      [0.00386, -0.00524, 1.00139],
    ],
  },
  deutan: {
    normal: [-0.00281, -0.00611, 0.00892],
    above: [
      [0.36477, 0.86381, -0.22858],
      [0.26294, 0.64245, 0.09462],
      [-0.02006, 0.02728, 0.99278],
    ],
    below: [
      [0.37298, 0.88166, -0.25464],
      [0.25954, 0.63506, 0.1054],
      [-0.0198, 0.02784, 0.99196],
    ],
  },
  tritan: {
    normal: [0.03901, -0.02788, -0.01113],
    above: [
      [1.01277, 0.13548, -0.14826],
      [-0.01243, 0.86812, 0.14431],
      [0.07589, 0.805, 0.11911],
    ],
    below: [
      [0.93678, 0.18979, -0.12657],
      [0.06154, 0.81526, 0.1232],
      [-0.37562, 1.12767, 0.24796],
    ],
  },
};

/** How a colour is seen under a deficiency, by each of the two simulations. */
export function seen(colour: Light, deficiency: Deficiency): readonly Light[] {
  const { normal, above, below } = brettel[deficiency];
  const side = dot(normal, colour) >= 0 ? above : below;
  return [applied(machado[deficiency], colour), applied(side, colour)];
}

function applied(matrix: Matrix, colour: Light): Light {
  const row = (index: 0 | 1 | 2): number => Math.min(1, Math.max(0, dot(matrix[index], colour)));
  return [row(0), row(1), row(2)];
}

function dot(a: Light, b: Light): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Lightness and the two opponent axes of CIELAB. */
export type Lab = readonly [number, number, number];

/** A colour in CIELAB under daylight D65. */
export function lab([red, green, blue]: Light): Lab {
  const x = curve((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
  const y = curve(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
  const z = curve((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function curve(value: number): number {
  return value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27 / 116) * value + 16 / 116;
}

const radians = Math.PI / 180;

/** How different two colours look: CIEDE2000, after Sharma, Wu and Dalal 2005. */
export function difference([l1, a1, b1]: Lab, [l2, a2, b2]: Lab): number {
  const stretch = 1.5 - 0.5 * chromaWeight((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2);
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
  const isGrey = c1 * c2 === 0;
  const turn = isGrey ? 0 : ((h2 - h1 + 540) % 360) - 180;
  const meanHue = isGrey ? h1 + h2 : Math.abs(h1 - h2) <= 180 ? (h1 + h2) / 2 : ((h1 + h2 + 360) / 2) % 360;
  const [meanLightness, meanChroma] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const cosine = (times: number, offset: number): number => Math.cos((times * meanHue + offset) * radians);
  const hueWeight = 1 - 0.17 * cosine(1, -30) + 0.24 * cosine(2, 0) + 0.32 * cosine(3, 6) - 0.2 * cosine(4, -63);
  const square = (meanLightness - 50) ** 2;
  const lightness = (l2 - l1) / (1 + (0.015 * square) / Math.sqrt(20 + square));
  const chroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const hues = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * meanChroma * hueWeight);
  const rotation = Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * radians) * 2 * chromaWeight(meanChroma);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + hues ** 2 - rotation * chroma * hues);
}

function chromaWeight(chroma: number): number {
  return Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
}

function hue(a: number, b: number): number {
  return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360;
}
