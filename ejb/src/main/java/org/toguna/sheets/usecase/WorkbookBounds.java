package org.toguna.sheets.usecase;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.toguna.values.Refusal;

/**
 * Looks through a workbook before it is read, by the very parser that reads it: what costs more memory or time than any register is
 * refused, whatever it says of its own size.
 */
final class WorkbookBounds {
    /** In bytes; a full register of 10,000 lines unfolds to half of it. */
    private static final long MOST_UNFOLDED = 64L << 20;

    private static final int MOST_FILES = 1000;
    private static final int MOST_CELLS = 1_000_000;
    private static final int MOST_DEPTH = 64;

    /** Characters that a spreadsheet lets one write in a cell. */
    private static final int MOST_TEXT = 32_767;

    private static final int MOST_DIGITS = 100;

    /** Every cell is compared with each. */
    private static final int MOST_ARRAYS = 100;

    private static final Set<Integer> METHODS = Set.of(ZipEntry.STORED, ZipEntry.DEFLATED);
    private static final Pattern PLACE = Pattern.compile("([A-Z]{1,3})[1-9][0-9]{0,6}");

    private final XMLInputFactory xml = new InputFactoryImpl();
    private long unfolded;
    private int cells;
    private int arrays;
    private int sharedTexts;
    private long lastSharedText = -1;

    private WorkbookBounds() {
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    }

    /** @throws Refusal {@code commitment.import.workbook} or {@code commitment.import.tooLong} */
    static void hold(byte[] file) throws IOException {
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            var bounds = new WorkbookBounds();
            var files = Collections.list(zip.getEntries());
            if (files.size() > MOST_FILES) {
                throw unbearable();
            }
            for (var entry : files) {
                if (!METHODS.contains(entry.getMethod())) {
                    throw unbearable();
                }
                try (var content = zip.getInputStream(entry)) {
                    bounds.look(content);
                }
            }
            // What reads the workbook makes room for all of them up to the one that a cell names.
            if (bounds.lastSharedText >= bounds.sharedTexts) {
                throw unbearable();
            }
        }
    }

    private void look(InputStream content) throws IOException {
        var counted = BoundedInputStream.builder()
                .setInputStream(content)
                .setMaxCount(MOST_UNFOLDED - unfolded + 1)
                .get();
        try {
            read(xml.createXMLStreamReader(counted));
        } catch (XMLStreamException notXml) {
            // It is an image, or what reads the workbook stops at the same place.
        }
        counted.transferTo(OutputStream.nullOutputStream());
        unfolded += counted.getCount();
        if (unfolded > MOST_UNFOLDED) {
            throw unbearable();
        }
    }

    private void read(XMLStreamReader part) throws XMLStreamException {
        int depth = 0;
        int column = 0;
        int text = 0;
        int mostText = Integer.MAX_VALUE;
        boolean number = false;
        boolean shared = false;
        boolean value = false;
        var index = new StringBuilder();
        while (part.hasNext()) {
            switch (part.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    depth++;
                    text = 0;
                    mostText = Integer.MAX_VALUE;
                    switch (part.getLocalName()) {
                        case "row" -> column = 0;
                        case "c" -> {
                            cells++;
                            column = place(part.getAttributeValue(null, "r"), column);
                            var type = part.getAttributeValue(null, "t");
                            number = isNumber(type);
                            shared = "s".equals(type);
                        }
                        case "si" -> sharedTexts++;
                        case "v" -> {
                            mostText = number || shared ? MOST_DIGITS : MOST_TEXT;
                            value = shared;
                        }
                        case "t" -> mostText = MOST_TEXT;
                        case "f" -> {
                            mostText = MOST_TEXT;
                            arrays += part.getAttributeValue(null, "ref") == null ? 0 : 1;
                        }
                        default -> {}
                    }
                }
                case XMLStreamReader.END_ELEMENT -> {
                    depth--;
                    mostText = Integer.MAX_VALUE;
                    if (value && part.getLocalName().equals("v")) {
                        value = false;
                        lastSharedText = Math.max(lastSharedText, index(index.toString()));
                        index.setLength(0);
                    }
                }
                case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA -> {
                    text += part.getTextLength();
                    // What reads the workbook takes the text of elements inside it too.
                    if (value) {
                        index.append(part.getText());
                    }
                }
                case XMLStreamReader.DTD, XMLStreamReader.ENTITY_REFERENCE -> throw unbearable();
                default -> {}
            }
            if (column > Table.MOST_COLUMNS) {
                throw Table.tooLong();
            }
            if (depth > MOST_DEPTH
                    || cells > MOST_CELLS
                    || arrays > MOST_ARRAYS
                    || text > mostText
                    || index.length() > MOST_DIGITS) {
                throw unbearable();
            }
        }
    }

    /** Counted from 1; a cell that does not say where it is follows the one before. */
    private static int place(String reference, int before) {
        if (reference == null) {
            return before + 1;
        }
        var place = PLACE.matcher(reference);
        if (!place.matches()) {
            throw unbearable();
        }
        return place.group(1).chars().reduce(0, (column, letter) -> 26 * column + letter - 'A' + 1);
    }

    /** What is no number is refused by what reads the workbook. */
    private static long index(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private static boolean isNumber(String type) {
        return type == null || type.equals("n");
    }

    private static Refusal unbearable() {
        return Table.refusal("commitment.import.workbook");
    }
}
