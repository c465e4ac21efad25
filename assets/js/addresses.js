// An email address too long for its line breaks after "@" or a dot, not inside a word. Only those are touched: some
// screen readers stop at every place where a line may break.

const ADDRESS = /(\S+@\S+)/;

function isBroken(text, start, end) {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range.getClientRects().length > 1;
}

export function breakAddresses() {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (ADDRESS.test(walker.currentNode.data)) texts.push(walker.currentNode);
  }
  for (const text of texts) {
    let at = 0;
    const parts = text.data.split(ADDRESS).flatMap((part) => {
      const start = at;
      at += part.length;
      if (!ADDRESS.test(part) || !isBroken(text, start, at)) return [part];
      return part.match(/[^@.]*[@.]|[^@.]+/g).flatMap((piece) => [piece, document.createElement('wbr')]);
    });
    if (parts.some((part) => part instanceof Node)) text.replaceWith(...parts);
  }
}
