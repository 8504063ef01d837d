package io.github.bilanfunding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.github.bilanfunding.FundingEngine;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

    private static final String ROOT = FundingEngine.class.getPackageName();
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

    @Test
    void exports_every_package_of_the_api_and_no_other() throws Exception {
        Set<String> api = CLASSES.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith(ROOT + ".internal")
                        && !name.startsWith(ROOT + ".rules")
                        && !name.equals(ROOT + ".cli"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(exported()).containsExactlyInAnyOrderElementsOf(api);
    }

    @Test
    void no_member_of_the_api_mentions_a_type_that_callers_cannot_name() throws Exception {
        Set<String> exported = exported();
        Set<String> members = new TreeSet<>();
        Set<String> hidden = new TreeSet<>();
        for (JavaClass type : CLASSES) {
            if (isVisible(type, exported)) {
                type.getAllMembers().stream()
                        .filter(member -> isVisible(member) && !isConstructorOfSuperclass(member, type))
                        .forEach(member -> {
                            members.add(member.getFullName());
                            mentioned(member)
                                    .filter(other -> other.getName().startsWith(ROOT) && !isVisible(other, exported))
                                    .forEach(
                                            other -> hidden.add(member.getFullName() + " mentions " + other.getName()));
                        });
            }
        }

        assertThat(members).hasSizeGreaterThan(500);
        assertThat(hidden).isEmpty();
    }

    @Test
    void is_open_for_the_classes_of_earlier_versions() throws Exception {
        assertThat(descriptor().isOpen()).isTrue();
    }

    private static boolean isVisible(JavaClass type, Set<String> exported) {
        return exported.contains(type.getPackageName())
                && isVisible(type.getModifiers())
                && type.getEnclosingClass()
                        .map(outer -> isVisible(outer, exported))
                        .orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return isVisible(member.getModifiers()) && !member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isConstructorOfSuperclass(JavaMember member, JavaClass type) {
        return member instanceof JavaConstructor && !member.getOwner().equals(type);
    }

    private static Stream<JavaClass> mentioned(JavaMember member) {
        Stream<JavaClass> thrown =
                member instanceof JavaCodeUnit unit ? unit.getExceptionTypes().stream() : Stream.empty();
        return Stream.concat(member.getAllInvolvedRawTypes().stream(), thrown).map(JavaClass::getBaseComponentType);
    }

    private static Set<String> exported() throws URISyntaxException {
        return descriptor().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static ModuleDescriptor descriptor() throws URISyntaxException {
        Path classes = Path.of(FundingEngine.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        return ModuleFinder.of(classes).find(ROOT).orElseThrow().descriptor();
    }
}
