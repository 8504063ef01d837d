package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.bilanfunding.jackson2.FundingModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

@Singleton
class FundingJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new FundingModule());
    }
}
