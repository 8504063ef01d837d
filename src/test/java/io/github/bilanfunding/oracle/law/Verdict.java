package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.SchemeStatus;
import java.util.Map;

/**
 * What is said of one scheme.
 *
 * @param ceiling in cents, null when unknown
 * @param outcomes by the ids of the criteria
 */
public record Verdict(SchemeStatus status, Long ceiling, Map<String, Outcome> outcomes) {}
