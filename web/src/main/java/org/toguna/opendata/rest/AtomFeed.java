package org.toguna.opendata.rest;

import java.io.StringWriter;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.toguna.opendata.usecase.ReadNews;

/** Writes news as an Atom feed (RFC 4287). */
final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    /** Elements of ours, which readers that do not know them pass over. */
    private static final String OURS = "urn:toguna:feed";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param self where the feed is read */
    static String of(ReadNews.Feed feed, String self) throws XMLStreamException {
        var written = new StringWriter();
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
        new AtomFeed(xml).write(feed, self);
        xml.close();
        return written.toString();
    }

    private void write(ReadNews.Feed feed, String self) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("toguna", OURS);
        xml.writeAttribute("xml:lang", feed.language());
        element("id", id(feed.id()));
        element("title", feed.title());
        if (!feed.subtitle().isBlank()) {
            element("subtitle", feed.subtitle());
        }
        element("updated", feed.updated().toString());
        link("self", "application/atom+xml", self);
        link("alternate", "text/html", feed.page());
        author(feed.author().isBlank() ? feed.title() : feed.author());
        element("rights", feed.licence());
        xml.writeStartElement("toguna:history");
        xml.writeAttribute("length", String.valueOf(feed.historyLength()));
        xml.writeAttribute("head", feed.historyHead());
        xml.writeEndElement();
        for (var news : feed.news()) {
            entry(news);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ReadNews.News news) throws XMLStreamException {
        xml.writeStartElement("entry");
        element("id", id(news.id()));
        element("title", news.title());
        element("updated", news.at().toString());
        link("alternate", "text/html", news.page());
        if (!news.words().isBlank()) {
            element("summary", news.words());
        }
        if (news.historyHash() != null) {
            element("toguna:hash", news.historyHash());
        }
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(withoutControls(text));
        xml.writeEndElement();
    }

    /** XML has no way to write them. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }

    private static String id(UUID id) {
        return "urn:uuid:" + id;
    }
}
