import { adNameLimit, creativeSpecs } from '../../facts/tables/creativeSpecs';
import { adNameRemarks } from '../../formats/remarks/adNameRemarks';
import { specsOf } from '../../formats/remarks/creativeLimits';
import type { CreativeIssue } from '../../formats/remarks/measured';
import { adTextRemarks } from '../../formats/remarks/textRemarks';
import type { CreativeIssueParams } from '../../vocabulary/issues/creative';
import type { Finding, IssuePath } from '../../vocabulary/verdict';

/** A reason why the platform would refuse a text of a request. */
export type TextFinding = Finding<keyof CreativeIssueParams>;

/** What speaks against the name of an ad. */
export function adNameFindings(adName: string): readonly TextFinding[] {
  return adNameRemarks(adName).map((issue) => asFinding(issue, adNameLimit.factId));
}

/** What speaks against the text of a post that an ad publishes. */
export function adTextFindings(adText: string, path?: IssuePath): readonly TextFinding[] {
  return adTextRemarks(adText, specsOf('spark_push'), path)
    .filter((remark) => 'code' in remark)
    .map((issue) => asFinding(issue, creativeSpecs.ad_text.spark_push.factId));
}

function asFinding(issue: CreativeIssue, factId: string): TextFinding {
  return { ...issue, severity: 'blocker', actor: 'advertiser', factId };
}
