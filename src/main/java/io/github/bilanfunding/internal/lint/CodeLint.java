package io.github.bilanfunding.internal.lint;

import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.internal.lint.CsvFile.Row;
import io.github.bilanfunding.rulebook.RuleInfo;
import java.util.List;
import java.util.Set;

/** The codes of the schemes and routes that a rulebook adds. */
final class CodeLint {

    private static final Set<String> RESERVED =
            Set.of(RuleInfo.BILAN, RemainingPayer.BENEFICIARY.code(), RemainingPayer.EMPLOYER.code());

    private final LintContext context;
    private final List<LintedRule> rules;
    private final Faults faults;

    CodeLint(LintContext context, List<LintedRule> rules, Faults faults) {
        this.context = context;
        this.rules = rules;
        this.faults = faults;
    }

    /** Checks the rows. The shipped rulebooks share one list of schemes, of which each opens some. */
    void check(List<Row> schemes, List<Row> routes) {
        schemes.forEach(row -> isFree(row, context.schemes()));
        routes.forEach(row -> isFree(row, context.routes()));
        if (context.isShipped() || !rules.stream().allMatch(LintedRule::isRead)) {
            return;
        }
        for (Row scheme : schemes) {
            String code = scheme.get("code");
            if (rules.stream().noneMatch(rule -> rule.isGate() && code.equals(rule.scheme()))) {
                faults.warning(
                        scheme.at(),
                        "no rule opens the scheme " + code,
                        "write a gate, a rule on Profile that calls $out.opens(\"" + code + "\", id)");
            }
        }
    }

    /** A code that the base has means something else. */
    private void isFree(Row row, Set<String> taken) {
        String code = row.get("code");
        if (RESERVED.contains(code) || (context.base() != null && taken.contains(code))) {
            faults.error(row.at(), "code " + code + " has a meaning already", "take another one");
        }
    }
}
