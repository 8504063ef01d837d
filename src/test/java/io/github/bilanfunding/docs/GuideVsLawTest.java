package io.github.bilanfunding.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.rulebook.SourceEntry;
import io.github.bilanfunding.testing.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each point on which the guide and the law part is shown by a request that they decide differently. */
class GuideVsLawTest {

    private static final String HEAD = """
            # Where the guide is wrong

            The guide is encoded as it stands, so that its answers can be held against the law. Each point below names the
            guide's statement, the rule that shows the difference, and what both rulebooks answer to one request, a variation
            of the shipped example. `compare FILE --rulebooks law,guide` does the same for any request.

            Generated from the rules; a test fails when it is stale.
            """;

    static List<GuideVsLaw> points() {
        return GuideVsLaw.all();
    }

    @ParameterizedTest
    @MethodSource("points")
    void the_guide_holds_the_statement_and_the_law_shows_the_rule(GuideVsLaw point) {
        assertThat(GuideVsLaw.GUIDE.catalogue().on(point.request().requestDate()))
                .flatMap(RuleInfo::sources)
                .containsAll(point.statements().stream().map(SourceEntry::key).toList());
        assertThat(GuideVsLaw.shown(point.law()))
                .containsAll(point.rules().stream().map(RuleInfo::id).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("points")
    void the_two_rulebooks_answer_differently(GuideVsLaw point) {
        List<String> guide =
                point.schemes().stream().map(s -> answer(point.guide(), s)).toList();
        List<String> law =
                point.schemes().stream().map(s -> answer(point.law(), s)).toList();

        assertThat(law).isNotEqualTo(guide);
    }

    @Test
    void the_page_is_current() {
        Golden.assertCurrent(
                Path.of("docs/guide-vs-law.md"),
                HEAD + points().stream().map(GuideVsLaw::markdown).collect(Collectors.joining()));
    }

    private static String answer(FundingDecision decision, Scheme scheme) {
        return decision.scheme(scheme).status() + " " + decision.scheme(scheme).ceiling() + " "
                + decision.plan().remaining().amount();
    }
}
