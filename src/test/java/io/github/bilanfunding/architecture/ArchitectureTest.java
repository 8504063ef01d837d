package io.github.bilanfunding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** The packages and their permitted dependencies, as listed in docs/architecture.md. */
@AnalyzeClasses(packages = "io.github.bilanfunding", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.bilanfunding";
    private static final DescribedPredicate<JavaClass> COMPILED_RULES = resideInAnyPackage(ROOT + ".rules..");

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
            .layer("plan")
            .definedBy(ROOT + ".internal.plan")
            .layer("engine")
            .definedBy(ROOT + ".internal.engine")
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
            .whereLayer("dialogue")
            .mayOnlyBeAccessedByLayers("server", "cli")
            .whereLayer("markup")
            .mayOnlyBeAccessedByLayers("report", "server")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("schema", "server", "cli")
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
                    "paperwork",
                    "question",
                    "json",
                    "schema",
                    "report",
                    "markup",
                    "server")
            .whereLayer("audit")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("json")
            .mayOnlyBeAccessedByLayers("jackson", "audit", "document", "dialogue", "server", "cli")
            .whereLayer("jackson")
            .mayOnlyBeAccessedByLayers("spring")
            .whereLayer("spring")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("comparison")
            .mayOnlyBeAccessedByLayers("report", "cli")
            .whereLayer("paperwork")
            .mayOnlyBeAccessedByLayers("schema", "report", "document", "server", "cli")
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
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("plan")
            .mayOnlyBeAccessedByLayers("engine")
            .whereLayer("catalogue")
            .mayOnlyBeAccessedByLayers("engine", "facade")
            .whereLayer("resource")
            .mayOnlyBeAccessedByLayers(
                    "spelling",
                    "facts",
                    "wording",
                    "catalogue",
                    "engine",
                    "facade",
                    "paperwork",
                    "question",
                    "advice",
                    "json",
                    "schema",
                    "server",
                    "report",
                    "cli")
            .whereLayer("spelling")
            .mayOnlyBeAccessedByLayers("record", "request", "json", "dialogue", "server", "cli")
            .whereLayer("record")
            .mayOnlyBeAccessedByLayers(
                    "request", "condition", "catalogue", "json", "schema", "report", "dialogue", "server", "cli")
            .whereLayer("condition")
            .mayOnlyBeAccessedByLayers("catalogue", "engine", "search", "advice", "estimate", "question", "paperwork")
            .whereLayer("rules")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("facts")
            .mayOnlyBeAccessedByLayers("rules", "catalogue", "condition", "engine")
            .whereLayer("canonical")
            .mayOnlyBeAccessedByLayers(
                    "resource",
                    "catalogue",
                    "engine",
                    "paperwork",
                    "audit",
                    "schema",
                    "report",
                    "json",
                    "document",
                    "server",
                    "cli")
            .whereLayer("rulebook")
            .mayOnlyBeAccessedByLayers(
                    "condition",
                    "catalogue",
                    "engine",
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
                    "cli")
            .whereLayer("request")
            .mayOnlyBeAccessedByLayers(
                    "record",
                    "facts",
                    "rules",
                    "condition",
                    "catalogue",
                    "engine",
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
                    "cli")
            .whereLayer("error")
            .mayOnlyBeAccessedByLayers(
                    "spelling",
                    "record",
                    "request",
                    "resource",
                    "facts",
                    "wording",
                    "condition",
                    "catalogue",
                    "engine",
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
                    "cli");

    @ArchTest
    static final ArchRule no_two_packages_depend_on_each_other =
            slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule request_decision_and_rulebook_hold_records_their_builders_and_enums_only = classes()
            .that()
            .resideInAnyPackage(
                    ROOT + ".request",
                    ROOT + ".decision",
                    ROOT + ".rulebook",
                    ROOT + ".comparison",
                    ROOT + ".advice",
                    ROOT + ".paperwork",
                    ROOT + ".value")
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .orShould()
            .beEnums()
            .orShould()
            .haveSimpleNameEndingWith("Builder");

    @ArchTest
    static final ArchRule public_classes_are_final = classes()
            .that()
            .arePublic()
            .and()
            .areNotInterfaces()
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".error.FundingException")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".error.InvalidDocumentException")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.facts.Facts")
            .and(DescribedPredicate.not(COMPILED_RULES))
            .should()
            .haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule jackson_3_stays_in_its_module_and_in_the_parser_of_documents = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jackson")
            .and()
            .haveNameNotMatching(".*\\.json\\.(DocumentText|JsonDocument|ParserTokens)(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule jackson_2_stays_in_its_module = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".jackson2")
            .should()
            .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                    .and(not(resideInAPackage("com.fasterxml.jackson.annotation"))));

    @ArchTest
    static final ArchRule the_module_for_jackson_2_needs_nothing_of_jackson_3 = noClasses()
            .that()
            .resideInAPackage(ROOT + ".jackson2")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule spring_stays_in_its_auto_configuration = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".spring")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule picocli_stays_in_the_command_line = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule the_http_server_of_the_jdk_stays_in_server = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".server")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule drools_stays_behind_the_engine = noClasses()
            .that()
            .resideOutsideOfPackages(
                    ROOT + ".internal.engine",
                    ROOT + ".internal.catalogue",
                    ROOT + ".internal.catalogue",
                    ROOT + ".rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule shipped_rulebooks_need_no_compiler_at_run_time = noClasses()
            .that(DescribedPredicate.not(COMPILED_RULES))
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.catalogue.DrlReader")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.catalogue.ModuleClasses")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.catalogue.RuleCompiler")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.drools.compiler..",
                    "org.drools.model.codegen..",
                    "org.drools.mvel..",
                    "org.drools.drl..",
                    "org.mvel2..");

    @ArchTest
    static final ArchRule nothing_turns_thread_safety_off =
            noClasses().should().accessField(ThreadSafeOption.class, "NO");

    @ArchTest
    static final ArchRule money_never_meets_a_float = noClasses()
            .that(DescribedPredicate.not(COMPILED_RULES))
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Double")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.Float")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("double")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("float");

    @ArchTest
    static final ArchRule nothing_asks_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + ".cli")
            .should()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");
}
