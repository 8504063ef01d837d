package io.github.bilanfunding.testing;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The library and its tests, loaded anew from a class path with a folder in front of it and some jars left out. */
public final class LibraryApart implements AutoCloseable {

    private final URLClassLoader loader;

    /** The jars to leave out are named without their versions, or by the folder of their group, such as tools/jackson. */
    public LibraryApart(Path inFront, String... leftOut) {
        List<String> without = List.of(leftOut);
        Stream<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(entry -> without.stream()
                        .noneMatch(jar -> entry.getFileName().toString().startsWith(jar + "-")
                                || entry.toString().contains("/" + jar + "/")));
        loader = new URLClassLoader(
                Stream.concat(Stream.of(inFront), classPath)
                        .map(LibraryApart::url)
                        .toArray(URL[]::new),
                ClassLoader.getPlatformClassLoader());
    }

    /** The class of that name in it. */
    public Class<?> type(Class<?> type) throws ClassNotFoundException {
        return loader.loadClass(type.getName());
    }

    /** Calls a static method of one of its classes, as a host does whose threads know the same class path. */
    public Object call(Method method, Object... arguments) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            thread.setContextClassLoader(loader);
            method.setAccessible(true);
            return method.invoke(null, arguments);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    private static URL url(Path entry) {
        try {
            return entry.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
