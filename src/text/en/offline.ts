/** Working without a connection, and newer versions of the tool. */
export const offline = {
  heading: 'Without a connection',
  text: 'After the first visit this browser keeps the tool’s own files, so that it opens and works without a connection. They hold nothing that you entered. A small worker beside the page does this, which the policy above does not bind; its code asks for these files and for nothing else. “Delete everything from this browser” removes them too, until the tool is opened again.',
  pending:
    'Not ready yet to work offline: this browser is fetching the files, or does not keep them.',
  ready: 'Ready to work offline: all of the tool is in this browser.',
  notKept: 'This browser does not keep the tool’s files: without a connection it does not open.',
  inFile: 'You opened the tool as one file, which holds all of it and needs no connection.',
  newer: 'A newer version is ready. Reload – your answers stay.',
  reload: 'Reload',
};
