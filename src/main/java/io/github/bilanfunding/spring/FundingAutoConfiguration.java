package io.github.bilanfunding.spring;

import io.github.bilanfunding.FundingEngine;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * An engine, the modules for Jackson, and problem details (RFC 9457) for invalid requests. Each backs off when the
 * application has a bean of its own. The properties are {@code bilan-funding.rulebook}, {@code law} or {@code guide}, or else
 * {@code bilan-funding.rulebook-file}, a rulebook of one's own, and {@code bilan-funding.rulebook-key}, the public key of its
 * signature, {@code bilan-funding.language}, {@code fr} or {@code en}, and {@code bilan-funding.problem-details}, {@code false} for an
 * application that answers invalid requests itself.
 */
@SuppressWarnings("exports") // who uses this class requires the other module anyway
@AutoConfiguration
public final class FundingAutoConfiguration {

    /** Made by Spring. */
    public FundingAutoConfiguration() {}

    @Bean
    @ConditionalOnMissingBean
    FundingEngine fundingEngine(Environment environment) {
        return FundingProperties.of(environment).engine();
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "tools.jackson.databind.JacksonModule")
    static class Jackson3 {

        @Bean
        @ConditionalOnMissingBean
        io.github.bilanfunding.jackson.FundingModule fundingJacksonModule(Environment environment) {
            return new io.github.bilanfunding.jackson.FundingModule(
                    FundingProperties.of(environment).language());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "com.fasterxml.jackson.databind.Module")
    static class Jackson2 {

        @Bean
        @ConditionalOnMissingBean
        io.github.bilanfunding.jackson2.FundingModule fundingJackson2Module(Environment environment) {
            return new io.github.bilanfunding.jackson2.FundingModule(
                    FundingProperties.of(environment).language());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
    @ConditionalOnProperty(name = "bilan-funding.problem-details", havingValue = "true", matchIfMissing = true)
    static class Web {

        @Bean
        InvalidDocumentAdvice invalidDocumentAdvice(Environment environment) {
            return new InvalidDocumentAdvice(FundingProperties.of(environment).language());
        }
    }
}
