/** The half of pdf.js that does the reading; the package ships no types for it. */
declare module "pdfjs-dist/legacy/build/pdf.worker.mjs"
