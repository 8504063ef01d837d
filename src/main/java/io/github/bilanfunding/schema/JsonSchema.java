package io.github.bilanfunding.schema;

import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.CohortDecision;
import io.github.bilanfunding.decision.CohortSummary;
import io.github.bilanfunding.decision.DecisionSummary;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.internal.document.Additions;
import io.github.bilanfunding.internal.document.Rejection;
import io.github.bilanfunding.request.CohortRequest;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The JSON Schema of a document. What a request may not hold is closed: an unknown member is refused. What the library
 * writes is open, because later versions may add members. Thread-safe.
 */
public enum JsonSchema {
    /** A request, for one beneficiary or for a cohort. */
    REQUEST(JsonSchema::request),
    /** The decision for one beneficiary, with what may stand beside it. */
    DECISION(() -> new AnswerTypes().object(FundingDecision.class, Additions.class)),
    /** The decision for a cohort. */
    COHORT(() -> new AnswerTypes().object(CohortDecision.class)),
    /** The summary of the decision for one beneficiary, with what may stand beside it. */
    SUMMARY(() -> new AnswerTypes().object(DecisionSummary.class, Additions.class)),
    /** The summary of the decision for a cohort. */
    COHORT_SUMMARY(() -> new AnswerTypes().object(CohortSummary.class)),
    /** The problems of a request that was refused. */
    ERRORS(() -> new AnswerTypes().object(Rejection.class));

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "urn:bilan-funding:schema:";
    private static final List<String> BENEFICIARIES = List.of("beneficiary", "beneficiaries");

    private final Supplier<Map<String, Object>> content;

    JsonSchema(Supplier<Map<String, Object>> content) {
        this.content = content;
    }

    /**
     * {@return the schema as JSON text, indented by two spaces, without a line break at the end}
     *
     * @param language the language of titles and descriptions, not null; everything else is the same in both
     */
    public String text(Language language) {
        String name = name().toLowerCase(Locale.ROOT);
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", DRAFT);
        schema.put("$id", ID + name);
        schema.putAll(SchemaWords.of(name).members());
        schema.putAll(content.get());
        return CanonicalJson.pretty(schema, language);
    }

    /** A request has the members of both kinds, and exactly one of those in which they differ. */
    private static Map<String, Object> request() {
        Map<String, Object> request = new LinkedHashMap<>();
        new RequestTypes().object(FundingRequest.class, CohortRequest.class).forEach((keyword, value) -> {
            if (keyword.equals("required")) {
                request.put(keyword, without(BENEFICIARIES, (List<?>) value));
                request.put(
                        "oneOf",
                        BENEFICIARIES.stream()
                                .map(name -> Map.of(keyword, List.of(name)))
                                .toList());
            } else {
                request.put(keyword, value);
            }
        });
        return request;
    }

    private static List<?> without(List<String> names, List<?> all) {
        return all.stream().filter(name -> !names.contains(name)).toList();
    }
}
