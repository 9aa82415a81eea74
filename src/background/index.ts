import { showBadge } from "../platform/browser/badge"
import { answer, onBroadcast } from "../platform/browser/messages"
import { engineBusy, ensureEngine, isRevival } from "../platform/browser/offscreen"
import { hasHost } from "../platform/browser/permissions"
import { closePopup, closeTab, closeTabs, openTab, readTab } from "../platform/browser/render-tabs"

// The service worker only routes: it keeps nothing, and may be stopped between any two lines of the engine's work.
answer("background", { ensureEngine, engineBusy, hasHost, openTab, readTab, closeTab, closeTabs })
onBroadcast(showBadge)
chrome.alarms.onAlarm.addListener(({ name }) => {
  if (isRevival(name)) void ensureEngine()
})
chrome.tabs.onCreated.addListener((tab) => void closePopup(tab))
// A browser that was closed in the middle of an audit goes on with it; so does an extension that was updated.
chrome.runtime.onStartup.addListener(() => void ensureEngine())
chrome.runtime.onInstalled.addListener(() => void ensureEngine())
