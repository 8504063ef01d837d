package io.github.bilanfunding.testing;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.internal.cases.CaseFile;
import io.github.bilanfunding.internal.cases.CaseResult;
import io.github.bilanfunding.internal.cases.CaseRun;
import io.github.bilanfunding.internal.catalogue.CompiledRulebook;
import io.github.bilanfunding.internal.engine.Decider;
import java.util.List;

/** A rulebook of one aid, of a region, with which tests of expert cases work. */
public final class AidRulebook {

    public static final CompiledRulebook RULEBOOK = RuntimeRules.rulebook("""
            rule "AID-PUBLIC"
                @fr("L'aide est ouverte aux salariés") @en("The aid is open to employees")
                @source("ART-1") @from("2019-01-01")
            when
                Profile($out : out, beneficiary.status == Status.EMPLOYEE)
            then $out.opens("REGION", "AID-PUBLIC");
            end

            rule "AID-SMALL"
                @fr("L'entreprise a moins de 11 salariés") @en("The company has fewer than 11 employees")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, criteriaOf == "REGION", company.headcount < 11)
            then $out.meets("AID-SMALL");
            end

            rule "AID-OUTSIDE"
                @fr("Le prestataire n'est pas l'employeur") @en("The provider is not the employer")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, criteriaOf == "REGION", bilan.providerIsEmployer != true)
            then $out.meets("AID-OUTSIDE");
            end

            rule "AID-HALF"
                @fr("L'aide paie la moitié du prix") @en("The aid pays half of the price")
                @source("ART-1") @from("2026-01-01") @route("DIRECT") @rank("1")
            when
                SchemeProfile($out : out, amountsOf == "REGION", $price : bilan.price != null)
            then $out.offers("AID-HALF", $price.percent(50));
            end

            rule "AID-CEILING"
                @fr("L'aide est d'au plus 500 €") @en("The aid is at most 500 €")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, amountsOf == "REGION")
            then $out.caps("AID-CEILING", euros(500));
            end

            rule "AID-NOTICE"
                @fr("La demande se fait avant le début") @en("The application comes before the start")
                @source("ART-1") @from("2019-01-01")
            when
                SchemeProfile($out : out, amountsOf == "REGION")
            then $out.informs("AID-NOTICE");
            end
            """);

    private static final Decider DECIDER = new Decider(RULEBOOK, FundingEngine.libraryVersion());

    private AidRulebook() {}

    /** A file of cases, given as the text between the brackets of its list; apostrophes stand for quotation marks. */
    public static CaseFile file(String cases) {
        return CaseFile.read("aid.json", ("""
                {'about': 'the aid', 'base': {'requestDate': '2026-03-01', 'initiative': 'BENEFICIARY',
                 'beneficiary': {'status': 'EMPLOYEE'}, 'company': {'headcount': 10}, 'bilan': {'price': 1500, 'hours': 24}},
                 'cases': [""" + cases + "]}").replace('\'', '"'));
    }

    /** The results of cases without a problem. */
    public static List<CaseResult> run(String cases) {
        CaseFile file = file(cases);
        if (!file.problems().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", file.problems()));
        }
        return CaseRun.of(RULEBOOK.catalogue(), DECIDER::decide, file.cases());
    }
}
