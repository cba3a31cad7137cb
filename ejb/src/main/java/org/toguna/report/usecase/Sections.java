package org.toguna.report.usecase;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * A report as documents of a bearable length, to be printed one after the other: laying a page out takes as much memory as all that
 * is laid out with it. Cut between rows and paragraphs, never after a heading; a table goes on under its head.
 */
final class Sections {
    /** Elements in a section: about forty pages. */
    private static final int MOST = 6000;

    private static final Set<String> DIVISIBLE = Set.of("body", "div", "table", "tbody", "ol", "ul");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "thead");

    private final Document whole;
    private final List<Document> sections = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private Document section;
    private Element place;
    private int elements;

    private Sections(Document whole) {
        this.whole = whole;
    }

    /** One that is short enough comes back as it is. */
    static List<Document> of(String page) {
        var whole = parsed(page);
        return elements(whole.getDocumentElement()) <= MOST ? List.of(whole) : new Sections(whole).cut();
    }

    /** A section numbers its pages without knowing how many there will be, and only the first has a cover. */
    static Document goingOn(Document section, ReportTexts t, boolean coverless) {
        // A box of a later rule takes nothing from that of an earlier one, and a PDF/A has no font but those it is
        // given.
        var number =
                "@bottom-right { content: \"%s \" counter(page); font-family: 'Noto Sans'; font-size: 8pt; color: #4a5661; vertical-align: top; padding-top: 4mm; }"
                        .formatted(t.text("page"));
        var style = child(child(section.getDocumentElement(), "head"), "style");
        style.appendChild(section.createTextNode("""
                .contents a:after { content: none; }
                @page { %1$s }
                """.formatted(number)));
        if (coverless) {
            style.appendChild(section.createTextNode(
                    "@page :first { @top-center { content: element(running-header); vertical-align: bottom; padding-bottom: 4mm; } %s }"
                            .formatted(number)));
        }
        return section;
    }

    private static Document parsed(String page) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (Exception broken) {
            throw new IllegalStateException("The template of the report is broken", broken);
        }
    }

    private List<Document> cut() {
        begin();
        take(child(whole.getDocumentElement(), "body"));
        sections.forEach(Sections::dropWhatPointsElsewhere);
        return sections;
    }

    /** A section with the head of the whole, in the same place of the same tables and lists as where the last one ended. */
    private void begin() {
        section = (Document) whole.cloneNode(false);
        sections.add(section);
        elements = 0;
        var html = (Element) section.appendChild(section.importNode(whole.getDocumentElement(), false));
        html.appendChild(section.importNode(child(whole.getDocumentElement(), "head"), true));
        place = html;
        open.descendingIterator().forEachRemaining(original -> {
            enter(original, sections.size() > 1);
            if (original.getLocalName().equals("body")) {
                repeat(child(original, "div"));
            } else if (original.getLocalName().equals("table")) {
                repeat(child(original, "thead"));
            }
        });
    }

    private void repeat(Element original) {
        if (original != null) {
            place.appendChild(section.importNode(original, true));
        }
    }

    private void enter(Element original, boolean again) {
        var copy = (Element) section.importNode(original, false);
        if (again) {
            copy.removeAttribute("id");
        }
        place = (Element) place.appendChild(copy);
    }

    private void take(Element original) {
        open.push(original);
        enter(original, false);
        boolean underHeading = false;
        for (var node : children(original)) {
            if (!(node instanceof Element child)) {
                place.appendChild(section.importNode(node, true));
                continue;
            }
            int size = elements(child);
            boolean fits = size <= MOST - elements;
            if (!fits && DIVISIBLE.contains(child.getLocalName())) {
                take(child);
            } else {
                if (!fits && !underHeading) {
                    begin();
                }
                place.appendChild(section.importNode(child, true));
                elements += size;
            }
            underHeading = HEADINGS.contains(child.getLocalName());
        }
        open.pop();
        place = (Element) place.getParentNode();
    }

    /** Nothing leads from one section to another. */
    private static void dropWhatPointsElsewhere(Document section) {
        var ids = new HashSet<String>();
        elementsOf(section.getElementsByTagName("*")).forEach(element -> ids.add("#" + element.getAttribute("id")));
        for (var link : elementsOf(section.getElementsByTagName("a"))) {
            if (link.getAttribute("href").startsWith("#") && !ids.contains(link.getAttribute("href"))) {
                link.removeAttribute("href");
                link.removeAttribute("title");
            }
        }
        for (var bookmark : elementsOf(section.getElementsByTagName("bookmark"))) {
            if (!ids.contains(bookmark.getAttribute("href"))) {
                for (var inner : children(bookmark)) {
                    bookmark.getParentNode().insertBefore(inner, bookmark);
                }
                bookmark.getParentNode().removeChild(bookmark);
            }
        }
    }

    private static int elements(Element element) {
        return 1 + element.getElementsByTagName("*").getLength();
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(node -> node instanceof Element element
                        && element.getLocalName().equals(name))
                .map(Element.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static List<Node> children(Element parent) {
        return nodes(parent.getChildNodes());
    }

    private static List<Element> elementsOf(NodeList list) {
        return nodes(list).stream().map(Element.class::cast).toList();
    }

    private static List<Node> nodes(NodeList list) {
        return IntStream.range(0, list.getLength()).mapToObj(list::item).toList();
    }
}
