package io.github.bilanfunding.docs;

import static io.github.bilanfunding.value.Euros.euros;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.advice.Advice;
import io.github.bilanfunding.audit.DecisionRecord;
import io.github.bilanfunding.decision.AmountToConfirm;
import io.github.bilanfunding.decision.Certainty;
import io.github.bilanfunding.decision.Contribution;
import io.github.bilanfunding.decision.Criterion;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Outcome;
import io.github.bilanfunding.decision.Presumption;
import io.github.bilanfunding.decision.Remaining;
import io.github.bilanfunding.decision.RemainingPayer;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.paperwork.Paperwork;
import io.github.bilanfunding.report.html.HtmlReport;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Golden;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PagesTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern DEPENDENCY =
            Pattern.compile("(<artifactId>bilan-funding</artifactId>\\s*<version>)[^<]*<");
    private static final Pattern PROFILE = Pattern.compile("<profile>\\s*<id>([^<]+)</id>");
    private static final Path README = Path.of("README.md");
    private static final Path THIS = Path.of("src/test/java/io/github/bilanfunding/docs/PagesTest.java");

    static List<Path> pages() {
        return Pages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_link_leads_somewhere(Path page) {
        Matcher links = LINK.matcher(Pages.text(page));
        while (links.find()) {
            Path target = page.toAbsolutePath().getParent().resolve(links.group(1));
            assertThat(Files.exists(target))
                    .as(page + " links to " + links.group(1))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_dependency_on_the_library_names_its_version(Path page) {
        Golden.assertCurrent(
                page, DEPENDENCY.matcher(Pages.text(page)).replaceAll("$1" + FundingEngine.libraryVersion() + "<"));
    }

    @Test
    void every_profile_of_the_build_is_explained_to_contributors() {
        List<String> profiles = PROFILE.matcher(Pages.text(Path.of("pom.xml")))
                .results()
                .map(profile -> profile.group(1))
                .toList();

        assertThat(profiles)
                .contains("release")
                .allSatisfy(profile ->
                        assertThat(Pages.text(Path.of("CONTRIBUTING.md"))).contains("| `" + profile + "` |"));
    }

    @Test
    void the_rule_that_the_pages_show_is_a_rule_of_the_library() {
        String rules = String.join("", RulebookBundle.of("guide").rules().values());

        assertThat(Pages.blocks(Path.of("docs/writing-rules.md"), "drl"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(rules).contains(String.join("\n", block.lines())));
    }

    @Test
    void every_scheme_is_in_the_glossary() {
        assertThat(Scheme.shipped())
                .allSatisfy(
                        s -> assertThat(Pages.text(Path.of("docs/glossary.md"))).contains("(`" + s.code() + "`)"));
    }

    @Test
    void the_first_program_of_the_readme_prints_what_its_comment_says(@TempDir Path folder) throws Exception {
        List<String> program = Pages.blocks(README, "java").get(0).lines();
        String printed = PastedProgram.run("Example", String.join("\n", program), folder);

        assertThat(program).anySatisfy(line -> assertThat(line).endsWith("// " + printed.strip()));
        assertThat(printed).contains("amount=400.00");
    }

    @Test
    void the_decision_of_the_readme_answers_what_its_comments_say() {
        FundingDecision decision = FundingEngine.of(RulebookId.LAW)
                .decide(TestRequests.with(
                        "/beneficiary/cpf/balance",
                        euros(3000),
                        "/beneficiary/cpf/hadFundedBilan",
                        false,
                        "/bilan/listedOnMonCompteFormation",
                        true));
        // README begins
        decision.plan().contributions(); // CPF, 1600.00, CERTAIN, by CPF-DROITS-2025 and CPF-PLAFOND-BILAN-2026
        decision.plan().toConfirm(); // open, amount not known: CPF_TOP_UP waits for /company/cpfTopUp
        decision.plans(); // the recommended plan, then the other ways to pay
        decision.scheme(Scheme.OPCO).status().label(); // each scheme's status, in French and English
        decision.unmet(); // the criteria that are not met, with what was given and what is asked
        decision.criteria(Scheme.CPF); // each criterion of a scheme: MET, PRESUMED, UNMET or UNKNOWN
        decision.presumed(); // what holds unless somebody says otherwise: /bilan/hours, at most 24…
        decision.missing(); // the inputs that could still change the answer: /company/cpfTopUp…
        decision.firedRules(); // every rule that fired, with its sources and validity
        // README ends

        assertThat(decision.plan().contributions())
                .containsExactly(new Contribution(
                        Scheme.CPF,
                        Scheme.CPF,
                        euros(1600),
                        Certainty.CERTAIN,
                        List.of("CPF-DROITS-2025", "CPF-PLAFOND-BILAN-2026")));
        assertThat(decision.plan().remaining()).isEqualTo(new Remaining(RemainingPayer.BENEFICIARY, euros(400)));
        assertThat(decision.plan().toConfirm())
                .extracting(AmountToConfirm::scheme)
                .containsExactly(Scheme.CPF_TOP_UP);
        assertThat(decision.presumed()).extracting(Presumption::pointer).contains("/bilan/hours");
        assertThat(decision.missing()).contains("/company/cpfTopUp");
        assertThat(decision.criteria(Scheme.CPF))
                .extracting(Criterion::outcome)
                .containsOnly(Outcome.MET, Outcome.PRESUMED);
        assertOnAPage(between(Pages.text(THIS), "// README begins\n", "        // README ends"));
    }

    @Test
    void the_papers_and_pages_of_the_readme_are_made() {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        FundingRequest request = Document.example("employee-2026.json").request();
        FundingDecision decision = engine.decide(request);
        // papers begin
        Paperwork papers = Paperwork.of(request, decision, engine.catalogue());
        papers.lines(); // who pays what, how, and who is invoiced; they add up to the price
        papers.reasons(); // why each scheme pays or does not pay, in a sentence
        papers.deadlines(); // what to file, with whom, by when, and the earliest start
        HtmlReport pages = new HtmlReport(Language.FRENCH);
        pages.annex(request, decision, engine.catalogue()); // the annexe au devis, one A4 page
        pages.auditFile(request, decision, engine.reckon(request), engine.catalogue()); // the dossier d'audit
        DecisionRecord.full(request, decision); // to keep, and to replay with Verification
        // papers end

        assertThat(papers.lines()).hasSize(3);
        assertThat(pages.auditFile(request, decision, engine.catalogue())).startsWith("<!DOCTYPE html>");
        assertOnAPage(between(Pages.text(THIS), "// papers begin\n", "        // papers end"));
    }

    @Test
    void the_advice_of_the_readme_is_given() {
        FundingEngine engine = FundingEngine.of(RulebookId.LAW);
        FundingRequest request = Document.example("employee-2026.json").request();
        // advice begins
        Advice advice = Advice.of(engine, request);
        advice.whatWouldHelp().get(0).text(); // what to do, in French and English
        advice.whatWouldHelp().get(0).changes(); // the fields of the request to change, with their values
        advice.whatWouldHelp().get(0).gain(); // how much less is left to pay
        Advice.of(engine, request, LocalDate.of(2026, 11, 2)); // if filing is still possible from that day on
        // advice ends

        assertThat(advice.whatWouldHelp().get(0).gain()).isEqualTo(euros(50));
        assertOnAPage(between(Pages.text(THIS), "// advice begins\n", "        // advice ends"));
    }

    private static void assertOnAPage(String java) {
        assertThat(Pages.blocks("java"))
                .extracting(b -> String.join("\n", b.lines()) + "\n")
                .contains(java.stripTrailing().stripIndent() + "\n");
    }

    private static String between(String text, String from, String to) {
        return Stream.of(text.substring(text.indexOf(from) + from.length()))
                .map(rest -> rest.substring(0, rest.indexOf(to)))
                .findFirst()
                .orElseThrow();
    }
}
