/** Sentences of the check on names that a column must cover. */
export const coverageMessages = {
  "coverage.pass": "应覆盖{need}项，{columns}栏目已覆盖{covered}项{noted}",
  "coverage.partial": "应覆盖{need}项，{columns}栏目覆盖{covered}项{noted}，缺少：{missing}",
  "coverage.no-names": "网站上未见乡镇、街道的名录，{columns}栏目是否覆盖各乡镇、街道需人工核对",
  "coverage.late-unproven":
    "{columns}栏目现已覆盖{covered}项，其中能证明在{deadline}及以前公开的{timely}项，此后公开的{late}项，不能证明按期公开",
  "coverage.files":
    "{columns}栏目见到所列{total}项中的{covered}项{noted}，其余可能载于附件（{files}），需打开附件人工核对",
  "coverage.absent": "{columns}栏目未见所列{total}项中的任何一项",
  "coverage.gathered":
    "{columns}栏目见到所列{total}项中的{covered}项{noted}，未见：{missing}{unread}，需人工判断",
} as const satisfies Record<string, string>
