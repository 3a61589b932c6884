import { readFileSync } from 'node:fs';
import { Configuration, DecisionsApi, EvaluationsApi, SafetyAuditFromJSON } from '../client';

// From an audit to a decision that can be explained, as a partner's tool goes.
async function walk(address: string, file: string): Promise<void> {
  const configuration = new Configuration({ basePath: address });
  const safetyAudit = SafetyAuditFromJSON(JSON.parse(readFileSync(file, 'utf8')));
  const advice = await new EvaluationsApi(configuration).evaluate({ safetyAudit, explain: 'summary', top: 3 });
  const decisions = new DecisionsApi(configuration);
  const decision = await decisions.makeDecision({ safetyAudit, top: 3 });
  const explanation = await decisions.explainDecision({ id: decision.id, view: 'graph' });
  const whyNot = await decisions.askWhyNotOfDecision({ id: decision.id, programme: 'boot-camps' });
  console.log(JSON.stringify({
    programmes: advice.recommendations.map((one) => one.programme),
    decided: decision.advice.recommendations.map((one) => one.programme),
    explained: Object.keys(explanation),
    whyNot: whyNot.sentences,
  }));
}

walk(process.argv[2], process.argv[3]).catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
