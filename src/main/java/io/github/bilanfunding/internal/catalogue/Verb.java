package io.github.bilanfunding.internal.catalogue;

import io.github.bilanfunding.decision.Severity;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.rulebook.RuleKind;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods of the findings that a consequence can call, with the kind of rule of each. */
public enum Verb {
    OPENS("opens", RuleKind.GATE, null),
    MEETS("meets", RuleKind.CRITERION, null),
    LIFTS("lifts", RuleKind.EXEMPTION, null),
    NEEDS_APPROVAL("needsApproval", RuleKind.APPROVAL, null),
    OFFERS("offers", RuleKind.OFFER, null),
    CAPS("caps", RuleKind.CEILING, null),
    LEAVES_AT_LEAST("leavesAtLeast", RuleKind.FLOOR, null),
    SUPPORTS("supports", RuleKind.WAGE, null),
    INFORMS("informs", RuleKind.NOTICE, Severity.INFO),
    WARNS("warns", RuleKind.NOTICE, Severity.WARNING);

    private final String method;
    private final RuleKind kind;
    private final @Nullable Severity severity;

    Verb(String method, RuleKind kind, @Nullable Severity severity) {
        this.method = method;
        this.kind = kind;
        this.severity = severity;
    }

    public RuleKind kind() {
        return kind;
    }

    @Nullable
    Severity severity() {
        return severity;
    }

    /**
     * The verb of a method.
     *
     * @throws RulebookException if the findings have no such method
     */
    public static Verb of(String method, String rule) {
        return Arrays.stream(values())
                .filter(verb -> verb.method.equals(method))
                .findFirst()
                .orElseThrow(() -> new RulebookException("rule " + rule + " calls " + method + ": call one of "
                        + Arrays.stream(values()).map(v -> v.method).collect(Collectors.joining(", "))));
    }
}
