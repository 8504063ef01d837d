package io.github.bilanfunding.docs;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeVerdict;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.testing.Document;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A point on which the guide and the law part, with a request that shows it.
 *
 * @param title the point in words
 * @param statements the guide's statements, by key
 * @param rules the rules of the law that show it, by id
 * @param schemes the schemes to look at
 * @param why the explanation
 * @param request the request
 */
record GuideVsLaw(
        String title,
        List<SourceEntry> statements,
        List<RuleInfo> rules,
        List<Scheme> schemes,
        String why,
        FundingRequest request) {

    static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);
    static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);

    static List<GuideVsLaw> all() {
        String points = new String(Document.resource("/docs/guide-vs-law.json"), StandardCharsets.UTF_8);
        return JsonMapper.shared()
                .readTree(points)
                .valueStream()
                .map(GuideVsLaw::of)
                .toList();
    }

    private static GuideVsLaw of(JsonNode point) {
        Document document = Document.example("employee-2026.json");
        point.get("given")
                .propertyStream()
                .forEach(p -> document.with(p.getKey(), p.getValue().toString()));
        if (point.get("given").has("/beneficiary/selfEmployment")) {
            document.without("/company");
        }
        return new GuideVsLaw(
                point.get("title").asString(),
                texts(point, "guide").map(GuideVsLaw::statement).toList(),
                texts(point, "law")
                        .map(id -> LAW.catalogue().rule(id).orElseThrow())
                        .toList(),
                texts(point, "schemes").map(Scheme::of).toList(),
                point.get("why").asString(),
                document.request());
    }

    FundingDecision guide() {
        return GUIDE.decide(request);
    }

    FundingDecision law() {
        return LAW.decide(request);
    }

    /** The ids of the rules that the law's decision shows: those that fired, and every criterion. */
    static Set<String> shown(FundingDecision decision) {
        return Stream.concat(
                        decision.firedRules().stream().map(rule -> rule.id()),
                        decision.criteria().stream().map(c -> c.id()))
                .collect(Collectors.toSet());
    }

    String markdown() {
        StringBuilder out = new StringBuilder("\n## ")
                .append(title)
                .append("\n\n")
                .append(why)
                .append("\n\n");
        statements.forEach(s -> out.append("- Guide, ")
                .append(s.key())
                .append(": « ")
                .append(s.subject())
                .append(" »\n"));
        rules.forEach(r -> out.append("- Law, `")
                .append(r.id())
                .append("`: « ")
                .append(r.label().french())
                .append(" » (")
                .append(LAW.catalogue().sources(r.sources(), request.requestDate()).stream()
                        .map(Source::reference)
                        .collect(Collectors.joining(", ")))
                .append(")\n"));
        Table table = new Table("request of " + request.requestDate(), "guide", "law");
        schemes.forEach(s -> table.row(s.label().english(), verdict(guide(), s), verdict(law(), s)));
        table.row("who pays", paid(guide()), paid(law()));
        return out.append("\n").append(table).toString();
    }

    private static SourceEntry statement(String key) {
        return GUIDE.catalogue().entries(List.of(key)).get(0);
    }

    private static Stream<String> texts(JsonNode point, String key) {
        return point.get(key).valueStream().map(JsonNode::asString);
    }

    private static String verdict(FundingDecision decision, Scheme scheme) {
        SchemeVerdict verdict = decision.scheme(scheme);
        return verdict.status() + (verdict.ceiling() == null ? "" : ", at most " + verdict.ceiling());
    }

    private static String paid(FundingDecision decision) {
        String funders =
                decision.plan().contributions().stream().map(GuideVsLaw::paid).collect(Collectors.joining());
        return funders + decision.plan().remaining().payer() + " "
                + decision.plan().remaining().amount();
    }

    private static String paid(Contribution contribution) {
        return contribution.payer() + " " + contribution.amount() + ", ";
    }
}
