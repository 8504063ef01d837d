package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/decisions")
public class DecisionResource {

    @Inject
    FundingEngine engine;

    @POST
    public FundingDecision decide(FundingRequest request) {
        return engine.decide(request);
    }
}
