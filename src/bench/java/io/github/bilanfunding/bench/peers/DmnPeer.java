package io.github.bilanfunding.bench.peers;

import io.github.bilanfunding.decision.Scheme;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.value.Euros;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** DMN: decisions in FEEL, which reckon the plan too. */
public final class DmnPeer implements Peer {

    private static final String MODEL = "three-schemes.dmn";

    private final DMNRuntime runtime;
    private final DMNModel model;

    /** Compiles the model. */
    public DmnPeer() {
        InputStream text = DmnPeer.class.getResourceAsStream("/io/github/bilanfunding/bench/peers/" + MODEL);
        Resource resource = ResourceFactory.newInputStreamResource(text).setSourcePath(MODEL);
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
    }

    @Override
    public Plan decide(FundingRequest request) {
        DMNContext context = runtime.newContext();
        context.set("request", FlatRequest.of(request));
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Offers offers = new Offers();
        offers.add(new Offers.Offer(Scheme.CPF, Offers.CPF, amount(result, "cpf")));
        offers.add(new Offers.Offer(Scheme.CPF_TOP_UP, Offers.TOP_UP, amount(result, "top up")));
        offers.add(new Offers.Offer(Scheme.EMPLOYER_BUDGET, Offers.BUDGET, amount(result, "budget")));
        return offers.plan(request.bilan().price());
    }

    private static Euros amount(DMNResult result, String decision) {
        return new Euros(((BigDecimal) result.getDecisionResultByName(decision).getResult()).longValueExact());
    }
}
