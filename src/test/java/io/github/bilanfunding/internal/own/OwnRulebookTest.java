package io.github.bilanfunding.internal.own;

import static io.github.bilanfunding.value.Euros.euros;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import io.github.bilanfunding.report.TextReport;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Catalogue;
import io.github.bilanfunding.rulebook.RuleInfo;
import io.github.bilanfunding.testing.SmallRulebook;
import io.github.bilanfunding.testing.TestRequests;
import io.github.bilanfunding.value.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What a rulebook adds to the one that it extends: here to a small one of four rules, which its bundle holds. */
class OwnRulebookTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final String SOURCES =
            "key;reference;since;confidence;subject;use;text\nDECRET-2027;Décret de 2027;2027-01-01;PRIMARY;;;\n";
    private static final String MEMBER = "id;like;replaces;amount;fr;en;source;from;to\n"
            + "PARTICIPATION-2027;CPF-PARTICIPATION;CPF-PARTICIPATION;120.50;La participation est de 120,50 €;"
            + "The participation is 120.50 €;DECRET-2027;2027-01-01;\n";

    private static final String AGREEMENT = """
            package rules.own

            import io.github.bilanfunding.internal.facts.*
            import io.github.bilanfunding.request.*
            import static io.github.bilanfunding.value.Euros.euros

            rule "ACCORD-PUBLIC"
                @fr("L'accord est pour les salariés")
                @en("The agreement is for employees")
                @source("DECRET-2027") @from("2027-01-01")
            when
                Profile($out : out, beneficiary.status == Status.EMPLOYEE)
            then $out.opens("ACCORD", "ACCORD-PUBLIC");
            end

            rule "ACCORD-MONTANT"
                @fr("L'accord paie 80 €")
                @en("The agreement pays 80 €")
                @source("DECRET-2027") @from("2027-01-01") @route("CPF") @rank("2") @coversFloor("yes")
            when
                SchemeProfile($out : out, amountsOf == "ACCORD")
            then $out.offers("ACCORD-MONTANT", euros(80));
            end
            """;

    private final Map<String, String> files = new TreeMap<>(Map.of(
            "rulebook.properties",
            "id=own\nversion=1\nextends=law\nverifiedUntil=2027-01-31\n",
            "sources.csv",
            SOURCES,
            "members.csv",
            MEMBER));

    @Test
    void a_row_alone_makes_the_next_member_of_a_family() {
        assertThat(left(on(NEW_YEAR))).isEqualTo("120.50");
        assertThat(left(on(NEW_YEAR.minusDays(1)))).isEqualTo("100.00");
    }

    @Test
    void the_rule_that_it_replaces_ends_on_the_day_before() {
        Catalogue catalogue = own().compiled().catalogue();

        assertThat(catalogue.rule("CPF-PARTICIPATION").map(RuleInfo::validTo)).contains(NEW_YEAR.minusDays(1));
        RuleInfo member = catalogue.rule("PARTICIPATION-2027").orElseThrow();
        assertThat(member.family()).isEqualTo("CPF-PARTICIPATION");
        assertThat(member.route())
                .isEqualTo(catalogue.rule("CPF-PARTICIPATION").orElseThrow().route());
        assertThat(catalogue.drl("PARTICIPATION-2027")).contains("euros(\"120.50\")");
        assertThat(catalogue.drl("CPF-SOLDE")).startsWith("rule \"CPF-SOLDE\"");
    }

    @Test
    void a_file_without_rules_changes_nothing() {
        files.remove("members.csv");
        files.put("own.drl", "package rules.own\n");

        assertThat(left(on(NEW_YEAR))).isEqualTo("100.00");
        assertThat(own().ownRules()).isEmpty();
    }

    @Test
    void a_rule_that_is_replaced_from_its_first_day_is_gone() {
        files.put("members.csv", MEMBER.replace("2027-01-01;\n", "2019-01-01;\n"));

        assertThat(own().compiled().catalogue().rules())
                .extracting(RuleInfo::id)
                .containsExactlyInAnyOrder("CPF-PUBLIC", "CPF-QUALIOPI", "CPF-SOLDE", "PARTICIPATION-2027");
    }

    @Test
    void only_its_own_rules_are_reported_as_its_own() {
        assertThat(own().ownRules()).containsExactly("PARTICIPATION-2027");
    }

    @Test
    void a_decision_names_the_own_rulebook() {
        OwnRulebook own = own();

        assertThat(decide(own, on(NEW_YEAR)).rulebook()).isEqualTo(own.version());
        assertThat(own.version().id()).isEqualTo("own");
        assertThat(own.extended()).isEqualTo(SmallRulebook.FIRST.version());
    }

    @Test
    void its_bundle_holds_the_base_and_decides_the_same() {
        OwnRulebook own = own();
        OwnRulebook packed = OwnRulebook.of(RulebookBundle.of(own.bundle().bytes()));

        assertThat(packed.version()).isEqualTo(own.version());
        assertThat(decide(packed, on(NEW_YEAR))).isEqualTo(decide(own, on(NEW_YEAR)));
    }

    @Test
    void the_current_law_is_taken_where_no_base_is_packed() {
        files.put(
                "members.csv",
                MEMBER.replace(
                        "CPF-PARTICIPATION;CPF-PARTICIPATION", "CPF-PARTICIPATION-2026-04;CPF-PARTICIPATION-2027"));
        OwnRulebook own = OwnRulebook.of(bundle());

        assertThat(own.extended()).isEqualTo(RulebookBundle.of("law").version());
        assertThat(own.bundle().base()).isPresent();
    }

    @Test
    void a_scheme_has_its_place_label_and_payer() {
        files.put("schemes.csv", "code;label;labelEn;payer;after\nACCORD;Accord;Agreement;EMPLOYER;CPF\n");
        files.put("own.drl", AGREEMENT);
        FundingDecision decision = decide(own(), on(NEW_YEAR));

        assertThat(decision.schemes().subList(0, 3))
                .extracting(verdict -> verdict.scheme().code())
                .containsExactly("CPF", "ACCORD", "CPF_TOP_UP");
        Scheme scheme = decision.plan().contributions().get(1).scheme();
        assertThat(scheme).isEqualTo(Scheme.of("ACCORD"));
        assertThat(scheme.isPaidByEmployer()).isTrue();
        assertThat(scheme.label().english()).isEqualTo("Agreement");
        assertThat(decision.plan().paidBy(scheme)).hasToString("80.00");
    }

    @Test
    void a_rulebook_that_extends_none_stands_alone() {
        files.remove("members.csv");
        files.put("rulebook.properties", "id=own\nversion=1\ndecidesFrom=2027-01-01\nverifiedUntil=2027-01-31\n");
        files.put("schemes.csv", "code;label;labelEn;payer;after\nACCORD;Accord;Agreement;EMPLOYER;\n");
        files.put("own.drl", AGREEMENT);
        OwnRulebook own = OwnRulebook.of(bundle());

        assertThat(own.extended()).isNull();
        assertThat(own.compiled().catalogue().rules())
                .extracting(RuleInfo::id)
                .containsExactly("ACCORD-PUBLIC", "ACCORD-MONTANT");
        assertThat(decide(own, on(NEW_YEAR)).plan().paidBy(Scheme.of("ACCORD"))).hasToString("80.00");
    }

    @Test
    void a_route_of_its_own_has_a_plan_with_its_name() {
        files.put("schemes.csv", "code;label;labelEn;payer;after\nACCORD;Accord;Agreement;EMPLOYER;\n");
        files.put(
                "routes.csv",
                "code;label;labelEn;employersPlan;after\nFUND;fonds de la branche;fund of the branch;;CPF\n");
        files.put("own.drl", AGREEMENT.replace("@route(\"CPF\")", "@route(\"FUND\")"));
        FundingDecision decision = decide(own(), on(NEW_YEAR).with("/beneficiary/cpf/balance", euros(0)));

        assertThat(decision.plan().route()).isEqualTo(Route.of("FUND"));
        assertThat(new TextReport(Language.ENGLISH).of(decision)).contains("fund of the branch", "Agreement", "80 €");
    }

    @Test
    void an_estimate_assumes_its_usual_answers() {
        files.put(
                "usual-answers.csv",
                "input;value;text;textEn;reason;reasonEn\n"
                        + "/bilan/qualiopi;true;Nos prestataires sont certifiés;Our providers are certified;Notre cahier des "
                        + "charges le demande;Our terms ask for it\n");

        assertThat(own().compiled().catalogue().usualAnswers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.text().english()).isEqualTo("Our providers are certified"));
    }

    @Test
    void concurrent_first_callers_wait_for_one_compilation() throws Exception {
        OwnRulebook own = own();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<CompiledRulebook> compiled = new ArrayList<>();
        for (Future<CompiledRulebook> one :
                threads.invokeAll(Collections.<Callable<CompiledRulebook>>nCopies(8, own::compiled))) {
            compiled.add(one.get());
        }
        threads.shutdown();

        assertThat(compiled).hasSize(8).allSatisfy(one -> assertThat(one).isSameAs(compiled.get(0)));
    }

    @Test
    void all_faults_are_told_at_once() {
        files.put("members.csv", MEMBER.replace("120.50;", "120,50;").replace("DECRET-2027", "DECRET-27"));

        assertThatThrownBy(this::own)
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("members.csv:2", "120,50", "DECRET-27");
    }

    @Test
    void the_id_of_a_shipped_rulebook_is_refused() {
        files.put("rulebook.properties", "id=law\nversion=1\nextends=law\n");

        assertThatThrownBy(this::own)
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("id=law: a shipped rulebook has this id");
    }

    @Test
    void a_packed_base_that_cannot_be_read_is_refused() {
        RulebookBundle broken = SmallRulebook.FIRST.with(
                "sources.csv", SmallRulebook.FIRST.text("sources.csv").replace("PRIMARY", "IRIMARY"));

        assertThatThrownBy(() -> OwnRulebook.of(bundle().withBase(broken)))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("base.rulebook cannot be read", "IRIMARY", "pack the rulebook again");
    }

    @Test
    void a_base_that_the_library_does_not_have_is_refused_with_those_that_it_has() {
        files.put("rulebook.properties", "id=own\nversion=1\nextends=law@1999.1\n");

        assertThatThrownBy(() -> OwnRulebook.of(bundle()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("extends=law@1999.1", "law@2026");
    }

    private OwnRulebook own() {
        return OwnRulebook.of(bundle().withBase(SmallRulebook.FIRST));
    }

    private RulebookBundle bundle() {
        Map<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(UTF_8)));
        return RulebookBundle.of(bytes);
    }

    private String left(FundingRequest request) {
        return decide(own(), request).plan().remaining().amount().toString();
    }

    private static FundingDecision decide(OwnRulebook own, FundingRequest request) {
        return new Decider(own.compiled(), FundingEngine.libraryVersion()).decide(request);
    }

    private static FundingRequest on(LocalDate day) {
        return TestRequests.with(
                        "/bilan/price", euros(900), "/bilan/qualiopi", true, "/beneficiary/cpf/balance", euros(5000))
                .on(day);
    }
}
