package io.github.bilanfunding.internal.page;

import io.github.bilanfunding.internal.markup.Markup;
import io.github.bilanfunding.internal.wording.Words;
import java.util.function.Consumer;

/** The frame of the page: its head, its style and script from this server only. */
final class Frame {

    private Frame() {}

    static String of(Words words, String title, Consumer<Markup> content) {
        Markup out = new Markup();
        out.open("html", "lang", words.language().code());
        out.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .element("title", title)
                .empty("link", "rel", "stylesheet", "href", "/page.css")
                .empty("link", "rel", "icon", "href", "data:,")
                .element("script", "", "src", "/page.js", "defer", "defer")
                .close();
        out.open("body").open("main").element("h1", title);
        content.accept(out);
        out.close()
                .element("p", "", "id", "live", "role", "status", "class", "apart")
                .open("footer")
                .element("p", words.simulation())
                .element(
                        "p",
                        words.of(
                                "Rien n'est enregistré : vos réponses restent dans cette page et sur cette machine.",
                                "Nothing is stored: your answers stay in this page and on this machine."))
                .close()
                .close()
                .close();
        return out.toString();
    }
}
