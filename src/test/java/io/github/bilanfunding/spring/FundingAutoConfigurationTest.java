package io.github.bilanfunding.spring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.github.bilanfunding.FundingEngine;
import io.github.bilanfunding.canonical.CanonicalJson;
import io.github.bilanfunding.decision.FundingDecision;
import io.github.bilanfunding.jackson.FundingModule;
import io.github.bilanfunding.request.FundingRequest;
import io.github.bilanfunding.rulebook.RulebookId;
import io.github.bilanfunding.testing.Document;
import io.github.bilanfunding.testing.Json;
import io.github.bilanfunding.testing.OwnRulebooks;
import io.github.bilanfunding.value.Language;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class FundingAutoConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(FundingAutoConfiguration.class));

    @Test
    void an_application_gets_an_engine_for_the_law_and_the_modules() {
        application.run(context -> {
            assertThat(context).hasSingleBean(FundingEngine.class);
            assertThat(context.getBean(FundingEngine.class)
                            .catalogue()
                            .version()
                            .id())
                    .isEqualTo("law");
            assertThat(context).hasSingleBean(FundingModule.class);
            assertThat(context).hasSingleBean(io.github.bilanfunding.jackson2.FundingModule.class);
            assertThat(context).doesNotHaveBean(InvalidDocumentAdvice.class);
        });
    }

    @Test
    void a_property_names_a_rulebook_of_ones_own_and_another_one_its_key(@TempDir Path folder) {
        Path own = OwnRulebooks.write(folder.resolve("own"), 300);
        application
                .withPropertyValues("bilan-funding.rulebook-file=" + own)
                .run(context -> assertThat(context.getBean(FundingEngine.class)
                                .catalogue()
                                .version()
                                .id())
                        .isEqualTo("own"));
        application
                .withPropertyValues(
                        "bilan-funding.rulebook-file=" + own, "bilan-funding.rulebook-key=" + folder.resolve("no.pub"))
                .run(context -> assertThat(context).getFailure().hasRootCauseInstanceOf(Exception.class));
    }

    @Test
    void a_property_names_the_rulebook() {
        application
                .withPropertyValues("bilan-funding.rulebook=guide")
                .run(context -> assertThat(context.getBean(FundingEngine.class)
                                .catalogue()
                                .version()
                                .id())
                        .isEqualTo("guide"));
    }

    @Test
    void a_value_that_does_not_exist_is_refused_with_those_that_do() {
        application
                .withPropertyValues("bilan-funding.language=de")
                .run(context -> assertThat(context)
                        .hasFailed()
                        .getFailure()
                        .hasStackTraceContaining("bilan-funding.language")
                        .hasStackTraceContaining("de"));
    }

    @Test
    void an_engine_of_the_application_comes_first() {
        FundingEngine own = FundingEngine.of(RulebookId.GUIDE);
        application
                .withBean(FundingEngine.class, () -> own)
                .run(context -> assertThat(context.getBean(FundingEngine.class)).isSameAs(own));
    }

    @Test
    void problem_details_can_be_left_to_a_web_application() {
        WebApplicationContextRunner web = new WebApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(FundingAutoConfiguration.class));
        web.run(context -> assertThat(context).hasSingleBean(InvalidDocumentAdvice.class));
        web.withPropertyValues("bilan-funding.problem-details=false")
                .run(context -> assertThat(context).doesNotHaveBean(InvalidDocumentAdvice.class));
    }

    @Test
    void an_application_without_a_mapper_gets_an_engine_all_the_same() {
        application
                .withClassLoader(new FilteredClassLoader("tools.jackson", "com.fasterxml.jackson"))
                .run(context -> {
                    assertThat(context).hasSingleBean(FundingEngine.class);
                    assertThat(context).doesNotHaveBean(FundingModule.class);
                    assertThat(context).doesNotHaveBean(io.github.bilanfunding.jackson2.FundingModule.class);
                });
    }

    @Test
    void a_request_is_answered_with_the_bytes_of_the_library() throws Exception {
        FundingRequest request = Document.full().request();
        FundingDecision decision = FundingEngine.of(RulebookId.LAW).decide(request);
        MockHttpServletResponse response =
                answer(post("/decide").content(Document.full().text()));
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentAsString(UTF_8)).isEqualTo(CanonicalJson.compact(decision, Language.FRENCH));
    }

    @ParameterizedTest
    @CsvSource({
        "'en, fr;q=0.5', this field is required",
        "fr-CA, ce champ est obligatoire",
        "de, ce champ est obligatoire",
        "'~~', ce champ est obligatoire"
    })
    void an_invalid_request_is_answered_with_all_its_problems_in_the_clients_language(String accepted, String message)
            throws Exception {
        MockHttpServletResponse response = answer(post("/decide")
                .header("Accept-Language", accepted)
                .content(Document.minimal()
                        .with("/solde", "1")
                        .without("/bilan/price")
                        .text()));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        Map<String, Object> problem = Json.object(response.getContentAsString(UTF_8));
        assertThat(problem).containsEntry("status", new Json.Raw("400")).containsKeys("title", "detail");
        assertThat(problem.get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .extracting(error -> error.get("pointer"))
                .containsExactlyInAnyOrder("/solde", "/bilan/price");
        assertThat(problem.get("errors")).asString().contains(message);
    }

    @Test
    void a_request_before_the_first_day_of_the_rulebook_is_answered_in_the_same_way() throws Exception {
        MockHttpServletResponse response = answer(post("/decide")
                .content(Document.minimal()
                        .with("/requestDate", "\"2001-01-01\"")
                        .text()));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString(UTF_8)).contains("\"pointer\":\"/requestDate\"");
    }

    @Test
    void a_document_that_is_no_json_stays_springs_matter() throws Exception {
        MockHttpServletResponse response = answer(post("/decide").content("{"));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString()).doesNotContain("errors");
    }

    private static MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
        try (AnnotationConfigWebApplicationContext context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.register(Host.class, FundingAutoConfiguration.class);
            context.refresh();
            MockMvc mvc = MockMvcBuilders.webAppContextSetup(context).build();
            return mvc.perform(request.contentType(MediaType.APPLICATION_JSON))
                    .andReturn()
                    .getResponse();
        }
    }

    /** A web application of a host. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Host {

        @Bean
        Decisions decisions(FundingEngine engine) {
            return new Decisions(engine);
        }
    }

    @RestController
    static class Decisions {

        private final FundingEngine engine;

        Decisions(FundingEngine engine) {
            this.engine = engine;
        }

        @PostMapping("/decide")
        FundingDecision decide(@RequestBody FundingRequest request) {
            return engine.decide(request);
        }
    }
}
