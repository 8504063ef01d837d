package io.github.bilanfunding.paperwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.Fingerprint;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.decision.Route;
import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.decision.Source;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.Party;
import io.github.bilanfunding.rulebook.Payment;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Examples;
import io.github.bilanfunding.testing.ExpertCases;
import io.github.bilanfunding.testing.RandomRequests;
import io.github.bilanfunding.value.Euros;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PaperworkTest {

    private static final FundingEngine LAW = FundingEngine.of(RulebookId.LAW);
    private static final FundingEngine GUIDE = FundingEngine.of(RulebookId.GUIDE);

    @Test
    void a_cpf_order_is_paid_to_the_provider_by_the_caisse_des_depots() {
        assertThat(way(example(), "CPF").paidTo()).containsExactly(Party.PROVIDER);
        assertThat(way(example(), "CPF").advancedBy()).isNull();
        assertThat(way(example(), "BENEFICIARY").how().french()).contains("Caisse des dépôts");
    }

    @Test
    void what_is_left_of_a_bilan_that_nobody_funds_is_paid_to_the_provider_alone() {
        assertThat(way(changed("/bilan/qualiopi", "false"), "BENEFICIARY").route())
                .isNull();
        assertThat(way(example(), "BENEFICIARY").route()).isEqualTo(Route.CPF);
    }

    @Test
    void an_opco_refunds_the_company_or_as_an_exception_pays_the_provider() {
        FundingRequest request = ofTheCompany();

        assertThat(way(request, "OPCO").paidTo()).containsExactly(Party.EMPLOYER, Party.PROVIDER);
        assertThat(way(request, "OPCO").advancedBy()).isEqualTo(Party.EMPLOYER);
        assertThat(way(request, "EMPLOYER").invoiceTo().french()).isEqualTo("L'entreprise");
    }

    @Test
    void a_line_names_the_code_of_its_funder_its_base_its_ceiling_and_its_rules() {
        PlanLine cpf = line(example(), "CPF");

        assertThat(cpf.base()).isEqualTo(Euros.euros(1950));
        assertThat(cpf.ceiling()).isEqualTo(Euros.euros(1600));
        assertThat(cpf.rules()).extracting("id").contains("CPF-PLAFOND-BILAN-2026");
        assertThat(line(example(), "CPF_TOP_UP").lheo()).isEqualTo("5");
    }

    @Test
    void a_scale_per_hour_says_how_much_it_pays_and_how_many_hours_it_counts_and_no_other_line_does() {
        FundingRequest paidByTheHour = ExpertCases.of("law").stream()
                .filter(c -> c.toString().contains("V4 : OPCO EP interprofession en 2024"))
                .findFirst()
                .orElseThrow()
                .fundingRequest();

        assertThat(line(paidByTheHour, "OPCO").hours())
                .isNotNull()
                .isEqualTo(paidByTheHour.bilan().hours());
        assertThat(line(paidByTheHour, "OPCO").hourly()).isEqualTo(Euros.euros(60));
        assertThat(line(example(), "CPF").hourly()).isNull();
        assertThat(line(example(), "CPF").hours()).isNull();
    }

    @Test
    void the_lines_add_up_to_the_price_and_every_scheme_has_a_reason_that_agrees_with_its_status() {
        for (FundingEngine engine : List.of(LAW, GUIDE)) {
            for (FundingRequest request : new RandomRequests(20261123L).next(500)) {
                FundingDecision decision = engine.decide(request);
                Paperwork paperwork = Paperwork.of(request, decision, engine.catalogue());

                assertThat(paperwork.lines().stream().map(PlanLine::amount).reduce(Euros.ZERO, Euros::plus))
                        .isEqualTo(decision.plan().price());
                assertThat(paperwork.reasons()).allSatisfy(reason -> {
                    SchemeStatus status = decision.scheme(reason.scheme()).status();
                    assertThat(reason.use() == SchemeUse.REFUSED).isEqualTo(status == SchemeStatus.INELIGIBLE);
                    assertThat(reason.use() == SchemeUse.UNKNOWN).isEqualTo(status == SchemeStatus.UNDETERMINED);
                    assertThat(reason.use() == SchemeUse.UNKNOWN
                                    && reason.missing().isEmpty())
                            .isFalse();
                    assertThat(reason.missing().isEmpty()
                                    || reason.use() == SchemeUse.UNKNOWN
                                    || reason.use() == SchemeUse.TO_CONFIRM)
                            .isTrue();
                });
            }
        }
    }

    @Test
    void a_scheme_pays_at_its_ceiling_below_it_or_not_at_all() {
        assertThat(use(example(), Scheme.CPF)).isEqualTo(SchemeUse.CAPPED);
        assertThat(use(changed("/bilan/price", "1000"), Scheme.CPF)).isEqualTo(SchemeUse.APPLIED);
        assertThat(use(changed("/bilan/qualiopi", "false"), Scheme.CPF)).isEqualTo(SchemeUse.REFUSED);
        assertThat(use(example(), Scheme.FAF)).isEqualTo(SchemeUse.NOT_APPLICABLE);
    }

    @Test
    void a_refusal_names_the_criterion_and_an_unknown_the_input() {
        assertThat(reason(changed("/bilan/qualiopi", "false"), Scheme.CPF).rules())
                .containsExactly("BILAN-QUALIOPI");
        Reason unknown = reason(
                Document.example("employee-2026.json")
                        .without("/bilan/qualiopi")
                        .without("/bilan/listedOnMonCompteFormation")
                        .request(),
                Scheme.CPF);
        assertThat(unknown.use()).isEqualTo(SchemeUse.UNKNOWN);
        assertThat(unknown.missing()).containsExactlyInAnyOrder("/bilan/qualiopi", "/bilan/listedOnMonCompteFormation");
    }

    @Test
    void a_quote_states_the_hours_and_leaves_out_what_nobody_gave() {
        assertThat(mention(example(), "DUREE")).startsWith("Durée : 24 heures");
        assertThat(mentions(Document.example("employee-2026.json")
                        .without("/bilan/hours")
                        .without("/bilan/accompanimentHours")
                        .request()))
                .doesNotContain("DUREE");
    }

    @Test
    void a_bilan_of_the_training_plan_takes_an_agreement_that_no_quote_replaces() {
        assertThat(mentions(ofTheCompany())).contains("CONVENTION").doesNotContain("CONDITIONS-CPF");
        assertThat(mentions(example())).contains("CONDITIONS-CPF").doesNotContain("CONVENTION");
    }

    @Test
    void what_every_open_funder_asks_for_is_to_be_filed() {
        assertThat(paperwork(example()).deadlines().formalities())
                .extracting(d -> d.formality().scheme())
                .containsExactly("CPF", "OPCO", "CPF_TOP_UP");
        assertThat(paperwork(ofTheCompany()).deadlines().formalities())
                .extracting(d -> d.formality().family())
                .containsExactlyInAnyOrder("BILAN-CONVENTION", "OPCO-DECISION");
    }

    @Test
    void the_guide_says_nothing_of_the_way_of_the_money() {
        FundingRequest request = Document.example("g-case-3.json").request();

        assertThat(Paperwork.of(request, GUIDE.decide(request), GUIDE.catalogue())
                        .lines())
                .extracting(PlanLine::payment)
                .containsOnlyNulls();
    }

    @Test
    void the_registration_number_stands_between_quotation_marks_in_the_words_of_the_article() {
        assertThat(mention(example(), "NUMERO-ENREGISTREMENT"))
                .isEqualTo("« Déclaration d'activité enregistrée sous le numéro [NDA] auprès du préfet de région de "
                        + "[région]. »");
        assertThat(mentions(changed("/requestDate", "\"2025-07-31\"")))
                .contains("DECLARATION")
                .doesNotContain("NUMERO-ENREGISTREMENT");
    }

    @Test
    void a_provider_fills_its_number_and_its_prefecture_in() {
        FundingRequest request = Examples.provider().completed(example());
        Paperwork papers = Paperwork.of(request, LAW.decide(request), LAW.catalogue(), Examples.provider());

        assertThat(papers.mentions())
                .filteredOn(m -> m.id().equals("NUMERO-ENREGISTREMENT"))
                .extracting(m -> m.text().french())
                .containsExactly(
                        "« Déclaration d'activité enregistrée sous le numéro 53290000000 auprès du préfet de région de "
                                + "Bretagne. »");
    }

    @Test
    void a_beneficiary_has_steps_for_a_cpf_order_only_and_pays_only_what_is_left() {
        assertThat(steps(example()))
                .containsExactly("IDENTITE-NUMERIQUE", "DEMANDE-INSCRIPTION", "VALIDATION-COMMANDE", "RESTE-A-CHARGE");
        assertThat(steps(changed("/bilan/price", "1000")))
                .containsExactly("IDENTITE-NUMERIQUE", "DEMANDE-INSCRIPTION", "VALIDATION-COMMANDE");
        assertThat(steps(ofTheCompany())).isEmpty();
        assertThat(steps(changed("/bilan/qualiopi", "false"))).isEmpty();
    }

    @Test
    void a_step_has_its_source_and_its_first_day() {
        assertThat(paperwork(example()).steps().get(0).sources())
                .extracting(Source::reference)
                .containsExactly("Mon Compte Formation, achat par FranceConnect+");
        assertThat(steps(changed("/requestDate", "\"2022-10-24\"")))
                .doesNotContain("IDENTITE-NUMERIQUE")
                .contains("VALIDATION-COMMANDE");
    }

    @Test
    void a_signed_quote_never_stands_in_for_the_agreement() {
        for (FundingRequest request : List.of(example(), ofTheCompany())) {
            assertThat(paperwork(request).mentions())
                    .filteredOn(QuoteMention::warning)
                    .extracting(QuoteMention::id)
                    .containsExactly("DEVIS-SIGNE");
        }
        assertThat(mention(example(), "DEVIS-SIGNE"))
                .startsWith("Ce devis, même signé, ne tient pas lieu de convention");
    }

    @Test
    void a_request_and_the_decision_on_another_make_no_paper() {
        FundingRequest other = changed("/bilan/price", "1000");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paperwork.of(other, LAW.decide(example()), LAW.catalogue()))
                .withMessageContaining(Fingerprint.of(other))
                .withMessageContaining(Fingerprint.of(example()))
                .withMessageContaining("give the request that was decided");
    }

    @Test
    void a_name_does_not_make_another_request() {
        FundingRequest named = example().with("/beneficiary/name", "Camille Martin");

        assertThat(Paperwork.of(named, LAW.decide(example()), LAW.catalogue())).isEqualTo(paperwork(example()));
    }

    @Test
    void papers_are_not_made_by_another_rulebook() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paperwork.of(example(), LAW.decide(example()), GUIDE.catalogue()))
                .withMessageContaining("pass the rulebook of the engine that decided");
    }

    private static FundingRequest example() {
        return Document.example("employee-2026.json").request();
    }

    private static FundingRequest changed(String pointer, String value) {
        return Document.example("employee-2026.json").with(pointer, value).request();
    }

    private static FundingRequest ofTheCompany() {
        return Document.example("employee-2026.json")
                .with("/initiative", "\"EMPLOYER\"")
                .with("/company/opco", "\"OPCO_EP\"")
                .with("/company/opcoGrant", "1000")
                .without("/company/idcc")
                .without("/company/cpfTopUp")
                .request();
    }

    private static Paperwork paperwork(FundingRequest request) {
        return Paperwork.of(request, LAW.decide(request), LAW.catalogue());
    }

    private static PlanLine line(FundingRequest request, String payer) {
        return paperwork(request).lines().stream()
                .filter(l -> l.payer().code().equals(payer))
                .findFirst()
                .orElseThrow();
    }

    private static Payment way(FundingRequest request, String payer) {
        return Objects.requireNonNull(line(request, payer).payment());
    }

    private static Reason reason(FundingRequest request, Scheme scheme) {
        return paperwork(request).reasons().stream()
                .filter(r -> r.scheme().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static SchemeUse use(FundingRequest request, Scheme scheme) {
        return reason(request, scheme).use();
    }

    private static List<String> steps(FundingRequest request) {
        return paperwork(request).steps().stream().map(PlanStep::id).toList();
    }

    private static List<String> mentions(FundingRequest request) {
        return paperwork(request).mentions().stream().map(QuoteMention::id).toList();
    }

    private static String mention(FundingRequest request, String id) {
        return paperwork(request).mentions().stream()
                .filter(m -> m.id().equals(id))
                .map(m -> m.text().french())
                .findFirst()
                .orElseThrow();
    }
}
