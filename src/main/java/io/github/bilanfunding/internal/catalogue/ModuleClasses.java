package io.github.bilanfunding.internal.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes that the compiler put into a module. They take precedence over the classes of the jar, which have
 * the same names for unchanged rules. Nothing of the module is kept but the classes that are not loaded yet.
 */
final class ModuleClasses extends ClassLoader {

    private static final String CLASS = ".class";

    private final Map<String, byte[]> notLoaded = new ConcurrentHashMap<>();

    private ModuleClasses(InternalKieModule module) {
        super("rulebook", ModuleClasses.class.getClassLoader());
        for (String name : module.getFileNames()) {
            if (name.endsWith(CLASS)) {
                notLoaded.put(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'), module.getBytes(name));
            }
        }
    }

    /** The models of a module in a package. */
    static List<Model> models(InternalKieModule module, String packageName) {
        ModuleClasses classes = new ModuleClasses(module);
        return module.getFileNames().stream()
                .filter(name -> name.endsWith("/drools-model"))
                .flatMap(name -> new String(module.getBytes(name), StandardCharsets.UTF_8).lines())
                .filter(name -> name.startsWith(packageName + "."))
                .map(classes::model)
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
            return loaded == null ? defined(name, resolve) : loaded;
        }
    }

    private Class<?> defined(String name, boolean resolve) throws ClassNotFoundException {
        byte @Nullable [] bytes = notLoaded.remove(name);
        return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
    }
}
