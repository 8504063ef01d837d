/**
 * Decides how a French <i>bilan de compétences</i> can be funded.
 *
 * <p>Start with {@link io.github.bilanfunding.FundingEngine}.
 *
 * <p>The module is open: Drools and the classes of earlier rulebook versions, which are compiled at run time in their
 * own class loader, use internal packages, and frameworks read the records by reflection. Only the exported packages
 * are an API.
 *
 * <p>What is required statically is optional. A host that uses it names it in its own descriptor: {@code
 * tools.jackson.core} for {@code io.github.bilanfunding.json}.
 */
@SuppressWarnings("requires-automatic") // no Drools jar has a module descriptor
open module io.github.bilanfunding {
    requires org.drools.base;
    requires org.drools.canonicalmodel;
    requires org.drools.core;
    requires org.drools.modelcompiler;
    requires transitive org.jspecify; // part of the signatures, and read at run time
    requires org.kie.api;
    requires org.kie.internal.api;
    requires org.slf4j;

    // an earlier version of a rulebook is compiled when it is asked for
    requires static org.drools.compiler;
    requires static org.drools.drl.ast;
    requires static org.drools.drl.parser;
    requires static org.drools.model.codegen;

    // each for a package that is not used without it
    requires static com.fasterxml.jackson.databind;
    requires static info.picocli;
    requires static jdk.httpserver;
    requires static spring.boot;
    requires static spring.boot.autoconfigure;
    requires static spring.context;
    requires static spring.core;
    requires static spring.web;
    requires static tools.jackson.core;
    requires static tools.jackson.databind;

    exports io.github.bilanfunding;
    exports io.github.bilanfunding.advice;
    exports io.github.bilanfunding.audit;
    exports io.github.bilanfunding.canonical;
    exports io.github.bilanfunding.comparison;
    exports io.github.bilanfunding.decision;
    exports io.github.bilanfunding.error;
    exports io.github.bilanfunding.estimate;
    exports io.github.bilanfunding.jackson;
    exports io.github.bilanfunding.jackson2;
    exports io.github.bilanfunding.json;
    exports io.github.bilanfunding.paperwork;
    exports io.github.bilanfunding.question;
    exports io.github.bilanfunding.report;
    exports io.github.bilanfunding.report.html;
    exports io.github.bilanfunding.request;
    exports io.github.bilanfunding.rulebook;
    exports io.github.bilanfunding.schema;
    exports io.github.bilanfunding.server;
    exports io.github.bilanfunding.spring;
    exports io.github.bilanfunding.value;
}
