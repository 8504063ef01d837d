package io.github.bilanfunding.server;

import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * What can be asked of the server.
 *
 * @param method the HTTP method
 * @param path the path, exactly
 * @param accepts the media types of the body, empty if there is none
 * @param places how many such requests are answered at the same time
 * @param handler answers them
 */
record Route(String method, String path, Set<String> accepts, Semaphore places, Handler handler) {

    /** What is cheap to answer is not counted. */
    private static final Semaphore FREE = new Semaphore(Integer.MAX_VALUE);

    static Route get(String path, Handler handler) {
        return new Route("GET", path, Set.of(), FREE, handler);
    }

    static Route post(String path, Set<String> accepts, Semaphore places, Handler handler) {
        return new Route("POST", path, accepts, places, handler);
    }
}
