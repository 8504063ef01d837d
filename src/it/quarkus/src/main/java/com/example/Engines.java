package com.example;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.rulebook.RulebookId;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

class Engines {

    @Produces
    @Singleton
    FundingEngine engine() {
        return FundingEngine.of(RulebookId.LAW);
    }
}
