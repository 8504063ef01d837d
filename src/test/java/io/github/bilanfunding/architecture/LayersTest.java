package io.github.bilanfunding.architecture;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The packages and their permitted dependencies, as listed in docs/architecture.md. */
@AnalyzeClasses(packages = "io.github.bilanfunding", importOptions = DoNotIncludeTests.class)
class LayersTest {

    private static final String ROOT = "io.github.bilanfunding";

    @ArchTest
    static final ArchRule data_goes_one_way = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("value")
            .definedBy(ROOT + ".value")
            .layer("error")
            .definedBy(ROOT + ".error")
            .layer("request")
            .definedBy(ROOT + ".request")
            .layer("decision")
            .definedBy(ROOT + ".decision")
            .layer("rulebook")
            .definedBy(ROOT + ".rulebook")
            .layer("canonical")
            .definedBy(ROOT + ".canonical")
            .layer("resource")
            .definedBy(ROOT + ".internal.resource")
            .layer("bundle")
            .definedBy(ROOT + ".internal.bundle")
            .layer("signature")
            .definedBy(ROOT + ".internal.signature")
            .layer("spelling")
            .definedBy(ROOT + ".internal.spelling")
            .layer("record")
            .definedBy(ROOT + ".internal.record")
            .layer("condition")
            .definedBy(ROOT + ".internal.condition")
            .layer("facts")
            .definedBy(ROOT + ".internal.facts")
            .layer("rules")
            .definedBy(ROOT + ".rules..")
            .layer("catalogue")
            .definedBy(ROOT + ".internal.catalogue")
            .layer("lint")
            .definedBy(ROOT + ".internal.lint")
            .layer("plan")
            .definedBy(ROOT + ".internal.plan")
            .layer("engine")
            .definedBy(ROOT + ".internal.engine")
            .layer("cases")
            .definedBy(ROOT + ".internal.cases")
            .layer("own")
            .definedBy(ROOT + ".internal.own")
            .layer("check")
            .definedBy(ROOT + ".internal.check")
            .layer("facade")
            .definedBy(ROOT)
            .layer("search")
            .definedBy(ROOT + ".internal.search")
            .layer("comparison")
            .definedBy(ROOT + ".comparison")
            .layer("paperwork")
            .definedBy(ROOT + ".paperwork")
            .layer("estimate")
            .definedBy(ROOT + ".estimate")
            .layer("question")
            .definedBy(ROOT + ".question")
            .layer("advice")
            .definedBy(ROOT + ".advice")
            .layer("json")
            .definedBy(ROOT + ".json")
            .layer("jackson")
            .definedBy(ROOT + ".jackson", ROOT + ".jackson2")
            .layer("spring")
            .definedBy(ROOT + ".spring")
            .layer("audit")
            .definedBy(ROOT + ".audit")
            .layer("report")
            .definedBy(ROOT + ".report..")
            .layer("wording")
            .definedBy(ROOT + ".internal.wording")
            .layer("schema")
            .definedBy(ROOT + ".schema")
            .layer("document")
            .definedBy(ROOT + ".internal.document")
            .layer("dialogue")
            .definedBy(ROOT + ".internal.dialogue")
            .layer("markup")
            .definedBy(ROOT + ".internal.markup")
            .layer("cli")
            .definedBy(ROOT + ".cli")
            .layer("server")
            .definedBy(ROOT + ".server", ROOT + ".internal.page")
            .whereLayer("check")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("own")
            .mayOnlyBeAccessedByLayers("check", "facade", "cli")
            .whereLayer("cases")
            .mayOnlyBeAccessedByLayers("check")
            .whereLayer("dialogue")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("markup")
            .mayOnlyBeAccessedByLayers("report", "server")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("schema", "audit", "server", "cli")
            .whereLayer("server")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("schema")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("report")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("wording")
            .mayOnlyBeAccessedByLayers(
                    "condition",
                    "catalogue",
                    "engine",
                    "cases",
                    "paperwork",
                    "question",
                    "json",
                    "schema",
                    "report",
                    "markup",
                    "server",
                    "lint",
                    "check")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("jackson", "audit", "cases", "document", "dialogue", "server", "cli")
            .whereLayer("jackson")
            .mayOnlyBeAccessedByLayers("spring")
            .whereLayer("spring")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("paperwork")
            .mayOnlyBeAccessedByLayers("schema", "audit", "report", "document", "server", "cli")
            .whereLayer("facade")
            .mayOnlyBeAccessedByLayers(
                    "search",
                    "estimate",
                    "advice",
                    "question",
                    "audit",
                    "spring",
                    "document",
                    "dialogue",
                    "server",
                    "cli")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("estimate", "advice", "question")
            .whereLayer("estimate")
            .mayOnlyBeAccessedByLayers("schema", "report", "document", "server", "cli")
            .whereLayer("question")
            .mayOnlyBeAccessedByLayers("schema", "report", "document", "dialogue", "server", "cli")
            .whereLayer("advice")
            .mayOnlyBeAccessedByLayers("schema", "report", "document", "server", "cli")
            .whereLayer("engine")
            .mayOnlyBeAccessedByLayers("facade", "check", "search", "advice", "question")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("engine")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("engine", "cases", "facade", "lint", "own", "check")
            .whereLayer("lint")
            .mayOnlyBeAccessedByLayers("own", "check")
            .whereLayer("resource")
            .mayOnlyBeAccessedByLayers(
                    "audit",
                    "spelling",
                    "bundle",
                    "signature",
                    "facts",
                    "wording",
                    "catalogue",
                    "engine",
                    "cases",
                    "facade",
                    "paperwork",
                    "question",
                    "advice",
                    "json",
                    "schema",
                    "server",
                    "report",
                    "cli",
                    "lint",
                    "decision",
                    "own",
                    "check")
            .whereLayer("bundle")
            .mayOnlyBeAccessedByLayers(
                    "signature", "facade", "server", "cli", "facts", "catalogue", "lint", "own", "check")
            .whereLayer("signature")
            .mayOnlyBeAccessedByLayers("facade", "audit", "server", "cli")
            .whereLayer("spelling")
            .mayOnlyBeAccessedByLayers("record", "request", "json", "dialogue", "server", "cli", "lint")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers(
                    "canonical",
                    "audit",
                    "request",
                    "bundle",
                    "signature",
                    "condition",
                    "catalogue",
                    "cases",
                    "json",
                    "schema",
                    "report",
                    "dialogue",
                    "server",
                    "cli",
                    "lint",
                    "own")
            .whereLayer("condition")
            .mayOnlyBeAccessedByLayers(
                    "catalogue", "engine", "cases", "search", "advice", "estimate", "question", "paperwork", "lint")
            .whereLayer("rules")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers("rules", "catalogue", "condition", "engine", "cases", "lint")
            .whereLayer("canonical")
            .mayOnlyBeAccessedByLayers(
                    "resource",
                    "signature",
                    "catalogue",
                    "engine",
                    "facade",
                    "paperwork",
                    "audit",
                    "schema",
                    "report",
                    "json",
                    "document",
                    "server",
                    "cli",
                    "bundle")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers(
                    "condition",
                    "catalogue",
                    "engine",
                    "cases",
                    "facade",
                    "search",
                    "comparison",
                    "paperwork",
                    "advice",
                    "estimate",
                    "question",
                    "audit",
                    "wording",
                    "report",
                    "spring",
                    "dialogue",
                    "server",
                    "cli",
                    "lint",
                    "own",
                    "check")
            .whereLayer("request")
            .mayOnlyBeAccessedByLayers(
                    "record",
                    "facts",
                    "rules",
                    "condition",
                    "catalogue",
                    "engine",
                    "cases",
                    "facade",
                    "search",
                    "advice",
                    "estimate",
                    "question",
                    "paperwork",
                    "wording",
                    "json",
                    "audit",
                    "schema",
                    "report",
                    "document",
                    "dialogue",
                    "server",
                    "cli",
                    "lint")
            .whereLayer("error")
            .mayOnlyBeAccessedByLayers(
                    "audit",
                    "spelling",
                    "record",
                    "request",
                    "resource",
                    "bundle",
                    "signature",
                    "facts",
                    "wording",
                    "condition",
                    "catalogue",
                    "engine",
                    "cases",
                    "search",
                    "advice",
                    "estimate",
                    "question",
                    "json",
                    "schema",
                    "jackson",
                    "spring",
                    "document",
                    "dialogue",
                    "server",
                    "cli",
                    "lint",
                    "decision",
                    "own",
                    "check",
                    "facade");

    @ArchTest
    static final ArchRule no_two_packages_depend_on_each_other =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();
}
