package io.github.bilanfunding.oracle.law;

import java.util.List;
import java.util.Map;

/**
 * What the law says of a request.
 *
 * @param verdicts by the codes of the schemes, in their order
 * @param taxCredit in cents, null where there is none or its amount is not known
 * @param plans the plan, then the alternatives
 */
public record LawAnswer(Map<String, Verdict> verdicts, Long taxCredit, List<Plan> plans) {

    /** The recommended way to pay. */
    Plan plan() {
        return plans.get(0);
    }
}
