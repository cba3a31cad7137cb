package org.toguna.opendata.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.toguna.opendata.usecase.ReadNews;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class AtomFeedTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

    /** What RFC 4287 asks of a feed and of its entries. */
    @Test
    void saysWhatAFeedMustSay() throws Exception {
        var feed = parse(feed(
                new ReadNews.News(
                        UUID.randomUUID(), "Adoption <1> & « deux »\u0001", NOON, "https://a.example/1", "", "ab12"),
                new ReadNews.News(
                        UUID.randomUUID(), "Compte rendu", NOON, "https://a.example/2", "Deux guichets", null)));

        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        for (var name : List.of("id", "title", "updated", "author")) {
            assertThat(children(feed, name)).as(name).hasSize(1);
        }
        assertThat(relations(feed)).containsExactly("self", "alternate");
        var ids = new HashSet<String>();
        for (var entry : children(feed, "entry")) {
            assertThat(children(entry, "title")).hasSize(1);
            assertThat(relations(entry)).containsExactly("alternate");
            assertThat(ids.add(text(entry, "id"))).isTrue();
            assertThat(text(entry, "id")).startsWith("urn:uuid:");
            assertThat(DateTimeFormatter.ISO_INSTANT.parse(text(entry, "updated")))
                    .isNotNull();
        }
        assertThat(ids).hasSize(2);
        assertThat(text(children(feed, "entry").get(0), "title")).isEqualTo("Adoption <1> & « deux »");
    }

    @Test
    void carriesTheHeadOfTheHistory() throws Exception {
        var feed = parse(feed());
        var history = (Element)
                feed.getElementsByTagNameNS("urn:toguna:feed", "history").item(0);
        assertThat(history.getAttribute("head")).isEqualTo("0".repeat(64));
        assertThat(history.getAttribute("length")).isEqualTo("3");
    }

    private static ReadNews.Feed feed(ReadNews.News... news) {
        return new ReadNews.Feed(
                UUID.randomUUID(),
                "Forum d’essai",
                "",
                "",
                "fr",
                NOON,
                "https://a.example/",
                3,
                "0".repeat(64),
                "Licence Ouverte 2.0",
                List.of(news));
    }

    private static Element parse(ReadNews.Feed feed) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(AtomFeed.of(feed, "https://a.example/feed.atom"))))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element
                    && ATOM.equals(element.getNamespaceURI())
                    && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static List<String> relations(Element parent) {
        return children(parent, "link").stream()
                .map(link -> link.getAttribute("rel"))
                .toList();
    }

    private static String text(Element parent, String name) {
        return children(parent, name).get(0).getTextContent();
    }
}
