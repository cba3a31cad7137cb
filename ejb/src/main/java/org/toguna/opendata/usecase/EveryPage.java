package org.toguna.opendata.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.toguna.values.Page;

/** A list that is read by pages, whole. */
final class EveryPage {
    private EveryPage() {}

    static <T> List<T> of(Function<Page.Wanted, Page<T>> read) {
        var all = new ArrayList<T>();
        Page<T> page;
        int number = 1;
        do {
            page = read.apply(new Page.Wanted(number++, Page.MOST));
            all.addAll(page.items());
        } while (page.hasNext());
        return all;
    }
}
