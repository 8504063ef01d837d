package io.github.bilanfunding.internal.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes that the compiler put into a module. They take precedence over the classes of the jar, which have
 * the same names for unchanged rules.
 */
final class ModuleClasses extends ClassLoader {

    private final InternalKieModule module;

    ModuleClasses(InternalKieModule module) {
        super(ModuleClasses.class.getClassLoader());
        this.module = module;
    }

    /** The models of the module in a package. */
    List<Model> models(String packageName) {
        return module.getFileNames().stream()
                .filter(name -> name.endsWith("/drools-model"))
                .flatMap(name -> new String(module.getBytes(name), StandardCharsets.UTF_8).lines())
                .filter(name -> name.startsWith(packageName))
                .map(this::model)
                .toList();
    }

    private Model model(String className) {
        try {
            return loadClass(className)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("cannot load " + className, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            byte[] bytes = loaded == null ? bytes(name) : null;
            if (bytes != null) {
                loaded = defineClass(name, bytes, 0, bytes.length);
            }
            return loaded == null ? super.loadClass(name, resolve) : loaded;
        }
    }

    private byte @Nullable [] bytes(String name) {
        return module.getBytes(name.replace('.', '/') + ".class");
    }
}
