package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A form as a page holds it, read without a browser.
 *
 * @param fields what each may hold: the options of a list, else what stands in it
 * @param buttons by one of which it is sent
 */
record HtmlForm(String action, boolean takesFiles, Map<String, List<String>> fields, List<String> buttons) {
    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile(
            "<(input|button|textarea|select)\\b([^>]*)>(.*?)(?=<input|<button|<textarea|<select|$)", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option\\b([^>]*)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([\\w-]+)=\"([^\"]*)\"");

    static List<HtmlForm> in(String page) {
        return FORM.matcher(page)
                .results()
                .map(form -> of(attributes(form.group(1)), form.group(2)))
                .toList();
    }

    private static HtmlForm of(Map<String, String> form, String content) {
        var fields = new LinkedHashMap<String, List<String>>();
        var buttons = new ArrayList<String>();
        CONTROL.matcher(content).results().forEach(control -> {
            var attributes = attributes(control.group(2));
            var name = attributes.get("name");
            var type = attributes.getOrDefault("type", "");
            if (name == null) {
                return;
            }
            if (control.group(1).equals("button") || type.equals("submit")) {
                buttons.add(name);
            } else if (control.group(1).equals("select")) {
                fields.put(
                        name,
                        OPTION.matcher(control.group(3))
                                .results()
                                .map(option -> attributes(option.group(1)).getOrDefault("value", ""))
                                .toList());
            } else if (type.equals("radio") || type.equals("checkbox")) {
                fields.computeIfAbsent(name, any -> new ArrayList<>()).add(attributes.getOrDefault("value", "on"));
            } else {
                fields.put(name, new ArrayList<>(List.of(attributes.getOrDefault("value", ""))));
            }
        });
        return new HtmlForm(
                form.getOrDefault("action", ""),
                form.getOrDefault("enctype", "").equals("multipart/form-data"),
                fields,
                buttons);
    }

    /** The fields into which one may write, hidden ones included. */
    List<String> texts() {
        return fields.entrySet().stream()
                .filter(field -> field.getValue().size() <= 1)
                .map(Map.Entry::getKey)
                .filter(name -> !name.contains("ViewState") && !name.startsWith("primefaces"))
                .toList();
    }

    private static Map<String, String> attributes(String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .collect(Collectors.toMap(
                        attribute -> attribute.group(1),
                        attribute -> attribute.group(2).replace("&amp;", "&").replace("&quot;", "\""),
                        (first, twice) -> first));
    }

    static String encoded(Map<String, String> values) {
        return values.entrySet().stream()
                .map(value ->
                        URLEncoder.encode(value.getKey(), UTF_8) + "=" + URLEncoder.encode(value.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    static String multipart(Map<String, String> values, String boundary) {
        return values.entrySet().stream()
                .map(value -> "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + value.getKey() + "\""
                        + (value.getKey().equals("file") ? "; filename=\"essai.csv\"\r\nContent-Type: text/csv" : "")
                        + "\r\n\r\n" + value.getValue() + "\r\n")
                .collect(Collectors.joining("", "", "--" + boundary + "--\r\n"));
    }
}
