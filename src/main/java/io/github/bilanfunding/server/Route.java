package io.github.bilanfunding.server;

import java.util.Set;

/**
 * What can be asked of the server.
 *
 * @param method the HTTP method
 * @param path the path, exactly
 * @param accepts the media types of the body, empty if there is none
 * @param kind what it needs
 * @param handler answers them
 */
record Route(String method, String path, Set<String> accepts, Places.Kind kind, Handler handler) {

    static Route get(String path, Handler handler) {
        return new Route("GET", path, Set.of(), Places.Kind.FREE, handler);
    }

    static Route post(String path, Set<String> accepts, Places.Kind kind, Handler handler) {
        return new Route("POST", path, accepts, kind, handler);
    }
}
