/** What is and what is not guaranteed, and the button that shows it. */
export const privacy = {
  title: 'Privacy',
  heading: 'Nothing leaves this browser',
  lead: 'You need not take our word for it. Press the button: this page then tries to send a made-up answer, and you see the browser refuse.',
  tryIt: 'Try to send something',
  trying: 'Trying…',
  refused: 'Refused. The browser did not let this page send anything.',
  notRefused:
    'The browser did not refuse. Do not rely on it here: this copy of the tool may have been changed, or runs in development.',
  browserHeading: 'What the browser enforces',
  browserText:
    'The page carries a Content Security Policy with connect-src ‘none’. The browser then refuses every request that a script on this page makes, to any address, and loads nothing from anywhere but the page’s own place.',
  codeHeading: 'What the code keeps to',
  codeText:
    'That policy does not stop a page from leading you to another address or from opening a WebRTC connection. The tool’s code uses neither, and its tests search the code and fail if it ever does. Links to Microsoft’s pages stand on the page as ordinary links; following one tells that site what any visit tells it, and nothing of your answers.',
  keptHeading: 'What is kept, and where',
  keptText:
    'Your answers are kept in this browser’s storage, on this computer. Whoever uses the same account on it can read them, and so can other pages opened from disk if you opened this tool as a file. A copy that you save is an ordinary file: it goes where you put it.',
  back: 'Back to the assessment',
};
