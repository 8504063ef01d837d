package io.github.bilanfunding.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
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
import org.junit.jupiter.api.Test;

class ModuleDescriptorTest {

    private static final String ROOT = FundingEngine.class.getPackageName();

    @Test
    void exports_every_package_of_the_api_and_no_other() throws Exception {
        Set<String> api = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages(ROOT).stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.startsWith(ROOT + ".internal")
                                && !name.startsWith(ROOT + ".rules")
                                && !name.equals(ROOT + ".cli"))
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(descriptor().exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactlyInAnyOrderElementsOf(api);
    }

    @Test
    void is_open_for_the_classes_of_earlier_versions() throws Exception {
        assertThat(descriptor().isOpen()).isTrue();
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
