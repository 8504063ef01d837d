package io.github.bilanfunding.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.github.bilanfunding.value.Coded;
import org.kie.api.runtime.conf.ThreadSafeOption;

/** What classes may be and use, wherever they are. */
@AnalyzeClasses(packages = "io.github.bilanfunding", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "io.github.bilanfunding";
    private static final DescribedPredicate<JavaClass> COMPILED_RULES = resideInAnyPackage(ROOT + ".rules..");

    @ArchTest
    static final ArchRule request_decision_and_rulebook_hold_records_their_builders_and_constants_only = classes()
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
            .beAssignableTo(Coded.class)
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
            .haveNameNotMatching(
                    ".*\\.json\\.(DocumentText|JsonDocument|ParserTokens|StreamedList|ValidDocument)(\\$.*)?")
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
                    ROOT + ".internal.engine", ROOT + ".internal.catalogue", ROOT + ".internal.lint", ROOT + ".rules..")
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
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.lint.DrlLint")
            .and()
            .doNotHaveFullyQualifiedName(ROOT + ".internal.lint.RuleShape")
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
