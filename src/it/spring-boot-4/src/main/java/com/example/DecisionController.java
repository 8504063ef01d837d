package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.request.FundingRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DecisionController {

    private final FundingEngine engine;

    DecisionController(FundingEngine engine) {
        this.engine = engine;
    }

    @PostMapping("/decisions")
    FundingDecision decide(@RequestBody FundingRequest request) {
        return engine.decide(request);
    }
}
