/**
 * The manifest, as far as it is ours to write. Plasmo reads no file of this name: `src/dev/build.ts` copies it into the
 * `manifest` key of package.json, from which Plasmo builds. Change it here only.
 */
const manifest = {
  name: "__MSG_extName__",
  description: "__MSG_extDescription__",
  default_locale: "zh_CN",
  minimum_chrome_version: "120",
  permissions: [
    // The audit runs in an offscreen document,
    "offscreen",
    // which an alarm brings back when the browser closes it.
    "alarms",
    // Pages read are kept on this machine.
    "unlimitedStorage",
    // Which background tabs are open, so that none is left behind when the service worker stops.
    "storage",
    // Reads address and head marks of the page whose icon is clicked.
    "activeTab",
    // The same, and the pages of those tabs.
    "scripting",
  ],
  host_permissions: ["*://*.gov.cn/*"],
  // Government sites outside gov.cn: one host at a time, asked for on use.
  optional_host_permissions: ["*://*/*"],
} satisfies Partial<chrome.runtime.ManifestV3>

export default manifest
