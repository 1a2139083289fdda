import Papa from 'papaparse';

self.addEventListener('message', ({ data: file }: MessageEvent<File>) => {
  void file.text().then((text) => {
    const { data } = Papa.parse<string[]>(text);
    self.postMessage(data.length);
  });
});
