package io.github.bilanfunding.oracle.law;

import io.github.bilanfunding.decision.SchemeStatus;
import io.github.bilanfunding.request.Grant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All schemes of the law for one request, in their order. */
final class Law {

    final Asked asked;
    final CpfLaw cpf;
    final CpfTopUpLaw topUp;
    final OpcoLaw opco;
    final TaxCreditLaw taxCredit;
    final List<SchemeLaw> schemes;
    final Map<String, Verdict> verdicts = new LinkedHashMap<>();

    Law(Asked asked) {
        this.asked = asked;
        this.cpf = new CpfLaw(asked);
        this.topUp = new CpfTopUpLaw(asked);
        this.opco = new OpcoLaw(asked);
        this.taxCredit = new TaxCreditLaw(asked);
        this.schemes = List.of(
                cpf,
                topUp,
                opco,
                new EmployerBudgetLaw(asked),
                new PtpLaw(asked),
                new FneLaw(asked),
                new FafLaw(asked),
                new GrantedLaw("REGION", asked),
                new C2pLaw(asked),
                new AtMpLaw(asked),
                new AifLaw(asked),
                new CepLaw(asked),
                new AgefiphLaw(asked),
                new FiphfpLaw(asked),
                new PublicServiceLaw(asked),
                new RedeploymentLeaveLaw(asked),
                new CspLaw(asked),
                new RetrainingPeriodLaw(asked),
                taxCredit,
                new GrantedLaw("OTHER", asked));
        schemes.forEach(scheme -> verdicts.put(scheme.scheme(), scheme.verdict()));
    }

    SchemeStatus status(String scheme) {
        return verdicts.containsKey(scheme) ? verdicts.get(scheme).status() : SchemeStatus.NOT_APPLICABLE;
    }

    Long ceiling(String scheme) {
        return verdicts.get(scheme).ceiling();
    }

    /** What a funder agreed to in writing, or null. */
    Grant grant(String funder) {
        return schemes.stream()
                .filter(scheme -> scheme.scheme().equals(funder))
                .flatMap(scheme -> scheme.grant().stream())
                .findFirst()
                .orElse(null);
    }
}
