package org.toguna.log.domain;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** On what a thread works, as every line of the log and every problem names it: a request by its id, a job by its class. */
public final class Errand {
    private static final ThreadLocal<String> REQUEST = new ThreadLocal<>();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");
    private static final String OURS = "org.toguna.";

    /** What a container puts before and after the name of a class of ours. */
    private static final Pattern GENERATED = Pattern.compile("__EJB\\d+_Generated__|__\\w*Intf__|[$_].*");

    private Errand() {}

    /** Whether somebody else's id may stand in our log: 8 to 64 letters, digits, dots, dashes and low lines. */
    public static boolean isId(String text) {
        return text != null && ID.matcher(text).matches();
    }

    public static String newId() {
        var bytes = new byte[10];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** From now on this thread works for a request, until {@link #end}. */
    public static void begin(String id) {
        REQUEST.set(id);
    }

    public static void end() {
        REQUEST.remove();
    }

    /** The id of the request; without one the class of ours that was called first, or a dash. */
    public static String current() {
        var id = REQUEST.get();
        return id != null ? id : job();
    }

    private static String job() {
        return StackWalker.getInstance()
                .walk(frames -> frames.map(StackWalker.StackFrame::getClassName)
                        .filter(name -> name.startsWith(OURS))
                        .reduce((inner, outer) -> outer))
                .map(name -> GENERATED
                        .matcher(name.substring(name.lastIndexOf('.') + 1))
                        .replaceAll(""))
                .orElse("-");
    }
}
