package io.github.bilanfunding.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bilanfunding.error.RulebookException;
import io.github.bilanfunding.internal.bundle.RulebookBundle;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kie.api.KieServices;

class RuleCompilerTest {

    private static final RulebookBundle GUIDE = RulebookBundle.of("guide");

    @Test
    void rules_that_do_not_compile_are_named_with_the_reason() {
        assertThatThrownBy(() -> RuleCompiler.compile(
                        "test", Map.of("broken.drl", "package a.b\nrule \"x\" when Nothing() then end")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("the rules of test do not compile", "broken.drl", "Nothing");
    }

    @Test
    void the_language_of_the_rules_is_that_of_the_build() {
        assertThatThrownBy(() -> RuleCompiler.compile(
                        "test", Map.of("former.drl", "package a.b\nrule \"x\" when String() && Integer() then end")))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining("mismatched input '&&'");
    }

    @Test
    void a_turkish_machine_compiles_the_same_rulebook() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(CompiledRulebook.of(GUIDE, RuleCompiler.compile("guide", GUIDE.rules()))
                            .catalogue())
                    .isEqualTo(CompiledRulebook.of("guide").catalogue());
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Test
    void nothing_of_the_host_is_replaced_and_nothing_stays_behind() {
        KieServices services = KieServices.get();

        RuleCompiler.compile("test", Map.of("small.drl", "package a.b\nrule \"x\" when String() then end"));

        assertThat(services.getRepository().getKieModule(RuleCompiler.name(services, "test")))
                .isNull();
        assertThat(RuleCompiler.name(services, "test"))
                .isNotEqualTo(services.getRepository().getDefaultReleaseId());
    }

    @Test
    void rules_are_compiled_in_the_package_that_their_files_declare() {
        for (String declared : List.of("com.example.rules", "own", "io.github.bilanfunding.rules.guide", "a.b.c_1")) {
            assertThat(RuleCompiler.compile(
                            "own",
                            Map.of(
                                    "one.drl", "// package no.package\npackage " + declared + ";\n" + rule("ONE"),
                                    "two.drl",
                                            "/* package\nno.package */\n package  " + declared + "\n" + rule("TWO"))))
                    .extracting(Rule::getPackage)
                    .containsExactly(declared, declared);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', declares no package",
        "import java.util.List, declares no package",
        "package java.util, 'the package java.util, which is not free'",
        "package org.drools.model, 'the package org.drools.model, which is not free'",
        "package com.other, 'declare the packages [com.example, com.other], the first in [one.drl, two.drl]'"
    })
    void a_package_that_rules_cannot_have_is_refused(String line, String message) {
        assertThatThrownBy(() -> RuleCompiler.compile(
                        "own",
                        Map.of(
                                "one.drl", "package com.example\n" + rule("ONE"),
                                "two.drl", line + "\n" + rule("TWO"))))
                .isInstanceOf(RulebookException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_rulebook_without_rules_is_refused() {
        assertThatThrownBy(() -> RuleCompiler.compile("own", Map.of()))
                .isInstanceOf(RulebookException.class)
                .hasMessageContainingAll("own", "there are none: add one");
    }

    @Test
    void a_context_class_loader_that_knows_nothing_is_no_hindrance_and_stays() throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader empty = new URLClassLoader(new URL[0], ClassLoader.getPlatformClassLoader())) {
            for (ClassLoader host : Arrays.asList(empty, null)) {
                thread.setContextClassLoader(host);

                assertThat(RuleCompiler.compile("own", Map.of("one.drl", "package own\n" + rule("ONE"))))
                        .hasSize(1);
                assertThat(thread.getContextClassLoader()).isSameAs(host);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void several_threads_compile_each_its_own_rulebook() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = IntStream.range(0, 12)
                    .<Callable<String>>mapToObj(i ->
                            () -> RuleCompiler.compile("own", Map.of("one.drl", "package own\n" + rule("RULE-" + i)))
                                    .get(0)
                                    .getName())
                    .toList();
            List<String> names = new ArrayList<>();
            for (Future<String> name : threads.invokeAll(tasks)) {
                names.add(name.get());
            }

            assertThat(names)
                    .isEqualTo(IntStream.range(0, 12).mapToObj(i -> "RULE-" + i).toList());
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void the_encoding_and_the_language_of_a_machine_do_not_matter() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=US-ASCII",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Kolkata",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AccentedRules.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip())
                .isEqualTo(AccentedRules.fingerprint());
    }

    private static String rule(String name) {
        return "rule \"" + name + "\" when String() then end\n";
    }
}
