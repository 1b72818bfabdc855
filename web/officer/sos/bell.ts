// The bell of the board: two tones while somebody waits for an answer. A browser lets it sound only
// after it was switched on by hand.

const EVERY_MS = 4_000;
const TONES_HZ = [880, 660];
const TONE_S = 0.25;

let context: AudioContext | undefined;
let isWanted = false;

export const isOn = (): boolean => context?.state === "running";

export async function switchOn(): Promise<void> {
  context ??= new AudioContext();
  await context.resume();
}

export const switchOff = async (): Promise<void> => context?.suspend();

/** Ring again and again, until it is said that nobody waits. */
export function ring(isWaiting: boolean): void {
  if (isWaiting && !isWanted) sound();
  isWanted = isWaiting;
}

/** Keep ringing while wanted, until the signal. */
export function keep(over: AbortSignal): void {
  const timer = setInterval(() => isWanted && sound(), EVERY_MS);
  const stop = (): void => {
    clearInterval(timer);
    isWanted = false;
  };
  over.addEventListener("abort", stop, { once: true });
}

function sound(): void {
  if (!context || !isOn()) return;
  for (const [n, hertz] of TONES_HZ.entries()) {
    const tone = new OscillatorNode(context, { frequency: hertz });
    const begins = context.currentTime + n * TONE_S;
    tone.connect(new GainNode(context, { gain: 0.2 })).connect(context.destination);
    tone.start(begins);
    tone.stop(begins + TONE_S);
  }
}
