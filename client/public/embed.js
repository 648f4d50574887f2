// Gives frames with the map of Neuvontakartta the height of what they show. It does nothing else.
(() => {
  const frames = () => [...document.querySelectorAll('iframe[src*="/embed"]')];

  addEventListener('message', ({ source, origin, data }) => {
    const height = data?.neuvontakarttaHeight;
    if (typeof height !== 'number' || !(height > 0 && height < 100000)) return;
    const frame = frames().find((one) => one.contentWindow === source && new URL(one.src).origin === origin);
    if (frame) frame.style.height = `${Math.ceil(height)}px`;
  });

  // A frame that was there first has told its height already.
  for (const frame of frames()) frame.contentWindow.postMessage({ neuvontakarttaAsks: 'height' }, '*');
})();
